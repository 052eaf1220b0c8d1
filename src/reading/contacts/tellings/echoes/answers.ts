/** Floor 2, reading, contacts. "Did she meet him? No.": the word that answers a question about a contact. */
import type { Sentence } from '../../../../language/types.ts'
import { status } from '../../status/status.ts'
import { tokenOf } from '../../status/verb-form.ts'
import type { EchoRule, Found } from './echo.ts'

export const ANSWER_RULES: readonly EchoRule[] = [
  {
    id: 'echo/answer',
    reason: 'A yes or no right after a question whether there was a contact is a telling of it.',
    find: yesOrNo,
    matches: [
      ['Did President Okoye meet President Brandt in Oslo? "No," said his spokesman.', 'denied'],
      ['Will President Okoye meet President Brandt in Oslo? "No," said his spokesman.', 'not-planned'],
    ],
    not: [
      'President Okoye met President Brandt in Oslo. "No," said a fisherman.',
      'Did President Okoye like the fish of Oslo? "No," said her spokesman.',
    ],
  },
]

function yesOrNo(sentence: Sentence, token: number): Found | null {
  const word = tokenOf(sentence, token)
  const first = sentence.tokens.find((t) => t.upos !== 'PUNCT')
  if (first?.index !== token || word.upos !== 'INTJ') return null
  const next = sentence.tokens[token + 1]
  if (next !== undefined && next.upos !== 'PUNCT') return null
  if (/^(?:no|never)$/i.test(word.text)) return { carrier: token, status: status('denied', [token]), of: 'any' }
  return /^(?:yes|indeed)$/i.test(word.text)
    ? { carrier: token, status: status('bare', [token], 'confirm'), of: 'any' }
    : null
}
