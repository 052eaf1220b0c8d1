/** Floor 2, intake. The day a report was published: only what text, metadata, address or the user state; never a file's time or today. */
import { type Note, note, type Publication } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Head, HeadDate } from '../head/types.ts'
import { dayInUrl, readStatedDate } from './stated.ts'

export interface SettledDay {
  readonly published: Publication
  readonly notes: readonly Note[]
}

const UNKNOWN: Publication = { edtf: null, basis: 'unknown', from: null, span: null, instant: null }

export function settleDay(draft: Draft, head: Head, given: string | undefined, url: string | null): SettledDay {
  const stated = given === undefined ? null : readStatedDate(given)
  if (stated !== null) return { published: { edtf: stated.edtf, basis: 'stated', from: 'given', span: null, instant: stated.instant }, notes: [] }
  const inText = fromHead(head.dates)
  const inFacts = draft.facts.published === undefined ? null : readStatedDate(draft.facts.published)
  const notes = inText === null ? [] : notesOn(inText, draft, head)
  if (inFacts !== null) return withMetadata(inFacts, inText, notes)
  if (inText !== null) return { published: { edtf: inText.date.edtf, basis: 'stated', from: 'text', span: inText.span, instant: inText.date.instant }, notes }
  const day = url === null ? null : dayInUrl(url)
  if (day === null) return { published: UNKNOWN, notes: undated(head) }
  return { published: { edtf: day, basis: 'stated', from: 'url', span: null, instant: null }, notes: [] }
}

function undated(head: Head): Note[] {
  if (head.yearless === null) return [note('intake/undated', 'info', { start: 0, end: 0 }, 'no day of publication is stated')]
  return [note('intake/day-without-year', 'doubt', head.yearless, 'the head states a day or time but no year: the day of publication stays unknown')]
}

/** A line that says "published" before others; an update or the day of a mail only where nothing else is stated. */
function fromHead(dates: readonly HeadDate[]): HeadDate | null {
  const labelled = (label: HeadDate['label']) => dates.find((date) => date.label === label)
  return labelled('published') ?? labelled(null) ?? labelled('updated') ?? labelled('mail') ?? null
}

/** Metadata knows the moment, the visible line the local day: where they are a day apart the text's day stands. */
function withMetadata(stated: { edtf: string; instant: string | null; ambiguous: boolean }, inText: HeadDate | null, notes: readonly Note[]): SettledDay {
  const published: Publication = { edtf: stated.edtf, basis: 'stated', from: 'metadata', span: null, instant: stated.instant }
  if (inText === null || inText.date.ambiguous || inText.label === 'updated' || inText.date.edtf === stated.edtf) {
    return { published: { ...published, span: inText?.date.edtf === stated.edtf ? inText.span : null }, notes: stated.ambiguous ? [...notes, ambiguous({ start: 0, end: 0 })] : notes }
  }
  const apart = Math.abs(Date.parse(stated.edtf) - Date.parse(inText.date.edtf)) / 86_400_000
  const differs = note('intake/dates-disagree', 'doubt', inText.span, `the page's metadata say ${stated.edtf}, its text says ${inText.date.edtf}`)
  if (apart <= 1 || stated.ambiguous) {
    return { published: { edtf: inText.date.edtf, basis: 'stated', from: 'text', span: inText.span, instant: stated.instant ?? inText.date.instant }, notes: apart <= 1 ? notes : [...notes, differs] }
  }
  return { published, notes: [...notes, differs] }
}

const ambiguous = (span: { start: number; end: number }): Note =>
  note('intake/ambiguous-date', 'doubt', span, 'day and month may stand either way round')

function notesOn(found: HeadDate, draft: Draft, head: Head): Note[] {
  const notes: Note[] = []
  if (found.date.ambiguous) notes.push(ambiguous(found.span))
  if (found.date.weekdayOff) notes.push(note('intake/weekday-mismatch', 'doubt', found.span, 'the weekday named is not that of the day'))
  if (found.label === 'updated' && head.dates.length === 1 && draft.facts.published === undefined) {
    notes.push(note('intake/only-updated', 'doubt', found.span, 'the text states only when it was updated'))
  }
  return notes
}
