/** Floor 2, reading, contacts. "A second is planned for April", "The next is due on the 25th", "Another is to follow": one more of the kind just told. */
import type { Sentence } from '../../../../language/types.ts'
import { nounStatus } from '../../status/noun-status.ts'
import { isAhead, isOpenEnded } from '../../status/status.ts'
import { childTokens, tokenOf, verbKey } from '../../status/verb-form.ts'
import { stateClass } from '../../words.ts'
import type { EchoRule, Found } from './echo.ts'

export const NEXT_RULES: readonly EchoRule[] = [
  {
    id: 'echo/next-one',
    reason:
      'An ordinal, "the next" or "another" without a noun that is planned, due or to follow is one more contact of the sides just told.',
    find: nextOne,
    matches: [
      ['Peru and Japan held talks in Lima on Tuesday. A second is planned for April.', 'planned'],
      ['President Okoye met President Brandt in Lima on Tuesday. The next is due on 25 March.', 'scheduled'],
      ['President Okoye met President Brandt in Lima on Tuesday. Another is to follow in Oslo in May.', 'planned'],
      ['President Okoye met President Brandt in Lima on Tuesday. A third could be held in Oslo.', 'possible'],
    ],
    not: [
      'President Okoye met President Brandt in Lima on Tuesday. Another is a farmer.',
      'President Okoye met President Brandt in Lima on Tuesday. The second was a disappointment.',
      'President Okoye met President Brandt in Lima and opened a bridge. A second is planned for April.',
      'Japan bought a bridge on Tuesday. A second is planned for April.',
    ],
  },
]

const NEXT = /^(?:next|another|second|third|fourth|fifth|sixth)$/i

function nextOne(sentence: Sentence, token: number): Found | null {
  const { rel, head, text } = tokenOf(sentence, token)
  if (!NEXT.test(text) || !/^nsubj/.test(rel) || head < 0) return null
  if (childTokens(sentence, token, ['nmod', 'compound', 'acl', 'acl:relcl', 'conj']).length > 0) return null
  const cls = stateClass(verbKey(sentence, head), 'v') ?? stateClass(tokenOf(sentence, head).lemma.toLowerCase(), 'a')
  if (cls === null && !/^(?:follow|take place|hold|happen)$/.test(verbKey(sentence, head))) return null
  const told = nounStatus(sentence, token)
  return isAhead(told.state) || (isOpenEnded(told.state) && told.state !== 'silent')
    ? { carrier: head, status: told, of: 'any' }
    : null
}
