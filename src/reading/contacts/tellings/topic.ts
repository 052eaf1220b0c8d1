/**
 * Floor 2, reading, contacts. "The senator was to have spent the week in Lima. The visit has been put off": the noun names nobody and no
 * contact was told before; whose it is, is whoever the sentences just before were about, or the side that speaks of it. Only for what
 * is ahead, possible or off: that something happened is never told so.
 */
import { findChildren } from '../../../language/tree.ts'
import type { ContactState, LocalId, Participant } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { nounChain } from '../sides/carrier.ts'
import { isOfficial } from '../sides/standing.ts'
import { isDefinite } from '../status/definite.ts'
import type { Settled } from '../status/settle-state.ts'
import { hasHappened } from '../status/status.ts'
import { childTokens } from '../status/verb-form.ts'
import type { Known } from './known.ts'
import { statesBehind } from './powers.ts'
import { familyOf } from './same.ts'

export function sidesOfTopic(
  page: Page,
  cast: Cast,
  draft: Draft,
  known: Known,
  settled: Settled,
): readonly Participant[] {
  if (!draft.refers || draft.rule.sort !== 'noun' || settled === null || settled === 'inherit' || isTooVague(settled))
    return saidOfBoth(cast, draft, known, settled)
  if (!WORDS.has(draft.rule.words) || !pointsAtTopic(draft)) return []
  const speaker = known.voucher.vouchedBy.at(-1)
  const isVisit = familyOf(draft.kind) === familyOf('visit')
  const traveller = isVisit ? travellerBefore(page, cast, draft, speaker) : null
  if (traveller !== null) return [{ actor: traveller, part: 'visitor', basis: 'implied' }]
  return speaker === undefined ? [] : statesBehind(cast, speaker)
}

/** "the call which Peru said took place": it was told by one of the two states that the report is about, and is theirs. */
function saidOfBoth(cast: Cast, draft: Draft, { voucher }: Known, settled: Settled): readonly Participant[] {
  const speaker = voucher.vouchedBy.at(-1)
  if (speaker === undefined || settled === null || settled === 'inherit' || !hasHappened(settled)) return []
  if (!draft.refers || !MUTUAL.has(draft.rule.words) || !isDefinite(draft.sentence, draft.token)) return []
  const sides = statesBehind(cast, speaker)
  return sides.length === 2 ? sides : []
}

const MUTUAL = new Set(['meeting', 'summit', 'call-noun', 'phone-noun'])

const WORDS = new Set(['visit-noun', 'meeting', 'talks', 'summit', 'call-noun', 'phone-noun'])

/** "the visit", "no such journey", "a meeting is not ruled out": not "a visit to the dentist". */
const pointsAtTopic = ({ sentence, token }: Draft): boolean =>
  nounChain(sentence, token).some((n) =>
    childTokens(sentence, n, ['det', 'amod']).some((t) => /^(the|this|that|no|any|such|a|an)$/i.test(t.text)),
  ) && childTokens(sentence, token, ['nmod', 'compound', 'nmod:poss']).length === 0

/** "The trip was meant to be secret": a bare plan or wish says too little of whose it is. */
const isTooVague = (state: ContactState): boolean => hasHappened(state) || state === 'planned' || state === 'wished'

/** Sentences over which somebody stays what is spoken of. */
const REACH = 2

/** The person of standing whom the nearest sentence before is about. */
function travellerBefore(
  page: Page,
  cast: Cast,
  { sentence, token }: Draft,
  speaker: LocalId | undefined,
): LocalId | null {
  const before = page.sentences.slice(Math.max(0, sentence.index - REACH), sentence.index).reverse()
  for (const earlier of [sentence, ...before]) {
    const end = earlier === sentence ? token : earlier.tokens.length
    const found = subjectsIn(cast, earlier, end).filter((id) => id !== speaker)
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  return null
}

/** Persons in office who are subjects of what is told, not of the words that credit it. */
const subjectsIn = (cast: Cast, sentence: PageSentence, end: number): readonly LocalId[] => [
  ...new Set(
    sentence.tokens
      .filter((t) => t.upos === 'VERB' || t.head < 0)
      .filter((t) => !childTokens(sentence, t.index, ['ccomp']).length)
      .flatMap((t) => findChildren(sentence, t.index, ['nsubj']))
      .filter((i) => i < end)
      .flatMap((i) => cast.at(sentence.index, i)?.actor ?? [])
      .filter((id) => cast.actor(id).kind === 'person' && isOfficial(cast, id)),
  ),
]
