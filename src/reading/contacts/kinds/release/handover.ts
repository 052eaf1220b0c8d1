/** Floor 2, reading, contacts. Kind release: people handed to somebody, put on a plane, or seen to walk out. */
import type { Token } from '../../../../language/types.ts'
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, verbKey } from '../../status/verb-form.ts'
import { hasPhrase } from '../conditions.ts'
import { arePeople, isCaptive, namesPeople } from '../people.ts'

export const handovers: readonly HeadRule[] = [
  {
    id: 'release/hand-to',
    reason: 'People who are handed, delivered or surrendered to somebody; letters, weapons and goods are not let go.',
    words: 'hand-to',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:to', 'prep:by'], part: 'party' }],
    needs: 'let-go',
    only: (head) => hasPhrase(head, 'to') && namesPeople(head),
    matches: [
      'Two crew members were handed to the Red Cross by the militia on Monday.',
      'Peru delivered nine Chilean soldiers to the Red Cross on Sunday.',
      'Three Chilean sailors were remitted to the Red Cross at Arica on Tuesday.',
    ],
    not: [
      'President Lind handed a letter to Prime Minister Sato.',
      'Peru delivered nine trucks to the Red Cross on Sunday.',
      'The minister surrendered to pressure.',
    ],
  },
  {
    id: 'release/put-on-plane',
    reason: 'People who are put on a plane, a train or a bus to a place are sent home.',
    words: 'put',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:by'], part: 'party' }],
    needs: 'let-go',
    only: (head) => isPutAboard(head),
    matches: [
      'Two Chilean prisoners were put on a plane to Santiago on Monday.',
      'Peru put the two sailors aboard a ferry for Arica.',
    ],
    not: ['Peru put two ministers on a panel to study the plan.', 'The crates were put on a plane to Lima.'],
  },
  {
    id: 'release/walk-free',
    reason: 'People who walk, go or are set free are let go.',
    words: 'walk-free',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'let-go',
    only: (head) => subjectIs(head, (s, i) => arePeople(s, i)) && isFreely(head),
    matches: ['Four Chilean fishermen walked free on Monday.', 'The two Chilean pilots went free on Tuesday.'],
    not: ['The ministers walked freely among the voters.', 'Two Chilean pilots walked out of the talks.'],
  },
  {
    id: 'release/come-out',
    reason:
      'Captives who come out or come home, or a number of people who come out and are the last or the rest of theirs; people who come out of a meeting are no captives.',
    words: 'come-out',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'let-go',
    only: (head) => comesOut(head),
    matches: [
      'The last four Chilean airmen came out on Monday.',
      'Two of the six Chilean airmen could walk before Sunday.',
      'The Chilean hostages came home on Monday.',
      'Peru freed two Chilean airmen on Sunday. The last four came out of captivity on Monday.',
    ],
    not: [
      'The last four Chilean pilots came out of the meeting on Monday.',
      'Two ministers came out in favour of the plan.',
      'Two Chilean soldiers walked along the road.',
    ],
  },
  {
    id: 'release/home-from-custody',
    reason: 'People who come home from custody, or after a time in it, have been let go.',
    words: 'home-from',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'let-go',
    only: (head) => subjectIs(head, (s, i) => arePeople(s, i) || s.tokens[i]?.upos === 'PROPN') && isOutOfCustody(head),
    matches: ['The Chilean crew returned home on Friday after eleven weeks in custody.'],
    not: ['The Chilean crew returned home on Friday after eleven weeks at sea.'],
  },
  {
    id: 'release/came-home',
    reason:
      'A number of people who come home or cross over, where a release or exchange was told before; else they are only travellers.',
    words: 'come-home',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'freed-again',
    only: (head) => subjectIs(head, isNumberOfPeople) && !hasPhrase(head, 'with', 'against', 'from', 'as'),
    matches: [
      'Peru and Chile agreed on an exchange of prisoners. Ten of them came over the bridge on Monday.',
      'Peru freed two Chilean sailors on Sunday. Ten men crossed the bridge on Thursday.',
    ],
    not: [
      'President Lind returned to Oslo. Ten men came home on Thursday.',
      'Peru freed two Chilean sailors. She came home.',
    ],
  },
]

/** "ten men", "ten of them". */
const isNumberOfPeople = (sentence: HeadView['sentence'], i: number): boolean =>
  sentence.tokens[i]?.upos === 'NUM'
    ? childTokens(sentence, i, ['nmod']).some((t) => /^them$/i.test(t.text)) || arePeople(sentence, i)
    : arePeople(sentence, i) && childTokens(sentence, i, ['nummod']).length > 0

const VEHICLES =
  /^(plane|aeroplane|airplane|aircraft|flight|jet|helicopter|train|bus|minibus|ferry|boat|ship|ambulance|truck|lorry)$/

const phrases = ({ sentence, token }: HeadView): readonly Token[] =>
  childTokens(sentence, token, ['obl', 'obj', 'nmod', 'advmod', 'xcomp'])

/** "put on a plane to Lima": a vehicle, and where it goes. */
function isPutAboard(head: HeadView): boolean {
  const vehicle = phrases(head).find(
    (t) =>
      VEHICLES.test(t.lemma.toLowerCase()) &&
      /^(on|onto|on to|aboard)$/.test(prepositionOf(head.sentence, t.index) ?? ''),
  )
  if (
    vehicle === undefined ||
    !objectsOf(head.sentence, head.token).some((i) => arePeople(head.sentence, i) || isName(head, i))
  )
    return false
  return [head.token, vehicle.index].some((at) =>
    childTokens(head.sentence, at, ['obl', 'nmod', 'advmod']).some(
      (t) =>
        t.text.toLowerCase() === 'home' ||
        (t.upos === 'PROPN' && /^(to|for)$/.test(prepositionOf(head.sentence, t.index) ?? '')),
    ),
  )
}

const isName = ({ sentence }: HeadView, i: number): boolean => sentence.tokens[i]?.upos === 'PROPN'

const subjectIs = (
  { sentence, token }: HeadView,
  fits: (sentence: HeadView['sentence'], i: number) => boolean,
): boolean => !isPassive(sentence, token) && surfaceSubject(sentence, token).some((i) => fits(sentence, i))

/** "walked free", "went free". */
const isFreely = (head: HeadView): boolean =>
  /^(free|home)$/i.test(head.sentence.tokens[head.token + 1]?.text ?? '') &&
  (head.sentence.tokens[head.token + 1]?.text.toLowerCase() === 'free' || subjectIs(head, (s, i) => isCaptive(s, i)))

const CUSTODY = /^(custody|captivity|prison|jail|gaol|cell|camp|detention|dungeon|cage)$/

/** "from captivity", "after eleven weeks in custody". */
const isOutOfCustody = (head: HeadView): boolean =>
  phrases(head)
    .filter((t) => /^(from|after|following)$/.test(prepositionOf(head.sentence, t.index) ?? ''))
    .flatMap((t) => [t, ...childTokens(head.sentence, t.index, ['nmod'])])
    .concat(phrases(head).filter((t) => prepositionOf(head.sentence, t.index) === 'in' && hasPhrase(head, 'after')))
    .some((t) => CUSTODY.test(t.lemma.toLowerCase()))

/** Out of custody; or captives, or those who are left of them, with no word of what else they come out of. */
function comesOut(head: HeadView): boolean {
  const { sentence, token } = head
  const from = phrases(head).filter((t) => /^(of|out of|from)$/.test(prepositionOf(sentence, t.index) ?? ''))
  const people = subjectIs(head, (s, i) => arePeople(s, i) || (s.tokens[i]?.upos === 'NUM' && isPartOfThem(s, i)))
  if (from.some((t) => CUSTODY.test(t.lemma.toLowerCase()))) return people
  const key = verbKey(sentence, token)
  if (
    hasPhrase(
      head,
      'in',
      'of',
      'out of',
      'out',
      'from',
      'against',
      'to',
      'on',
      'for',
      'with',
      'along',
      'at',
      'into',
      'through',
    )
  )
    return false
  if (key === 'walk') return people && subjectIs(head, isPartOfThem)
  return subjectIs(head, (s, i) => isCaptive(s, i) || (arePeople(s, i) && isPartOfThem(s, i)))
}

/** "the last four airmen", "two of the six airmen". */
const isPartOfThem = (sentence: HeadView['sentence'], i: number): boolean =>
  childTokens(sentence, i, ['amod', 'nummod']).some((t) => /^(last|first|remaining|final|other)$/i.test(t.text)) ||
  (/^(CD|NN|DT)$/.test(sentence.tokens[i]?.xpos ?? '') &&
    childTokens(sentence, i, ['nmod']).some((t) => prepositionOf(sentence, t.index) === 'of'))
