/**
 * Floor 2, reading. Looking around in one sentence's tree, for positions, measures and counts.
 *
 * Relations are those of Universal Dependencies 2; asking for `obl` also finds `obl:tmod`, asking for `nsubj:pass` only that.
 */
import { ancestorsOf, childrenOf, hasRel, subtreeOf } from '../../language/tree.ts'
import type { Sentence, Token } from '../../language/types.ts'
import { covering, type Span, trimSpan } from '../../model/index.ts'

const tokensAt = (sentence: Sentence, indices: readonly number[]): readonly Token[] =>
  indices.flatMap((index) => sentence.tokens[index] ?? [])

/** The words that hang on this one, in text order. */
export const children = (sentence: Sentence, index: number): readonly Token[] =>
  tokensAt(sentence, childrenOf(sentence, index))

/** Does the token bear one of these relations? A bare relation covers its subtypes. */
export const bears = (token: Token, ...rels: readonly string[]): boolean => hasRel(token, rels)

/** The children with one of these relations. */
export const childrenBy = (sentence: Sentence, index: number, ...rels: readonly string[]): readonly Token[] =>
  children(sentence, index).filter((token) => bears(token, ...rels))

/** The first child with one of these relations. */
export const childBy = (sentence: Sentence, index: number, ...rels: readonly string[]): Token | undefined =>
  children(sentence, index).find((token) => bears(token, ...rels))

/** The word this one hangs on. */
export const parent = (sentence: Sentence, token: Token): Token | undefined => sentence.tokens[token.head]

/** The words above this one, nearest first. */
export const above = (sentence: Sentence, token: Token): readonly Token[] =>
  tokensAt(sentence, ancestorsOf(sentence, token.index))

/** The words of a phrase in text order, without the branches that `leaveOut` names. */
export const phrase = (sentence: Sentence, head: number, leaveOut?: (child: Token) => boolean): readonly Token[] =>
  tokensAt(sentence, subtreeOf(sentence, head, leaveOut))

/** A stretch over these words without punctuation at its edges; null where nothing is left. */
export function spanOver(text: string, tokens: readonly Token[]): Span | null {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.upos === 'PUNCT') from++
  while (to > from && tokens[to - 1]?.upos === 'PUNCT') to--
  const kept = tokens.slice(from, to)
  return kept.length ? trimSpan(text, covering(kept)) : null
}

/** The preposition or conjunction that introduces a phrase or clause, lower case: "for", "unless", "in return for"; null where there is none. */
export function marker(sentence: Sentence, index: number): string | null {
  const words: string[] = []
  for (const mark of childrenBy(sentence, index, 'case', 'mark')) {
    words.push(mark.lemma.toLowerCase(), ...childrenBy(sentence, mark.index, 'fixed').map((t) => t.text.toLowerCase()))
  }
  return words.length ? words.join(' ') : null
}

/** The word itself and those joined to it by "and", "or", commas. */
export const withConjuncts = (sentence: Sentence, token: Token): readonly Token[] => [
  token,
  ...childrenBy(sentence, token.index, 'conj'),
]

const PARTICLES = /^(out|off|down|up|away|back|forward|over|aside)$/i

/** "demand" or, with its particle, "turn down"; also where "back out of talks" was read as a preposition. Lower case. */
export function verbWithParticle(sentence: Sentence, token: Token): string {
  const next = sentence.tokens[token.index + 1]
  const particle =
    childBy(sentence, token.index, 'compound:prt') ?? (next && PARTICLES.test(next.text) ? next : undefined)
  return particle ? `${token.lemma} ${particle.text}`.toLowerCase() : token.lemma.toLowerCase()
}

/** The noun or pronoun that does what the predicate says, looked for at the words it shares its subject with. */
export function subjectOf(sentence: Sentence, predicate: Token): Token | undefined {
  const own = childBy(sentence, predicate.index, 'nsubj', 'csubj')
  if (own && bears(own, 'nsubj:pass', 'csubj:pass')) return agentOf(sentence, predicate)
  if (own) return bears(predicate, 'acl') && /^(who|which|that)$/i.test(own.text) ? parent(sentence, predicate) : own
  if (isPassive(sentence, predicate)) return agentOf(sentence, predicate)
  const up = parent(sentence, predicate)
  if (!up) return undefined
  if (bears(predicate, 'conj')) return subjectOf(sentence, up)
  if (bears(predicate, 'xcomp')) return childBy(sentence, up.index, 'iobj', 'obj') ?? subjectOf(sentence, up)
  if (bears(predicate, 'advcl') && isSubjectless(predicate)) return subjectOf(sentence, up)
  if (bears(predicate, 'acl') && isSubjectless(predicate)) return up
  return undefined
}

const isSubjectless = (predicate: Token): boolean =>
  ['VBG', 'VBN', 'VB'].includes(predicate.xpos) || predicate.upos !== 'VERB'

/** "was demanded", "offered by": its subject, if any, is not the doer. */
export function isPassive(sentence: Sentence, predicate: Token): boolean {
  if (children(sentence, predicate.index).some((t) => bears(t, 'nsubj:pass', 'aux:pass'))) return true
  // "rejects the draft by Lima": the parse may hang an author on an active verb
  if (!/^VB[ZPG]?$/.test(predicate.xpos) && childBy(sentence, predicate.index, 'obl:agent')) return true
  return (
    // "when asked whether": the asker is left out
    predicate.xpos === 'VBN' &&
    bears(predicate, 'acl', 'amod', 'advcl') &&
    !childBy(sentence, predicate.index, 'nsubj', 'aux')
  )
}

/** The doer of a passive: "by Brussels"; in "the Brussels-backed plan" the word before the participle. */
export function agentOf(sentence: Sentence, predicate: Token): Token | undefined {
  const byPhrase = childrenBy(sentence, predicate.index, 'obl').find(
    (t) => bears(t, 'obl:agent') || marker(sentence, t.index) === 'by',
  )
  if (byPhrase) return byPhrase
  if (!bears(predicate, 'amod', 'acl')) return undefined
  return children(sentence, predicate.index).find(
    (t) => t.index < predicate.index && (t.upos === 'PROPN' || t.upos === 'NOUN'),
  )
}
