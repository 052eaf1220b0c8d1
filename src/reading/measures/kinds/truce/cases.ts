/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "truce". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const TRUCE_EXAMPLES: readonly MeasureExample[] = [
  {
    text: 'A Norwegian mediator is working on making the truce between Zambia and Malawi permanent.',
    rule: 'truce/noun',
    state: 'agreed',
    by: 'Zambia',
  },
  { text: 'Zambia and Malawi agreed a ceasefire in the valley.', rule: 'truce/noun', state: 'agreed', by: 'Zambia' },
  {
    text: 'Zambia rejected a Norway-proposed truce in the valley.',
    rule: 'truce/noun',
    state: 'refused',
    by: 'Norway',
  },
  { text: 'The ceasefire between Zambia and Malawi is over.', rule: 'truce/noun', state: 'expired', by: 'Zambia' },
  { text: 'Zambia and Malawi agreed a halt to the shelling.', rule: 'truce/halt', state: 'agreed', by: 'Zambia' },
  { text: 'Zambia and Malawi agreed a pause in the fighting.', rule: 'truce/pause', state: 'agreed', by: 'Zambia' },
  { text: 'The silence regime at Chipata expired on Friday.', rule: 'truce/noun', state: 'expired' },
]

export const TRUCE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'Diplomats are working to reach a truce.', why: 'only sought' },
  { text: 'The library has a strict regime for readers.', why: 'house rules' },
]
