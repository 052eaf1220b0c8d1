/** Floor 4. The record in the terminal: one section per question, the reason beside every claim. */
import type { RecordDocument } from '../../model/index.ts'
import { indexRecord, type RecordIndex } from '../index-record.ts'
import { countSection, differenceSection, measureSection, positionSection } from './claims.ts'
import { originSection, singleOriginSection } from './origins.ts'
import { peopleSection, sourceSection } from './people.ts'
import { reportSection } from './reports.ts'
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
  differences: differenceSection,
  people: peopleSection,
  sources: sourceSection,
} as const satisfies Readonly<Record<string, (index: RecordIndex, style: Style) => Section>>

export type SectionName = keyof typeof SECTION_VIEWS

const WHOLE: readonly SectionName[] = [
  'reports',
  'timeline',
  'unfollowed',
  'positions',
  'measures',
  'counts',
  'one-origin',
  'differences',
  'people',
]

/** The sections named, or the whole record; `labels` are a dossier's short labels by id. */
export function renderRecord(
  record: RecordDocument,
  style: Style,
  names: readonly SectionName[] = WHOLE,
  labels?: ReadonlyMap<string, string>,
): string {
  const index = indexRecord(record, labels)
  return `${names.map((name) => renderSection(SECTION_VIEWS[name](index, style), style)).join('\n\n')}\n`
}

export function renderSection({ title, lines, empty }: Section, style: Style): string {
  const body = lines.length > 0 ? lines : [style.dim(`  ${empty}`)]
  return [style.bold(title), ...body].join('\n')
}
