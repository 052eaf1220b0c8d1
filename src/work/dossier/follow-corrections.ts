/** Floor 5. What rested on a report that was corrected rests on its corrected text, wherever the words are still the same. */
import type { Review } from '../../model/index.ts'
import type { KnownId, StoredReport } from '../../store/index.ts'
import { anchorIn, openingOf } from './anchor-review.ts'
import { partOfSameWords, sameWords } from './same-words.ts'

export type Place = KnownId['evidence'][number]

export interface Corrections {
  /** Where these words, or half of them, stand in the text that counts; null where a correction changed them. */
  readonly place: (place: Place) => Place | null
  /** An act upon words that a correction left as they were, or upon a report: anchored in the text that counts. */
  readonly review: (review: Review) => Review
}

/** `moment`: the corrections received by then (ISO 8601, UTC); null for all. */
export function followCorrections(all: readonly StoredReport[], moment: string | null): Corrections {
  const texts = new Map(all.map(({ report }) => [report.id, report.text]))
  const next = new Map<string, string>()
  const earlier = new Set<string>()
  for (const { report, corrects, received } of all) {
    // Of an earlier one only: a file that says otherwise leads nowhere in a circle.
    if (corrects !== null && earlier.has(corrects) && (moment === null || received <= moment))
      next.set(corrects, report.id)
    earlier.add(report.id)
  }
  const newest = (report: string): string => {
    const follower = next.get(report)
    return follower === undefined ? report : newest(follower)
  }
  const lead = (from: Place, find: typeof sameWords): Place | null => {
    const follower = next.get(from.report)
    if (follower === undefined) return from
    const span = find(texts.get(from.report) ?? '', texts.get(follower) ?? '', from)
    return span === null ? null : lead({ report: follower, ...span }, find)
  }
  const opening = (report: string): Place => ({ report, ...openingOf(texts.get(report) ?? '') })
  const review = (act: Review): Review => {
    const { anchor } = act
    const on = act.on.map(newest)
    const onReport = act.on.some((id) => next.has(id))
    if (!onReport && (anchor === null || !next.has(anchor.report))) return act
    // Upon the report itself: whatever its opening words are now, it is that report.
    const to = anchor === null ? null : (lead(anchor, sameWords) ?? (onReport ? opening(newest(anchor.report)) : null))
    return { ...act, on, anchor: to === null ? anchor : anchorIn(texts.get(to.report) ?? '', to.report, to) }
  }
  return { place: (from) => lead(from, partOfSameWords), review }
}
