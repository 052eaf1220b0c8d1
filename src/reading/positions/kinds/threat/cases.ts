/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "threat". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const THREAT_EXAMPLES: readonly PositionExample[] = [
  {
    text: '"The maps must be here before the talks. Otherwise the bridge will be closed," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'threat/if-not',
    holder: 'Lena Okoro',
    what: 'the bridge will be closed',
  },
  {
    text: 'Malawi threatens to retaliate if President Ruth Sakala of Zambia follows through with her 48-hour ultimatum.',
    rule: 'threat/verb',
    holder: 'Malawi',
    deadline: null,
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said Zambia would close its airspace if the guards stayed.",
    rule: 'threat/if',
    holder: 'Lena Okoro',
    what: 'would close its airspace',
    condition: 'if the guards stayed',
  },
  {
    text: 'Zambia threatened to cut power to the port if the trucks were held.',
    rule: 'threat/verb',
    holder: 'Zambia',
    what: 'to cut power to the port',
    condition: 'if the trucks were held',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, warned that Zambia may reject the plan.",
    rule: 'threat/warned-of-own-act',
    holder: 'Lena Okoro',
    what: 'may reject the plan',
  },
  {
    text: 'Zambia repeated its threat to close the port if the trucks were held.',
    rule: 'threat/noun',
    holder: 'Zambia',
    what: 'to close the port',
    condition: 'if the trucks were held',
  },
]

export const THREAT_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  { text: 'Zambia threatened to cut power to the port.', why: 'without a condition it is a measure' },
  { text: 'If the storm hits the coast, it will close the port, the weather service said.', why: 'weather' },
  { text: 'The United States warned that Malawi may attack.', why: 'a harm from elsewhere' },
]
