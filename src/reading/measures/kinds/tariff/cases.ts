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
  {
    text: 'President Ruth Sakala of Zambia signed an order imposing a 10% tariff on Norwegian fish.',
    rule: 'tariff/noun',
    state: 'imposed',
    by: 'Ruth Sakala',
  },
  {
    text: 'President Ruth Sakala of Zambia announced plans to impose a 10% tariff on Norway.',
    rule: 'tariff/noun',
    state: 'proposed',
    by: 'Ruth Sakala',
    targets: ['Norway'],
  },
  {
    text: 'Lawmakers debated a bill imposing a 10% tariff on Zambia.',
    rule: 'tariff/noun',
    state: 'proposed',
    by: null,
  },
]

export const TARIFF_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The officer was on duty at the bridge.', why: 'service, not a levy' },
]
