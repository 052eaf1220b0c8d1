/** Floor 3, record, last stage. The analysts' acts upon the document: what they touched is marked judged or added, what no longer fits is listed as orphaned. */
import type { DocReview, RecordDocument, Review } from '../../model/index.ts'
import type { Judged } from './read.ts'

export function applyReviews(document: RecordDocument, judged: Judged): RecordDocument {
  if (judged.reviews.length === 0) return document
  const known = idsOf(document)
  return { ...document, reviews: judged.reviews.map((review) => assembleReview(review, judged, known)) }
}

function assembleReview(review: Review, judged: Judged, known: ReadonlySet<string>): DocReview {
  const lost = review.verb !== 'undo' && review.verb !== 'add' && !review.on.every((id) => known.has(id))
  return {
    id: review.id,
    verb: review.verb,
    on: review.on,
    value: review.value as DocReview['value'],
    anchor:
      review.anchor === null
        ? null
        : {
            report: review.anchor.report,
            start: review.anchor.start,
            end: review.anchor.end,
            quote: review.anchor.quote,
          },
    author: review.author,
    at: review.at,
    reason: review.reason,
    orphaned: lost || judged.unanchored.has(review.id),
  }
}

/** Everything a review may speak of: things, their parts, and ids that lead to them. */
function idsOf(document: RecordDocument): ReadonlySet<string> {
  const { reports, actors, statements, contacts, counts, positions, measures, origins, discrepancies } = document
  const things = [reports, actors, statements, contacts, counts, positions, measures, origins, discrepancies].flat()
  const parts = [
    ...contacts.flatMap((c) => c.steps),
    ...positions.flatMap((p) => p.tellings),
    ...measures.flatMap((m) => m.life),
  ]
  return new Set([...[...things, ...parts].map((thing) => thing.id), ...Object.keys(document.redirects)])
}
