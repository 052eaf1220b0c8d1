/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "offer". Invented people and stories; read as of 12 March 2031. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const OFFER_EXAMPLES: readonly PositionExample[] = [
  {
    text: 'Zambia accepted the plan proposed by President Joseph Banda of Malawi to end the strike.',
    rule: 'offer/proposed-by',
    holder: 'Joseph Banda',
    what: 'the plan proposed by President Joseph Banda of Malawi to end the strike',
  },
  {
    text: 'Malawi has offered to pay half of the arrears.',
    rule: 'offer/verb',
    holder: 'Malawi',
    what: 'to pay half of the arrears',
  },
  {
    text: 'Malawi proposed a joint company to run the line.',
    rule: 'offer/verb',
    holder: 'Malawi',
    what: 'a joint company',
  },
  {
    text: 'Zambia pledged to reopen the line.',
    rule: 'offer/verb',
    holder: 'Zambia',
    what: 'to reopen the line',
  },
  {
    text: "Malawi's proposal for a joint company was rejected by Zambia.",
    rule: 'offer/noun',
    holder: 'Malawi',
    what: 'a joint company',
  },
  {
    text: 'The European Union said it stood ready to send monitors.',
    rule: 'offer/ready',
    holder: 'European Union',
    what: 'to send monitors',
  },
  {
    text: 'Zambia is open to mediation.',
    rule: 'offer/ready',
    holder: 'Zambia',
    what: 'mediation',
  },
  {
    text: 'Talks stalled over the Norway-proposed truce in the valley.',
    rule: 'offer/proposed-by',
    holder: 'Norway',
    what: 'truce',
  },
  {
    text: "Zambia's foreign minister, Lena Okoro, said that the matter could be discussed.",
    rule: 'offer/could-be-discussed',
    holder: 'Lena Okoro',
    what: 'could be discussed',
  },
  {
    text: "Malawi's president, Joseph Banda, said his country would consider a joint company.",
    rule: 'offer/would-consider',
    holder: 'Joseph Banda',
    what: 'a joint company',
  },
  {
    text: 'Malawi presented the proposal of Zambia for the railway. It provides for trains to be run by one operator.',
    rule: 'offer/noun',
    holder: 'Zambia',
    what: 'for trains to be run',
  },
]

export const OFFER_COUNTER_EXAMPLES: readonly PositionCounterExample[] = [
  { text: 'Zambia is not ready to send monitors.', why: 'not ready is a refusal' },
  { text: 'The museum offers guided tours.', why: 'a service' },
  { text: 'The Commission will table a duty of 25 per cent.', why: 'a harm put forward is no offer' },
  { text: 'Zambia vowed to fight on.', why: 'nothing is held out to another' },
]
