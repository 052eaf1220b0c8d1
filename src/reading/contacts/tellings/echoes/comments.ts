/** Floor 2, reading, contacts. "We talked about bridges": one of those who were there says what was said or done there. */
import type { Sentence } from '../../../../language/types.ts'
import { status } from '../../status/status.ts'
import { formOf, tokenOf, verbKey } from '../../status/verb-form.ts'
import type { EchoRule, Found } from './echo.ts'

export const COMMENT_RULES: readonly EchoRule[] = [
  {
    id: 'echo/we-talked',
    reason: 'A side of the contact just told that says "we" of talking, agreeing or eating acknowledges it.',
    find: weTalked,
    matches: [
      [
        'President Okoye and President Brandt met in Lima on Tuesday. "We talked about bridges," Brandt told reporters.',
        'acknowledged',
      ],
      [
        'President Okoye rang President Brandt on Sunday. "We discussed fish and nothing else," Okoye said.',
        'acknowledged',
      ],
    ],
    not: [
      'President Okoye met President Brandt in Lima on Tuesday. "We discussed it for days," said a fisherman.',
      'President Okoye met President Brandt in Lima on Tuesday. "We did not talk about bridges," Brandt said.',
      'President Okoye met President Brandt in Lima on Tuesday. "We should talk about bridges," Brandt said.',
    ],
  },
]

const TOGETHER: ReadonlySet<string> = new Set([
  'talk',
  'speak',
  'discuss',
  'converse',
  'chat',
  'agree',
  'exchange',
  'touch',
  'cover',
  'dine',
  'lunch',
  'eat',
  'argue',
  'meet',
])

function weTalked(sentence: Sentence, token: number): Found | null {
  const { rel, head, text } = tokenOf(sentence, token)
  if (!/^we$/i.test(text) || rel !== 'nsubj' || head < 0 || !TOGETHER.has(verbKey(sentence, head))) return null
  const { name, negative } = formOf(sentence, head)
  const past = name === 'past' || name === 'perfect' || name === 'pluperfect'
  return past && !negative ? { carrier: head, status: status('occurred', [token, head]), of: 'side' } : null
}
