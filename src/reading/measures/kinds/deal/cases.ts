/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "deal". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const DEAL_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Zambia and Malawi signed an agreement on the river.', rule: 'deal/noun', state: 'agreed', by: 'Zambia' },
  { text: 'Zambia has kept to a Norway-brokered deal on the dam.', rule: 'deal/noun', state: 'in-force', by: 'Norway' },
  { text: 'Zambia closed the dam despite its alleged agreement with Malawi.', rule: 'deal/noun', state: 'alleged' },
  {
    text: "Last week's deal in Rome for Malawi to hand over its boats was praised.",
    rule: 'deal/noun',
    state: 'agreed',
    by: 'Malawi',
  },
]

export const DEAL_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'Diplomats held talks in an effort to find an agreement.', why: 'only sought' },
  { text: 'She has to deal with the press.', why: 'a verb' },
]
