/** Floor 2, reading, contacts. Kind meeting: the words that name one and where its sides stand. */
import type { HeadRule, HeadView, SideRule } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasObject, hasPhrase, takesClause } from '../conditions.ts'
import { bodies } from './bodies.ts'
import { broughtBefore } from './brought-before.ts'
import { faceToFace } from './face-to-face.ts'
import { inPerson } from './in-person.ts'
import { isContest, isOfEvent, isOfOwnBody } from './lookalikes.ts'
import { sideBySide } from './side-by-side.ts'
import { wasWith } from './was-with.ts'

const AROUND_NOUN: readonly SideRule[] = [
  {
    slots: [
      'possessor',
      'modifier',
      'prep:between',
      'prep:among',
      'prep:of',
      'holder',
      'prep:with',
      'inside',
      'matrix',
    ],
    part: 'party',
  },
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
    only: (head) => !hasPhrase(head, 'as') || hasPhrase(head, 'as part of') || isPartOf(head),
    matches: [
      'President Lind and Prime Minister Sato met in Oslo as part of a tour.',
      'Foreign Minister Ada Okoye met the Norwegian president in Lagos on Monday.',
      'President Lind and Prime Minister Sato met in Oslo.',
    ],
    not: [
      'The economy minister said growth had met expectations.',
      'President Lind said the country would meet its deadline.',
    ],
  },
  {
    id: 'meeting/sit-down-with',
    reason: 'Verbs of sitting, eating and conferring that name the other side after "with".',
    words: 'sit',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    matches: [
      'Ambassador Ruiz dined with the Chilean foreign minister on Thursday.',
      'President Lind sat down with Prime Minister Sato in Oslo.',
    ],
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
    only: (head) => !hasPhrase(head, 'as', 'into') && !isPrize(head) && !isOfEvent(head),
    matches: [
      'King Haakon received Foreign Minister Ada Okoye at the palace.',
      'Foreign Minister Ada Okoye was welcomed by President Lind.',
    ],
    not: [
      'In May, presidential nominee Gary Sato, the former governor of Lima, received three percent of the vote, a record for the party.',
      'President Lind welcomed the ruling.',
      'President Lind received a letter.',
      'Ambassador Ruiz received the Liberty Prize in Oslo.',
    ],
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
    id: 'meeting/beside',
    reason: 'Eating, riding, walking or posing with somebody; merely sitting in one room is none.',
    words: 'beside',
    sort: 'verb',
    sides: [
      {
        slots: ['subject', 'prep:with', 'prep:opposite', 'prep:beside', 'prep:across from', 'prep:alongside'],
        part: 'party',
      },
    ],
    needs: 'two',
    only: (head) => hasPhrase(head, 'with', 'opposite', 'beside', 'across from', 'alongside'),
    matches: [
      'President Lind ate with Prime Minister Sato in Oslo.',
      'Ambassador Ruiz walked with the Chilean foreign minister in the garden.',
    ],
    not: ['President Lind ate with gusto.'],
  },
  {
    id: 'meeting/spend-time',
    reason: 'Spending an hour or an evening with somebody, or sharing a table or a car.',
    words: 'spend',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      (hasPhrase(head, 'with') || head.sentence.tokens[head.token]?.lemma === 'share') &&
      childTokens(head.sentence, head.token, ['obj', 'obl:unmarked']).some((t) => SHARED.has(t.lemma)),
    matches: [
      'President Lind spent an hour with Prime Minister Sato.',
      'President Lind and Prime Minister Sato shared a table.',
    ],
    not: ['Peru shares a border with Chile.'],
  },
  {
    id: 'meeting/summon',
    reason: 'A ministry that summons or calls in an envoy receives him.',
    words: 'summon',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'prep:to'], part: 'party' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'two',
    matches: ['The Norwegian foreign ministry summoned the Peruvian ambassador on Friday.'],
    not: ['President Lind summoned his courage.'],
  },
  {
    id: 'meeting/hand-letter',
    reason: 'Who hands somebody a letter, a note or a list stands before him.',
    words: 'hand',
    sort: 'verb',
    sides: [{ slots: ['subject', 'person-object', 'prep:to'], part: 'party' }],
    needs: 'two',
    only: (head) => objectsOf(head.sentence, head.token).some((i) => isPaper(head, i)),
    matches: ['Foreign Minister Ada Okoye handed President Lind a letter in Oslo.'],
    not: [
      'Foreign Minister Ada Okoye gave President Lind an answer.',
      'Foreign Minister Ada Okoye presented a paper to the council.',
    ],
  },
  {
    id: 'meeting/noun',
    reason:
      'A noun of meeting: its sides are its owners, those it is between, with or of, whoever holds it, and whoever the clause around it is about.',
    words: 'meeting',
    sort: 'noun',
    sides: AROUND_NOUN,
    needs: 'two',
    only: (head) => !isOfOwnBody(head) && !isContest(head),
    matches: [
      'A meeting between President Lind and Prime Minister Sato is planned for Friday.',
      'Foreign Minister Ada Okoye held a meeting with President Lind.',
    ],
    not: [
      'The meeting of creditors was adjourned.',
      'President Lind is expected at a cabinet meeting.',
      'A showdown between Peru and Chile in the final is on the cards.',
    ],
  },
  {
    id: 'meeting/meal',
    reason: 'Meals, chats, receptions and handshakes are meetings where both sides are named.',
    words: 'meal',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:between', 'prep:of', 'holder', 'prep:with', 'inside', 'matrix'], part: 'party' },
    ],
    needs: 'two-named',
    matches: [
      'President Lind had dinner with Prime Minister Sato on Thursday.',
      'A handshake between President Lind and Prime Minister Sato is possible.',
    ],
    not: ['President Lind had dinner at home.', 'The reception was cool.'],
  },
  ...sideBySide,
  ...inPerson,
  ...bodies,
  ...broughtBefore,
  ...wasWith,
  ...faceToFace,
]

/** "met as part of a tour". */
const isPartOf = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => t.lemma === 'part')

/** "received the Liberty Prize", which the reading of names takes for somebody. */
const isPrize = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) =>
    /^(prize|award|medal|order|cross|star|honou?r|degree|doctorate|title|key)$/i.test(sentence.tokens[i]?.text ?? ''),
  )

const SHARED = new Set([
  'hour',
  'minute',
  'evening',
  'morning',
  'afternoon',
  'night',
  'day',
  'half',
  'table',
  'car',
  'meal',
  'bench',
  'carriage',
  'plane',
  'flight',
  'platform',
  'podium',
  'stage',
])
/** What is "presented" to a council or a public may be any paper; to a head of state it is a letter or credentials. */
function isPaper({ sentence, token }: HeadView, thing: number): boolean {
  const lemma = sentence.tokens[thing]?.lemma.toLowerCase() ?? ''
  const presented = sentence.tokens[token]?.lemma === 'present'
  return presented ? /^(credentials?|letter|invitation)$/.test(lemma) : PAPERS.has(lemma)
}

const PAPERS = new Set([
  'invitation',
  'letter',
  'note',
  'list',
  'envelope',
  'message',
  'memorandum',
  'credentials',
  'credential',
  'document',
  'draft',
  'paper',
  'demarche',
  'reply',
  'map',
  'file',
])
