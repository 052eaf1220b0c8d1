/** Floor 4. The desk's questions: each a pure function of a record, its answer with evidence, and never a guess. */
import type { RecordIndex } from '../index-record.ts'
import type { Answer } from './answer.ts'
import { demandsOf, measuresOn, oneOrigin, passedDeadlines } from './claims.ts'
import { howOften, onlyUnnamed, unfollowed, whoConfirmed, whoDeclined, whoMet } from './contacts.ts'

export type { Answer, AnswerEvidence, AnswerLine } from './answer.ts'

export interface Question {
  readonly name: string
  /** What is given after it: names of actors, one name, the label of a contact, or nothing. */
  readonly takes: 'names' | 'name' | 'contact' | 'nothing'
  readonly asks: string
  /** `words`: the names; for a contact its id. */
  readonly ask: (index: RecordIndex, words: readonly string[]) => Answer
}

export const QUESTIONS: readonly Question[] = [
  { name: 'who-met', takes: 'names', asks: 'who met whom, where and on whose word', ask: whoMet },
  { name: 'how-often', takes: 'names', asks: 'how often they have met, as reported', ask: howOften },
  { name: 'only-unnamed', takes: 'nothing', asks: 'which claims rest only on unnamed sources', ask: onlyUnnamed },
  { name: 'one-origin', takes: 'nothing', asks: 'which reports go back to one origin', ask: oneOrigin },
  {
    name: 'demands',
    takes: 'name',
    asks: 'what a side demands, and by when',
    ask: (index, [name = '']) => demandsOf(index, name),
  },
  { name: 'deadlines', takes: 'nothing', asks: 'which deadlines passed, and what followed', ask: passedDeadlines },
  {
    name: 'measures',
    takes: 'name',
    asks: 'who is under which measure, and what was waived for what',
    ask: (index, [name = '']) => measuresOn(index, name),
  },
  { name: 'unfollowed', takes: 'nothing', asks: 'what was announced and never followed up', ask: unfollowed },
  {
    name: 'confirmed',
    takes: 'contact',
    asks: 'who on each side has confirmed it',
    ask: (index, [id = '']) => whoConfirmed(index, id),
  },
  { name: 'declined', takes: 'nothing', asks: 'who declined to say', ask: whoDeclined },
]
