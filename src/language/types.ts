/**
 * What the language floor says about a text: sentences, tokens, the parse and the names.
 *
 * Floor 1. Everything above reads these types and nothing else of this folder's inside.
 * All data is readonly; all offsets are UTF-16 code units into the text that was analysed, end exclusive,
 * so that `text.slice(token.start, token.end) === token.text` holds wherever a sentence does not shout (`shouted.ts`);
 * a shouted one has the same letters in the case of a quiet text.
 */

import type { Span } from '../model/span.ts'

export type { Span }

/** The word classes of Universal Dependencies 2. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word of a sentence ("don't" is two: do + n't), with its place in the dependency tree. */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  readonly index: number
  /** The characters themselves, `text.slice(start, end)`; of a shouted sentence in the case of a quiet text. */
  readonly text: string
  /** Dictionary form: "went" is "go". Proper nouns keep their capitals. */
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag: "VBD", "NNP". */
  readonly xpos: string
  /** Index, in the same sentence, of the word this one hangs on; -1 at the root. */
  readonly head: number
  /** Relation to the head with its subtype, "nsubj:pass"; "root" exactly at the root. */
  readonly rel: string
  /**
   * Did what this predicate says happen, or is it happening? From -3 (surely not) to 3 (surely);
   * null on words that are no predicates. A mean of what readers answered, as UDS It-Happened v2 asks it.
   */
  readonly happened: number | null
}

/** A name in the text. Adjectives of origin ("Georgian") and works are not names here. */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation' | 'place'
  /** Index of the name's first token. */
  readonly first: number
  /** Index of the name's last token, inclusive. */
  readonly last: number
}

/** One sentence, headline, list line or turn. Exactly one token is the root, and every token reaches it. */
export interface Sentence extends Span {
  /** Place in the text, from 0. */
  readonly index: number
  readonly tokens: readonly Token[]
  /** In order, not overlapping. */
  readonly names: readonly Name[]
  /** Present where this is but a part of a sentence longer than the parser reads at once (some 200 words). */
  readonly cut?: true
}

/** All that this floor says about one text. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
}

/** A language ready to read. */
export interface Language {
  readonly code: 'en'
  /**
   * Reads a text.
   *
   * `blocks` are its paragraphs, headings and list items, in order: a sentence never crosses one, and text outside
   * them is not read. White space inside a block is just space, line breaks and blank lines included. Without
   * `blocks` the text is split at blank lines.
   *
   * The same block gives the same sentences whatever stands beside it.
   */
  analyse(text: string, blocks?: readonly Span[]): Promise<Analysis>
}
