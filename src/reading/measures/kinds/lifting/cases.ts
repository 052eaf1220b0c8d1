/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "lifting". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const LIFTING_EXAMPLES: readonly MeasureExample[] = [
  {
    text: 'Norway lifted its sanctions on Zambia.',
    rule: 'lifting/verb',
    state: 'in-force',
    by: 'Norway',
    targets: ['Zambia'],
  },
  { text: 'Zambia asked Norway for sanctions relief.', rule: 'lifting/noun', state: 'proposed' },
  { text: 'Zambia reopened the border.', rule: 'lifting/act', state: 'in-force', by: 'Zambia' },
]

export const LIFTING_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The gym is known for weight lifting.', why: 'a sport' },
  { text: 'The museum reopened its cafe.', why: 'no side, no passage' },
]
