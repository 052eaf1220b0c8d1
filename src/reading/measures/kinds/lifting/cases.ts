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
  {
    text: 'Two of the four mills have been allowed back into Zambian shops.',
    rule: 'lifting/let-back',
    state: 'in-force',
    by: 'Zambia',
  },
  {
    text: 'Trade grew following the lifting of Norwegian sanctions on Zambia.',
    rule: 'lifting/after',
    state: 'in-force',
    by: 'Norway',
    targets: ['Zambia'],
  },
  {
    text: 'President Ruth Sakala of Zambia signed a decree lifting sanctions on Norway.',
    rule: 'lifting/verb',
    state: 'in-force',
    by: 'Ruth Sakala',
    targets: ['Norway'],
  },
  {
    text: 'President Ruth Sakala of Zambia will sign a decree lifting sanctions on Norway.',
    rule: 'lifting/verb',
    state: 'proposed',
    by: 'Ruth Sakala',
  },
]

export const LIFTING_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The gym is known for weight lifting.', why: 'a sport' },
  { text: 'The museum reopened its cafe.', why: 'no side, no passage' },
  {
    text: 'Norway and Zambia took a step towards reopening their embassies.',
    why: 'on the way there, not there',
  },
  { text: 'Zambia has charged him with unblocking the Chipata line.', why: 'a task' },
  { text: 'They discussed what would be required for Norway to lift its sanctions on Zambia.', why: 'only supposed' },
  { text: 'There is concern that if Norway eases sanctions Zambia will be freer.', why: 'feared, not held out' },
  { text: 'The pupils were allowed back into the classroom.', why: 'no side lets them in' },
]
