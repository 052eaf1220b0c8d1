/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "restriction". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const RESTRICTION_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Zambia banned imports from Malawi.', rule: 'restriction/act', state: 'imposed', by: 'Zambia' },
  { text: 'Zambia closed its border with Malawi.', rule: 'restriction/act', state: 'imposed', by: 'Zambia' },
  {
    text: "Malawi's blockade of the port has hurt traders.",
    rule: 'restriction/noun',
    state: 'in-force',
    by: 'Malawi',
  },
  { text: 'Malawi expels two Zambian diplomats.', rule: 'restriction/act', state: 'imposed', by: 'Malawi' },
  {
    text: 'Zambia put copper ore under licence.',
    rule: 'restriction/licence-required',
    state: 'imposed',
    by: 'Zambia',
  },
  {
    text: 'Zambia introduced export licences on copper.',
    rule: 'restriction/licence-required',
    state: 'imposed',
    by: 'Zambia',
  },
  {
    text: 'Kenya will suspend the fishing licences of Ugandan boats.',
    rule: 'lifting/verb',
    state: 'threatened',
    by: 'Kenya',
  },
  { text: 'The border has been closed since May.', rule: 'restriction/act', state: 'imposed' },
  { text: 'Zambia says the line will stay shut.', rule: 'restriction/closed', state: 'in-force' },
  {
    text: 'Peter Mwale, whom Norway has not let in since April 2023, stayed at home.',
    rule: 'restriction/not-let-in',
    state: 'in-force',
    by: 'Norway',
    targets: ['Peter Mwale'],
  },
  { text: 'Zambia stopped imports from four Malawian mills.', rule: 'restriction/act', state: 'imposed', by: 'Zambia' },
  { text: 'Malawi approved a ban on maize from Zambia.', rule: 'restriction/noun', state: 'imposed', by: 'Malawi' },
  { text: 'Malawi maintains a ban on trade with Zambia.', rule: 'restriction/noun', state: 'in-force', by: 'Malawi' },
  {
    text: 'Malawi imposed a ban on lorries to reciprocate the ban on Malawians from entering Zambia.',
    rule: 'restriction/noun',
    state: 'in-force',
    by: null,
    targets: ['Malawians'],
  },
]

export const RESTRICTION_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The airline suspended flights because of fog.', why: 'an airline takes no measure' },
  { text: 'The referee banned the player for two matches.', why: 'sport' },
  { text: 'The pass was closed by snow.', why: 'nobody closed it' },
  { text: 'They spoke about the blocked Chipata line.', why: 'speaks of a closure as known, tells of none' },
  { text: 'The embassy was closed after the fire and its staff left.', why: 'left by its own people' },
  { text: 'The guards did not let the noise in.', why: 'keeps nobody out' },
  { text: 'Malawi warned Zambia against closing the bridge.', why: 'not wanted by the one, not done by the other' },
  { text: 'Zambia stopped two boats on the lake.', why: 'an act on the water, no rule' },
]
