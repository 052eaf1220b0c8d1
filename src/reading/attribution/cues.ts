/**
 * Floor 2, reading/attribution. The cue lexicon (`lexicon/en/cues-*.tsv`) as the frames ask it: which words credit,
 * what they do with the content, and what they take as content.
 */
import { type LexiconEntry, readLexicon } from '../../language/lexicon/index.ts'

/** What a cue takes as its content; the heads of the lexicon files say which letter means what. */
export type Takes = 'clause' | 'quote' | 'noun' | 'infinitive' | 'gerund' | 'complement' | 'of' | 'for'

export type Factivity = 'fact' | 'counter' | 'open'

export interface Cue {
  readonly word: string
  /** The words after the first, in order: "call for" has ["for"]. */
  readonly rest: readonly string[]
  readonly class: string
  readonly takes: ReadonlySet<Takes>
  readonly factivity: Factivity
}

const LETTERS: Readonly<Record<string, Takes>> = {
  c: 'clause',
  q: 'quote',
  n: 'noun',
  i: 'infinitive',
  g: 'gerund',
  a: 'complement',
  o: 'of',
  f: 'for',
}

const FACTIVITIES: readonly string[] = ['fact', 'counter', 'open']

/** Classes that credit an attitude, not words: PARC annotates them, the record keeps no statement of them. */
const ATTITUDES: ReadonlySet<string> = new Set(['want', 'support', 'plan', 'perceive', 'seem', 'issue', 'topic'])

export const isAttitude = (cueClass: string): boolean => ATTITUDES.has(cueClass)

type PartOfSpeech = 'verbs' | 'nouns' | 'adjectives' | 'phrases'

const loaded = new Map<PartOfSpeech, ReadonlyMap<string, readonly Cue[]>>()

/** All cues of a part of speech by their first word, longest first. */
export function cuesOf(kind: PartOfSpeech): ReadonlyMap<string, readonly Cue[]> {
  const known = loaded.get(kind)
  if (known) return known
  const cues = [...readLexicon(`cues-${kind}`).values()].flat().map(toCue)
  const byFirst = new Map<string, Cue[]>()
  for (const cue of cues.sort((a, b) => b.rest.length - a.rest.length)) {
    const first = cue.word.split(' ', 1)[0] ?? cue.word
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue])
  }
  loaded.set(kind, byFirst)
  return byFirst
}

function toCue(entry: LexiconEntry): Cue {
  const [takes = '', factivity = 'open'] = (entry.note ?? '').split(';').map((part) => part.trim())
  const letters = takes.split(' ').flatMap((letter) => LETTERS[letter] ?? [])
  return {
    word: entry.word,
    rest: entry.word.split(' ').slice(1),
    class: entry.class,
    takes: new Set(letters),
    factivity: FACTIVITIES.includes(factivity) ? (factivity as Factivity) : 'open',
  }
}

/** Multiword entries of `cues-phrases` of one class, longest first, each as its words. */
export function phrasesOf(cueClass: string): readonly (readonly string[])[] {
  return [...cuesOf('phrases').values()]
    .flat()
    .filter((cue) => cue.class === cueClass)
    .map((cue) => cue.word.split(' '))
    .sort((a, b) => b.length - a.length)
}
