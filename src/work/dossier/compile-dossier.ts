/** Floor 5. The record of a dossier, now or on either clock; today's is kept in the file with its rows for browsing. */
import { createHash } from 'node:crypto'
import type { RecordDocument, Review } from '../../model/index.ts'
import { ENGINE } from '../../reading/index.ts'
import { compile, type Input } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { currentReports } from './current.ts'
import { holdIds, withHeldIds } from './hold-ids.ts'
import { readingKey } from './reading-key.ts'

export interface DossierClock {
  /** Only what was published by this EDTF day. */
  readonly published?: string
  /** Only what was read and reviewed by this moment (ISO 8601, UTC). */
  readonly onFile?: string
}

export async function compileDossier(store: Store, clock: DossierClock = {}): Promise<RecordDocument> {
  const inputs = await inputsOf(store, clock.onFile ?? null)
  const reviews = await store.reviews()
  const past = clock.published !== undefined || clock.onFile !== undefined
  return past ? compile(inputs, reviews, { engine: ENGINE, ...clock }) : compileToday(store, inputs, reviews)
}

async function compileToday(
  store: Store,
  inputs: readonly Input[],
  reviews: readonly Review[],
): Promise<RecordDocument> {
  const stamp = stampOf(inputs, reviews)
  const kept = await store.keptRecord()
  if (kept?.stamp === stamp) return kept.record
  const compiled = compile(inputs, reviews, { engine: ENGINE })
  const held = holdIds(await store.knownIds(), compiled)
  const record = withHeldIds(compiled, held)
  await store.keepKnownIds(held)
  await store.giveLabels([
    ...record.reports.map(({ id }) => ({ section: 'report' as const, id })),
    ...held.filter((k) => k.leadsTo === null && !k.orphaned),
  ])
  await store.keepRecord({ record, stamp })
  return record
}

/** Reports at hand with their readings; one that is stored and not yet read waits for `readUnread`. */
async function inputsOf(store: Store, onFile: string | null): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for (const { report } of currentReports(await store.reports(), onFile)) {
    const stored = await store.reading(readingKey(report), ENGINE)
    // A shared reading bears the id of the report it was first made of.
    if (stored) inputs.push({ report, reading: { ...stored.reading, report: report.id }, read: stored.read })
  }
  return inputs
}

const stampOf = (inputs: readonly Input[], reviews: readonly Review[]): string =>
  createHash('sha256')
    .update(JSON.stringify([ENGINE, inputs.map((i) => [i.report.id, i.read]), reviews.map((r) => r.id)]))
    .digest('hex')
