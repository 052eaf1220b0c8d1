/** Floor 2, reading/attribution. Verbs that no lexicon lists and that a quotation makes verbs of saying. */
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { pieceIn } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { holds } from './pieces.ts'
import type { Quotation } from './quotations.ts'
import { hasRel, isPunct, kid, kidsOf } from './tree.ts'

/** "Ground crews," he thundered, "...": any verb whose clause is a quotation says it. */
export function findQuotingVerbs(
  sentence: PageSentence,
  quotations: readonly Quotation[],
  known: readonly Draft[],
): Draft[] {
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'VERB' || known.some((d) => d.head === token.index)) return []
    const clause = kidsOf(sentence, token.index).find(
      (k) => hasRel(sentence, k, 'ccomp', 'parataxis') && isQuoted(sentence, k, quotations),
    )
    const speaker = kid(sentence, token.index, 'nsubj')
    if (clause === undefined || speaker === null || quotations.some((q) => holds(q, token))) return []
    const piece = quotations
      .map((q) => pieceIn(q, sentence))
      .find((p) => p && holds(p, sentence.tokens[clause] as Span))
    if (!piece || isPunct(sentence, speaker)) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: token.index,
        cue: { start: token.start, end: token.end },
        cueWord: token.lemma,
        cueClass: 'say',
        source: { sentence: sentence.index, token: speaker },
        content: [piece],
        quoting: true,
        rule: 'quote/any-verb',
      }),
    ]
  })
}

const isQuoted = (sentence: PageSentence, k: number, quotations: readonly Quotation[]): boolean => {
  const token = sentence.tokens[k]
  return token !== undefined && quotations.some((q) => holds(q, token))
}
