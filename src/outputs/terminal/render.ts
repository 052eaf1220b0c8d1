/** Floor 4. The record in the terminal: one section per question, the reason beside every claim. */
import type { RecordDocument } from '../../model/index.ts'
import { indexRecord, type RecordIndex } from '../index-record.ts'
import { countSection, measureSection, positionSection } from './claims.ts'
import { allDifferencesSection, differenceSection } from './differences.ts'
import { originSection, singleOriginSection } from './origins.ts'
import { peopleSection, sourceSection } from './people.ts'
import { reportSection } from './reports.ts'
import { statementSection } from './statements.ts'
import type { Section, Style } from './style.ts'
import { timelineSection, unfollowedSection } from './timeline.ts'

export const SECTION_VIEWS = {
  reports: reportSection,
  timeline: timelineSection,
  unfollowed: unfollowedSection,
  positions: positionSection,
  measures: measureSection,
  counts: countSection,
  origins: originSection,
  'one-origin': singleOriginSection,
  differences: allDifferencesSection,
  people: peopleSection,
  sources: sourceSection,
  statements: statementSection,
} as const satisfies Readonly<Record<string, (index: RecordIndex, style: Style) => Section>>

export type SectionName = keyof typeof SECTION_VIEWS

const WHOLE: readonly ((index: RecordIndex, style: Style) => Section)[] = [
  reportSection,
  timelineSection,
  unfollowedSection,
  positionSection,
  measureSection,
  countSection,
  singleOriginSection,
  differenceSection,
  peopleSection,
]

/** The sections named, or the whole record; `labels` are a dossier's short labels by id. */
export function renderRecord(
  record: RecordDocument,
  style: Style,
  names?: readonly SectionName[],
  labels?: ReadonlyMap<string, string>,
): string {
  const index = indexRecord(record, labels)
  const views = names?.map((name) => SECTION_VIEWS[name]) ?? WHOLE
  return `${views.map((view) => renderSection(view(index, style), style)).join('\n\n')}\n`
}

export function renderSection({ title, lines, empty }: Section, style: Style): string {
  const body = lines.length > 0 ? lines : [style.dim(`  ${empty}`)]
  return [style.bold(title), ...body].join('\n')
}
