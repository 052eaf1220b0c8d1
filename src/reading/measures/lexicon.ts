/** Floor 2, reading, measures. The words of `lexicon/en/measures*.tsv` as rules ask for them. */
import { readLexicon, wordsOfClass } from '../../language/lexicon/index.ts'
import type { Sentence, Token } from '../../language/types.ts'
import type { MeasureKind } from '../../model/index.ts'
import { knownAs } from '../claims/lemmas.ts'
import { childrenBy } from '../claims/tree.ts'

/** bare: names a measure by itself; scoped: only with a side, goods or a rate; back: only points back. */
export type NounStrength = 'bare' | 'scoped' | 'back'

export interface MeasureNoun {
  readonly kind: MeasureKind
  readonly strength: NounStrength
}

export type ActClass = 'impose' | 'lift' | 'grant' | 'conclude' | 'draft'
export type WordClass =
  | 'threatens'
  | 'proposes'
  | 'agrees'
  | 'refuses'
  | 'alleges'
  | 'decides'
  | 'fails'
  | 'stands'
  | 'lapses'
  | 'breaks'
  | 'mediated'
  | 'captive'
  | 'temporary'
  | 'untied'

const entryOf = (word: string, prefix: string) =>
  readLexicon('measures')
    .get(word.toLowerCase())
    ?.filter((e) => e.class.startsWith(prefix)) ?? []

/** "Ban" and "Duty" can be surnames. */
const isInName = (sentence: Sentence, noun: Token): boolean =>
  sentence.names.some((name) => name.kind === 'person' && name.first <= noun.index && noun.index <= name.last)

/** The measure a noun names, with the word before it where that makes it one ("peace plan", "export ban"); all kinds it may be. */
export function measureNoun(sentence: Sentence, noun: Token): MeasureNoun | null {
  if ((noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || isInName(sentence, noun)) return null
  const before = childrenBy(sentence, noun.index, 'compound', 'amod').filter((t) => t.index < noun.index)
  const names = [
    ...before.map((t) => `${t.text} ${noun.lemma}`),
    ...before.map((t) => `${t.lemma} ${noun.lemma}`),
    noun.lemma,
    noun.text,
  ]
  for (const name of names) {
    const entry = entryOf(name, 'N-')[0]
    if (entry) return { kind: entry.class.slice(2) as MeasureKind, strength: (entry.note ?? 'scoped') as NounStrength }
  }
  return null
}

/** The kind of measure a verb is by itself: "exempted", "sanctioned". */
export const measureVerb = (word: string, kind: MeasureKind): boolean =>
  knownAs(word, (w) => (entryOf(w, 'V-').some((e) => e.class === `V-${kind}`) ? true : undefined)) ?? false

/** A border, port or embassy that can be closed; goods, flights or funds that can be stopped. */
export const isPassage = (word: string): boolean => entryOf(word, 'passage').length > 0
export const isGoods = (word: string): boolean => entryOf(word, 'goods').length > 0

export const isAct = (word: string, act: ActClass): boolean =>
  knownAs(word, (w) => (entryOf(w, act).some((e) => e.class === act) ? true : undefined)) ?? false

const classes = new Map<WordClass, ReadonlySet<string>>()

export function isWord(word: string, wordClass: WordClass): boolean {
  let words = classes.get(wordClass)
  if (!words) {
    words = wordsOfClass('measures-words', wordClass)
    classes.set(wordClass, words)
  }
  return words.has(word.toLowerCase())
}
