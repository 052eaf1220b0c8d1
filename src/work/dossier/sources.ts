/**
 * Floor 5. What a dossier's record is made of, now or at a moment of the past: the reports that count, as the analysts'
 * word on their outlet and day has them, and for each the reading that counts.
 */
import type { Report, Review } from '../../model/index.ts'
import { fieldSetter } from '../../record/index.ts'
import type { ReadingEntry, Store } from '../../store/index.ts'
import { currentReports } from './current.ts'
import { type Corrections, followCorrections } from './follow-corrections.ts'
import { readingKey } from './reading-key.ts'

export interface Source {
  /** As it is to be read: outlet and day as an analyst set them. */
  readonly report: Report
  readonly key: string
  /** Readings of the report so understood, oldest first. */
  readonly readings: readonly ReadingEntry[]
  /** What counts; null for a report that waits to be read. Where its fields were set and it waits to be read anew, the report as received. */
  readonly counts: { readonly report: Report; readonly entry: ReadingEntry } | null
}

export interface Sources {
  /** The engine in force: the newest that has read everything an older one had read. */
  readonly engine: string | null
  readonly sources: readonly Source[]
  /** Upon the text that counts, where a correction left it the words. */
  readonly reviews: readonly Review[]
  readonly corrections: Corrections
}

/** `moment`: what was on file by then (ISO 8601, UTC); null for today. */
export async function gatherSources(store: Store, moment: string | null): Promise<Sources> {
  const by = (at: string): boolean => moment === null || Date.parse(at) <= Date.parse(moment)
  const byKey = new Map<string, ReadingEntry[]>()
  for (const entry of await store.readingList())
    if (by(entry.read)) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry])
  const reports = await store.reports()
  const corrections = followCorrections(reports, moment)
  const reviews = (await store.reviews()).filter((review) => by(review.at)).map(corrections.review)
  const set = fieldSetter(reviews)
  const known = currentReports(reports, moment).map(({ report: received }) => {
    const report = set(received)
    const key = readingKey(report)
    const readings = byKey.get(key) ?? []
    return { received, report, key, readings }
  })
  const engine = engineInForce(known.map(({ readings }) => readings))
  const sources = known.map(({ received, report, key, readings }): Source => {
    const entry = readingOf(readings, engine)
    if (entry) return { report, key, readings, counts: { report, entry } }
    const before = readingOf(byKey.get(readingKey(received)) ?? [], engine)
    return { report, key, readings, counts: before ? { report: received, entry: before } : null }
  })
  return { engine, sources, reviews, corrections }
}

/** That of the engine in force, else the newest there is. */
const readingOf = (readings: readonly ReadingEntry[], engine: string | null): ReadingEntry | null =>
  readings.find((entry) => entry.engine === engine) ?? readings.at(-1) ?? null

/**
 * A re-read that was stopped half way changes nothing: until a newer engine has read all that an older one had, the older
 * readings count. So the record is never half of one engine and half of another for the same reports.
 */
function engineInForce(reports: readonly (readonly ReadingEntry[])[]): string | null {
  const began = new Map<string, string>()
  for (const { engine, read } of reports.flat()) if (read < (began.get(engine) ?? '\uffff')) began.set(engine, read)
  const newestFirst = [...began].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([engine]) => engine)
  const isWhole = (engine: string): boolean =>
    reports.every((readings) => {
      const own = readings.findIndex((entry) => entry.engine === engine)
      return own >= 0 || readings.every((entry) => (began.get(entry.engine) ?? '') > (began.get(engine) ?? ''))
    })
  return newestFirst.find(isWhole) ?? newestFirst.at(-1) ?? null
}
