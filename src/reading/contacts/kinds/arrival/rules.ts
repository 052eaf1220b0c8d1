/** Floor 2, reading, contacts. Kind arrival: the words that name one. */
import type { HeadRule } from '../../rule.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'arrival/arrive',
    reason: 'Who arrives or lands somewhere.',
    words: 'arrive',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'aboard'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at', 'prep:to', 'prep:on', 'prep:through', 'prep:by'], part: 'host' },
    ],
    needs: 'traveller',
    matches: [
      'Foreign Minister Ada Okoye came through Lima on Monday.',
      'Foreign Minister Ada Okoye arrived in Norway on Monday.',
      'President Lind lands in Lima on Sunday.',
      'A plane carrying President Lind landed in Lima on Sunday.',
      'The plane with Ambassador Ruiz on board touched down in Lima at noon.',
    ],
    not: [
      'President Lind came through the crisis.',
      'The train arrived in Oslo on time.',
      'A plane carrying grain landed in Lima.',
      'Foreign Minister Ada Okoye arrived at a decision.',
    ],
  },
  {
    id: 'arrival/noun',
    reason: 'The arrival of somebody of standing.',
    words: 'arrival',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:of', 'prep:by'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at', 'prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    matches: ["President Lind's arrival in Lima is expected on Sunday."],
    not: ['The arrival of spring was late.'],
  },
]
