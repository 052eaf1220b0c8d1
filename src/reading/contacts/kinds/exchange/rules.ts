/** Floor 2, reading, contacts. Kind exchange: the words that name one. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { speaksOfCaptives, withoutTerms } from '../captivity.ts'
import { namesPeople } from '../people.ts'
import { otherWay } from './other-way.ts'
import { workedOn } from './worked-on.ts'

export const rules: readonly HeadRule[] = withoutTerms([
  ...workedOn,
  {
    id: 'exchange/verb',
    reason: 'Sides that exchange or swap people: what is exchanged must be people.',
    words: 'exchange-verb',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'prep:with', 'prep:for'], part: 'party' }],
    needs: 'freed',
    matches: ['Peru and Chile exchanged 40 prisoners on Friday.', 'Peru will swap two soldiers with Chile.'],
    not: ['Peru and Chile exchanged fire across the border.', 'The ministers exchanged gifts.'],
  },
  {
    id: 'exchange/noun',
    reason: 'A swap or exchange of people.',
    words: 'swap',
    sort: 'noun',
    sides: [
      { slots: ['prep:between', 'holder', 'prep:with', 'prep:of', 'matrix', 'possessor'], part: 'party' },
      { slots: ['chair'], part: 'mediator' },
    ],
    needs: 'freed',
    only: (head) => (namesPeople(head) || isToldBefore(head)) && !isInExchangeFor(head),
    matches: [
      'A prisoner swap between Peru and Chile took place on Friday.',
      'Peru and Chile agreed on an exchange of prisoners.',
      'Peru and Chile will exchange 40 prisoners on Friday. Chile said the exchange could be postponed.',
    ],
    not: ['The stock exchange closed early.', 'The exchange rate fell.'],
  },
  {
    id: 'exchange/of-captives',
    reason: 'Where people are told to be held, "an exchange" or "a swap" and nothing beside it is one of them.',
    words: 'swap',
    sort: 'noun',
    sides: [{ slots: ['prep:between', 'prep:with'], part: 'party' }],
    needs: 'let-go',
    only: (head) => isBareNoun(head) && !isInExchangeFor(head),
    where: speaksOfCaptives,
    matches: [
      'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. A swap in the week of the 21st is likely.',
      'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. Peru denied that an exchange was being prepared.',
    ],
    not: [
      'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. An exchange of fire is likely.',
      'Foreign Minister Moe of Chile wants a new tariff. A swap is likely.',
    ],
  },
  ...otherWay,
])

const isBareNoun = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['compound', 'amod', 'nmod', 'nmod:poss', 'acl'])
    .filter((t) => !/^(in|on|at|between|with)$/.test(prepositionOf(sentence, t.index) ?? ''))
    .every((t) => /^(possible|likely|planned|new|second|mutual)$/i.test(t.text))

/** "the exchange", and nothing beside it: the one told of before. */
const isToldBefore = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['compound', 'amod', 'nmod', 'nmod:poss', 'acl']).length === 0 &&
  childTokens(sentence, token, ['det']).some((t) => /^(the|this|that)$/i.test(t.text))

/** "in exchange for": the price of something else. */
const isInExchangeFor = ({ sentence, token }: HeadView): boolean =>
  prepositionOf(sentence, token) === 'in' && childTokens(sentence, token, ['det', 'compound', 'amod']).length === 0
