/** Floor 3, record, reviews. What an analyst set of a report itself, its outlet or its day: applied before reading, since reading depends on both. */
import type { Report, Review } from '../../model/index.ts'
import { undoneOf } from './undone.ts'
import { setValue } from './values.ts'

/** The report as it is to be read; the later act counts. `reviews` in the order in which they were made. */
export function judgedReport(report: Report, reviews: readonly Review[]): Report {
  return fieldSetter(reviews)(report)
}

/** The same for many reports. */
export function fieldSetter(reviews: readonly Review[]): (report: Report) => Report {
  const undone = undoneOf(reviews)
  const acts = reviews.filter((review) => review.verb === 'set' && !undone.has(review.id))
  return (report) => acts.filter(({ on }) => on[0] === report.id).reduce(setField, report)
}

function setField(report: Report, { value }: Review): Report {
  const parsed = setValue.safeParse(value)
  if (!parsed.success) return report
  const { field, to } = parsed.data
  if (field === 'outlet') return { ...report, outlet: to === null ? null : { name: to, span: null, from: 'given' } }
  if (field !== 'published') return report
  const known = { basis: 'stated' as const, from: 'given' as const }
  const unknown = { basis: 'unknown' as const, from: null }
  return { ...report, published: { edtf: to, ...(to === null ? unknown : known), span: null, instant: null } }
}
