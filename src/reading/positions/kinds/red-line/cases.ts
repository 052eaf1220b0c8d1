/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "red-line". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const RED_LINE_EXAMPLES: readonly PositionExample[] = [
  {
    text: "Zambia's foreign minister, Lena Okoro, said no marker may be moved other than by decision of the commission.",
    rule: 'red-line/other-than',
    holder: 'Lena Okoro',
    what: 'no marker may be moved',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said the status of the bridge was not negotiable.",
    rule: 'red-line/non-negotiable',
    holder: 'Lena Okoro',
    what: 'the status of the bridge',
  },
  {
    text: 'The plan was unacceptable to Malawi.',
    rule: 'red-line/non-negotiable',
    holder: 'Malawi',
    what: 'The plan',
  },
  {
    text: `Malawi's transport ministry said compensation was "not up for discussion".`,
    rule: 'red-line/off-the-table',
    holder: "Malawi's transport ministry",
    what: 'compensation',
  },
  {
    text: '"That is a red line for us," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'red-line/noun',
    holder: 'Lena Okoro',
    what: 'a red line',
  },
  {
    text: 'Zambia insists that the return of the maps is a fundamental condition of the talks.',
    rule: 'red-line/fundamental-condition',
    holder: 'Zambia',
    what: 'the return of the maps',
  },
  {
    text: '"We will never hand over the bridge," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'red-line/never',
    holder: 'Lena Okoro',
    what: 'never hand over the bridge',
  },
]

export const RED_LINE_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  { text: 'The price was acceptable, the buyer said.', why: 'acceptable draws no line' },
  {
    text: "Zambia's foreign minister, Lena Okoro, said no marker had been moved other than by the flood.",
    why: 'told of what happened',
  },
  { text: 'The red line of the metro was closed.', why: 'a line on a map' },
]
