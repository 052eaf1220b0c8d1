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
  return compile(await inputsOf(store, sources), sources.reviews, { engine: sources.engine ?? ENGINE, ...clock })
}

async function compileToday(store: Store, sources: Sources): Promise<RecordDocument> {
  const stamp = stampOf(sources)
  const kept = await store.keptRecord()
  if (kept?.stamp === stamp) return kept.record
  const inputs = await inputsOf(store, sources)
  const compiled = compile(inputs, sources.reviews, { engine: sources.engine ?? ENGINE })
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
