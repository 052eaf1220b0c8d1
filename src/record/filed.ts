/** Floor 3, record. A report filed among the others: its days counted, its place in the order of publication. */
import { dayAt, type Reading, type Report } from '../model/index.ts'
import { type Stretch, stretchOf } from './days.ts'
import type { Input } from './input.ts'
import { type PublicationKey, publicationKey } from './order.ts'

export interface Filed {
  readonly input: Input
  readonly report: Report
  readonly reading: Reading
  readonly key: PublicationKey
  /** Days on which it may have been published, as stated; null for an undated one. */
  readonly published: Stretch | null
  /** As `published`, else what its content implies; never null. */
  readonly bounds: Stretch
}

export interface Pile {
  /** In the order of publication. */
  readonly reports: readonly Filed[]
  readonly byId: ReadonlyMap<string, Filed>
  /** The day the record is told from: the as-of day, else the latest day of publication; null when all are undated. */
  readonly clock: number | null
  /** The latest day that is surely past or present: the clock, or a later day on which an undated report cannot yet have been published. */
  readonly reached: Reached | null
}

export interface Reached {
  readonly day: number
  /** The day, and how it is known. */
  readonly words: string
}

const filed = new WeakMap<Input, Filed>()

/** The same input gives the same object, so that what hangs on it need not be made twice. */
export function fileInput(input: Input): Filed {
  const known = filed.get(input)
  if (known) return known
  const published = stretchOf(input.report.published.edtf)
  const implied = stretchOf(input.reading.publishedBounds?.edtf ?? null)
  const bounds = published ?? implied ?? { first: -Infinity, last: Infinity }
  const made: Filed = {
    input,
    report: input.report,
    reading: input.reading,
    key: publicationKey(input.report),
    published,
    bounds,
  }
  filed.set(input, made)
  return made
}

export function pileUp(reports: readonly Filed[], asOf: string | undefined): Pile {
  let [latest, undated] = [-Infinity, -Infinity]
  for (const { published, bounds } of reports)
    if (published === null) undated = later(undated, bounds.first)
    else latest = later(latest, published.last)
  const clock = asOf === undefined ? (latest === -Infinity ? null : latest) : (stretchOf(asOf)?.last ?? null)
  return {
    reports,
    byId: new Map(reports.map((one) => [one.report.id, one])),
    clock,
    reached: reachedBy(clock, undated, asOf),
  }
}

const later = (latest: number, day: number): number => (Number.isFinite(day) ? Math.max(latest, day) : latest)

function reachedBy(clock: number | null, undated: number, asOf: string | undefined): Reached | null {
  if (undated > (clock ?? -Infinity))
    return { day: undated, words: `${dayAt(undated)}, the earliest day an undated report can be of` }
  const why = asOf === undefined ? 'the day of the latest report' : 'the day this record is as of'
  return clock === null ? null : { day: clock, words: `${dayAt(clock)}, ${why}` }
}
