/** Floor 2, reading/attribution. Families in which the order of words tells who speaks: verbs before their speakers, interruptions. */
import type { Family } from './family.ts'

export const ORDER: readonly Family[] = [
  {
    id: 'inverted',
    reason:
      'A speaker behind the verb is who stands right after it, whatever relative clause or apposition follows and however the parse hangs it.',
    finds: [
      {
        text: 'Two engineers entered the tunnel at dawn, said the miners, all of whom asked not to be named because the visit was meant to stay private.',
        source: 'the miners',
        cue: 'said',
        content: 'Two engineers entered the tunnel at dawn',
      },
      {
        text: 'They had been promised a bridge, says Ana Brito, a teacher of music whose son sails with the fleet, and who is weary of explaining that she is no kin of the governor.',
        source: 'Ana Brito',
        cue: 'says',
        content: 'They had been promised a bridge',
      },
      {
        text: 'The bridge stays closed, comes the reply from the ministry.',
        source: 'the ministry',
        cue: 'comes the reply',
        content: 'The bridge stays closed',
      },
    ],
    leaves: [
      'The ferry left at noon, comes back at six and stops at the old pier.',
      'The snow, comes spring, will melt.',
    ],
  },
  {
    id: 'let-known',
    reason: '"Let it be known" is one cue of several words; what it interrupts or follows is credited, not its "it".',
    finds: [
      {
        text: 'The dam, Governor Ana Brito let it be known on Monday, would stay closed for a year.',
        source: 'Ana Brito',
        cue: 'let it be known',
        content: 'The dam … would stay closed for a year',
      },
      {
        text: 'Governor Ana Brito let it be known that the road was shut.',
        source: 'Ana Brito',
        cue: 'let it be known',
        content: 'the road was shut',
      },
      {
        text: 'May would suit as well, the staff of Governor Ana Brito let reporters know on Sunday evening.',
        source: 'the staff of Governor Ana Brito',
        cue: 'let reporters know',
        content: 'May would suit as well',
      },
    ],
    leaves: ['The guards let the lorry pass at noon.'],
  },
  {
    id: 'accounts',
    reason: 'Accounts that are counted are unnamed sources; "by all accounts" names nobody and stays hearsay.',
    finds: [
      {
        text: 'The ferry sank within an hour, by two accounts.',
        source: 'two accounts',
        cue: 'by two accounts',
        content: 'The ferry sank within an hour',
      },
    ],
    leaves: ['By all accounts the ferry sank within an hour.', 'The bank closed two accounts.'],
  },
  {
    id: 'edges',
    reason:
      'What stands before a semicolon or before the full stop of another sentence is not credited by a clause behind it.',
    finds: [
      {
        text: 'Nine men were picked up at the dam; they had cut the fence, the ministry says, with a saw.',
        source: 'the ministry',
        cue: 'says',
        content: 'they had cut the fence … with a saw',
      },
    ],
    leaves: [],
  },
]
