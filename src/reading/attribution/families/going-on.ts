/** Floor 2, reading/attribution. Families of speech that goes on, of words between a cue and its content, and of who passed it on. */
import type { Family } from './family.ts'

export const GOING_ON: readonly Family[] = [
  {
    id: 'going-on',
    reason:
      'A participle of saying behind a comma goes on with the speech; what the first verb credits ends before the comma.',
    finds: [
      {
        text: 'The company said it would not be able to file its report in time, warning that it could default on its debt.',
        source: 'company',
        cue: 'said',
        content: 'it would not be able to file its report in time',
      },
      {
        text: 'Governor Ana Brito said the bridge would be closed, suggesting in a letter that repairs may take a year.',
        source: 'Ana Brito',
        cue: 'suggesting',
        content: 'repairs may take a year',
      },
      {
        text: 'The ministry slammed a lawsuit filed by a former aide, calling it “meritless”.',
        source: 'ministry',
        cue: 'slammed',
        content: 'a lawsuit filed by a former aide',
      },
    ],
    leaves: [],
  },
  {
    id: 'telling-adverbs',
    reason: 'When and how something was told, right behind the cue, is no part of what was told.',
    finds: [
      {
        text: 'Governor Ana Brito said earlier she might rename the port.',
        source: 'Ana Brito',
        cue: 'said',
        content: 'she might rename the port',
      },
      {
        text: 'Governor Ana Brito said perhaps the port would be renamed.',
        source: 'Ana Brito',
        cue: 'said',
        content: 'perhaps the port would be renamed',
      },
    ],
    leaves: [],
  },
  {
    id: 'whole-clause',
    reason:
      'The noun behind the cue is the subject of what is said, not somebody told; what is judged belongs to the judgement.',
    finds: [
      {
        text: 'A UN report eventually concluded evidence supported the claim.',
        source: 'United Nations',
        cue: 'eventually concluded',
        content: 'evidence supported the claim',
      },
      {
        text: 'Peru considers the Balta pipeline to be a project of common interest.',
        source: 'Peru',
        cue: 'considers',
        content: 'the Balta pipeline to be a project of common interest',
      },
      {
        text: 'Governor Ana Brito called it a wasted year.',
        source: 'Ana Brito',
        cue: 'called',
        content: 'it a wasted year',
      },
    ],
    leaves: [],
  },
  {
    id: 'retold',
    reason: 'A phrase that tells who quoted a speech is a link of its chain; the speech keeps its speaker.',
    finds: [
      {
        text: 'Governor Ana Brito stressed the need for a permit, saying: “It is a great dam. It is ours”, as quoted by the Balta Tribune.',
        source: 'Ana Brito',
        cue: 'saying',
        content: 'It is ours',
        chain: 'Balta Tribune > Ana Brito',
      },
      {
        text: 'Governor Ana Brito said — as reported by the Balta Tribune — “The port will open.”',
        source: 'Ana Brito',
        cue: 'said',
        content: 'The port will open.',
        chain: 'Balta Tribune > Ana Brito',
      },
      {
        text: 'The bill cannot pass, according to Reuters and AFP.',
        source: 'Reuters',
        cue: 'according to',
        content: 'The bill cannot pass',
        chain: 'Reuters',
      },
      {
        text: '“Our house is burning,” Governor Ana Brito wrote on Twitter.',
        source: 'Ana Brito',
        cue: 'wrote',
        content: 'Our house is burning,',
        chain: 'Ana Brito',
      },
    ],
    leaves: [],
  },
]
