/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "release". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const RELEASE_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Zambia released four drivers.', rule: 'release/act', state: 'in-force', by: 'Zambia' },
  { text: 'Malawi demanded the release of the four drivers.', rule: 'release/noun', state: 'proposed' },
  { text: 'Zambia agreed to release a group of prisoners.', rule: 'release/act', state: 'agreed', by: 'Zambia' },
  {
    text: 'Two of the seven drivers held by Malawi flew home on Saturday.',
    rule: 'release/came-home',
    state: 'in-force',
    by: 'Malawi',
  },
  {
    text: 'Foreign Minister Moe of Zambia says that Malawi holds two Zambian pilots. The two pilots could be out this week.',
    rule: 'release/told',
    state: 'proposed',
    by: 'Malawi',
  },
  {
    text: 'Three members of the crew have been remitted on Tuesday to the Red Cross by the Zambian army.',
    rule: 'release/told',
    state: 'in-force',
    by: 'Zambian army',
  },
]

export const RELEASE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The ministry released new data on trade.', why: 'data are no captives' },
  { text: 'The release of the film was delayed.', why: 'a film' },
  { text: 'The drivers hired by Malawi flew home on Saturday.', why: 'nobody had held them' },
]
