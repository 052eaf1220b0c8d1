/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "exchange". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const EXCHANGE_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Zambia and Malawi agreed a prisoner exchange.', rule: 'exchange/noun', state: 'agreed', by: 'Zambia' },
  {
    text: 'Zambia freed two engineers in return for a Malawian officer.',
    rule: 'exchange/act',
    state: 'in-force',
    by: 'Zambia',
  },
]

export const EXCHANGE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'Pupils left for an exchange in Lima.', why: 'a school exchange' },
  { text: 'The leaders had a frank exchange of views.', why: 'an exchange of views' },
]
