/** Floor 2, intake. Pointers to other reports: their headlines would be read as news of this one. */
import type { LineRule } from './rule.ts'

const POINTERS =
  "related(?: (?:article|articles|story|stories|content|coverage|topics|news|links|reading|posts?))?|read (?:more|also|next|on|this)(?: (?:on|about|from)[^:]{1,40})?|also read|(?:click here for )?more (?:on|from|letters|stories|news|coverage|about|in)(?: [^:]{1,40})?|more|see also|see more|don[’']t miss|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed|shared|watched)|trending(?: now)?|further reading|watch|watch live|listen|watch (?:also|more|now)|in pictures|up next|next (?:article|story|up)|previous (?:article|story)|editors?[’']?s?[’']? (?:picks?|choice)|from our (?:archive|archives)|latest (?:news|stories|headlines)|top stories|what to read next|popular(?: now)?|go deeper|background"

export const related: readonly LineRule[] = [
  {
    id: 'related/pointer',
    kind: 'related',
    reason: 'a pointer and a colon, then another report’s headline',
    pattern: new RegExp(`^[\\s>*_[(→►▶•-]*(?:${POINTERS})\\s*:`, 'i'),
    longest: 45,
    match: [
      'Related article: Fishermen count the cost',
      'READ MORE: I slept on the ferry',
      'See also: Gold rates | The weather',
      'Don’t miss: Herring quota runs out',
      'Most popular: Bond yields at a low',
    ],
    not: ['Read more than once, the letter yields little.'],
  },
  {
    id: 'related/heading',
    kind: 'related',
    reason: 'the heading of a list of other reports',
    pattern: new RegExp(
      `^[\\s>*_[(→►▶•-]*(?:${POINTERS.replace('|more|', '|').replace('|watch|', '|').replace('|listen|', '|').replace('|background', '')})[\\s\\]*_…»>:]*$`,
      'i',
    ),
    longest: 8,
    opens: true,
    match: ['Related stories', 'Most read', 'MORE FROM THE COAST', 'Recommended for you'],
    not: ['Related parties were invited.', 'MORE TALKS'],
  },
]
