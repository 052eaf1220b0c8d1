/** Floor 6. A dossier opened, used and closed; what every dossier command shares. */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { idsOfDocument, type RecordDocument } from '../model/index.ts'
import { openDossierFile, type Store } from '../store/index.ts'
import { compileDossier, type DossierClock, idOfLabel, labelsById } from '../work/dossier/index.ts'
import { dayArgument, momentArgument } from './gather.ts'

export interface OpenDossier {
  readonly store: Store
  readonly record: RecordDocument
  /** Short labels by id, for the views. */
  readonly labels: ReadonlyMap<string, string>
  /** The id a user means by a label ("c12"), an id, or an old id. Null where there is no such thing. */
  readonly idOf: (words: string) => string | null
  /** The same, where what it means has become part of something else: the part. */
  readonly partOf: (words: string) => string | null
}

export interface ClockOptions {
  readonly asOf?: string
  readonly onFile?: string
}

export const now = (): string => new Date().toISOString()

export async function withStore<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openDossierFile(resolve(file))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

export function withDossier<T>(
  file: string,
  options: ClockOptions,
  work: (dossier: OpenDossier) => Promise<T>,
): Promise<T> {
  return withStore(file, async (store) => {
    const record = await compileDossier(store, clockOf(options))
    const labels = await store.labels()
    const shown = labelsById(labels)
    const things = new Set(idsOfDocument(record))
    const idOf = (words: string) =>
      idOfLabel(labels, record.redirects, words) ?? record.redirects[words] ?? (things.has(words) ? words : null)
    const partOf = (words: string) => idOfLabel(labels, {}, words) ?? (words in record.redirects ? words : idOf(words))
    return work({ store, record, labels: shown, idOf, partOf })
  })
}

/** What to say of reports that only an older engine has read. */
export const staleWords = (stale: number, file: string): string[] =>
  stale === 0
    ? []
    : [
        `${stale} report${stale === 1 ? ' was' : 's were'} read by an older engine; \`dragoman reread ${file}\` reads anew and says what changes`,
      ]

export const clockOf = ({ asOf, onFile }: ClockOptions): DossierClock => ({
  ...(asOf === undefined ? {} : { published: asOf }),
  ...(onFile === undefined ? {} : { onFile }),
})

export const withClocks = (command: Command): Command =>
  command
    .option('--as-of <day>', 'only what was published on or before this day (YYYY-MM-DD)', dayArgument)
    .option('--on-file <moment>', 'only what was read and reviewed by this moment (ISO 8601)', momentArgument)
