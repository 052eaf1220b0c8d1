/** Floor 2, reading, contacts. Kind visit: visits told by where somebody was, is or is to be, and by how he gets there. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isVehicle } from '../../sides/aboard.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf } from '../../status/verb-form.ts'
import { hasPhrase, takesClause, wordOf } from '../conditions.ts'
import { isShared } from '../meeting/was-with.ts'

export const stays: readonly HeadRule[] = [
  {
    id: 'visit/on-way',
    reason: 'Who is on the way, or on a train or plane, to a place has set out for it.',
    words: 'stay',
    sort: 'stay',
    tells: 'under-way',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isWay(head),
    matches: [
      'Foreign Minister Ada Okoye is on her way to Lima.',
      'President Lind is en route to Lima.',
      'Foreign Minister Ada Okoye was on a plane to Lima on Monday.',
    ],
    not: ['Peru is on its way to recovery.', 'President Lind is on the way to a deal.'],
  },
  {
    id: 'visit/off-to',
    reason: 'Who is off to a place is about to go there.',
    words: 'stay',
    sort: 'stay',
    tells: 'planned',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) => isOffTo(head),
    matches: ['Foreign Minister Ada Okoye is off to Lima on Wednesday.'],
    not: ['The tourists are off to Lima on Wednesday.', 'President Lind is off to a good start.'],
  },
  {
    id: 'visit/named-stay',
    reason:
      'A place beside a name, with since when or what for, is where somebody is, also without a verb: "Okoye in Lima for talks".',
    words: 'stay',
    sort: 'stay',
    sides: [{ slots: ['stayer'], part: 'visitor' }],
    needs: 'traveller',
    matches: [
      'Kenyan Foreign Secretary Amina Odhiambo in Lima for talks',
      'Serbian President Vukic in Doha to sign gas deal',
      'Ambassador Ruiz, in Nairobi since Sunday, said the deal was dead.',
      'The foreign minister of Kenya, currently in Lima for talks, said the deal was dead.',
      'In Lima for a two-day visit, Foreign Minister Ada Okoye said the deal was dead.',
    ],
    not: [
      'The foreign minister of Kenya, in Lima, said the deal was dead.',
      'Norwegian President Lind in Oslo for talks',
      'Singer Ana Rojas in Lima for concert',
      'President Lind, in a speech in Lima, said the deal was dead.',
      'In Lima on Monday, Foreign Minister Ada Okoye opened a school.',
    ],
  },
  {
    id: 'visit/stay',
    reason:
      'Who is said to have been, or to be going to be, in a place elsewhere: "will be in Lima on Friday", "while in Lima".',
    words: 'stay',
    sort: 'stay',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) => !isWay(head) && !isAbsent(head) && !isFarAway(head) && !isCompany(head),
    matches: [
      'President Lind will be in Lima on Friday.',
      'While in Lima, President Lind signed the treaty.',
      'President Lind will be back in Lima on Friday.',
    ],
    not: [
      'The ministry is in Lima.',
      'President Lind is in talks.',
      'President Lind was absent from Lima.',
      'Norwegian President Lind was in Oslo on Friday.',
      'President Lind is in Lima and is following the talks on a screen.',
    ],
  },
  {
    id: 'visit/bound-for',
    reason: 'Who is bound for a place is to go there.',
    words: 'bound-for',
    sort: 'adjective',
    tells: 'planned',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:for'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'for'),
    matches: ['Foreign Minister Ada Okoye is bound for Lima.'],
    not: ['The ship is bound for Lima.', 'Peru is bound for defeat.'],
  },
  {
    id: 'visit/booked',
    reason: 'Who has booked a flight or a seat to a place, or is booked on one, plans to go there.',
    words: 'book',
    sort: 'verb',
    tells: 'planned',
    sides: [
      { slots: ['subject', 'object'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !formOf(head.sentence, head.token).negative && bookedFare(head) !== undefined,
    matches: [
      'Foreign Minister Ada Okoye has booked a flight to Lima for Friday.',
      'Foreign Minister Ada Okoye is booked on a flight to Lima for Friday.',
    ],
    not: [
      'Foreign Minister Ada Okoye booked a table in Lima.',
      'Foreign Minister Ada Okoye has not booked a flight to Lima.',
    ],
  },
  {
    id: 'visit/accompany',
    reason: 'Who accompanies somebody to a place goes there with him.',
    words: 'accompany',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'object'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'to') && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye accompanied President Lind to Tokyo.'],
    not: ['Foreign Minister Ada Okoye accompanied President Lind.', 'A letter accompanied the gift to Peru.'],
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
]

/** "off to Lima": the particle stands before the preposition. */
const isOffTo = ({ sentence, token }: HeadView): boolean => sentence.tokens[token - 2]?.text.toLowerCase() === 'off'

const isAbsent = (head: HeadView): boolean => wordOf(head) === 'absent'

const isWay = ({ sentence, token }: HeadView): boolean =>
  /^(way|route)$/.test(sentence.tokens[token]?.lemma ?? '') || isVehicle(sentence, token)

/** "was with the president", "at one table": a meeting. */
const isCompany = (head: HeadView): boolean => prepositionOf(head.sentence, head.token) === 'with' || isShared(head)

/** "is in Lima and is following on a screen": what counts is that she did not come. */
const isFarAway = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['conj', 'advcl'])
    .filter((t) => /^(follow|watch|listen|join|attend)$/.test(t.lemma))
    .flatMap((t) => [t, ...childTokens(sentence, t.index, ['obj'])])
    .flatMap((t) => childTokens(sentence, t.index, ['obl', 'nmod']))
    .some((t) => /^(screen|video|videolink|link|zoom|line|phone)$/.test(t.lemma))

/** "a flight to Lima", "a seat on the plane to Lima". */
const bookedFare = ({ sentence, token }: HeadView): number | undefined =>
  [...objectsOf(sentence, token), ...childTokens(sentence, token, ['obl']).map((t) => t.index)].find(
    (i) =>
      /^(flight|plane|train|seat|ticket|passage|berth)$/.test(sentence.tokens[i]?.lemma ?? '') &&
      childTokens(sentence, i, ['nmod']).some((t) => prepositionOf(sentence, t.index) === 'to'),
  )

/** Some days or nights, and a place beside them or beside the verb. */
function staysSomewhere({ sentence, token }: HeadView): boolean {
  const span = sentence.tokens.find((t) => t.head === token && /^(day|night|week|weekend)$/.test(t.lemma))
  if (!span) return false
  return [token, span.index].some((at) => hasPhrase({ sentence, token: at }, 'in', 'at', 'outside', 'near'))
}
