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
        text: 'Governor Ana Brito accused the union of hiding two reports.',
        source: 'Ana Brito',
        cue: 'accused',
        content: 'the union of hiding two reports',
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
  {
    id: 'behind-colon',
    reason:
      'A quotation behind a colon is a speech of its own; what the verb before it credits ends there, and a pronoun between its parts is the same speaker.',
    finds: [
      {
        text: 'Spokeswoman Runa Vik indicated Peru was disappointed by the vote: “While we wait,” she said, “we urge the leaders to think again.”',
        source: 'Runa Vik',
        cue: 'said',
        content: 'While we wait, … we urge the leaders to think again.',
      },
      {
        text: 'Governor Ana Brito rejected the offer of the union: “It is too late.”',
        source: 'Ana Brito',
        cue: 'rejected',
        content: 'the offer of the union',
        kind: 'denial',
      },
      {
        text: 'Governor Ana Brito rejected the offer of the union: “It is too late.”',
        source: 'Ana Brito',
        cue: 'rejected',
        content: 'It is too late.',
        kind: 'assessment',
      },
    ],
    leaves: [],
  },
  {
    id: 'speaker-between',
    reason:
      'The order of words tells who speaks where a speaker stands between a subject and its verb, or a participle before the cue.',
    finds: [
      {
        text: 'Any reading of the letter, said Mikael Rud, an expert on Peru, would mislead the court.',
        source: 'Mikael Rud',
        cue: 'said',
        content: 'Any reading of the letter … would mislead the court',
      },
      {
        text: 'Several sailors interviewed at the port this week, including Mr. Rud, said they had no problem with the strike.',
        source: 'Several sailors',
        cue: 'said',
        content: 'they had no problem with the strike',
      },
      {
        text: '“I disagreed with him, as did others,” wrote Rud on Twitter, “and therefore I asked for his letter, which was given to me.”',
        source: 'Rud',
        cue: 'wrote',
        content: 'I disagreed with him, as did others, … and therefore I asked for his letter, which was given to me.',
      },
      {
        text: 'Late on Sunday, President Ole Brandt, in a statement delivered via the secretary, announced troops would be leaving Peru.',
        source: 'Ole Brandt',
        cue: 'announced',
        content: 'troops would be leaving Peru',
      },
      {
        text: 'One of these groups, the Balta Front, opposed the pact and said it was given no warning.',
        source: 'Balta Front',
        cue: 'said',
        content: 'it was given no warning',
      },
      {
        text: 'Governor Ana Brito rejected the idea that the changes amounted to a purge and said that nobody was being dismissed.',
        source: 'Ana Brito',
        cue: 'rejected',
        content: 'the changes amounted to a purge',
      },
    ],
    leaves: [],
  },
  {
    id: 'nobody-speaks',
    reason: 'What others suspect, what cannot speak, and whoever it may be inside a speech are credited with nothing.',
    finds: [
      {
        text: '“All we need to do is ask her to come back,” Governor Ana Brito said.',
        source: 'Ana Brito',
        cue: 'said',
        content: 'All we need to do is ask her to come back,',
      },
    ],
    leaves: [
      'Rud is widely suspected of asking for a pause.',
      'One of the stated goals of the pact is to encourage more trade.',
      'All of these efforts did not persuade the leaders to sanction Peru.',
    ],
  },
]
