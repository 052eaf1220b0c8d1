/**
 * Floor 1. The word a time expression dates, mended where the parse is known to err.
 *
 * "told reporters on Friday" hangs the day on the reporters, "talks in Oslo on Friday" on Oslo: nobody and no town has
 * a date, so the day goes up to what happened there.
 */

import { wordsOfClass } from '../lexicon/index.ts'
import { ancestorsOf, baseRel, findChildren } from '../tree.ts'
import type { Sentence, Token } from '../types.ts'
import { directionOfPredicate } from './tense.ts'

/** Nouns that have no date of their own: reporters, newspapers. */
const TIMELESS = wordsOfClass('time-tense', 'timeless')
const TELLING = wordsOfClass('cues-verbs', 'say', 'tell', 'claim', 'report', 'confirm', 'warn', 'deny', 'write', 'ask')
/** Relations of a time that describes a thing rather than dates a clause: "the 2015 accord", "Friday's talks". */
export const DESCRIBING: ReadonlySet<string> = new Set(['compound', 'nummod', 'nmod:poss', 'amod'])

/** Index of the token dated by the time whose own outermost token is `head`; null where it stands free. */
export function governorOf(sentence: Sentence, head: number, first: number, last: number): number | null {
  const own = sentence.tokens[head]
  if (own === undefined || own.head < 0) return null
  const beside = tellingBeside(sentence, own, first)
  if (beside !== null) return beside
  let at = own
  for (const up of ancestorsOf(sentence, head)) {
    const token = sentence.tokens[up] as Token
    const inside = first <= up && up <= last
    if (!inside && !passesOn(sentence, at, token)) return outOfComplement(sentence, token, last)
    if (token.head < 0) return inside ? null : up
    at = token
  }
  return null
}

/** "said on Friday that talks would go on": what stands before the "that" of a clause is not in it. */
function outOfComplement(sentence: Sentence, governor: Token, last: number): number {
  if (governor.rel !== 'ccomp' || governor.head < 0) return governor.index
  const that = findChildren(sentence, governor.index, ['mark']).findLast((m) => sentence.tokens[m]?.lemma === 'that')
  return that !== undefined && last < that ? governor.head : governor.index
}

/** Whether a word hands the date on to what it hangs on itself. */
function passesOn(sentence: Sentence, time: Token, token: Token): boolean {
  if (['ADP', 'DET', 'PUNCT', 'PART', 'SCONJ', 'CCONJ', 'NUM'].includes(token.upos)) return true
  if (token.upos === 'AUX' && token.rel !== 'root') return true
  if (token.upos === 'PRON') return true
  // "said as much in March": no predicate, no date.
  if (
    (token.upos === 'ADJ' || token.upos === 'ADV') &&
    ['obj', 'advmod', 'obl', 'amod', 'nmod', 'fixed'].includes(baseRel(token))
  )
    return true
  if (DESCRIBING.has(time.rel) || time.rel.startsWith('appos')) return time.rel === 'appos' && token.upos === 'PROPN'
  if (token.head < 0) return false
  // "she will be in Quito on Friday, he said": a place that is the predicate has the date to itself.
  if (token.upos === 'PROPN' && findChildren(sentence, token.index, ['cop']).length > 0) return false
  if (token.upos === 'PROPN')
    return isNamed(sentence, token) || token.rel.startsWith('obl') || token.rel.startsWith('nmod')
  return token.upos === 'NOUN' && TIMELESS.has(token.lemma.toLowerCase())
}

const isNamed = (sentence: Sentence, token: Token): boolean =>
  sentence.names.some((name) => name.first <= token.index && token.index <= name.last)

/**
 * "He hopes for progress, she told the paper on Friday": a finite verb between the time and what the parse hangs it
 * on, further left, takes it. No punctuation may stand between, and the time must not describe what comes after.
 */
function tellingBeside(sentence: Sentence, own: Token, first: number): number | null {
  if (DESCRIBING.has(own.rel) || baseRel(own) === 'nsubj') return null
  if (own.head >= first) return rightAfterTelling(sentence, first) ?? beforeTag(sentence, own, first)
  for (let at = first - 1; at > own.head; at--) {
    const token = sentence.tokens[at] as Token
    if (token.upos === 'PUNCT') return null
    if (token.upos === 'VERB' && FINITE.has(token.xpos) && !token.rel.startsWith('acl')) return at
  }
  return null
}

/** "said on Friday he would resign": what follows a verb of telling at once is its own, though the parse looks right. */
function rightAfterTelling(sentence: Sentence, first: number): number | null {
  let at = first - 1
  while (sentence.tokens[at]?.upos === 'ADP' || sentence.tokens[at]?.upos === 'DET') at--
  const verb = sentence.tokens[at]
  return verb?.upos === 'VERB' && FINITE.has(verb.xpos) && TELLING.has(verb.lemma) ? at : null
}

/**
 * "She is to meet the king on Thursday, officials said": what stands before the comma of a closing "X said" belongs to
 * what is said, to the verb at whose end it stands, though the parse hangs it on the saying.
 */
function beforeTag(sentence: Sentence, own: Token, first: number): number | null {
  const said = sentence.tokens[own.head]
  if (said === undefined || said.upos !== 'VERB') return null
  const content = findChildren(sentence, said.index, ['ccomp', 'parataxis']).find((c) => c < first)
  const speaker = findChildren(sentence, said.index, ['nsubj'])[0]
  if (content === undefined || speaker === undefined || speaker < own.index) return null
  const between = sentence.tokens.slice(own.index + 1, Math.min(speaker, said.index))
  if (!between.some((token) => token.text === ',')) return null
  const before = sentence.tokens.slice(0, first).findLast((token) => token.upos !== 'PUNCT')
  if (before === undefined) return null
  const chain = [before.index, ...ancestorsOf(sentence, before.index)]
  if (!chain.includes(content)) return null
  return chain.find((at) => sentence.tokens[at]?.upos === 'VERB' || at === content) ?? null
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/** On which side of the moment of writing a time lies, where its days say so. */
export type Side = 'past' | 'future' | null

/**
 * A day to come cannot date what has happened: "hinted at a meeting next week" hangs the week on the hint. It then
 * dates the nearest act or occasion between the two; where there is none it stays where the parse put it.
 */
export function settledGovernor(sentence: Sentence, governor: number, first: number, side: Side): number {
  const told = directionOfPredicate(sentence, governor)
  const contradicts = (side === 'future' && told === 'past') || (side === 'past' && told === 'future')
  if (!contradicts) return governor
  const between = sentence.tokens.slice(governor + 1, Math.max(governor + 1, first))
  return between.findLast((token) => canBeDated(sentence, token))?.index ?? governor
}

function canBeDated(sentence: Sentence, token: Token): boolean {
  if (token.xpos === 'VB') return true
  if (token.upos !== 'NOUN' || token.rel === 'compound' || isNamed(sentence, token)) return false
  return !TIMELESS.has(token.lemma.toLowerCase()) && !isPartyOrPlace(sentence, token)
}

/** "with the rebels", "to the region": whom it was with, or where. */
const isPartyOrPlace = (sentence: Sentence, token: Token): boolean =>
  findChildren(sentence, token.index, ['case']).some((c) => BESIDE.has(sentence.tokens[c]?.text.toLowerCase() ?? ''))

const BESIDE = wordsOfClass('time-tense', 'beside')
