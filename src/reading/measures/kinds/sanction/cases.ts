/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "sanction". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const SANCTION_EXAMPLES: readonly MeasureExample[] = [
  {
    text: 'Norway imposed sanctions on General Peter Mwale.',
    rule: 'sanction/noun',
    state: 'imposed',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  {
    text: 'General Peter Mwale, who is under Norwegian sanctions, arrived in Lima.',
    rule: 'sanction/noun',
    state: 'in-force',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  {
    text: 'Norway threatened sanctions against Zambia.',
    rule: 'sanction/noun',
    state: 'threatened',
    by: 'Norway',
    targets: ['Zambia'],
  },
  {
    text: 'Zambia will face new Norwegian sanctions if it closes the port, the minister said.',
    rule: 'sanction/noun',
    state: 'threatened',
    by: 'Norway',
    targets: ['Zambia'],
  },
  {
    text: 'Norway sanctioned General Peter Mwale.',
    rule: 'sanction/act',
    state: 'imposed',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  {
    text: 'General Peter Mwale was sanctioned by Norway, as was President Ruth Sakala.',
    rule: 'sanction/as-was',
    state: 'imposed',
    by: 'Norway',
    targets: ['Ruth Sakala'],
  },
  {
    text: 'Norway discussed the idea of travel bans on Zambian officials.',
    rule: 'sanction/noun',
    state: 'proposed',
    by: 'Norway',
  },
]

export const SANCTION_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The committee sanctioned the use of the stadium.', why: 'leave given, not a penalty on a side' },
  { text: 'Sanctions rarely work, the book says.', why: 'sanctions in general' },
  { text: 'There were rumours about travel bans.', why: 'a topic, nobody takes them' },
]
