/** Floor 2, reading/attribution. Families of plain crediting: verbs, quotations, phrases, participles, nouns. */
import type { Family } from './family.ts'

export const SPEECH: readonly Family[] = [
  {
    id: 'say',
    reason: 'A verb of saying credits its clause to its subject; "that" stays outside the content.',
    finds: [
      {
        text: 'Prime Minister Ilmari Saarela said that the ferry line would reopen in June.',
        source: 'Ilmari Saarela',
        cue: 'said',
        content: 'the ferry line would reopen in June',
        kind: 'assertion',
      },
      {
        text: 'The ministry has repeatedly stated the road is safe.',
        source: 'The ministry',
        cue: 'has repeatedly stated',
        content: 'the road is safe',
      },
      {
        text: 'Foreign Minister Adaeze Okoye noted on Tuesday that two ships had left the port.',
        source: 'Adaeze Okoye',
        cue: 'noted',
        content: 'two ships had left the port',
        kind: 'assertion',
      },
      {
        text: 'An aide to President Marek Dolny said the trip was off.',
        source: 'An aide to President Marek Dolny',
        cue: 'said',
        content: 'the trip was off',
      },
    ],
    leaves: [
      'The sign over the door is green.',
      'The ministers met for three hours in Lima and flew home.',
      'He added sugar to the tea.',
    ],
  },
  {
    id: 'quotation',
    reason:
      'A quotation goes to the cue beside it; the cue may follow it, stand before it or split it, and it stays one statement.',
    finds: [
      {
        text: '“The bridge stays closed,” Governor Ana Brito said.',
        source: 'Ana Brito',
        cue: 'said',
        content: 'The bridge stays closed,',
      },
      {
        text: '“The bridge,” said Governor Ana Brito, “stays closed for a year.”',
        source: 'Ana Brito',
        cue: 'said',
        content: 'The bridge, … stays closed for a year.',
      },
      {
        text: 'Governor Ana Brito said: “We will not pay for the bridge.”',
        source: 'Ana Brito',
        cue: 'said',
        content: 'We will not pay for the bridge.',
      },
      {
        text: '"We are tired of waiting," Tuva Hansen, head of the harbour union, told reporters.',
        source: 'Tuva Hansen',
        cue: 'told',
        content: 'We are tired of waiting,',
      },
      {
        text: 'Governor Ana Brito was blunt: “Nobody will cross.”',
        source: 'Ana Brito',
        cue: 'was blunt',
        content: 'Nobody will cross.',
      },
      {
        text: '“How long must we wait?” Governor Ana Brito asked.',
        source: 'Ana Brito',
        cue: 'asked',
        content: 'How long must we wait?',
        kind: 'question',
      },
    ],
    leaves: [
      'They watched “The Long Harvest” in an old cinema.',
      'The so-called “river tax” was paid by everyone.',
      'The ship "Aurora" left at noon.',
    ],
  },
  {
    id: 'goes-on',
    reason: 'A quotation without a cue goes on from the speech before it.',
    finds: [
      {
        text: '“The talks failed,” Governor Ana Brito said. “We will try again in May.”',
        source: 'Ana Brito',
        cue: 'said',
        content: 'We will try again in May.',
      },
      {
        text: 'Governor Ana Brito said the talks had failed.\n\n“We will try again in May.”',
        source: 'Ana Brito',
        cue: 'said',
        content: 'We will try again in May.',
      },
    ],
    leaves: [],
  },
  {
    id: 'postposed',
    reason: 'A crediting clause at the end of a sentence covers all of it, wherever the parse hangs it.',
    finds: [
      {
        text: 'The pipeline will be shut for repairs on Monday, a person familiar with the plan said.',
        source: 'a person familiar with the plan',
        cue: 'said',
        content: 'The pipeline will be shut for repairs on Monday',
      },
      {
        text: 'Two trawlers were stopped off the coast, Interior Minister Pekka Laine announced on Friday.',
        source: 'Pekka Laine',
        cue: 'announced',
        content: 'Two trawlers were stopped off the coast',
      },
      {
        text: 'The reserve, the bank warned, would be empty by autumn.',
        source: 'the bank',
        cue: 'warned',
        content: 'The reserve … would be empty by autumn',
        kind: 'warning',
      },
    ],
    leaves: ['The road ends at the old mill, where two rivers meet.'],
  },
  {
    id: 'according-to',
    reason: 'A phrase names the source of its clause; at the edge of a sentence, of the whole sentence.',
    finds: [
      {
        text: 'According to the port authority, three cranes are broken.',
        source: 'the port authority',
        cue: 'According to',
        content: 'three cranes are broken',
      },
      {
        text: 'Three cranes are broken, according to the port authority.',
        source: 'the port authority',
        cue: 'according to',
        content: 'Three cranes are broken',
      },
      {
        text: 'In the words of President Marek Dolny, the deal is dead.',
        source: 'Marek Dolny',
        cue: 'In the words of',
        content: 'the deal is dead',
      },
    ],
    leaves: [
      'The talks went according to plan.',
      'Wages rose by four per cent per year.',
      'Guests were seated according to age.',
    ],
  },
  {
    id: 'participle',
    reason: 'A participle of saying after a comma carries the speech of its sentence on.',
    finds: [
      {
        text: 'President Marek Dolny said the deal was near, adding that two points were open.',
        source: 'Marek Dolny',
        cue: 'adding',
        content: 'two points were open',
      },
      {
        text: 'Chancellor Greta Holm left the talks, saying the offer was an insult.',
        source: 'Greta Holm',
        cue: 'saying',
        content: 'the offer was an insult',
      },
      {
        text: 'The union walked out on Monday, claiming that wages had not been paid.',
        source: 'The union',
        cue: 'claiming',
        content: 'wages had not been paid',
      },
    ],
    leaves: ['The river rose, flooding two villages.', 'She crossed the square, carrying a flag.'],
  },
  {
    id: 'noun',
    reason: 'A noun of saying credits its clause to its owner or to the subject of a light verb.',
    finds: [
      {
        text: 'The strike followed President Marek Dolny’s warning that fuel would run out.',
        source: 'Marek Dolny',
        cue: 'warning',
        content: 'fuel would run out',
        kind: 'warning',
      },
      {
        text: 'Chancellor Greta Holm made a plea for the two sides to talk.',
        source: 'Greta Holm',
        cue: 'made a plea',
        content: 'for the two sides to talk',
        kind: 'demand',
      },
      {
        text: 'Markets fell after the bank’s announcement that rates would rise.',
        source: 'the bank',
        cue: 'announcement',
        content: 'rates would rise',
      },
    ],
    leaves: ['The warning came late.', 'He has an answer for everything.', 'The statement was three pages long.'],
  },
]
