/** Floor 3, record, reviews. What an analyst's act speaks of, found by its id, else by the one thing whose evidence his quotation overlaps. */
import { overlaps, type Review, type Span } from '../../model/index.ts'
import { nodesOf } from '../actors/nodes.ts'
import { evidenceOf } from '../evidence.ts'
import type { Filed } from '../filed.ts'
import { placeOf } from './anchor.ts'

interface Located {
  readonly id: string
  readonly filed: Filed
  readonly spans: readonly Span[]
}

export interface Locator {
  /** Ids that stand in the pile's evidence now; null where one is lost. */
  readonly all: (review: Review) => readonly string[] | null
  readonly find: (id: string) => Located | undefined
}

/** Sections whose things bear the id of their evidence; reports, origins, discrepancies and reviews are looked up in the document. */
const BY_EVIDENCE = /^[acknsplqm](?=[0-9a-z]{16}$)/

/** Looks through the reports only once it is asked. */
export function makeLocator(reports: readonly Filed[]): Locator {
  let index: ReadonlyMap<string, Located> | null = null
  const find = (id: string): Located | undefined => {
    index ??= new Map(reports.flatMap((filed) => placesIn(filed).map((place) => [place.id, place])))
    return index.get(id)
  }
  /** The quotation is that of the first thing an act speaks of; it says nothing of where another one went. */
  const relocated = (id: string, review: Review): string | null => {
    const found = id === review.on[0] ? byQuotation(id, review, reports) : null
    return found !== null && review.on.includes(found) ? null : found
  }
  const all = (review: Review): readonly string[] | null => {
    const found = review.on.map((id) => (BY_EVIDENCE.test(id) && find(id) === undefined ? relocated(id, review) : id))
    return found.every((id) => id !== null) ? found : null
  }
  return { all, find }
}

function placesIn(filed: Filed): readonly Located[] {
  const { statements, tellings, counts, positions, measures } = evidenceOf(filed)
  const parts = [statements, tellings, counts, positions, measures].flat()
  const actors = nodesOf(filed).all.map((node) => ({ id: node.id, filed, spans: node.read?.mentions ?? [] }))
  return [
    ...actors,
    ...parts.flatMap(({ id, wholeId, spans }) => [id, wholeId].map((one) => ({ id: one, filed, spans }))),
  ]
}

/** The one thing of the same section, in the same report, on whose evidence the quotation stands. */
function byQuotation(id: string, { anchor }: Review, reports: readonly Filed[]): string | null {
  const filed = anchor === null ? undefined : reports.find(({ report }) => report.id === anchor.report)
  const span = anchor === null || filed === undefined ? null : placeOf(anchor, filed.report.text)
  if (filed === undefined || span === null) return null
  const fitting = placesIn(filed).filter(
    (place) => place.id[0] === id[0] && place.spans.some((one) => overlaps(one, span)),
  )
  const ids = new Set(fitting.map((place) => place.id))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}
