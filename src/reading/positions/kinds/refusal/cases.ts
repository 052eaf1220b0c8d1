/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "refusal". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const REFUSAL_EXAMPLES: readonly PositionExample[] = [
  {
    text: 'Zambia rejects allegations of unfair trade.',
    rule: 'refusal/verb',
    holder: 'Zambia',
    what: 'allegations of unfair trade',
  },
  {
    text: "Malawi's government has refused to let the monitors cross.",
    rule: 'refusal/verb',
    holder: 'Malawi',
    what: 'to let the monitors cross',
  },
  {
    text: 'Zambia turned down an offer by Mozambique.',
    rule: 'refusal/verb',
    holder: 'Zambia',
    what: 'an offer by Mozambique',
  },
  {
    text: 'Malawi is ready for talks but also rejects the current draft by Zambia, its foreign minister said.',
    rule: 'refusal/verb',
    holder: 'Malawi',
    what: 'the current draft by Zambia',
  },
  {
    text: 'Malawi opposes the deployment of monitors.',
    rule: 'refusal/verb',
    holder: 'Malawi',
    what: 'the deployment of monitors',
  },
  {
    text: "Zambia's refusal to hand over the maps has angered Malawi.",
    rule: 'refusal/noun',
    holder: 'Zambia',
    what: 'to hand over the maps',
  },
  {
    text: '"We do not negotiate under pressure," Foreign Minister Lena Okoro of Zambia said.',
    rule: 'refusal/will-not',
    holder: 'Lena Okoro',
    what: 'do not negotiate under pressure',
  },
  {
    text: 'The Zambian government said that it would not accept foreign monitors.',
    rule: 'refusal/will-not',
    holder: 'Zambia',
    what: 'would not accept foreign monitors',
  },
  {
    text: 'Zambia is not prepared to discuss the status of the bridge.',
    rule: 'refusal/not-ready',
    holder: 'Zambia',
    what: 'to discuss the status of the bridge',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said Zambia had no intention of withdrawing its guards.",
    rule: 'refusal/no-intention',
    holder: 'Zambia',
    what: 'withdrawing its guards',
  },
  {
    text: 'Malawi is against the deployment of monitors.',
    rule: 'refusal/against',
    holder: 'Malawi',
    what: 'deployment of monitors',
  },
  {
    text: 'Zambia did not accept the plan.',
    rule: 'refusal/does-not-accept',
    holder: 'Zambia',
    what: 'the plan',
  },
]

export const REFUSAL_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  {
    text: 'President Joseph Banda of Malawi told parliament that "no member of my cabinet has negotiated with the rebels", which is not the same as saying that nobody talked.',
    why: 'a denial of what was done',
  },
  { text: "Zambia's foreign ministry rejects reports that it has closed the bridge.", why: 'a denial' },
  { text: 'Zambia dismissed the claim that its guards had fired first.', why: 'a denial' },
  { text: 'The Supreme Court of Zambia rejected a request by the miners.', why: 'a court rules' },
  { text: 'The ministry declined to comment.', why: 'silence, kept by statements' },
  { text: 'Zambia has not ruled out a visit.', why: 'not ruled out is possible, not refused' },
  { text: 'Zambia may reject the plan.', why: 'only possible' },
  { text: '"It will not be easy," Foreign Minister Lena Okoro of Zambia said.', why: 'nobody decides to be' },
  { text: 'A trader was refused entry to Zambia.', why: 'an officer at a border, no side' },
  {
    text: '"I will not correct its figures," Foreign Minister Lena Okoro of Zambia said.',
    why: 'will not speak of it',
  },
  { text: 'Peter Mwale, whom Zambia does not allow in, stayed at home.', why: 'a pronoun alone tells no content' },
  { text: 'Zambia rejected charges that its trawler had cut the cable.', why: 'a denial of what others say' },
  { text: 'Foreign Minister Lena Okoro of Zambia declined to discuss her dinners.', why: 'keeps silent' },
]
