/** Floor 5. The record of a dossier, now or on either clock; today's is kept in the file with its rows for browsing. */
import { createHash } from 'node:crypto'
import type { RecordDocument } from '../../model/index.ts'
import { ENGINE } from '../../reading/engine.ts'
import { compile, type Input } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { changedIds, holdIds, withHeldIds } from './hold-ids.ts'
import { gatherSources, type Sources } from './sources.ts'

export interface DossierClock {
  /** Only what was published by this EDTF day. */
  readonly published?: string
  /** Only what was read and reviewed by this moment (ISO 8601, UTC). */
  readonly onFile?: string
}

export async function compileDossier(store: Store, clock: DossierClock = {}): Promise<RecordDocument> {
  const sources = await gatherSources(store, clock.onFile ?? null)
  const past = clock.published !== undefined || clock.onFile !== undefined
  if (!past) return compileToday(store, sources)
  return compileHeld(store, sources, clock)
}

async function compileToday(store: Store, sources: Sources): Promise<RecordDocument> {
  const stamp = stampOf(sources)
  const kept = await store.keptRecord()
  if (kept?.stamp === stamp) return kept.record
  const compiled = await compileHeld(store, sources, {})
  const known = await store.knownIds()
  const held = holdIds(known, compiled, sources.corrections)
  const record = withHeldIds(compiled, held)
  await store.keepKnownIds(changedIds(known, held))
  await store.giveLabels([
    ...record.reports.map(({ id }) => ({ section: 'report' as const, id })),
    ...held.filter((k) => k.leadsTo === null && !k.orphaned),
  ])
  await store.keepRecord({ record, stamp })
  return record
}

/**
 * An act upon several things is anchored on the first; where another has a new id since a report was corrected or read
 * anew, it is found where the words it rested on stand now.
 */
async function compileHeld(store: Store, sources: Sources, clock: DossierClock): Promise<RecordDocument> {
  const { reviews, corrections } = sources
  const inputs = await inputsOf(store, sources)
  const options = { engine: sources.engine ?? ENGINE, ...clock }
  const compiled = compile(inputs, reviews, options)
  const lost = new Set(compiled.reviews.flatMap((r) => (r.orphaned && r.on.length > 1 ? r.id : [])))
  if (lost.size === 0) return compiled
  const held = holdIds(await store.knownIds(), compiled, corrections)
  const leads = new Map(held.flatMap((k) => (k.leadsTo === null ? [] : [[k.id, k.leadsTo] as const])))
  const led = reviews.map((r) => (lost.has(r.id) ? { ...r, on: r.on.map((id) => leads.get(id) ?? id) } : r))
  return compile(inputs, led, options)
}

/** Reports at hand with their readings; one that is stored and not yet read waits for `readUnread`. */
export async function inputsOf(store: Store, { sources }: Sources): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for (const { counts } of sources) {
    const stored = counts === null ? null : await store.reading(counts.entry.key, counts.entry.engine)
    // A shared reading bears the id of the report it was first made of.
    if (counts && stored)
      inputs.push({
        report: counts.report,
        reading: { ...stored.reading, report: counts.report.id },
        read: stored.read,
      })
  }
  return inputs
}

/** By today's program, since the record is its work too. */
const stampOf = ({ engine, sources, reviews }: Sources): string => {
  const counted = sources.flatMap(({ counts }) =>
    counts === null ? [] : [[counts.report.id, counts.entry.key, counts.entry.engine, counts.entry.read]],
  )
  const depends = [ENGINE, engine, counted, reviews.map((r) => r.id)]
  return createHash('sha256').update(JSON.stringify(depends)).digest('hex')
}
