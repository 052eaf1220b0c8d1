/**
 * Floor 2, reading, contacts. The reality of what a noun names: what its own adjectives and clauses say, then what carries it ("held",
 * "is planned"), what it is the time of ("after", "ahead of", "during") and what it is a part of ("the possibility of").
 */
import { findChild, firstConjunct, hasRel } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { clausesOn } from '../sides/around-noun.ts'
import { isShiftedObject, nounChain } from '../sides/carrier.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { stateClass } from '../words.ts'
import { carriedBy } from './carried.ts'
import { circumstance } from './circumstance.ts'
import { effectOn, TRANSPARENT } from './effects.ts'
import { classOf } from './governors.ts'
import { hasHappened, isAhead, type Reality, type Status, status, withState } from './status.ts'
import { childTokens, formOf, tokenOf } from './verb-form.ts'
import { verbStatus } from './verb-status.ts'

export function nounStatus(sentence: Sentence, noun: number, depth = 0): Status {
  const chain = nounChain(sentence, noun)
  const outer = chain.at(-1) as number
  const base = chain.map((n) => baseOf(sentence, n, depth)).find((s) => s.state !== 'bare') ?? status('bare', [noun])
  return placed(sentence, outer, base, depth)
}

/** What the noun's own modifiers say: "a possible visit", "the meeting planned for Friday", "the talks, which were cancelled". */
function baseOf(sentence: Sentence, noun: number, depth: number): Status {
  if (isUnderWay(sentence, noun)) return status('under-way', [noun])
  for (const clause of clausesOn(sentence, noun)) {
    const told =
      clause.rel === 'acl:relcl'
        ? relativeOf(sentence, noun, clause.index, depth)
        : reducedOf(sentence, clause.index, depth)
    if (told.state !== 'bare' && told.state !== 'present') return told
  }
  const classes = childTokens(sentence, noun, ['amod', 'compound', 'det', 'nmod']).filter((t) => t.index < noun)
  const found = classes.flatMap((t) => adjectiveEffect(sentence, t.index)).sort((a, b) => rank(a.state) - rank(b.state))
  return found[0] ?? status('bare', [noun])
}

/** "handover under way", without a verb. */
const isUnderWay = (sentence: Sentence, noun: number): boolean =>
  childTokens(sentence, noun, ['nmod']).some(
    (t) => t.lemma.toLowerCase() === 'way' && t.index === noun + 2 && prepositionOf(sentence, t.index) === 'under',
  )

/** Of several adjectives the weakest decides: "a possible first visit" is possible. */
const rank = (state: Reality): number => (hasHappened(state) ? 2 : isAhead(state) ? 1 : 0)

function adjectiveEffect(sentence: Sentence, i: number): readonly Status[] {
  const token = tokenOf(sentence, i)
  const key = token.text.toLowerCase()
  const cls = stateClass(key, 'a') ?? (token.xpos === 'VBN' ? stateClass(token.lemma.toLowerCase(), 'v') : null)
  if (cls === null || TRANSPARENT.has(cls)) return []
  if (cls === 'recent' && !DATED.has(key)) return []
  const effect = effectOn(cls, false)
  return effect === null || effect === 'bare' ? [] : [status(effect, [i])]
}

/** Of the adjectives that presuppose, those that alone date the contact in the past. */
const DATED = new Set([
  'recent',
  'last',
  'previous',
  'past',
  'earlier',
  'prior',
  'subsequent',
  'preceding',
  'former',
  'concluded',
])

function relativeOf(sentence: Sentence, noun: number, clause: number, depth: number): Status {
  const carried = childTokens(sentence, clause, ['nsubj', 'obj']).some(
    (t) => /^(WDT|WP)$/.test(t.xpos) || t.lemma === 'that',
  )
  return carried || findChild(sentence, clause, ['nsubj:pass']) !== undefined
    ? carriedBy(sentence, clause, status('bare', [noun]), depth)
    : status('bare', [noun])
}

/** "planned for", "expected to take place", "held in", "chaired by". */
function reducedOf(sentence: Sentence, clause: number, depth: number): Status {
  const token = tokenOf(sentence, clause)
  if (token.xpos !== 'VBN' && token.upos !== 'ADJ') return status('bare')
  const cls = classOf(sentence, clause)
  const effect = effectOn(cls, formOf(sentence, clause).negative)
  if (effect !== null) return status(effect, [clause])
  if (childTokens(sentence, clause, ['mark']).some((t) => t.text.toLowerCase() === 'to'))
    return status('planned', [clause])
  const past = cls !== null && TRANSPARENT.has(cls) && findChild(sentence, clause, ['mark']) === undefined
  return past && HELD.has(token.lemma) && depth >= 0 ? status('occurred', [clause]) : status('bare')
}

const HELD = new Set(['hold', 'conduct', 'stage', 'attend', 'conclude', 'end'])

/** What carries the noun and where it stands. */
function placed(sentence: Sentence, outer: number, base: Status, depth: number): Status {
  const first = tokenOf(sentence, firstConjunct(sentence, outer))
  if (first.head < 0) return predicateOf(sentence, outer, base, depth)
  if (isHeadlineVerb(sentence, first.index)) return withState(base, 'occurred', first.head)
  if (hasRel(first, ['nsubj', 'obj', 'csubj']))
    return carriedBy(sentence, first.head, base, depth, hasRel(first, ['obj']) || first.rel === 'nsubj:pass')
  if (first.rel === 'obl:unmarked' && findChild(sentence, first.head, ['nsubj']) === undefined)
    return carriedBy(sentence, first.head, base, depth)
  if (isShiftedObject(sentence, first.index)) return carriedBy(sentence, first.head, base, depth, true)
  if (hasRel(first, ['obl', 'nmod'])) return circumstance(sentence, first.index, first.head, base, depth)
  if (hasRel(first, ['xcomp', 'ccomp', 'parataxis', 'appos', 'advcl'])) return predicateOf(sentence, outer, base, depth)
  return base
}

/** "Peru-Chile talks resume": a verb in the plural that the parse takes for a noun. */
function isHeadlineVerb(sentence: Sentence, noun: number): boolean {
  const { head, xpos, rel } = tokenOf(sentence, noun)
  const over = tokenOf(sentence, head)
  return (
    xpos === 'NNS' &&
    /^(nsubj|compound)$/.test(rel) &&
    over.upos === 'NOUN' &&
    over.rel === 'root' &&
    TRANSPARENT.has(stateClass(over.text.toLowerCase(), 'v') ?? 'recent') &&
    childTokens(sentence, head, ['det', 'cop', 'aux', 'case', 'amod']).length === 0
  )
}

/** "it was their third meeting", "there was a meeting": the noun is itself the predicate. */
function predicateOf(sentence: Sentence, noun: number, base: Status, depth: number): Status {
  if (findChild(sentence, noun, ['cop']) === undefined) return base
  const matrix = verbStatus(sentence, noun, depth + 1)
  if (base.state === 'bare' && matrix.state === 'present' && /^(in|on)$/.test(prepositionOf(sentence, noun) ?? ''))
    return { ...matrix, state: 'under-way' }
  return base.state === 'bare' && matrix.state !== 'present' && matrix.state !== 'none' ? matrix : base
}
