/** Floor 2, reading, contacts. What a relative pronoun stands for: "the envoy who met her". */
import { ancestorsOf, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { tokenOf } from '../status/verb-form.ts'

/** The noun a relative pronoun refers to; undefined for any other word. */
export function antecedentOf(sentence: Sentence, i: number): number | undefined {
  const token = tokenOf(sentence, i)
  const relative = /^(WP|WDT|WP\$)$/.test(token.xpos) || (token.text.toLowerCase() === 'that' && token.upos === 'PRON')
  if (!relative) return undefined
  const clause = [i, ...ancestorsOf(sentence, i)].find((at) => tokenOf(sentence, at).rel === 'acl:relcl')
  return clause === undefined ? undefined : headOf(sentence, clause)
}
