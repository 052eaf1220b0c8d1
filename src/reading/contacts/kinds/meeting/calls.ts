/** Floor 2, reading, contacts. Kind meeting: calls paid on somebody, as diplomats pay them. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { carrierOf } from '../../sides/carrier.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { hasPhrase, sentenceHas, takesClause } from '../conditions.ts'

export const calls: readonly HeadRule[] = [
  {
    id: 'meeting/call-on',
    reason: 'Who calls on somebody, or drops in on him, is received by him; calling on him to act is a demand.',
    words: 'phone',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:on', 'prep:upon', 'object'], part: 'party' },
    ],
    needs: 'two',
    only: (head) =>
      hasPhrase(head, 'on', 'upon') && !takesClause(head) && !sentenceHas(head, 'advcl') && !callsToAct(head),
    matches: [
      'Ambassador Ruiz called on President Lind on Friday.',
      'Foreign Minister Ada Okoye will call on the Norwegian prime minister.',
    ],
    not: [
      'Ambassador Ruiz called on President Lind to resign.',
      'Peru and Chile call upon those who hold the crew to set them free.',
    ],
  },
  {
    id: 'meeting/drop-in',
    reason: 'Who looks in or drops in on another has called on him.',
    words: 'drop-in',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:on', 'prep:upon'], part: 'party' },
    ],
    needs: 'persons',
    only: (head) => hasPhrase(head, 'on', 'upon'),
    matches: [
      'Foreign Minister Okoye looked in on President Lind on Tuesday.',
      'Ambassador Ruiz dropped in on Prime Minister Sato on Monday.',
    ],
    not: ['Foreign Minister Okoye looked in on her children.', 'Prices dropped in Peru on Monday.'],
  },
  {
    id: 'meeting/courtesy-call',
    reason: 'A call of courtesy, or one that is paid, is made in person; a call for something is a demand.',
    words: 'call-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'holder', 'predicate', 'matrix', 'prep:by'], part: 'visitor' },
      { slots: ['prep:on', 'prep:to', 'prep:upon', 'prep:with'], part: 'party' },
    ],
    needs: 'two',
    only: isCallPaid,
    matches: [
      'Ambassador Ruiz paid a courtesy call on President Lind on Monday.',
      'The Kenyan high commissioner will pay a farewell call on Prime Minister Sato.',
      'Ambassador Ruiz made a courtesy call to President Lind.',
    ],
    not: [
      'Ambassador Ruiz repeated his call on President Lind to resign.',
      'Ambassador Ruiz made a call to President Lind.',
    ],
  },
]

/** "a courtesy call", "paid a call". */
export function isCallPaid({ sentence, token }: HeadView): boolean {
  const { lemma } = tokenOf(sentence, token)
  const carrier = carrierOf(sentence, token)
  return (
    lemma === 'call' &&
    (childTokens(sentence, token, ['compound', 'amod']).some((t) => /^(courtesy|farewell|protocol)$/i.test(t.text)) ||
      (carrier !== undefined && tokenOf(sentence, carrier).lemma === 'pay'))
  )
}

/** "call upon those who hold them to": what they are to do may hang on a word further down. */
const callsToAct = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens.some(
    (t) =>
      t.index > token && t.rel === 'mark' && t.text.toLowerCase() === 'to' && sentence.tokens[t.head]?.rel === 'advcl',
  )
