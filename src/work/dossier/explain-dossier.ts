/** Floor 5. A dossier's record together with what each part of it was read by. */
import type { RecordDocument } from '../../model/index.ts'
import { ENGINE } from '../../reading/engine.ts'
import { type Input, type Traced, traceParts } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { compileDossier, type DossierClock, inputsOf } from './compile-dossier.ts'
import { gatherSources } from './sources.ts'

export interface TracedDossier {
  readonly record: RecordDocument
  readonly inputs: readonly Input[]
  readonly traced: ReadonlyMap<string, Traced>
}

export async function traceDossier(store: Store, clock: DossierClock = {}): Promise<TracedDossier> {
  const record = await compileDossier(store, clock)
  const sources = await gatherSources(store, clock.onFile ?? null)
  const inputs = await inputsOf(store, sources)
  const traced = traceParts(inputs, sources.reviews, { engine: sources.engine ?? ENGINE, ...clock })
  const here = new Set(record.reports.map((r) => r.id))
  return { record, inputs: inputs.filter((input) => here.has(input.report.id)), traced }
}
