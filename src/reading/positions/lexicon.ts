/** Floor 2, reading, positions. The words of `lexicon/en/positions*.tsv` as rules ask for them. */
import { readLexicon, wordsOfClass } from '../../language/lexicon/index.ts'
import { knownAs } from '../claims/lemmas.ts'

export type CueClass =
  | 'demand'
  | 'offer'
  | 'refuse'
  | 'accept'
  | 'insist'
  | 'threaten'
  | 'give'
  | 'tell'
  | 'depend'
  | 'N-demand'
  | 'N-offer'
  | 'N-refuse'
  | 'N-red-line'
  | 'N-condition'
  | 'N-ultimatum'
  | 'N-deadline'
  | 'N-threat'
  | 'A-ready'
  | 'A-unready'
  | 'A-red-line'

export type WordClass =
  | 'harm'
  | 'harm-act'
  | 'face'
  | 'speech'
  | 'involuntary'
  | 'observer'
  | 'trivial'
  | 'trivial-act'
  | 'undo'
  | 'generic'
  | 'keep-up'
  | 'drop'
  | 'soften'
  | 'harden'
  | 'repeat'
  | 'repeatedly'
  | 'meet'
  | 'move'
  | 'lapse'
  | 'firm'
  | 'soft'

/** Where a cue's content and the one addressed stand: see the head of positions.tsv. */
export interface Slots {
  readonly content: readonly string[]
  readonly addressee: readonly string[]
}

const parsed = new Map<string, Slots | null>()

const listed = (part: string | undefined): readonly string[] =>
  (part ?? '')
    .trim()
    .split(/\s+/)
    .filter((slot) => slot !== '' && slot !== '-')

/** The slots of a word as a cue of a class; null where it is none. */
export function slotsOf(word: string, cueClass: CueClass): Slots | null {
  const key = `${cueClass} ${word}`
  const known = parsed.get(key)
  if (known !== undefined) return known
  const entry = knownAs(word, (w) =>
    readLexicon('positions')
      .get(w)
      ?.find((e) => e.class === cueClass),
  )
  const [content, addressee] = (entry?.note ?? '').split('|')
  const slots = entry ? { content: listed(content), addressee: listed(addressee) } : null
  parsed.set(key, slots)
  return slots
}

const classes = new Map<WordClass, ReadonlySet<string>>()

export function isWord(word: string, wordClass: WordClass): boolean {
  let words = classes.get(wordClass)
  if (!words) {
    words = wordsOfClass('positions-words', wordClass)
    classes.set(wordClass, words)
  }
  return words.has(word.toLowerCase())
}

export const isConditionNoun = (lemma: string): boolean => slotsOf(lemma.toLowerCase(), 'N-condition') !== null
