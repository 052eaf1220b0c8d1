/**
 * Floor 2, reading/attribution. The occasion of a news report: the one day just past that its lead is dated by ("The
 * ministry on Thursday banned ..."). What those who had part in it plainly "said" further on, without a day of its own, was by
 * the convention of news said then: an implied day. Who is not named in the lead may have spoken on any day; background has
 * a day of its own beside it.
 */
import { childrenOf, headOf } from '../../language/tree.ts'
import { type DateValue, daysBetween, isSingleDay, type LocalId, lastDay } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { PageTime } from '../clock.ts'
import type { Frame } from '../frames.ts'
import { type Page, type PageSentence, wordsOf } from '../page.ts'
import { hasRel, isVerb } from './tree.ts'

export interface Occasion {
  readonly value: DateValue
  readonly sentence: number
  /** Named in the lead up to there, or acting for somebody who is. */
  readonly participants: ReadonlySet<LocalId>
}

/** A lead is that long; a day told further down is not what the report is about. */
const LEAD_SENTENCES = 2

/** News is of today, yesterday or the day before. */
const FRESH_DAYS = 2

export function occasionOf(page: Page, cast: Cast, times: readonly PageTime[]): Occasion | null {
  const published = page.report.published.edtf
  if (published === null) return null
  for (const sentence of leadOf(page)) {
    const { index } = sentence
    const time = times.find((t) => t.sentence === index && isPast(sentence, t.dates) && isFresh(t, published))
    if (time)
      return {
        value: { ...time.value, basis: 'implied' },
        sentence: index,
        participants: participantsOf(cast, sentence, time.dates),
      }
  }
  return null
}

/** The first sentences that are text: a headline left in the body closes with no stop. */
function leadOf(page: Page): readonly PageSentence[] {
  const text = (s: PageSentence): boolean =>
    s.passage.kind === 'paragraph' && /[.!?:]["'”’)]*\s*$/u.test(wordsOf(page, s.passage))
  return page.sentences.filter(text).slice(0, LEAD_SENTENCES)
}

/** Whether what this frame tells was plainly said on that occasion. */
export function isOnOccasion(
  page: Page,
  cast: Cast,
  frame: Frame,
  speaker: LocalId,
  occasion: Occasion,
  times: readonly PageTime[],
): boolean {
  const { sentence, token } = frame.cueAt
  const at = page.sentences[sentence]
  if (
    !at ||
    !(occasion.participants.has(speaker) || isToThePress(page, frame) || isNextSaid(cast, at, speaker, occasion))
  )
    return false
  if (frame.label || frame.inside !== null || sentence < occasion.sentence) return false
  if (at.passage.kind !== 'paragraph' || at.tokens[token]?.xpos !== 'VBD') return false
  return !times.some((t) => {
    const told = page.sentences[t.sentence]
    const isBefore = told?.passage === at.passage && t.start < frame.cue.end
    return told !== undefined && isBefore && t.value.edtf !== occasion.value.edtf && isPast(told, t.dates)
  })
}

const PRESS = /^(?:reporter|journalist|press|briefing|conference|correspondent)$/iu

/** "told reporters", "told a briefing", "said at a news conference": what is said to the press is news of that day. */
function isToThePress(page: Page, frame: Frame): boolean {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence) return false
  const heard = frame.addressee === null ? [] : [frame.addressee.token]
  const said = frame.cueAt.token
  const along = childrenOf(sentence, said).filter((k) => hasRel(sentence, k, 'advcl') && isAddressing(sentence, k))
  const at = [said, ...along].flatMap((verb) => childrenOf(sentence, verb)).filter((k) => isPlaceOfSpeech(sentence, k))
  return [...heard, ...at].some((k) => PRESS.test(sentence.tokens[k]?.lemma ?? ''))
}

const isPlaceOfSpeech = (sentence: PageSentence, k: number): boolean =>
  hasRel(sentence, k, 'obl') || (hasRel(sentence, k, 'obj') && isAddressing(sentence, headOf(sentence, k)))

/** "Addressing the weekly briefing, ...", "speaking to journalists in the lobby". */
const isAddressing = (sentence: PageSentence, k: number): boolean =>
  sentence.tokens[k]?.xpos === 'VBG' && ADDRESSING.has(sentence.tokens[k]?.lemma.toLowerCase() ?? '')

const ADDRESSING = new Set(['address', 'speak', 'talk', 'brief', 'answer'])

/** News goes on about what its lead told for as many sentences. */
const STILL_NEWS = 5

/** The sentences after a lead on what states or bodies did say more of it, where somebody of theirs is heard: a minister's "said". */
function isNextSaid(cast: Cast, sentence: PageSentence, speaker: LocalId, occasion: Occasion): boolean {
  const actor = cast.actor(speaker)
  if (sentence.index > occasion.sentence + STILL_NEWS || actor.kind !== 'person') return false
  const sides = [...occasion.participants].filter((id) => ['state', 'body'].includes(cast.actor(id).kind))
  const known = cast.roles.filter((r) => r.actor === speaker)
  const served = [...known.flatMap((r) => r.of ?? []), ...actor.actsFor]
  const isOurs =
    served.length === 0 ? sentence.index === occasion.sentence + 1 : served.some((id) => sides.includes(id))
  return sides.length > 0 && isOurs && known.some((r) => OFFICE.test(r.title))
}

const OFFICE = /\b(?:ministers?|secretary|commissioner|spokes\p{L}+|president|chancellor|premier|envoy)\b/iu

/** Who is named in the dated sentence, and who acts for its subject. */
function participantsOf(cast: Cast, sentence: PageSentence, dated: number | null): ReadonlySet<LocalId> {
  const named = cast.mentions.filter((m) => m.sentence === sentence.index && isNamed(cast, m.actor))
  const verb = verbAbove(sentence, dated)
  const subjects = named.filter((m) => headOf(sentence, m.head) === verb && hasRel(sentence, m.head, 'nsubj'))
  const theirs = cast.roles.filter((r) => subjects.some((m) => m.actor === r.of)).map((r) => r.actor)
  return new Set([...named.flatMap((m) => m.actor ?? []), ...theirs])
}

/** Who is only "two people" in the lead tells of the occasion and need not have been there. */
const isNamed = (cast: Cast, actor: LocalId | null): boolean => actor !== null && cast.actor(actor).kind !== 'source'

function isPast(sentence: PageSentence, dated: number | null): boolean {
  const tag = sentence.tokens[verbAbove(sentence, dated)]?.xpos
  return tag === 'VBD' || tag === 'VBN'
}

/** The dated verb, or the verb that carries the dated noun ("held talks on Tuesday"); -1 where there is none. */
function verbAbove(sentence: PageSentence, dated: number | null): number {
  let at = dated ?? -1
  while (at >= 0 && !isVerb(sentence, at)) at = headOf(sentence, at)
  const up = at < 0 ? undefined : sentence.tokens[headOf(sentence, at)]
  return up && hasRel(sentence, at, 'xcomp') && CAME_OF_IT.has(up.lemma.toLowerCase()) ? up.index : at
}

/** "failed to agree on Tuesday": unlike what was agreed or wished to be done, it is known then how it went. */
const CAME_OF_IT = new Set(['fail', 'manage', 'decline', 'refuse', 'begin', 'start', 'continue'])

function isFresh({ value, type }: PageTime, published: string): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false
  const day = value.edtf === null || !isSingleDay(value.edtf) ? null : lastDay(value.edtf)
  const out = lastDay(published)
  if (day === null || out === null) return false
  const age = daysBetween(day, out)
  return age >= 0 && age <= FRESH_DAYS
}
