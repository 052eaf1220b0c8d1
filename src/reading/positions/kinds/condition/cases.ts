/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "condition". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const CONDITION_EXAMPLES: readonly PositionExample[] = [
  {
    text: 'Foreign Minister Lena Okoro of Zambia said the ban would be lifted "the minute the crew is freed".',
    rule: 'condition/clause',
    holder: 'Lena Okoro',
    what: 'the ban would be lifted',
    condition: 'the minute the crew is freed',
  },
  {
    text: 'Zambia said it would not attend the talks unless the maps were returned.',
    rule: 'condition/clause',
    holder: 'Zambia',
    what: 'would not attend the talks',
    condition: 'unless the maps were returned',
  },
  {
    text: '"We are prepared to open the line if Malawi withdraws its guards by Friday," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'condition/clause',
    holder: 'Lena Okoro',
    what: 'to open the line',
    condition: 'Malawi withdraws its guards',
    deadline: '2031-03-14',
  },
  {
    text: '"Not one wagon will cross before the guards are pulled back," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'condition/clause',
    holder: 'Lena Okoro',
    what: 'Not one wagon will cross',
    condition: 'before the guards are pulled back',
  },
  {
    text: 'Zambia says the drivers will stay in prison until Malawi pays.',
    rule: 'condition/clause',
    holder: 'Zambia',
    what: 'stay in prison',
    condition: 'until Malawi pays',
  },
  {
    text: 'Zambia said it would reopen the line only after the arrears were paid.',
    rule: 'condition/clause',
    holder: 'Zambia',
    what: 'reopen the line',
    condition: 'after the arrears were paid',
  },
  {
    text: 'Malawi has tied the reopening of the line to the release of the drivers.',
    rule: 'condition/depends',
    holder: 'Malawi',
    what: 'the reopening of the line',
    condition: 'the release of the drivers',
  },
  {
    text: 'The renewal of the licence will depend on the return of the maps, the Zambian government said.',
    rule: 'condition/depends',
    holder: 'Zambia',
    what: 'The renewal of the licence',
  },
  {
    text: 'Zambia has made the withdrawal of the guards a condition for reopening the line.',
    rule: 'condition/noun',
    holder: 'Zambia',
    what: 'a condition for reopening the line',
  },
  {
    text: "Malawi's condition is that the guards leave first.",
    rule: 'condition/is',
    holder: 'Malawi',
    what: 'the guards leave first',
  },
  {
    text: 'Malawi would lift the ban only in return for a written apology.',
    rule: 'condition/in-return',
    holder: 'Malawi',
    what: 'lift the ban',
    condition: 'a written apology',
  },
  {
    text: 'Zambia made the reopening of the line conditional on an apology.',
    rule: 'condition/conditional-on',
    holder: 'Zambia',
    what: 'the reopening of the line',
    condition: 'an apology',
  },
  {
    text: 'The Zambian government said a reopening would only be possible after the guards left.',
    rule: 'condition/only',
    holder: 'Zambia',
    what: 'a reopening',
    condition: 'after the guards left',
  },
  {
    text: 'Any reopening of the line requires the withdrawal of the guards, the Zambian government said.',
    rule: 'condition/requires',
    holder: 'Zambia',
    what: 'Any reopening of the line',
    condition: 'the withdrawal of the guards',
  },
  {
    text: 'Malawi agreed to talks on condition that the maps were returned.',
    rule: 'condition/on-condition-that',
    holder: 'Malawi',
    what: 'agreed to talks',
    condition: 'the maps were returned',
  },
  {
    text: 'Zambia has signalled that it could agree if its own police keep control of the bridge.',
    rule: 'condition/clause',
    holder: 'Zambia',
    what: 'it could agree',
    condition: 'its own police keep control',
  },
  {
    text: 'The minister of Zambia does not exclude a trip: he would go, he told public radio, if the invitation has no appendix.',
    rule: 'condition/clause',
    what: 'he would go',
    condition: 'if the invitation has no appendix',
    holder: 'Zambia',
  },
  {
    text: "The two sailors will be released if a bond of 2 million kwacha is paid, Zambia's interior minister, Lena Okoro, said.",
    rule: 'condition/clause',
    holder: 'Lena Okoro',
    what: 'The two sailors will be released',
    condition: 'a bond of 2 million kwacha is paid',
  },
]

export const CONDITION_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  {
    text: 'President Joseph Banda of Malawi would not commit to a date when pressed by reporters.',
    why: 'the occasion of the words',
  },
  {
    text: 'President Joseph Banda of Malawi said Malawi would not renew the leases when they expire.',
    why: 'a time that comes by itself',
  },
  {
    text: 'President Joseph Banda of Malawi said the withdrawal was not contingent on a deal with Zambia.',
    why: 'no condition is made',
  },
  { text: 'If it rains, the match will be moved to Sunday, the club said.', why: 'weather is no condition of a side' },
  { text: 'The official spoke on condition of anonymity.', why: 'a condition of speaking' },
  { text: 'Zambia depends on imports for most of its fuel.', why: 'dependence of a country' },
  { text: 'If the talks fail, prices could rise, the bank said.', why: 'a forecast' },
  { text: 'Zambia could win the cup if it scores, a fan said.', why: 'what may happen, not what is held out' },
  {
    text: 'Zambia will send the first boat as soon as the river has risen.',
    why: 'a timetable in the own voice of the report',
  },
  { text: 'The film will be released in May if the censors are quick, the studio said.', why: 'nobody of a side' },
]
