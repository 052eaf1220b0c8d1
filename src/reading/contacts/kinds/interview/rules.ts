/** Floor 2, reading, contacts. Kind interview: the words that name one. Reports in question and answer are read in question-answer.ts. */
import type { HeadRule } from '../../rule.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'interview/noun',
    reason: 'The text calls it an interview and names who gave it, or to whom.',
    words: 'interview',
    sort: 'noun',
    sides: [{ slots: ['possessor', 'holder', 'prep:with', 'prep:to', 'prep:by', 'prep:of', 'modifier', 'prep:on', 'matrix'], part: 'party' }],
    needs: 'one',
    matches: ['President Lind gave an interview to the Lima Courier on Friday.', 'In an interview with the Lima Courier, President Lind ruled out a truce.'],
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
]
