/** Floor 2, reading/attribution. Families of passing on, sharing a cue, and of what nobody has said. */
import type { Family } from './family.ts'

export const PASSING: readonly Family[] = [
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
