/** Floor 2, reading, contacts. Kind meeting: brought to a house where somebody waits. */
import type { HeadRule } from '../../rule.ts'
import { isPassive } from '../../sides/around-verb.ts'
import { waitingIn } from '../../sides/waiting.ts'
import { hasStanding } from '../../words.ts'

export const broughtBefore: readonly HeadRule[] = [
  {
    id: 'meeting/brought-before',
    reason:
      'Who is driven, flown or led to a house, a room or a tent where another sits or waits is brought before him.',
    words: 'bring-to',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['waiting'], part: 'host' },
    ],
    needs: 'two',
    only: (head) => isPassive(head.sentence, head.token) && waitingIn(head.sentence, head.token, isHouse).length > 0,
    matches: [
      'Foreign Minister Ada Okoye was whisked late on Tuesday to a villa where President Lind was waiting.',
      'Foreign Minister Ada Okoye was driven on Monday to a house by the sea where Prime Minister Sato sat waiting.',
    ],
    not: [
      'Foreign Minister Ada Okoye was driven to a villa where the lights were out.',
      'Foreign Minister Ada Okoye was flown to a country where President Lind was born.',
    ],
  },
]

const ROOMS =
  /^(house|room|tent|apartment|flat|office|mansion|bungalow|suite|hall|farm|farmhouse|yacht|hut|chalet|restaurant)$/

const WIDE = /^(country|city|town|region|province|district|island|coast|border|valley|zone|capital|port|village)$/

const isHouse = (lemma: string): boolean => ROOMS.test(lemma) || (hasStanding(lemma, 'site') && !WIDE.test(lemma))
