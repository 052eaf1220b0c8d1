/**
 * Floor 2, reading/attribution. Texts whose layout gives the day of all that is said in them: the timed entries of a live
 * blog or an alert sheet, which tell of what is said as it is said, and the minutes of a sitting. Such a day is implied, and
 * it gives way to any past day told before in the same passage.
 */
import { childrenOf } from '../../language/tree.ts'
import { boundsOf, type DateValue, type Day, UNKNOWN_DATE } from '../../model/index.ts'
import type { Clock } from '../clock.ts'
import type { Frame } from '../frames.ts'
import { type Page, type PageSentence, wordsOf } from '../page.ts'
import { publicationDay } from '../times/clock.ts'
import { dayIn, headingDays } from '../times/headings.ts'

/** The day on which what this frame tells was said, where the layout gives one. */
export type Setting = (frame: Frame) => DateValue

export function settingOf(page: Page, clock: Clock): Setting {
  const published = publicationDay(page)
  const days = headingDays(page, published)
  const sitting = sittingDay(page, published)
  const live = isLive(page) ? published : null
  return (frame) => {
    const sentence = page.sentences[frame.cueAt.sentence]
    if (!sentence || frame.inside !== null || frame.label !== null) return UNKNOWN_DATE
    const { passage } = sentence
    const entry = isStamped(page, passage) ? (days.get(passage.index) ?? published) : null
    const day = entry ?? (passage.kind === 'paragraph' ? (live ?? sitting) : null)
    if (day === null || !isTold(sentence, frame.cueAt.token)) return UNKNOWN_DATE
    return isLaterThanAnotherDay(page, clock, sentence, frame, day) ? UNKNOWN_DATE : { edtf: day, basis: 'implied' }
  }
}

/** "LIVE: second day of the talks", "as it happened": its entries' stamps may have been left out on the way. */
function isLive(page: Page): boolean {
  const title = page.report.title?.text ?? ''
  return /^\W*live\b\s*(?:blog|updates?)?\s*[|:\p{Pd}]|\bas it happened\b|\blive (?:blog|updates)\b/iu.test(title)
}

/** "14:05", "0412 ALERT -" */
const isStamped = (page: Page, { kind, heading }: PageSentence['passage']): boolean =>
  kind === 'entry' ||
  (heading !== null && /^\[?(?:[01]\d|2[0-3])[:.h]?[0-5]\d\b(?!\s+\p{Lu}?\p{Ll})/u.test(wordsOf(page, heading)))

/** "says", "said", "has just told us"; "had said" and "would say" are of another time, a noun is of any. */
function isTold(sentence: PageSentence, cue: number): boolean {
  const tag = sentence.tokens[cue]?.xpos ?? ''
  const helpers = childrenOf(sentence, cue)
    .map((k) => sentence.tokens[k])
    .filter((t) => t?.rel.startsWith('aux'))
  if (helpers.some((t) => t?.xpos === 'MD' || t?.text.toLowerCase() === 'had')) return false
  return /^VB[DZPN]$/.test(tag)
}

function isLaterThanAnotherDay(page: Page, clock: Clock, sentence: PageSentence, frame: Frame, day: Day): boolean {
  return clock.times.some((t) => {
    const isBefore = page.sentences[t.sentence]?.passage === sentence.passage && t.start < frame.cue.end
    const outside = !frame.content.some((c) => c.start <= t.start && t.end <= c.end)
    const { edtf } = t.value
    return isBefore && outside && edtf !== null && boundsOf(edtf).last !== null && (boundsOf(edtf).last as Day) < day
  })
}

const SITTING = /^\W*(?:\p{L}+\s+){0,2}(?:sitting|session|hearing|proceedings)\b.{0,20}\d/iu

/** "Sitting of Tuesday 4 May 2032" over the minutes. */
function sittingDay(page: Page, published: Day | null): Day | null {
  const body = page.passages.find((p) => p.kind === 'paragraph' && p.end - p.start > LONGEST_HEAD)
  const head = page.report.text.slice(0, body?.start ?? 0)
  const line = [...head.matchAll(/[^\n]+/g)].find(([words]) => SITTING.test(words))
  if (line === undefined) return null
  return dayIn(page.report.text, { start: line.index, end: line.index + line[0].length }, published)
}

const LONGEST_HEAD = 120
