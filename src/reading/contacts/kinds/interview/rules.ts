/** Floor 2, reading, contacts. Kind interview: the words that name one. Reports in question and answer are read in question-answer.ts. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'interview/noun',
    reason: 'The text calls it an interview and names who gave it, or to whom.',
    words: 'interview',
    sort: 'noun',
    sides: [
      {
        slots: ['possessor', 'holder', 'prep:with', 'prep:to', 'prep:by', 'prep:of', 'modifier', 'prep:on', 'matrix'],
        part: 'party',
      },
    ],
    needs: 'one',
    matches: [
      'President Lind gave an interview to the Lima Courier on Friday.',
      'In an interview with the Lima Courier, President Lind ruled out a truce.',
    ],
    not: ['Job interviews were held on Friday.'],
  },
  {
    id: 'interview/verb',
    reason: 'Who interviewed whom.',
    words: 'interview-verb',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'prep:on'], part: 'party' }],
    needs: 'one',
    matches: ['President Lind was interviewed by the Lima Courier on Friday.'],
    not: ['Detectives interviewed two men.'],
  },
  {
    id: 'interview/on-air',
    reason:
      'Telling a named programme something ("told the Courier on Morning Line") places an interview; a post on a network does not.',
    words: 'on-air',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'one',
    only: isOnProgramme,
    matches: ['“We will not sign,” President Lind told Eva Rios on “Morning Line”.'],
    not: [
      'President Lind told reporters on Friday that he would not sign.',
      'President Lind said on Telegram that he would not sign.',
    ],
  },
]

const NETWORKS =
  /^(x|twitter|facebook|instagram|telegram|tiktok|weibo|linkedin|vk|youtube|social|platform|truth|threads|bluesky)$/i
const DAYS =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** "told X on [name]", where the name is neither a day nor a network. */
function isOnProgramme({ sentence, token }: HeadView): boolean {
  return childTokens(sentence, token, ['obl', 'obj']).some((t) => {
    const name = /^[\p{Lu}]/u.test(t.text) && !NETWORKS.test(t.text) && !DAYS.test(t.text) && !/\d/.test(t.text)
    return (
      name &&
      prepositionOf(sentence, t.index) === 'on' &&
      !childTokens(sentence, t.index, ['nummod', 'nmod:unmarked']).length
    )
  })
}
