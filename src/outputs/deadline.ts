/** Floor 4. The deadline of a position in words, and what became of it. */
import type { DocPosition, PositionChange } from '../model/index.ts'
import { dateWords } from './index-record.ts'

const ANSWERS: ReadonlySet<PositionChange> = new Set(['met', 'refused', 'dropped', 'deadline-moved'])

/** What the reports tell of its sequel, in the order of telling. */
const answersTo = (position: DocPosition): readonly PositionChange[] =>
  position.tellings.map((t) => t.change).filter((change) => ANSWERS.has(change))

/** A deadline that is past, and no report tells of an answer. */
export const isUnanswered = (position: DocPosition): boolean =>
  position.past !== undefined && answersTo(position).length === 0

/** "by 8 August 2025 (passed, no answer found)", or "deadline “the coming days”" where no day is told; empty where no deadline is told. */
export function deadlineWords(position: DocPosition): string {
  if (position.deadline.edtf === null && !position.deadline.words) return ''
  const fate = position.past === undefined ? '' : ` (passed, ${sequelWords(position)})`
  return `${position.deadline.edtf === null ? 'deadline' : 'by'} ${dateWords(position.deadline)}${fate}`
}

export const sequelWords = (position: DocPosition): string =>
  answersTo(position)
    .map((change) => change.replace('-', ' '))
    .join(', ') || 'no answer found'
