/** Floor 2, reading. What is given for what: "in return for a waiver", "in exchange for guarantees". */
import type { Sentence, Token } from '../../language/types.ts'
import { bears, childrenBy, marker, phrase } from './tree.ts'

/** The phrase that names the price, headed by "return" or "exchange" or by the thing itself. */
export function exchangeOf(sentence: Sentence, predicate: Token): Token | undefined {
  return phrase(sentence, predicate.index, (t) => bears(t, 'acl:relcl', 'ccomp', 'parataxis')).find(
    (t) =>
      bears(t, 'obl', 'nmod', 'advcl') &&
      ((/^(return|exchange)$/.test(t.lemma) &&
        marker(sentence, t.index) === 'in' &&
        childrenBy(sentence, t.index, 'nmod', 'acl').length > 0) ||
        /^in (return|exchange) for$/.test(marker(sentence, t.index) ?? '')),
  )
}
