/** Floor 2, reading, contacts. The lexicons of contacts, asked by word and sort. */

import { type Lexicon, readLexicon } from '../../language/lexicon/index.ts'
import type { Token } from '../../language/types.ts'

/** What a word over the name of a contact does to it; see the head of `contact-states.tsv`. */
export type StateClass =
  | 'occur'
  | 'light'
  | 'begin'
  | 'continue'
  | 'end'
  | 'manage'
  | 'plan'
  | 'schedule'
  | 'expect'
  | 'wish'
  | 'float'
  | 'possible'
  | 'unlikely'
  | 'cancel'
  | 'postpone'
  | 'rule-out'
  | 'deny'
  | 'fail'
  | 'doubt'
  | 'recent'
  | 'over'
  | 'under-way'
  | 'acknowledge'
  | 'container'

type Sort = 'v' | 'a' | 'n'

const classIn = (lexicon: Lexicon, word: string, sort: Sort): string | null =>
  lexicon.get(word)?.find((entry) => entry.note === sort)?.class ?? null

/** The class of a governing word, or null. `word`: lower case dictionary form, verbs with their particle. */
export const stateClass = (word: string, sort: Sort): StateClass | null =>
  classIn(readLexicon('contact-states'), word, sort) as StateClass | null

export const isContainer = (token: Token): boolean =>
  stateClass(token.lemma.toLowerCase(), 'n') === 'container' ||
  stateClass(token.text.toLowerCase(), 'n') === 'container'

/** The rule classes in which a word may name a contact. */
export const headClasses = (word: string, sort: Sort): readonly string[] =>
  (readLexicon('contact-heads').get(word) ?? []).filter((entry) => entry.note === sort).map((entry) => entry.class)

export const hasStanding = (word: string, ...classes: readonly string[]): boolean =>
  (readLexicon('contact-standing').get(word) ?? []).some((entry) => classes.includes(entry.class))

/** The walk of life a word belongs to, or null. */
export const domainOf = (word: string): string | null => readLexicon('contact-domains').get(word)?.[0]?.class ?? null

const SPEECH = new Set([
  'say',
  'tell',
  'claim',
  'report',
  'confirm',
  'write',
  'speak',
  'warn',
  'think',
  'show',
  'promise',
  'hint',
  'cite',
  'judge',
  'blame',
  'praise',
  'forecast',
  'threaten',
  'feel',
  'perceive',
  'ask',
])

/** Verbs that credit a clause without touching how real it is: "say", "report", "add". */
export const isSpeechVerb = (key: string): boolean =>
  (readLexicon('cues-verbs').get(key) ?? []).some((entry) => SPEECH.has(entry.class))

/** Whether the lexicons of contacts and of speech know the verb. */
export const isKnownVerb = (lemma: string): boolean =>
  stateClass(lemma, 'v') !== null || headClasses(lemma, 'v').length > 0 || readLexicon('cues-verbs').has(lemma)

/** Whether the lexicons of contacts know the verb with this particle. */
export const isPhrasalVerb = (key: string): boolean => stateClass(key, 'v') !== null || headClasses(key, 'v').length > 0
