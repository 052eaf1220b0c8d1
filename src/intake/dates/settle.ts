/** Floor 2, intake. The day a report was published: only what text, metadata, address or the user state; never a file's time or today. */
import { type Note, note, type Publication, type Span } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Head, HeadDate } from '../head/types.ts'
import { type DayOrder, dayIn } from './order.ts'
import { orderByDateline } from './order-by-dateline.ts'
import { dayInUrl, readStatedDate, type StatedDate } from './stated.ts'

export interface SettledDay {
  readonly published: Publication
  readonly notes: readonly Note[]
}

/** What there is to settle it by. */
export interface DaySources {
  /** The user's own word. */
  readonly given: string | undefined
  readonly url: string | null
  /** How the text's language writes dates in figures; null where both ways are used. */
  readonly order: DayOrder | null
}

const NOWHERE: Span = { start: 0, end: 0 }
const UNKNOWN: Publication = { edtf: null, basis: 'unknown', from: null, span: null, instant: null }

export function settleDay(draft: Draft, head: Head, sources: DaySources): SettledDay {
  const given = stated(sources.given, sources.order)
  if (given !== null)
    return {
      published: { ...UNKNOWN, edtf: given.edtf, basis: 'stated', from: 'given', instant: given.instant },
      notes: [],
    }
  const order = sources.order ?? orderByDateline(draft, head)
  const inText = fromHead(head.dates, order)
  const inFacts = stated(draft.facts.published, order)
  const notes = inText === null ? [] : notesOn(inText, draft, head)
  if (inFacts !== null) return withMetadata(inFacts, inText, notes)
  if (inText !== null) return { published: fromText(inText), notes }
  const day = sources.url === null ? null : dayInUrl(sources.url)
  if (day === null) return { published: UNKNOWN, notes: undated(head) }
  return { published: { ...UNKNOWN, edtf: day, basis: 'stated', from: 'url' }, notes: [] }
}

const fromText = (found: HeadDate): Publication => ({
  edtf: found.date.edtf,
  basis: 'stated',
  from: 'text',
  span: found.span,
  instant: found.date.instant,
})

function stated(value: string | undefined, order: DayOrder | null): StatedDate | null {
  const found = value === undefined ? null : readStatedDate(value)
  const day = found === null ? null : dayIn(found.readings, order)
  return found === null || day === null ? found : { edtf: day, instant: null, readings: null }
}

function undated(head: Head): Note[] {
  if (head.yearless === null) return [note('intake/undated', 'info', NOWHERE, 'no day of publication is stated')]
  return [
    note(
      'intake/day-without-year',
      'doubt',
      head.yearless,
      'the head states a day or time but no year: the day of publication stays unknown',
    ),
  ]
}

/** A line that says "published" before others; an update or the day of a mail only where nothing else is stated. */
function fromHead(dates: readonly HeadDate[], order: DayOrder | null): HeadDate | null {
  const labelled = (label: HeadDate['label']) => dates.find((date) => date.label === label)
  const found = labelled('published') ?? labelled(null) ?? labelled('updated') ?? labelled('mail')
  if (found === undefined) return null
  const day = dayIn(found.date.readings, order)
  return day === null ? found : { ...found, date: { ...found.date, edtf: day, readings: null } }
}

/** Metadata knows the moment, the visible line the local day: where they are a day apart the text's day stands. */
function withMetadata(facts: StatedDate, inText: HeadDate | null, notes: readonly Note[]): SettledDay {
  const published: Publication = {
    edtf: facts.edtf,
    basis: 'stated',
    from: 'metadata',
    span: null,
    instant: facts.instant,
  }
  const same = inText?.date.edtf === facts.edtf
  if (inText === null || same || inText.date.readings !== null || inText.label === 'updated') {
    return {
      published: { ...published, span: same ? inText.span : null },
      notes: facts.readings === null ? notes : [...notes, ambiguous(NOWHERE)],
    }
  }
  const apart = Math.abs(Date.parse(facts.edtf) - Date.parse(inText.date.edtf)) / 86_400_000
  const differs = note(
    'intake/dates-disagree',
    'doubt',
    inText.span,
    `the metadata say ${facts.edtf}, the text says ${inText.date.edtf}`,
  )
  const near = apart <= 1
  if (near || facts.readings !== null) {
    return {
      published: { ...fromText(inText), instant: facts.instant ?? inText.date.instant },
      notes: near ? notes : [...notes, differs],
    }
  }
  return { published, notes: [...notes, differs] }
}

const ambiguous = (span: Span): Note =>
  note('intake/ambiguous-date', 'doubt', span, 'day and month may stand either way round: both days are kept')

function notesOn(found: HeadDate, draft: Draft, head: Head): Note[] {
  const notes: Note[] = []
  if (found.date.readings !== null) notes.push(ambiguous(found.span))
  if (found.date.weekdayOff)
    notes.push(note('intake/weekday-mismatch', 'doubt', found.span, 'the weekday named is not that of the day'))
  if (found.label === 'updated' && head.dates.length === 1 && draft.facts.published === undefined) {
    notes.push(note('intake/only-updated', 'doubt', found.span, 'the text states only when it was updated'))
  }
  return notes
}
