/** Floor 2, reading, contacts. Kind visit: journeys told by how somebody goes: onward, by a train or flight, with a stop on the way. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isVehicle } from '../../sides/aboard.ts'
import { isPassive, objectsOf, subjectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasObject, hasPhrase, takesClause } from '../conditions.ts'

export const riding: readonly HeadRule[] = [
  {
    id: 'visit/onward',
    reason: 'Who continues to a place, or slips into it, goes there; what one continues to do is no place.',
    words: 'onward',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !hasObject(head) && !takesClause(head) && goesToName(head),
    matches: [
      'President Lind continued to Peru on Tuesday.',
      'Foreign Minister Ada Okoye slipped across the border into Peru.',
    ],
    not: [
      'The tourists continued to Lima.',
      'President Lind continued to the next point.',
      'The minister, Ana Rojas, continued to her office in Lima.',
      'Ambassador Ruiz continued to press Peru.',
    ],
  },
  {
    id: 'visit/ride',
    reason: 'Who takes or catches a train or flight to a place goes there.',
    words: 'take-ride',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:for', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => ridesSomething(head) && hasDirection(head),
    matches: [
      'Ambassador Ruiz took the night train to Lima.',
      'President Lind caught a flight to Peru on Monday.',
      'Foreign Minister Ada Okoye will take a plane to Lima on Friday.',
    ],
    not: ['Ambassador Ruiz took a letter to Lima.', 'Tourists took the night train to Lima.'],
  },
  {
    id: 'visit/make-way',
    reason: 'Who makes his way to a place goes there.',
    words: 'make-way',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: ({ sentence, token }) =>
      childTokens(sentence, token, ['obj']).some(
        (t) => t.lemma === 'way' && childTokens(sentence, t.index, ['nmod:poss']).length > 0,
      ),
    matches: ['Ambassador Ruiz made his way to Lima on foot.'],
    not: ['Ambassador Ruiz made way for a younger man.', 'The refugees made their way to Lima.'],
  },
  {
    id: 'visit/brings',
    reason: 'Who takes a letter or his proposal to a place goes there with it.',
    words: 'bring-to',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => bringsWord(head) && hasDirection(head) && !isPassive(head.sentence, head.token),
    matches: [
      'Envoy Ada Okoye took her proposal to Lima on Monday.',
      'Ambassador Ruiz brought a letter from the president to Oslo on 5 March.',
    ],
    not: [
      'Ambassador Ruiz took his proposal to the council on Monday.',
      'Ambassador Ruiz took his proposal to Congress on Monday.',
      'The courier took the letter to Lima on Monday.',
      'President Lind took the country to war.',
    ],
  },
  {
    id: 'visit/trip-takes',
    reason: 'Whom a trip or tour takes to a place goes there.',
    words: 'bring-to',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: ({ sentence, token }) =>
      subjectsOf(sentence, token).some((i) => /^(trip|tour|visit|journey)$/.test(sentence.tokens[i]?.lemma ?? '')),
    matches: [
      'A tour that will take Foreign Minister Ada Okoye to Lima and Oslo begins on Monday.',
      'The trip took President Lind to Lima.',
    ],
    not: ['The road took President Lind to Lima.', 'The trip took the pupils to Lima.'],
  },
  {
    id: 'visit/stop-at',
    reason: 'Who stops in a place on his journey visits it.',
    words: 'stop-at',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !hasObject(head) && !takesClause(head) && hasPhrase(head, 'in', 'at'),
    matches: ['Ambassador Ruiz stopped in Lima on Monday on his way to Tokyo.'],
    not: ['Police stopped the lorry in Lima.', 'The rain stopped in Lima.', 'Ambassador Ruiz stopped at nothing.'],
  },
  {
    id: 'visit/stop',
    reason: 'A stop made in a place is a visit to it; a stop put to something is none.',
    words: 'stop-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'holder'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isStopIn(head) && !hasPhrase(head, 'to'),
    matches: ['Ambassador Ruiz made a stop in Lima on Monday.', 'President Lind will make a stop in Peru on Friday.'],
    not: ['President Lind put a stop to the talks in Lima.', 'The bus makes a stop in Lima.'],
  },
  {
    id: 'visit/next-stop',
    reason: 'The next stop of somebody who travels is where he is to go.',
    words: 'stop-noun',
    sort: 'noun',
    tells: 'planned',
    sides: [
      { slots: ['possessor'], part: 'visitor' },
      { slots: ['is-called'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isNext(head) && isPlacePredicate(head),
    matches: ["President Lind's next stop will be Lima.", "Foreign Minister Ada Okoye's next stop is Lima."],
    not: ["The band's next stop is Lima.", "President Lind's next step is a decree."],
  },
]

/** Where one continues to has a name. */
const goesToName = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => t.upos === 'PROPN' && /^(to|into)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

const ridesSomething = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) => isVehicle(sentence, i))

/** What an envoy carries on somebody's behalf. */
const bringsWord = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) =>
    /^(letter|message|proposal|offer|reply|answer|note|draft|document)$/.test(sentence.tokens[i]?.lemma ?? ''),
  )

/** The goal stands beside the verb or beside the vehicle. */
const hasDirection = (head: HeadView): boolean =>
  [head.token, ...objectsOf(head.sentence, head.token)].some((token) =>
    hasPhrase({ sentence: head.sentence, token }, 'to', 'for', 'into'),
  )

/** "a stop in Lima", where the parse may hang the place on "made". */
const isStopIn = (head: HeadView): boolean => {
  const carrier = head.sentence.tokens[head.token]?.head ?? -1
  const over = head.sentence.tokens[carrier]
  const made = over !== undefined && /^(make|do|have|plan|include|schedule)$/.test(over.lemma)
  return hasPhrase(head, 'in', 'at') || (made && hasPhrase({ sentence: head.sentence, token: carrier }, 'in', 'at'))
}

const isNext = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['amod']).some((t) => /^(next|first|last|final|only)$/i.test(t.text))

/** "is Lima", "will be Lima". */
const isPlacePredicate = ({ sentence, token }: HeadView): boolean => {
  const over = sentence.tokens[sentence.tokens[token]?.head ?? -1]
  return (
    sentence.tokens[token]?.rel === 'nsubj' &&
    over?.upos === 'PROPN' &&
    childTokens(sentence, over.index, ['cop']).length > 0
  )
}
