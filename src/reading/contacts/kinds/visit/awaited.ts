/** Floor 2, reading, contacts. Kind visit: visits ahead, told by whom a place waits for. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, subjectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasPhrase, takesClause } from '../conditions.ts'

export const awaited: readonly HeadRule[] = [
  {
    id: 'visit/awaits',
    reason:
      'Whom a place or somebody expects on a day, or awaits, is to come there; what is expected of somebody is told by a clause.',
    words: 'expected-in',
    sort: 'verb',
    tells: 'expected',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['subject', 'prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'two',
    only: (head) =>
      !isPassive(head.sentence, head.token) && !takesClause(head) && awaitsSomebody(head) && !isSummons(head),
    matches: [
      'Peru expects Foreign Minister Ada Okoye on Monday.',
      'President Lind is expecting Prime Minister Sato in Oslo on Friday.',
      'Peru awaits President Lind.',
    ],
    not: [
      'Foreign Minister Ada Okoye expects Peru to sign on Monday.',
      'Peru expects a good harvest in May.',
      'Foreign Minister Ada Okoye expects an apology from Peru on Monday.',
      'Peru expects Norway.',
      'The court expects Minister Ruiz on Monday.',
    ],
  },
  {
    id: 'visit/invited',
    reason: 'Who is invited to a place may come there; an invitation to do or to attend something is told by that.',
    words: 'invite',
    sort: 'verb',
    tells: 'floated',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['subject', 'prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !takesClause(head) && isToPlace(head),
    matches: [
      'President Lind invited Foreign Minister Ada Okoye to Oslo.',
      'Foreign Minister Ada Okoye has been invited to Lima.',
    ],
    not: [
      'President Lind invited Foreign Minister Ada Okoye to comment.',
      'President Lind invited Foreign Minister Ada Okoye to a dinner.',
      'Readers are invited to Lima.',
      'The festival invited the singer Ana Rojas to Lima.',
    ],
  },
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
    only: (head) => (hasPhrase(head, 'in', 'at') || isThere(head)) && !takesClause(head),
    matches: [
      'Foreign Minister Ada Okoye is expected in Lima on Monday.',
      'Foreign Minister Ada Okoye would be awaited anew at Lima in March.',
      'Peru has a new president. Foreign Minister Ada Okoye is expected there on 18 March.',
      'A delegation headed by Foreign Minister Ada Okoye is expected in Lima on Monday.',
    ],
    not: ['Rain is expected in Lima.', 'Foreign Minister Ada Okoye is expected to resign in Lima.'],
  },
  {
    id: 'visit/welcome-in',
    reason: 'Who is said to be welcome in a place may come there.',
    words: 'welcome-in',
    sort: 'adjective',
    tells: 'floated',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'in', 'at') && !takesClause(head) && !formOf(head.sentence, head.token).negative,
    matches: ['President Lind is welcome in Lima at any time, Peru said.'],
    not: ['Rain is welcome in Lima.', 'President Lind is no longer welcome in Lima.'],
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
    only: (head) => (hasPhrase(head, 'in', 'at') || isDayAlone(head)) && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is due in Lima on Monday.', 'Foreign Minister Ada Okoye was due yesterday.'],
    not: [
      'The rent is due in May.',
      'Foreign Minister Ada Okoye is due an apology.',
      'The report by Foreign Minister Ada Okoye is due on Monday.',
    ],
  },
]

const isThere = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['advmod', 'xcomp']).some((t) => /^(there|here)$/i.test(t.text))

/** "was due yesterday": nothing but a day. */
const isDayAlone = ({ sentence, token }: HeadView): boolean => {
  const phrases = childTokens(sentence, token, ['obl'])
  return phrases.length > 0 && phrases.every(isTimeWord)
}

/** A name with a day or a place beside it; "awaits" needs neither. */
const awaitsSomebody = (head: HeadView): boolean => {
  const { sentence, token } = head
  const somebody = objectsOf(sentence, token).some((i) => sentence.tokens[i]?.upos === 'PROPN')
  const dated = childTokens(sentence, token, ['obl', 'advmod']).some(isTimeWord)
  return somebody && (dated || hasPhrase(head, 'in', 'at') || sentence.tokens[token]?.lemma === 'await')
}

/** "to Lima", "to the city". */
const isToPlace = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'nmod']).some(
    (t) =>
      prepositionOf(sentence, t.index) === 'to' &&
      (t.upos === 'PROPN' || /^(country|capital|city|region|island)$/.test(t.lemma)),
  )

/** Courts and committees hear witnesses; nobody visits them. */
const isSummons = ({ sentence, token }: HeadView): boolean =>
  subjectsOf(sentence, token).some((i) =>
    /^(court|tribunal|judge|jury|prosecutor|committee|inquiry|hospital|club|team)$/.test(
      sentence.tokens[i]?.lemma ?? '',
    ),
  )
