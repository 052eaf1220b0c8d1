/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "tariff". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const TARIFF_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Norway imposed a 25% duty on Zambian copper.', rule: 'tariff/noun', state: 'imposed', by: 'Norway' },
  {
    text: 'Zambia must act by Friday or face a 25% duty on copper, Norway said.',
    rule: 'tariff/noun',
    state: 'threatened',
    by: 'Norway',
    targets: ['Zambia'],
  },
  {
    text: 'A 25% duty on copper would be put to member states, the Norwegian government said.',
    rule: 'tariff/noun',
    state: 'threatened',
    by: 'Norway',
  },
]

export const TARIFF_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The officer was on duty at the bridge.', why: 'service, not a levy' },
]
