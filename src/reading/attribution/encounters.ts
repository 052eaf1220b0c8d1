/**
 * Floor 2, reading/attribution. Encounters told with their day anywhere in a report ("On Monday the envoy saw the governor").
 * What somebody who was there is next told to have said was by the convention of news said there: an implied day.
 */
import { headOf } from '../../language/tree.ts'
import { type DateValue, isSingleDay, type LocalId, lastDay } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { PageTime } from '../clock.ts'
import type { Frame } from '../frames.ts'
import type { Page, PageSentence } from '../page.ts'
import { hasRel, isVerb } from './tree.ts'

export interface Encounter {
  readonly value: DateValue
  readonly sentence: number
  readonly participants: ReadonlySet<LocalId>
}

/** Sentences over which a report stays with an encounter. */
const STAYS = 3

const MEETS = new Set([
  'meet',
  'receive',
  'welcome',
  'host',
  'see',
  'visit',
  'address',
  'call',
  'telephone',
  'phone',
  'brief',
])
const HOLDS = new Set(['hold', 'have', 'conduct', 'give', 'deliver', 'attend', 'chair'])
const OCCASIONS =
  /^(?:talk|meeting|conversation|consultation|negotiation|call|session|conference|briefing|speech|address|discussion)$/u

export function encountersOf(page: Page, cast: Cast, times: readonly PageTime[]): readonly Encounter[] {
  const out = page.report.published.edtf
  return page.sentences.flatMap((sentence) => {
    if (sentence.passage.kind !== 'paragraph') return []
    const found = times.flatMap((time) => {
      const verb = time.sentence === sentence.index ? encounterVerb(sentence, time.dates) : null
      return verb !== null && isPastDay(time, out) ? [{ time, verb }] : []
    })
    const [only, ...others] = found
    if (!only || others.length > 0) return []
    const participants = participantsOf(cast, sentence, only.verb)
    return [{ value: { ...only.time.value, basis: 'implied' }, sentence: sentence.index, participants }]
  })
}

/** The encounter that the words of this frame are told after; null where another past day or passage stands between. */
export function encounterBefore(
  page: Page,
  frame: Frame,
  speaker: LocalId,
  encounters: readonly Encounter[],
  times: readonly PageTime[],
): Encounter | null {
  const { sentence, token } = frame.cueAt
  const at = page.sentences[sentence]
  if (!at || frame.label || frame.inside !== null || at.passage.kind !== 'paragraph') return null
  if (at.tokens[token]?.xpos !== 'VBD') return null
  const last = encounters.findLast((e) => e.sentence < sentence)
  if (!last || sentence - last.sentence > STAYS || !last.participants.has(speaker)) return null
  const isOther = (t: PageTime): boolean =>
    t.sentence > last.sentence && t.sentence <= sentence && t.start < frame.cue.end && t.value.edtf !== last.value.edtf
  return times.some((t) => isOther(t) && !frame.content.some((c) => c.start <= t.start && t.end <= c.end)) ? null : last
}

/** The verb of people coming together that a day stands beside, itself or over its noun ("held talks on Tuesday"). */
function encounterVerb(sentence: PageSentence, dated: number | null): number | null {
  let at = dated ?? -1
  let noun = false
  while (at >= 0 && !isVerb(sentence, at)) {
    noun ||= OCCASIONS.test(sentence.tokens[at]?.lemma.toLowerCase() ?? '')
    at = headOf(sentence, at)
  }
  const verb = sentence.tokens[at]
  if (!verb || (verb.xpos !== 'VBD' && verb.xpos !== 'VBN')) return null
  const lemma = verb.lemma.toLowerCase()
  const holds =
    HOLDS.has(lemma) && (noun || sentence.tokens.some((t) => t.head === at && OCCASIONS.test(t.lemma.toLowerCase())))
  return MEETS.has(lemma) || holds ? at : null
}

function participantsOf(cast: Cast, sentence: PageSentence, verb: number): ReadonlySet<LocalId> {
  const around = cast.mentions.filter((m) => m.sentence === sentence.index && m.actor !== null)
  const isOf = (head: number): boolean => {
    const up = headOf(sentence, head)
    if (up === verb) return ['nsubj', 'obj', 'obl', 'iobj'].some((rel) => hasRel(sentence, head, rel))
    return (
      up >= 0 &&
      (hasRel(sentence, head, 'conj') || hasRel(sentence, head, 'nmod') || hasRel(sentence, head, 'appos')) &&
      isOf(up)
    )
  }
  return new Set(around.filter((m) => isOf(m.head)).flatMap((m) => [...(m.actor ? [m.actor] : []), ...m.members]))
}

function isPastDay({ value, type }: PageTime, published: string | null): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || value.edtf === null || !isSingleDay(value.edtf)) return false
  const [day, out] = [lastDay(value.edtf), published === null ? null : lastDay(published)]
  return day !== null && out !== null && day <= out
}
