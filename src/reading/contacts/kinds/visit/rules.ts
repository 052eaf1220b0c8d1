/** Floor 2, reading, contacts. Kind visit: the words that name one and where visitor and host stand. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { hasStanding } from '../../words.ts'
import { hasObject, hasPhrase, sentenceHas, takesClause } from '../conditions.ts'
import { letIn } from './let-in.ts'
import { stays } from './stays.ts'
import { toCaptives } from './to-captives.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'visit/visit',
    reason: 'Who visits a place, a state or somebody.',
    words: 'visit',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['object', 'prep:with', 'prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    matches: [
      'Foreign Minister Ada Okoye visited Norway in March.',
      'President Lind will visit Prime Minister Sato in Tokyo.',
    ],
    not: ['Tourists visited the museum.', 'President Lind visited a school.'],
  },
  ...toCaptives,
  {
    id: 'visit/travel',
    reason:
      'Who travels, flies, goes, comes or returns to a place or from it; "heads a fund" has an object and no direction.',
    words: 'travel',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into', 'prep:from', 'prep:for', 'prep:in'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !hasObject(head) && !isWayHome(head),
    matches: [
      'Foreign Minister Ada Okoye will travel to Norway on Friday.',
      'President Lind returned to Oslo from Tokyo on Saturday.',
    ],
    not: [
      'Foreign Minister Ada Okoye heads a fund.',
      'The prize went to Norway.',
      'President Lind came across as tired.',
      'President Lind drank tea with his hosts and returned to Oslo by car.',
    ],
  },
  {
    id: 'visit/call-on',
    reason: 'Calling on somebody, or dropping in on him, is a visit; calling on him to act is a demand.',
    words: 'phone',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:on', 'prep:upon', 'object'], part: 'party' },
    ],
    needs: 'two',
    only: (head) =>
      hasPhrase(head, 'on', 'upon') && !takesClause(head) && !sentenceHas(head, 'advcl') && !callsToAct(head),
    matches: ['Ambassador Ruiz called on President Lind on Friday.'],
    not: [
      'Ambassador Ruiz called on President Lind to resign.',
      'Peru and Chile call upon those who hold the crew to set them free.',
    ],
  },
  {
    id: 'visit/enter',
    reason: 'Entering or reaching a place, crossing into it, boarding a train or plane for it.',
    words: 'enter',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['object', 'prep:to', 'prep:into', 'prep:for'], part: 'host' },
    ],
    needs: 'traveller',
    matches: ['Foreign Minister Ada Okoye reached Lima on Monday.'],
    not: ['Foreign Minister Ada Okoye reached a deal.', 'President Lind entered politics.'],
  },
  {
    id: 'visit/send',
    reason: 'Somebody of standing who is sent, flown or brought to a place goes there.',
    words: 'send',
    sort: 'verb',
    sides: [
      { slots: ['object', 'subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => sendsSomebody(head) && hasPhrase(head, 'to', 'into'),
    matches: ['Peru sent Foreign Minister Ada Okoye to Norway in May.'],
    not: ['Peru sent aid to Norway.'],
  },
  {
    id: 'visit/attend',
    reason: 'Attending a ceremony of state or an assembly elsewhere is a visit.',
    words: 'attend',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'one',
    only: ({ sentence, token }) =>
      sentence.tokens.some(
        (t) =>
          t.head === token &&
          (t.rel === 'obj' || t.rel === 'obl' || t.rel === 'nsubj:pass') &&
          CEREMONIES.has(t.lemma.toLowerCase()),
      ),
    matches: ['President Lind will attend the inauguration in Lima.'],
    not: ['President Lind will attend to the matter.', 'President Lind attended a concert.'],
  },
  {
    id: 'visit/lead-delegation',
    reason: 'Who leads, or was to head, a delegation goes with it.',
    words: 'lead',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'one',
    only: ({ sentence, token }) =>
      objectsOf(sentence, token).some((i) => /^delegations?$/i.test(sentence.tokens[i]?.text ?? '')),
    matches: ['Foreign Minister Ada Okoye will lead the delegation to Lima.'],
    not: ['President Lind leads the party.'],
  },
  ...stays,
  ...letIn,
  {
    id: 'visit/expected-in',
    reason: 'Who is expected or awaited in a place is to come there.',
    words: 'expected-in',
    sort: 'verb',
    tells: 'expected',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'in', 'at') && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is expected in Lima on Monday.'],
    not: ['Rain is expected in Lima.', 'Foreign Minister Ada Okoye is expected to resign in Lima.'],
  },
  {
    id: 'visit/due-in',
    reason: 'Who is due in a place is to come there.',
    words: 'due-in',
    sort: 'adjective',
    tells: 'scheduled',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'in', 'at') && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is due in Lima on Monday.'],
    not: ['The rent is due in May.'],
  },
  {
    id: 'visit/stay-nights',
    reason:
      'Who stays, or spends, some days or nights in a place visits it; "stayed in office" and "stayed at home" have no length.',
    words: 'stay',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:with'], part: 'host' },
    ],
    needs: 'one',
    only: (head) => staysSomewhere(head),
    matches: ['President Lind stayed for two nights in Lima.'],
    not: ['President Lind stayed in office.', 'President Lind spent money in Lima.'],
  },
  {
    id: 'visit/invitation',
    reason:
      'An invitation accepted, declined or turned down is a visit ahead or refused; one to visit or attend is told by its verb.',
    words: 'invitation',
    sort: 'noun',
    sides: [{ slots: ['answerer'], part: 'visitor' }],
    needs: 'traveller',
    only: ({ sentence, token }) => !sentence.tokens.some((t) => t.head === token && t.rel === 'acl'),
    matches: ['President Lind accepted the invitation of the Peruvian government.'],
    not: ['The invitation was printed on blue paper.'],
  },
  {
    id: 'visit/noun',
    reason: 'A visit, trip or tour: its owner, maker or the person the clause around it is about is the visitor.',
    words: 'visit-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:by', 'prep:of', 'holder', 'modifier', 'matrix'], part: 'visitor' },
      { slots: ['prep:to', 'prep:between', 'prep:with'], part: 'host' },
    ],
    needs: 'traveller',
    only: ({ sentence, token }) =>
      sentence.tokens[token]?.lemma !== 'travel' || sentenceHas({ sentence, token }, 'nmod:poss'),
    matches: [
      "Foreign Minister Ada Okoye's visit to Norway was cancelled.",
      'President Lind paid a visit to Peru in May.',
      'President Lind paid visits to Peru and Chile in May.',
      'Ambassador Ruiz ended a first shuttle between Lima and Tokyo on Monday.',
    ],
    not: [
      'Peru banned all travel to Chile.',
      'The school trip to Norway was cancelled.',
      'Her tour of the stadiums sold out.',
    ],
  },
]

const CEREMONIES = new Set([
  'inauguration',
  'funeral',
  'coronation',
  'ceremony',
  'assembly',
  'parade',
  'commemoration',
  'enthronement',
  'swearing-in',
])

/** The last link of a chain of movements ("got off in Lima, drank tea and returned to Oslo"): the way back, no visit to where it ends. */
const isWayHome = (head: HeadView): boolean =>
  head.sentence.tokens[head.token]?.rel === 'conj' &&
  head.sentence.tokens[head.token]?.lemma === 'return' &&
  !hasPhrase(head, 'from', 'for')

/** What is sent is somebody with an office: aid, troops and letters are not on a visit. */
const sendsSomebody = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some(
    (i) =>
      sentence.tokens[i]?.upos === 'PROPN' ||
      hasStanding(sentence.tokens[i]?.lemma.toLowerCase() ?? '', 'office', 'post') ||
      /^(delegation|team|mission)$/.test(sentence.tokens[i]?.lemma ?? ''),
  )

/** Some days or nights, and a place beside them or beside the verb. */
function staysSomewhere({ sentence, token }: HeadView): boolean {
  const span = sentence.tokens.find((t) => t.head === token && /^(day|night|week|weekend)$/.test(t.lemma))
  if (!span) return false
  return [token, span.index].some((at) => hasPhrase({ sentence, token: at }, 'in', 'at', 'outside', 'near'))
}

/** "call upon those who hold them to": what they are to do may hang on a word further down. */
const callsToAct = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens.some(
    (t) =>
      t.index > token && t.rel === 'mark' && t.text.toLowerCase() === 'to' && sentence.tokens[t.head]?.rel === 'advcl',
  )
