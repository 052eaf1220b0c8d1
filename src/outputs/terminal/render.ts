/** Floor 4. The record in the terminal: one section per question, the reason beside every claim. */
import type { RecordDocument } from '../../model/index.ts'
import { indexRecord } from '../index-record.ts'
import { countSection, differenceSection, measureSection, positionSection } from './claims.ts'
import { peopleSection } from './people.ts'
import { reportSection } from './reports.ts'
import type { Section, Style } from './style.ts'
import { timelineSection, unfollowedSection } from './timeline.ts'

export function renderRecord(record: RecordDocument, style: Style): string {
  const index = indexRecord(record)
  const sections: Section[] = [
    reportSection(index, style),
    timelineSection(index, style),
    unfollowedSection(index, style),
    positionSection(index, style),
    measureSection(index, style),
    countSection(index, style),
    differenceSection(index, style),
    peopleSection(index, style),
  ]
  return `${sections.map((s) => renderSection(s, style)).join('\n\n')}\n`
}

function renderSection({ title, lines, empty }: Section, style: Style): string {
  const body = lines.length > 0 ? lines : [style.dim(`  ${empty}`)]
  return [style.bold(title), ...body].join('\n')
}
