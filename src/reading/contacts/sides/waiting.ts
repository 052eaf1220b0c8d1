/** Floor 2, reading, contacts. "to a villa where Lind was waiting": who is there already. */
import { findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, formOf } from '../status/verb-form.ts'
import { surfaceSubject } from './around-verb.ts'
import { prepositionOf } from './prepositions.ts'

const WAITING = /^(wait|sit|stand|receive|await|greet|welcome|stay|lodge)$/

export const waitingIn = (
  sentence: Sentence,
  verb: number,
  fits: (lemma: string) => boolean = () => true,
): readonly number[] =>
  childTokens(sentence, verb, ['obl'])
    .filter((t) => /^(to|into)$/.test(prepositionOf(sentence, t.index) ?? '') && fits(t.lemma.toLowerCase()))
    .flatMap((t) => findChildren(sentence, t.index, ['acl']))
    .filter((i) => {
      const where = childTokens(sentence, i, ['advmod']).some((t) => /^where$/i.test(t.text))
      return where && WAITING.test(sentence.tokens[i]?.lemma ?? '') && !formOf(sentence, i).negative
    })
    .flatMap((i) => surfaceSubject(sentence, i))
