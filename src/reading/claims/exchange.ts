/** Floor 2, reading. What is given for what: "in return for a waiver", "in exchange for guarantees". */
import type { Sentence, Token } from '../../language/types.ts'
import { childrenBy, marker } from './tree.ts'

/** The phrase that names the price, headed by "return" or "exchange" or by the thing itself. */
export function exchangeOf(sentence: Sentence, predicate: Token): Token | undefined {
  return childrenBy(sentence, predicate.index, 'obl', 'nmod', 'advcl').find(
    (t) =>
      (/^(return|exchange)$/.test(t.lemma) && marker(sentence, t.index) === 'in' && childrenBy(sentence, t.index, 'nmod', 'acl').length > 0) ||
      /^in (return|exchange) for$/.test(marker(sentence, t.index) ?? ''),
  )
}
