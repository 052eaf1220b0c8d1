/** Floor 2, reading, contacts. Kind visit: the plain words of visiting, and of taking part in ceremonies elsewhere. */
import type { HeadRule } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { hasPhrase } from '../conditions.ts'

export const visiting: readonly HeadRule[] = [
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
    only: (head) =>
      objectsOf(head.sentence, head.token).some((i) => {
        const word = head.sentence.tokens[i]?.text ?? ''
        return /^delegation$/i.test(word) || (/^delegations$/i.test(word) && hasPhrase(head, 'to'))
      }),
    matches: ['Foreign Minister Ada Okoye will lead the delegation to Lima.'],
    not: [
      'President Lind leads the party.',
      'The delegations were led by Foreign Minister Okoye of Kenya and State Secretary Moe of Norway.',
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
