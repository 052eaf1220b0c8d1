/** Floor 2, reading, contacts. Kind summit: the words that name one and where its sides stand. */
import type { HeadRule } from '../../rule.ts'
import { hasPhrase } from '../conditions.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'summit/noun',
    reason: 'A summit or conference with states, bodies or heads around it; who attends, hosts or leads it takes part.',
    words: 'summit',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'modifier', 'prep:between', 'prep:with', 'prep:of', 'holder', 'matrix'], part: 'party' },
      { slots: ['chair'], part: 'mediator' },
      { slots: ['prep:without'], part: 'absent' },
    ],
    needs: 'two',
    only: (head) => !/^conferences?$/i.test(head.sentence.tokens[head.token]?.text ?? '') || isPeaceConference(head),
    matches: [
      'President Lind will attend a summit with Prime Minister Sato in Oslo.',
      'A summit between Peru and Chile was called off.',
    ],
    not: ['The climbers reached the summit.', 'The minister told a news conference that prices fell.'],
  },
]

const isPeaceConference = (head: Parameters<typeof hasPhrase>[0]): boolean =>
  head.sentence.tokens.some(
    (t) =>
      t.head === head.token &&
      (t.rel === 'compound' || t.rel === 'amod') &&
      /^(peace|donor|donors|international)$/i.test(t.text),
  ) && hasPhrase(head, 'on', 'in', 'with', 'between', 'of')
