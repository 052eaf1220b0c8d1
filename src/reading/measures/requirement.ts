/** Floor 2, reading, measures. Is a licence a duty to have one ("export licences on copper") or leave that is given ("a licence for four boats")? */
import type { Token } from '../../language/types.ts'
import { childrenBy, marker, parent } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import type { Carrier } from './carrier.ts'

const LICENCE = /^(licen[cs]e|permit)$/
const DUTY = /^(export|import|transit|shipment)$/
/** A duty is dropped; leave is taken back (suspended, revoked). */
const DROPPED = /^(drop|scrap|lift|abolish|waive|end|ease|require|introduce|impose|adopt)$/

/** "put copper under licence". */
export const isPutUnder = (sentence: PageSentence, noun: Token): boolean =>
  LICENCE.test(noun.lemma) &&
  marker(sentence, noun.index) === 'under' &&
  /^(put|place|bring)$/.test(parent(sentence, noun)?.lemma ?? '')

export function isRequirement(sentence: PageSentence, noun: Token, carrier: Carrier | null): boolean {
  if (!LICENCE.test(noun.lemma)) return false
  if (isPutUnder(sentence, noun)) return true
  const before = childrenBy(sentence, noun.index, 'compound', 'amod')
  const onGoods = childrenBy(sentence, noun.index, 'nmod').some((t) => marker(sentence, t.index) === 'on')
  const traded = before.some((t) => DUTY.test(t.lemma) || /^(export|import)-/.test(t.text))
  return (
    onGoods ||
    (traded && noun.xpos === 'NNS') ||
    (carrier !== null && DROPPED.test(carrier.verb.lemma) && noun.xpos === 'NNS')
  )
}
