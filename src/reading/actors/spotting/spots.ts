/**
 * Floor 2, reading, stage actors: what is spotted on the page before anybody knows who is meant.
 * A spot is syntax and lexicon only; `first` and `last` are token indices of its sentence, both inclusive.
 */
import type { NounClass, Sex } from '../words.ts'

export interface Place {
  readonly sentence: number
  readonly head: number
  readonly first: number
  readonly last: number
}

/** `country`, `capital`, `seat`, `people` and `demonym` as in the lexicon of countries; `platform` is where people post. */
export type NameSort =
  | 'person'
  | 'body'
  | 'outlet'
  | 'place'
  | 'region'
  | 'country'
  | 'capital'
  | 'seat'
  | 'people'
  | 'demonym'
  | 'platform'

export interface NameSpot extends Place {
  readonly sort: NameSort
  /** The name without titles and possessive mark, as the report writes it. */
  readonly words: string
  /** The country (or, for a seat of a body, the body) the lexicon ties the word to. */
  readonly of: string | null
  /** Words before the name that are titles, first to last token; null where there are none. */
  readonly title: TitleSpot | null
  /** "Ms", "spokeswoman", "Sir": what the title tells. */
  readonly sex: Sex | null
}

/** "Foreign Minister" of "Foreign Minister Okoye"; honorifics ("Mr") leave no title behind. */
export interface TitleSpot {
  readonly first: number
  readonly last: number
  readonly words: string
}

export type Definiteness = 'definite' | 'indefinite' | 'bare' | 'owned'

/** A noun phrase headed by a common noun. */
export interface NounSpot extends Place {
  readonly lemma: string
  readonly classes: readonly NounClass[]
  readonly definite: Definiteness
  readonly plural: boolean
  /** A number word in it ("two officials"): 2; null without. */
  readonly count: number | null
  /** Words before the head that tell of what kind ("foreign", "special"), lower case; origin and owner left out. */
  readonly modifiers: readonly string[]
  readonly former: boolean
  /** Words that may name its owner or origin. */
  readonly owners: readonly Owner[]
  /** The verb it is a predicate of ("X is the president"): the token of its subject; null elsewhere. */
  readonly predicateOf: number | null
  /** The names it describes directly, by apposition or adjacency ("foreign ministers Okoye and Ito"): heads of the names. */
  readonly names: readonly number[]
  /** The words of the office or trade: without article, owner and origin. */
  readonly title: string
}

/** "Kremlin" of "Kremlin spokesman" and "Ruritanian" (modifier), "X" of "X's envoy" (possessor), "X" of "aide to X" (`to`). */
export interface Owner {
  readonly token: number
  readonly how: 'modifier' | 'possessor' | 'of' | 'for' | 'to' | 'in' | 'from'
}

export interface PronounSpot extends Place {
  readonly word: string
}
