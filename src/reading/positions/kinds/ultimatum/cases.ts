/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "ultimatum". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const ULTIMATUM_EXAMPLES: readonly PositionExample[] = [
  {
    text: 'The drivers came home a day after the deadline Zambia had set for a Malawian withdrawal passed.',
    rule: 'ultimatum/deadline-set',
    holder: 'Zambia',
    addressees: ['Malawi'],
    what: 'a Malawian withdrawal',
  },
  {
    text: 'The deadline set by Zambia for Malawi to pull back its guards has passed.',
    rule: 'ultimatum/deadline-set',
    holder: 'Zambia',
    what: 'Malawi to pull back its guards',
  },
  {
    text: "Zambia's energy minister, Lena Okoro, said exports to Malawi would end on 1 April unless the guards were withdrawn.",
    rule: 'ultimatum/unless',
    holder: 'Lena Okoro',
    what: 'unless the guards were withdrawn',
    consequence: 'exports to Malawi would end',
    deadline: '2031-04-01',
  },
  {
    text: "Zambia's energy minister, Lena Okoro, said Zambia would go to court if the gates stayed shut after 20 March.",
    rule: 'ultimatum/unless',
    holder: 'Lena Okoro',
    what: 'if the gates stayed shut',
    deadline: '2031-03-20',
  },
  {
    text: "Zambia's defence minister, Lena Okoro, said Zambia was prepared to resume combat operations if Malawi does not sign.",
    rule: 'ultimatum/unless',
    holder: 'Lena Okoro',
    what: 'if Malawi does not sign',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said Zambia would close the bridge unless Malawi withdrew its guards by Monday.",
    rule: 'ultimatum/unless',
    holder: 'Lena Okoro',
    what: 'unless Malawi withdrew its guards',
    consequence: 'would close the bridge',
    deadline: '2031-03-17',
    addressees: ['Malawi'],
  },
  {
    text: 'Zambia has told Malawi to withdraw its guards by 20 March or pay a fee of 10 per cent.',
    rule: 'ultimatum/or-else',
    holder: 'Zambia',
    what: 'to withdraw its guards',
    consequence: 'pay a fee',
    deadline: '2031-03-20',
  },
  {
    text: 'Malawi gave Zambia until Friday to hand over the maps.',
    rule: 'ultimatum/given-until',
    holder: 'Malawi',
    what: 'to hand over the maps',
    deadline: '2031-03-14',
    addressees: ['Zambia'],
  },
  {
    text: "Malawi's government rejected President Ruth Sakala's ultimatum demanding the return of the maps by Friday.",
    rule: 'ultimatum/noun',
    holder: 'Ruth Sakala',
    what: 'the return of the maps',
    deadline: '2031-03-14',
  },
  {
    text: "Malawi's president, Joseph Banda, set a deadline of 20 March for the withdrawal of the guards.",
    rule: 'ultimatum/deadline',
    holder: 'Joseph Banda',
    what: 'the withdrawal of the guards',
    deadline: '2031-03-20',
  },
  {
    text: 'Either the guards leave or the line stays shut, Foreign Minister Lena Okoro of Zambia said.',
    rule: 'ultimatum/either-or',
    holder: 'Lena Okoro',
    what: 'the guards leave',
    consequence: 'the line stays shut',
  },
  {
    text: 'Zambia\'s foreign minister said: "Malawi has until Friday to answer."',
    rule: 'ultimatum/has-until',
    holder: "Zambia's foreign minister",
    what: 'to answer',
    deadline: '2031-03-14',
  },
  {
    text: 'If the crews are not home by 8 May, two hundred boats will sail to the cable, said Lena Okoro, foreign minister of Zambia.',
    rule: 'ultimatum/unless',
    holder: 'Lena Okoro',
    what: 'If the crews are not home',
    consequence: 'two hundred boats will sail to the cable',
    deadline: '2031-05-08',
  },
]

export const ULTIMATUM_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  {
    text: 'The deadline for entries to the film prize passed on Friday.',
    why: 'nobody of a side set it',
  },
  { text: 'The teacher gave the class until Friday to write an essay.', why: 'nobody of a side' },
  {
    text: 'The gas firm Zamgas suspends supplies to Malawi after Malawi refused to renew the contract.',
    why: 'tells why, and asks nothing',
  },
  { text: 'The deadline for entries is Friday.', why: 'a deadline nobody set another side' },
  { text: 'Visitors have until Friday to see the show.', why: 'nobody lays it on them' },
  {
    text: "The bank's governor, Lena Okoro, said rates would rise if inflation did not fall.",
    why: 'prices are asked for nothing',
  },
  {
    text: 'If the rain does not stop, the match will be moved, the club said.',
    why: 'the weather is asked for nothing',
  },
]
