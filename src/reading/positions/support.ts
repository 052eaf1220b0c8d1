/** Floor 2, reading, positions. The verb that carries a noun: "set conditions", "issued an ultimatum". */
import type { Token } from '../../language/types.ts'
import { bears, marker, parent } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'

/** Verbs that with the noun only tell the act the noun names. */
const LIGHT = new Set([
  'make',
  'issue',
  'set',
  'give',
  'put',
  'have',
  'attach',
  'lay',
  'present',
  'deliver',
  'repeat',
  'reiterate',
  'renew',
  'send',
  'maintain',
  'state',
  'impose',
  'draw',
  'list',
  'raise',
  'voice',
  'express',
  'announce',
  'declare',
  'offer',
  'tell',
  'add',
  'drop',
  'soften',
  'harden',
  'withdraw',
  'extend',
  'restate',
  'table',
  'submit',
  'stress',
  'underline',
  'emphasise',
  'emphasize',
  'outline',
  'spell',
  'press',
  'keep',
  'unveil',
  'level',
  'abandon',
])

/** Prepositions behind a noun that name its owner. */
export const OWNED_BY = ['of', 'by', 'from']

const QUANTITY = /^(number|series|list|set|range|raft|string|host|couple|package|handful|pair|row|part)$/

/** "a number of preconditions": what the quantity hangs on, the noun hangs on. */
export function counted(sentence: PageSentence, noun: Token): Token {
  const up = parent(sentence, noun)
  return up && bears(noun, 'nmod') && QUANTITY.test(up.lemma) && marker(sentence, noun.index) === 'of' ? up : noun
}

/** The verb a noun is the object of, where the two tell the act together: "set conditions", "put in place preconditions". */
export function supportOf(sentence: PageSentence, noun: Token): Token | undefined {
  const whole = counted(sentence, noun)
  const up = parent(sentence, whole)
  if (up?.upos !== 'VERB') return undefined
  if (bears(whole, 'xcomp') && up.lemma === 'make') return up
  if (bears(whole, 'obl', 'nmod') && marker(sentence, whole.index) === 'as')
    return /^(set|name|make|declare)$/.test(up.lemma) ? up : undefined
  return bears(whole, 'obj', 'nsubj:pass') && LIGHT.has(up.lemma.toLowerCase()) ? up : undefined
}
