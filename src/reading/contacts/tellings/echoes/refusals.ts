/** Floor 2, reading, contacts. "Asked whether she had met him, she declined to comment": whoever was asked about a contact does not say. */
import type { Sentence } from '../../../../language/types.ts'
import { status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import type { EchoRule, Found } from './echo.ts'

export const REFUSAL_RULES: readonly EchoRule[] = [
  {
    id: 'echo/declined',
    reason:
      'Whoever was just asked whether there was a contact, and declines to comment or does not answer, is silent on it.',
    find: declined,
    matches: [
      ['Asked whether he had met President Okoye in Oslo, President Brandt declined to comment.', 'silent'],
      ['Asked about a meeting of President Okoye and President Brandt, the ministry declined to comment.', 'silent'],
      ['Asked if he would meet President Okoye in Lima, President Brandt did not answer.', 'silent'],
      ['Did President Okoye meet President Brandt in Oslo? His office would not comment.', 'silent'],
      ['Did President Okoye call President Brandt on Sunday? The Peruvian foreign ministry did not respond.', 'silent'],
    ],
    not: [
      'President Okoye met President Brandt in Oslo. The hotel declined to comment.',
      'Asked whether he liked fish, President Brandt declined to comment.',
      'Did President Okoye meet President Brandt in Oslo? His office answered with a smile.',
    ],
  },
]

const ANSWERING = /^(?:comment|answer|reply|respond|say|elaborate|discuss|confirm|tell)$/

function declined(sentence: Sentence, token: number): Found | null {
  const { upos, lemma } = tokenOf(sentence, token)
  if (upos !== 'VERB' || childTokens(sentence, token, ['ccomp', 'obj']).length > 0) return null
  const refuses =
    /^(?:decline|refuse)$/.test(lemma) &&
    childTokens(sentence, token, ['xcomp']).some(
      (t) => ANSWERING.test(t.lemma) && childTokens(sentence, t.index, ['ccomp', 'obj']).length === 0,
    )
  const silent = ANSWERING.test(lemma) && formOf(sentence, token).negative
  return (refuses || silent) && childTokens(sentence, token, ['nsubj']).length > 0
    ? { carrier: token, status: status('silent', [token]), of: 'any' }
    : null
}
