/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "demand". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const DEMAND_EXAMPLES: readonly PositionExample[] = [
  {
    text: 'Zambia issued a statement calling for the withdrawal of the guards.',
    rule: 'demand/verb',
    holder: 'Zambia',
    what: 'the withdrawal of the guards',
  },
  {
    text: 'The government of Malawi warned Zambia against closing the bridge.',
    rule: 'demand/told',
    holder: 'Malawi',
    addressees: ['Zambia'],
    what: 'against closing the bridge',
  },
  {
    text: 'Zambia demanded the return of the maps.',
    rule: 'demand/verb',
    holder: 'Zambia',
    what: 'the return of the maps',
  },
  {
    text: 'The African Union urged both sides to show restraint.',
    rule: 'demand/verb',
    holder: 'African Union',
    what: 'to show restraint',
  },
  {
    text: 'Zambia has called on Malawi to hand over the maps by Friday.',
    rule: 'demand/verb',
    holder: 'Zambia',
    what: 'to hand over the maps',
    addressees: ['Malawi'],
    deadline: '2031-03-14',
  },
  {
    text: 'Zambia wants its engineers freed.',
    rule: 'demand/verb',
    holder: 'Zambia',
    what: 'freed',
  },
  {
    text: 'Malawi insists on an independent inquiry.',
    rule: 'demand/verb',
    holder: 'Malawi',
    what: 'an independent inquiry',
  },
  {
    text: 'Malawi reiterated its demand that the line be reopened.',
    rule: 'demand/noun',
    holder: 'Malawi',
    what: 'the line be reopened',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said Malawi had to withdraw its guards.",
    rule: 'demand/obligation',
    holder: 'Lena Okoro',
    what: 'withdraw its guards',
    addressees: ['Malawi'],
  },
  {
    text: 'Zambia said any settlement would have to include the return of the maps.',
    rule: 'demand/obligation',
    holder: 'Zambia',
    what: 'the return of the maps',
  },
  {
    text: 'Zambia told Malawi to close the office.',
    rule: 'demand/told',
    holder: 'Zambia',
    what: 'to close the office',
    addressees: ['Malawi'],
  },
  {
    text: "Malawi's president, Joseph Banda, said it was time for Zambia to free the drivers.",
    rule: 'demand/time-for',
    holder: 'Joseph Banda',
    what: 'free the drivers',
  },
  {
    text: 'Zambia will accept nothing less than an apology, its foreign minister, Lena Okoro, said.',
    rule: 'demand/nothing-less-than',
    holder: 'Zambia',
    what: 'an apology',
  },
  {
    text: '"We need to see a signed letter," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'demand/we-want',
    holder: 'Lena Okoro',
    what: 'a signed letter',
  },
  {
    text: 'What Uganda wants is an end to the patrols, its foreign minister, Paul Okot, said.',
    rule: 'demand/what-they-want-is',
    holder: 'Uganda',
    what: 'an end to the patrols',
  },
  {
    text: '"Give us the crew," Foreign Minister Grace Wanjiru of Kenya said.',
    rule: 'demand/imperative',
    holder: 'Grace Wanjiru',
    what: 'Give us the crew',
  },
  {
    text: 'Zambia calls upon those who hold the crew to set them free.',
    rule: 'demand/verb',
    holder: 'Zambia',
    what: 'to set them free',
  },
]

export const DEMAND_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  {
    text: 'Zambia has offered to free the drivers once a fee is paid, a diplomat said. Malawi insists on seeing the drivers first.',
    why: 'a condition on the offer just told',
  },
  {
    text: 'Opposition leader Peter Moyo called on the foreign minister to resign.',
    why: 'politics at home',
  },
  { text: 'Zambia and Malawi signed an accord, calling for a pause in flights.', why: 'the accord says so' },
  { text: 'Zambia vetoed a resolution calling for the withdrawal of its guards.', why: 'nobody adopted it' },
  {
    text: '"We are not asking for an apology," Foreign Minister Lena Okoro of Zambia said.',
    why: 'not asking is no demand',
  },
  { text: 'The spokeswoman of the ministry was asked for comment.', why: 'asked in passing' },
  {
    text: '"We are waiting for her," Foreign Minister Lena Okoro said when asked whether Zambia planned to open the road.',
    why: 'others asked',
  },
  {
    text: 'Zambia insists that the maps were lost in a fire.',
    why: 'insisting that something is so claims, it does not demand',
  },
  {
    text: 'Analyst Peter Krall of the Lindt Institute said Malawi should withdraw its guards.',
    why: 'an analyst holds no position of a side',
  },
  { text: 'What does Zambia want from Malawi?', why: 'a question' },
  { text: 'The repair of the bridge requires new steel, the engineer said.', why: 'a thing that needs a thing' },
  { text: '"Look at the map," Foreign Minister Grace Wanjiru of Kenya said.', why: 'said to a listener' },
  { text: "Zambia's foreign minister asked how often the two had met.", why: 'wants to know, and wants nothing done' },
]
