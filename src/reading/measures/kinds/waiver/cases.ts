/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "waiver". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const WAIVER_EXAMPLES: readonly MeasureExample[] = [
  {
    text: 'Norway temporarily lifted sanctions against General Peter Mwale.',
    rule: 'lifting/verb',
    state: 'in-force',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  { text: 'Zambia exempted four Malawian firms from the ban.', rule: 'waiver/act', state: 'in-force', by: 'Zambia' },
  { text: 'Norway granted Zambia a waiver.', rule: 'waiver/noun', state: 'imposed', by: 'Norway', targets: ['Zambia'] },
  {
    text: 'Norway made an exception for General Peter Mwale.',
    rule: 'waiver/noun',
    state: 'imposed',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
]

export const WAIVER_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The player signed a waiver before the match.', why: 'a form' },
  { text: 'All the states signed, with the exception of Zambia.', why: 'somebody left out, not let off' },
]
