/** Floor 2, reading, contacts. Kind exchange: told by those who went the other way, and the word that somebody refuses to use. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { surfaceSubject } from '../../sides/around-verb.ts'
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
]

const goesTheOtherWay = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl', 'advmod', 'obl:unmarked']).some(
    (t) =>
      /^(way|direction)$/.test(t.lemma) &&
      childTokens(sentence, t.index, ['amod']).some((a) => /^(other|opposite)$/i.test(a.text)),
  )
