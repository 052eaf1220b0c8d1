/** Floor 2, reading, contacts. Of whom a noun is said: "Lind was the first minister to", "became the first". */
import { findChild, findChildren, hasRel, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { tokenOf } from '../status/verb-form.ts'

export function predicateSubject(sentence: Sentence, noun: number): readonly number[] {
  if (findChild(sentence, noun, ['cop']) !== undefined) return findChildren(sentence, noun, ['nsubj'])
  const up = headOf(sentence, noun)
  const become = up >= 0 && /^(become|remain)$/.test(tokenOf(sentence, up).lemma)
  const said = become && hasRel(tokenOf(sentence, noun), ['xcomp', 'obj'])
  if (!said) return []
  return [...findChildren(sentence, up, ['nsubj']), ...findChildren(sentence, noun, ['nsubj'])]
}
