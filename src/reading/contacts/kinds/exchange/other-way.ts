/** Floor 2, reading, contacts. Kind exchange: told by those who went the other way, and the word that somebody refuses to use. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { arePeople } from '../people.ts'

export const otherWay: readonly HeadRule[] = [
  {
    id: 'exchange/other-way',
    reason: 'People who go the other way are the other half of an exchange.',
    words: 'travel',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'let-go',
    only: (head) =>
      goesTheOtherWay(head) && surfaceSubject(head.sentence, head.token).some((i) => arePeople(head.sentence, i)),
    matches: ['Seven Chilean fighters went the other way, two officials said.'],
    not: ['Seven cars went the other way.', 'Two pilots went their own way.'],
  },
  {
    id: 'exchange/for-number',
    reason: 'A number of people exchanged or swapped for another number, as headlines put it without an auxiliary.',
    words: 'exchange-verb',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'prep:by', 'prep:for'], part: 'party' }],
    needs: 'let-go',
    only: (head) =>
      [...surfaceSubject(head.sentence, head.token), ...objectsOf(head.sentence, head.token)].some((i) =>
        arePeople(head.sentence, i),
      ) && isForPeople(head),
    matches: [
      'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. Eleven Chileans exchanged for five',
    ],
    not: [
      'Two Chilean pilots exchanged glances for hours.',
      'Eleven stamps exchanged for five',
      'Peru exchanged pesos for dollars.',
    ],
  },
]

const goesTheOtherWay = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl', 'advmod', 'obl:unmarked']).some(
    (t) =>
      /^(way|direction)$/.test(t.lemma) &&
      childTokens(sentence, t.index, ['amod']).some((a) => /^(other|opposite)$/i.test(a.text)),
  )

/** "for five", "for nine soldiers". */
const isForPeople = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => prepositionOf(sentence, t.index) === 'for' && (t.upos === 'NUM' || arePeople(sentence, t.index)),
  )
