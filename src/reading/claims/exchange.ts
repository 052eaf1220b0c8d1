/** Floor 2, reading. What is given for what: "in return for a waiver", "in exchange for guarantees". */
import type { Sentence, Token } from '../../language/types.ts'
import { bears, children, childrenBy, marker, phrase } from './tree.ts'

const isPrice = (t: Token): boolean => bears(t, 'obl', 'nmod', 'advcl')

/** The phrase that names the price, headed by "return" or "exchange" or by the thing itself. */
export function exchangeOf(sentence: Sentence, predicate: Token): Token | undefined {
  const words = phrase(sentence, predicate.index, (t) => bears(t, 'acl:relcl', 'ccomp', 'parataxis'))
  const fixed = words.find((t) => isPrice(t) && /^in (return|exchange) for$/.test(marker(sentence, t.index) ?? ''))
  if (fixed) return fixed
  const noun = words.find(
    (t) => isPrice(t) && /^(return|exchange)$/.test(t.lemma) && marker(sentence, t.index) === 'in',
  )
  if (!noun) return undefined
  return childrenBy(sentence, noun.index, 'nmod', 'acl').length > 0 ? noun : besidePrice(sentence, noun)
}

/** "in return" with "for a waiver" hung beside it. */
const besidePrice = (sentence: Sentence, noun: Token): Token | undefined =>
  sentence.tokens[noun.index + 1]?.lemma === 'for'
    ? children(sentence, noun.head).find(
        (t) => isPrice(t) && t.index > noun.index && marker(sentence, t.index) === 'for',
      )
    : undefined
