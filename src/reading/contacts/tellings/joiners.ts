/**
 * Floor 2, reading, contacts. Who else was there: "The foreign minister joined on the second day", "Ito was with them throughout", "in the
 * presence of the envoy", "accompanied by his deputy". They are added to the contact told just before; the words tell none of their own.
 */
import { findChildren } from '../../../language/tree.ts'
import type { Participant, ReadTelling, Span } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import { agentsOf, isPassive, objectsOf, subjectsOf } from '../sides/around-verb.ts'
import { partyAt } from '../sides/party.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { hasHappened, isAhead, type Reality } from '../status/status.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../status/verb-form.ts'
import { verbStatus } from '../status/verb-status.ts'
import { headClasses } from '../words.ts'
import { familyOf } from './same.ts'

/** The telling the words add to, with whom they add. */
export function withJoiners(page: Page, cast: Cast, told: readonly ReadTelling[]): readonly ReadTelling[] {
  const all = [...told]
  for (const sentence of page.sentences)
    for (const { index } of sentence.tokens) {
      const joiners = joinersAt(sentence, index)
      if (joiners === null) continue
      const at = tellingJoined(page, all, sentence, index)
      const telling = all[at]
      if (telling === undefined || !fits(verbReality(sentence, index), telling)) continue
      all[at] = withPeople(cast, telling, sentence, index, joiners)
    }
  return all
}

/** The words for whoever joins, attends or comes along; null where the word says nothing of the kind. */
function joinersAt(sentence: PageSentence, i: number): readonly number[] | null {
  const { upos, lemma } = tokenOf(sentence, i)
  if (upos === 'NOUN' && /^(?:presence|company)$/.test(lemma) && prepositionOf(sentence, i) === 'in')
    return findChildren(sentence, i, ['nmod']).filter((n) => prepositionOf(sentence, n) === 'of')
  if (upos === 'PRON' && /^(?:them|both)$/i.test(tokenOf(sentence, i).text) && isPredicateWith(sentence, i))
    return findChildren(sentence, i, ['nsubj'])
  if (upos !== 'VERB' && upos !== 'AUX') return null
  if (/^(?:join|attend|accompany)$/.test(lemma) && isByOthers(sentence, i)) return agentsOf(sentence, i)
  const isActive = !isPassive(sentence, i)
  return isActive &&
    JOINS.test(verbKey(sentence, i)) &&
    objectsOf(sentence, i).every((o) => pointsBack(sentence, o)) &&
    !isElsewhere(sentence, i)
    ? subjectsOf(sentence, i)
    : null
}

const JOINS = /^(?:join|join in|attend|take part|participate|sit in)$/

/** "was with them". */
const isPredicateWith = (sentence: PageSentence, i: number): boolean =>
  prepositionOf(sentence, i) === 'with' && childTokens(sentence, i, ['cop']).length > 0

/** "was attended by Ito", "joined by Ito". */
const isByOthers = (sentence: PageSentence, i: number): boolean =>
  agentsOf(sentence, i).length > 0 && formOf(sentence, i).negative === false

/** "joined them", "attended the meeting"; not "joined the union", "attended a concert". */
function pointsBack(sentence: PageSentence, object: number): boolean {
  const { upos, lemma } = tokenOf(sentence, object)
  if (upos === 'PRON') return true
  const isContact = headClasses(lemma.toLowerCase(), 'n').some((c) => c === 'meeting' || c === 'talks' || c === 'round')
  return isContact && childTokens(sentence, object, ['det']).some((d) => /^(?:the|this|that|both)$/i.test(d.text))
}

/** "joined in 2019", "joined from the bank", "took part in the vote". */
const isElsewhere = (sentence: PageSentence, verb: number): boolean =>
  findChildren(sentence, verb, ['obl']).some(
    (i) => /^(?:in|from|as|to)$/.test(prepositionOf(sentence, i) ?? '') && !pointsBack(sentence, i),
  )

/** A participle hangs on what is told; a verb of its own says how real it is. */
function verbReality(sentence: PageSentence, i: number): Reality {
  const { upos, rel } = tokenOf(sentence, i)
  if ((upos !== 'VERB' && upos !== 'AUX') || /^(?:acl|advcl)/.test(rel)) return 'open'
  return verbStatus(sentence, i).state
}

const fits = (reality: Reality, { state }: ReadTelling): boolean =>
  reality === 'open' || (hasHappened(reality) && hasHappened(state)) || (isAhead(reality) && isAhead(state))

const MEETINGS = familyOf('meeting')

/** The contact told last before the word, in its sentence or the one before. */
function tellingJoined(page: Page, told: readonly ReadTelling[], sentence: PageSentence, i: number): number {
  const before = page.sentences[sentence.index - 1]
  const from = before?.passage === sentence.passage ? before.start : sentence.start
  const { start } = tokenOf(sentence, i)
  return told.findLastIndex((t) => familyOf(t.kind) === MEETINGS && from <= t.head.start && t.head.start < start)
}

function withPeople(
  cast: Cast,
  telling: ReadTelling,
  sentence: PageSentence,
  at: number,
  joiners: readonly number[],
): ReadTelling {
  const known = new Set(telling.participants.map((p) => p.actor))
  const people = joiners
    .flatMap((i) => partyAt(cast, sentence, i).actors)
    .filter((id) => !known.has(id) && cast.actor(id).kind === 'person')
  if (people.length === 0) return telling
  const added = people.map((actor): Participant => ({ actor, part: 'party', basis: 'stated' }))
  const words = [at, ...joiners].map((i) => tokenOf(sentence, i))
  const span: Span = { start: Math.min(...words.map((t) => t.start)), end: Math.max(...words.map((t) => t.end)) }
  return { ...telling, participants: [...telling.participants, ...added], evidence: [...telling.evidence, span] }
}
