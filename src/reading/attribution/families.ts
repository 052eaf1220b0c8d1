/**
 * Floor 2, reading/attribution. The families of crediting, each with its reason and with examples of what it finds and
 * what it leaves alone. The tests read every example with the real language pack; the reference page is made from them.
 */
import type { StatementKind } from '../../model/index.ts'

/** Who is credited, by which cue, with what; `kind` where the family decides it. */
export interface Found {
  readonly text: string
  readonly source: string | null
  readonly cue: string
  /** Parts that a cue interrupts are joined by " … "; empty where nothing is said ("declined to comment"). */
  readonly content: string
  readonly kind?: StatementKind
  /** From the outermost relay to the speaker, where somebody passed it on. */
  readonly chain?: string
}

export interface Family {
  readonly id: string
  readonly reason: string
  readonly finds: readonly Found[]
  /** Texts without any credited statement. */
  readonly leaves: readonly string[]
}

export const FAMILIES: readonly Family[] = [
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
  {
    id: 'confirm-deny',
    reason: 'Saying yes or no to what others say is an act of its own.',
    finds: [
      {
        text: 'Spokeswoman Lena Fors confirmed that the visit was planned for May.',
        source: 'Lena Fors',
        cue: 'confirmed',
        content: 'the visit was planned for May',
        kind: 'confirmation',
      },
      {
        text: 'Peru denied that its navy had fired first.',
        source: 'Peru',
        cue: 'denied',
        content: 'its navy had fired first',
        kind: 'denial',
      },
      {
        text: 'Peru has rejected claims of a secret deal.',
        source: 'Peru',
        cue: 'has rejected',
        content: 'claims of a secret deal',
        kind: 'denial',
      },
      {
        text: 'Governor Ana Brito conceded that the count was wrong.',
        source: 'Ana Brito',
        cue: 'conceded',
        content: 'the count was wrong',
        kind: 'confirmation',
      },
    ],
    leaves: ['The shop accepted the card.', 'The body rejected the new kidney.'],
  },
  {
    id: 'demand-offer',
    reason: 'Acts done by saying them: demands, offers, promises, threats; told as acts they are statements too.',
    finds: [
      {
        text: 'Peru demanded the release of the crew.',
        source: 'Peru',
        cue: 'demanded',
        content: 'the release of the crew',
        kind: 'demand',
      },
      {
        text: 'Chancellor Greta Holm called for an inquiry into the sinking.',
        source: 'Greta Holm',
        cue: 'called for',
        content: 'an inquiry into the sinking',
        kind: 'demand',
      },
      {
        text: 'Chancellor Greta Holm urged both sides to return to the table.',
        source: 'Greta Holm',
        cue: 'urged',
        content: 'both sides to return to the table',
        kind: 'demand',
      },
      {
        text: 'Peru offered to host the talks in Lima.',
        source: 'Peru',
        cue: 'offered',
        content: 'to host the talks in Lima',
        kind: 'offer',
      },
      {
        text: 'President Marek Dolny threatened to close the border.',
        source: 'Marek Dolny',
        cue: 'threatened',
        content: 'to close the border',
        kind: 'threat',
      },
      {
        text: 'President Marek Dolny promised that no school would close.',
        source: 'Marek Dolny',
        cue: 'promised',
        content: 'no school would close',
        kind: 'promise',
      },
    ],
    leaves: ['Dark clouds threatened all day.', 'The shop offers bread and cheese.'],
  },
  {
    id: 'judge',
    reason: 'Opinions, praise and blame are credited as assessments.',
    finds: [
      {
        text: 'Chancellor Greta Holm called the vote a farce.',
        source: 'Greta Holm',
        cue: 'called',
        content: 'the vote a farce',
        kind: 'assessment',
      },
      {
        text: 'Analysts believe that the bank will raise rates.',
        source: 'Analysts',
        cue: 'believe',
        content: 'the bank will raise rates',
        kind: 'assessment',
      },
      {
        text: 'Peru condemned the attack on the embassy.',
        source: 'Peru',
        cue: 'condemned',
        content: 'the attack on the embassy',
        kind: 'assessment',
      },
      {
        text: 'Chancellor Greta Holm welcomed the truce.',
        source: 'Greta Holm',
        cue: 'welcomed',
        content: 'the truce',
        kind: 'assessment',
      },
      {
        text: 'Chancellor Greta Holm voiced concern about the new law.',
        source: 'Greta Holm',
        cue: 'voiced',
        content: 'concern about the new law',
        kind: 'assessment',
      },
    ],
    leaves: ['President Marek Dolny welcomed her at the airport.', 'She called her brother twice.'],
  },
  {
    id: 'silence',
    reason: 'What somebody would not say is kept, with whom it was asked of.',
    finds: [
      {
        text: 'The embassy declined to comment.',
        source: 'The embassy',
        cue: 'declined to comment',
        content: '',
        kind: 'no-comment',
      },
      {
        text: 'Spokeswoman Lena Fors did not say when the envoy would return.',
        source: 'Lena Fors',
        cue: 'did not say',
        content: 'when the envoy would return',
        kind: 'silence',
      },
      {
        text: 'Spokeswoman Lena Fors would not confirm that a deal had been signed.',
        source: 'Lena Fors',
        cue: 'would not confirm',
        content: 'a deal had been signed',
      },
      {
        text: 'The ministry said the talks were useful, without elaborating.',
        source: 'The ministry',
        cue: 'without elaborating',
        content: '',
        kind: 'silence',
      },
      {
        text: 'The company did not respond to a request for comment.',
        source: 'The company',
        cue: 'did not respond',
        content: 'to a request for comment',
        kind: 'silence',
      },
      {
        text: 'There was no immediate comment from the palace.',
        source: 'the palace',
        cue: 'no immediate comment',
        content: '',
        kind: 'no-comment',
      },
    ],
    leaves: ['The engine did not start.', 'He left without his coat.'],
  },
  {
    id: 'chain',
    reason: 'Who passes words on stands before who said them; the report’s own outlet is left out.',
    finds: [
      {
        text: 'The envoy will travel on Monday, a source told Reuters.',
        source: 'a source',
        cue: 'told',
        content: 'The envoy will travel on Monday',
        chain: 'Reuters > a source',
      },
      {
        text: 'The envoy will travel on Monday, Reuters reported, citing two diplomats.',
        source: 'two diplomats',
        cue: 'reported',
        content: 'The envoy will travel on Monday',
        chain: 'Reuters > two diplomats',
      },
      {
        text: 'Interior Minister Pekka Laine was quoted by Reuters as saying that the border would open.',
        source: 'Pekka Laine',
        cue: 'saying',
        content: 'the border would open',
        chain: 'Reuters > Pekka Laine',
      },
      {
        text: 'According to Reuters, citing two diplomats, the envoy will travel on Monday.',
        source: 'two diplomats',
        cue: 'According to',
        content: 'the envoy will travel on Monday',
        chain: 'Reuters > two diplomats',
      },
      {
        text: 'Governor Ana Brito told Peru that the dam had to be closed, according to two officials in the room.',
        source: 'Ana Brito',
        cue: 'told',
        content: 'the dam had to be closed',
        chain: 'two officials in the room > Ana Brito',
      },
    ],
    leaves: [],
  },
  {
    id: 'shared-cue',
    reason: 'One cue may serve two clauses, one speaker two cues.',
    finds: [
      {
        text: 'Governor Ana Brito said the dam was safe and warned of floods in the north.',
        source: 'Ana Brito',
        cue: 'warned of',
        content: 'floods in the north',
        kind: 'warning',
      },
      {
        text: 'Governor Ana Brito told reporters the dam was safe but declined to give figures.',
        source: 'Ana Brito',
        cue: 'declined to give',
        content: 'figures',
        kind: 'no-comment',
      },
    ],
    leaves: [],
  },
  {
    id: 'hearsay',
    reason: 'What "is said" or "is expected" by nobody in particular is the outlet’s own hedge.',
    finds: [],
    leaves: [
      'The president is said to be ill.',
      'The bridge is expected to open in May.',
      'It is understood that the deal has been signed.',
      'The ship reportedly sank within an hour.',
    ],
  },
  {
    id: 'unreal',
    reason: 'What may or will be said has not been said.',
    finds: [],
    leaves: [
      'Peru may announce new tariffs next week.',
      'The minister is expected to reject the offer.',
      'If the bank warns of a crisis, markets will fall.',
    ],
  },
]
