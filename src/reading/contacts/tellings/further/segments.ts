/**
 * Floor 2, reading, contacts. What stands behind the verb of a contact, cut where another contact of the same verb may begin: "saw Ruiz in
 * Lima on Monday | and Ito in Oslo the next day". The parse joins such gapped clauses at any of their words, so they are read as they stand.
 */
import type { LocalId } from '../../../../model/index.ts'
import type { Cast } from '../../../cast.ts'
import type { Clock, PageTime } from '../../../clock.ts'
import type { PageSentence } from '../../../page.ts'
import { hasStanding, headClasses } from '../../words.ts'

/** One part: whom, where and when it names, and its small words. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly others: readonly LocalId[]
  readonly place: LocalId | null
  readonly time: PageTime | null
  /** "again", "then", "most recently": in lower case. */
  readonly marks: readonly string[]
  /** Nothing but names, days and small words. */
  readonly pure: boolean
}

const JOINER = /^(?:,|;|:|–|—|and|before)$/i

const MARK =
  /^(?:again|then|later|also|first|once|most|recently|lately|last|finally|more|another|time|too|afterwards?)$/i

const SMALL = /^(?:over|in|on|at|to|with|by|for|from|of|the|a|an|his|her|its|both|next|same|there|into)$/i

const END = /^(?:\.|!|\?|\(|who|whom|which|where|when|while|but|although|because|after|that|said|says|told)$/i

/** The segments behind a token, up to the end of its clause; the first belongs to the verb itself. */
export function segmentsAfter(cast: Cast, clock: Clock, sentence: PageSentence, token: number): readonly Segment[] {
  const times = clock.times.filter(
    (t) => t.sentence === sentence.index && (t.type === 'DATE' || t.type === 'TIME') && t.value.edtf !== null,
  )
  const parts = cut(sentence, token + 1, times)
  return withDayBefore(
    sentence,
    parts.map(([first, last]) => segmentOf(cast, sentence, first, last, times)),
  )
}

/** "and, on Tuesday, Ito": the day between commas is that of what follows. */
function withDayBefore(sentence: PageSentence, parts: readonly Segment[]): readonly Segment[] {
  return parts.flatMap((now, i) => {
    const [before, next] = [parts[i - 1], parts[i + 1]]
    if (i > 0 && isDayAlone(now) && /^and$/i.test(sentence.tokens[now.first - 2]?.text ?? '') && next?.time === null)
      return []
    const day =
      before !== undefined &&
      i > 1 &&
      isDayAlone(before) &&
      now.time === null &&
      /^and$/i.test(sentence.tokens[before.first - 2]?.text ?? '')
    return day ? [{ ...now, first: before.first, time: before.time }] : [now]
  })
}

const isDayAlone = ({ others, place, time, pure }: Segment): boolean =>
  pure && time !== null && place === null && others.length === 0

/** Cut before each joiner that is no part of a date. */
function cut(
  sentence: PageSentence,
  from: number,
  times: readonly PageTime[],
): readonly (readonly [first: number, last: number])[] {
  const parts: [number, number][] = []
  let first = from
  for (let at = from; at <= sentence.tokens.length; at++) {
    const text = sentence.tokens[at]?.text
    const inside = times.some((t) => t.first < at && at <= t.last)
    const ends = text === undefined || (END.test(text) && !inside && !isButTwice(sentence, at))
    if (!ends && (!JOINER.test(text) || inside)) continue
    if (at > first) parts.push([first, at - 1])
    if (ends) break
    first = at + 1
  }
  return parts
}

/** "not once but twice". */
const isButTwice = (sentence: PageSentence, at: number): boolean =>
  /^but$/i.test(sentence.tokens[at]?.text ?? '') &&
  /^(?:twice|thrice|two|three|four|several)$/i.test(sentence.tokens[at + 1]?.text ?? '')

function segmentOf(
  cast: Cast,
  sentence: PageSentence,
  first: number,
  last: number,
  times: readonly PageTime[],
): Segment {
  const mentions = cast.mentions.filter((m) => m.sentence === sentence.index && m.first >= first && m.last <= last)
  const outer = mentions.filter((m) => !mentions.some((o) => o !== m && o.first <= m.first && m.last <= o.last))
  const time = times.find((t) => t.first >= first && t.last <= last && !isOfAnother(sentence, t)) ?? null
  const where = outer.find((m) => m.actor !== null && m.sense === 'place' && isAt(sentence, m.first))
  const others = [...new Set(outer.filter((m) => m !== where).flatMap((m) => m.actor ?? []))]
  const covered = (i: number): boolean =>
    (time !== null && time.first <= i && i <= time.last) || outer.some((m) => m.first <= i && i <= m.last)
  const words = sentence.tokens.slice(first, last + 1).filter((t) => !covered(t.index))
  return {
    first,
    last,
    others,
    place: where?.actor ?? null,
    time,
    marks: words.filter((t) => MARK.test(t.text)).map((t) => t.text.toLowerCase()),
    pure: words.every(
      (t) => MARK.test(t.text) || SMALL.test(t.text) || isDescription(t.upos, t.lemma) || isSitting(t.lemma),
    ),
  }
}

/** "two days after Ruiz had left": the day of something else. */
const isOfAnother = (sentence: PageSentence, { last }: PageTime): boolean =>
  /^(?:after|before|since)$/i.test(sentence.tokens[last]?.text ?? '')

/** "President", "Foreign Minister" before a name; "morning" behind a day. */
const isDescription = (upos: string, lemma: string): boolean =>
  upos === 'ADJ' ||
  hasStanding(lemma.toLowerCase(), 'office') ||
  /^(?:morning|evening|afternoon|night|noon)$/i.test(lemma)

/** "an hour with him on Monday and lunch with her on Tuesday". */
const isSitting = (lemma: string): boolean =>
  /^(?:hour|minute)$/.test(lemma) || headClasses(lemma.toLowerCase(), 'n').includes('meal')

const isAt = (sentence: PageSentence, i: number): boolean => {
  const before = sentence.tokens[i - 1]?.text ?? ''
  return (
    /^(?:in|at|to|into)$/i.test(before) ||
    (/^the$/i.test(before) && /^(?:in|at|to)$/i.test(sentence.tokens[i - 2]?.text ?? ''))
  )
}
