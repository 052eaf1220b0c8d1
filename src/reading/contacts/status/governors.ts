/** Floor 2, reading, contacts. The words above a contact: their class in the lexicon, and whether they announce, confirm or refuse to say. */
import type { Sentence } from '../../../language/types.ts'
import { isSpeechVerb, type StateClass, stateClass } from '../words.ts'
import { standingPhrase } from './phrases.ts'
import type { Status } from './status.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'

function sortOf(sentence: Sentence, i: number): { readonly key: string; readonly sort: 'v' | 'a' | 'n' } {
  const token = tokenOf(sentence, i)
  const infinitive =
    token.upos === 'ADJ' && childTokens(sentence, i, ['mark']).some((t) => t.text.toLowerCase() === 'to')
  if (token.upos === 'VERB' || token.upos === 'AUX' || infinitive) return { key: verbKey(sentence, i), sort: 'v' }
  const sort = token.upos === 'NOUN' || token.upos === 'PROPN' ? 'n' : 'a'
  return { key: (sort === 'n' ? token.lemma : token.text).toLowerCase(), sort }
}

/** The class of a governing word; participles that the lexicon knows as adjectives ("due", "set") count as such. */
export function classOf(sentence: Sentence, i: number): StateClass | null {
  const phrase = standingPhrase(sentence, i)
  if (phrase !== null) return stateClass(phrase, 'a')
  const { key, sort } = sortOf(sentence, i)
  const found = stateClass(key, sort)
  if (found !== null) return found
  if (sort === 'v') return stateClass(tokenOf(sentence, i).text.toLowerCase(), 'a')
  return sort === 'a' ? stateClass(tokenOf(sentence, i).lemma.toLowerCase(), 'v') : null
}

export const CONFIRMING: ReadonlySet<string> = new Set([
  'confirm',
  'reaffirm',
  'reconfirm',
  'verify',
  'acknowledge',
  'concede',
  'admit',
  'confirmation',
])

export const ANNOUNCING: ReadonlySet<string> = new Set([
  'announce',
  'declare',
  'unveil',
  'disclose',
  'reveal',
  'announcement',
])

/** Announcing and confirming are remembered: they decide between planned, announced and confirmed once the voucher is known. */
export function tellBy(sentence: Sentence, governor: number, here: Status): Status {
  const lemma = tokenOf(sentence, governor).lemma.toLowerCase()
  if (here.told !== null || formOf(sentence, governor).negative) return here
  if (CONFIRMING.has(lemma)) return { ...here, told: 'confirm' }
  return ANNOUNCING.has(lemma) ? { ...here, told: 'announce' } : here
}

export function toldAbove(sentence: Sentence, carrier: number, here: Status): Status {
  const lemma = tokenOf(sentence, carrier).lemma.toLowerCase()
  const told = CONFIRMING.has(lemma) ? 'confirm' : ANNOUNCING.has(lemma) ? 'announce' : here.told
  return { ...here, told }
}

/** "did not say", "would not confirm", "declined to say", "refused to comment on", "would neither confirm nor deny". */
export function isNegatedSpeech(sentence: Sentence, governor: number): boolean {
  const key = verbKey(sentence, governor)
  const token = tokenOf(sentence, governor)
  if (key === 'deny' && token.rel === 'conj' && isNegatedSpeech(sentence, token.head)) return true
  if (!isSpeechVerb(key) && !OF_KNOWING.has(key)) return false
  if (formOf(sentence, governor).negative) return true
  const above = token.rel === 'xcomp' && token.head >= 0 ? classOf(sentence, token.head) : null
  return above === 'rule-out' || above === 'fail'
}

const OF_KNOWING = new Set([
  'specify',
  'know',
  'clarify',
  'detail',
  'elaborate',
  'provide',
  'give',
  'discuss',
  'reveal',
  'disclose',
  'see',
  'comment',
])
