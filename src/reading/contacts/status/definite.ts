/** Floor 2, reading, contacts. Whether a noun is spoken of as known: "the visit", "her visit", "those talks". */
import { findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens } from './verb-form.ts'

export const isDefinite = (sentence: Sentence, noun: number): boolean =>
  noun >= 0 &&
  (findChildren(sentence, noun, ['nmod:poss']).length > 0 ||
    childTokens(sentence, noun, ['det', 'amod']).some((t) => /^(the|this|that|these|those|such)$/i.test(t.text)))
