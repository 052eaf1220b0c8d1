/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "licence". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const LICENCE_EXAMPLES: readonly MeasureExample[] = [
  {
    text: 'Norway granted General Peter Mwale a visa.',
    rule: 'licence/noun',
    state: 'imposed',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  { text: 'Norway will authorise the export of two turbines.', rule: 'licence/act', state: 'proposed', by: 'Norway' },
  {
    text: 'They sail on a licence for six boats which Norway granted the firm in April.',
    rule: 'licence/noun',
    state: 'imposed',
    by: 'Norway',
  },
  {
    text: 'The boats will leave as soon as a licence has been issued to the firm.',
    rule: 'licence/noun',
    state: 'proposed',
  },
  {
    text: 'Norway granted two trawlers access to the area for thirty days.',
    rule: 'licence/access',
    state: 'in-force',
    by: 'Norway',
  },
]

export const LICENCE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'Norway granted a 60-day waiver to allow fuel shipments to Zambia.', why: 'what the waiver is for' },
  { text: 'The driver lost his licence after the crash.', why: "a driver's own paper" },
  { text: 'Norway granted the reporters access to its archives.', why: 'papers' },
]
