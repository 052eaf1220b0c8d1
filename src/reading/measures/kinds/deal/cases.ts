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
  {
    text: 'JOINT COMMUNIQUE. The Parties met in Rome. Malawi will maintain deliveries through the pipeline until 31 May 2031.',
    rule: 'deal/undertaking',
    state: 'agreed',
    by: 'Malawi',
  },
  {
    text: 'The two sides agreed on the border. Neither Party will, before 31 May, impose new charges on lorries.',
    rule: 'deal/undertaking',
    state: 'agreed',
    by: null,
  },
  {
    text: 'Zambia and Malawi issued a joint statement. The Malawian side will open two gates from 24 May.',
    rule: 'deal/undertaking',
    state: 'agreed',
    by: 'Malawi',
  },
]

export const DEAL_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'Diplomats held talks in an effort to find an agreement.', why: 'only sought' },
  { text: 'She has to deal with the press.', why: 'a verb' },
  { text: 'Malawi will maintain deliveries until 31 May.', why: 'no paper of two sides' },
  {
    text: 'Zambia and Malawi issued a joint statement. The commission will meet again before 31 May.',
    why: 'a sitting',
  },
  { text: 'Zambia and Malawi issued a joint statement. Malawi will open two gates.', why: 'no term' },
]
