/** Floor 2, reading, contacts. Kind meeting: the words that name one and where its sides stand. */
import type { HeadRule, SideRule } from '../../rule.ts'
import { hasObject, hasPhrase, takesClause } from '../conditions.ts'

const AROUND_NOUN: readonly SideRule[] = [
  { slots: ['possessor', 'modifier', 'prep:between', 'prep:among', 'prep:of', 'holder', 'prep:with', 'matrix'], part: 'party' },
  { slots: ['chair'], part: 'mediator' },
  { slots: ['prep:without'], part: 'absent' },
]

export const rules: readonly HeadRule[] = [
  {
    id: 'meeting/meet',
    reason: 'Who meets whom, or with whom; a plural subject meets among itself.',
    words: 'meet',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'object', 'prep:with'], part: 'party' },
      { slots: ['prep:without'], part: 'absent' },
    ],
    needs: 'two',
    only: (head) => !hasPhrase(head, 'as'),
    matches: [
      'Foreign Minister Ada Okoye met the Norwegian president in Lagos on Monday.',
      'President Lind and Prime Minister Sato met in Oslo.',
    ],
    not: ['The economy minister said growth had met expectations.', 'President Lind said the country would meet its deadline.'],
  },
  {
    id: 'meeting/sit-down-with',
    reason: 'Verbs of sitting, eating and conferring that name the other side after "with".',
    words: 'sit',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    matches: ['Ambassador Ruiz dined with the Chilean foreign minister on Thursday.', 'President Lind sat down with Prime Minister Sato in Oslo.'],
    not: ['President Lind sat down with a cup of tea.'],
  },
  {
    id: 'meeting/receive',
    reason: 'A host receives, welcomes or greets a guest; of a passive the agent is the host.',
    words: 'receive',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'host' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'two',
    only: (head) => !hasPhrase(head, 'as', 'into'),
    matches: ['King Haakon received Foreign Minister Ada Okoye at the palace.', 'Foreign Minister Ada Okoye was welcomed by President Lind.'],
    not: ['President Lind welcomed the ruling.', 'President Lind received a letter.'],
  },
  {
    id: 'meeting/see',
    reason: 'To see somebody is to meet him where both are persons of standing and no clause says what was seen.',
    words: 'see',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'two',
    only: (head) => hasObject(head) && !takesClause(head) && !hasPhrase(head, 'as', 'in'),
    matches: ['Foreign Minister Ada Okoye will see President Lind on Friday.'],
    not: ['Foreign Minister Ada Okoye sees President Lind as a partner.', 'President Lind saw the report.'],
  },
  {
    id: 'meeting/noun',
    reason: 'A noun of meeting: its sides are its owners, those it is between, with or of, whoever holds it, and whoever the clause around it is about.',
    words: 'meeting',
    sort: 'noun',
    sides: AROUND_NOUN,
    needs: 'two',
    matches: ['A meeting between President Lind and Prime Minister Sato is planned for Friday.', 'Foreign Minister Ada Okoye held a meeting with President Lind.'],
    not: ['The meeting of creditors was adjourned.'],
  },
  {
    id: 'meeting/meal',
    reason: 'Meals, chats, receptions and handshakes are meetings where both sides are named.',
    words: 'meal',
    sort: 'noun',
    sides: [{ slots: ['possessor', 'prep:between', 'holder', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) => hasPhrase(head, 'with', 'between'),
    matches: ['President Lind had dinner with Prime Minister Sato on Thursday.', 'A handshake between President Lind and Prime Minister Sato is possible.'],
    not: ['President Lind had dinner at home.', 'The reception was cool.'],
  },
]
