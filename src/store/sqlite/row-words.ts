/** Floor 4, SQLite. What the rows of a record say in words: names, quotations, chains, short labels. */
import type { RecordDocument, Span } from '../../model/index.ts'
import { type Label, SECTION_LETTERS } from '../store.ts'

export interface RowWords {
  readonly record: RecordDocument
  readonly dossier: string
  /** The columns a labelled row begins with. */
  readonly head: (id: string) => { readonly dossier_id: string; readonly id: string; readonly label: string }
  /** The short label of a thing, its id where it has none. */
  readonly label: (id: string) => string
  readonly name: (id: string | null) => string | null
  readonly names: (ids: readonly string[]) => string
  readonly words: (report: string, spans: readonly Span[]) => string
  readonly chain: (report: string, ids: readonly string[]) => string
  readonly report: (id: string) => RecordDocument['reports'][number] | undefined
}

export function rowWords(dossier: string, record: RecordDocument, given: readonly Label[]): RowWords {
  const reports = new Map(record.reports.map((r) => [r.id, r]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const labels = new Map(given.map((l) => [l.id, `${SECTION_LETTERS[l.section]}${l.number}`]))
  const label = (id: string): string => labels.get(id) ?? id
  const called = (id: string): string => names.get(id) ?? id
  return {
    record,
    dossier,
    label,
    head: (id) => ({ dossier_id: dossier, id, label: label(id) }),
    name: (id) => (id === null ? null : (names.get(id) ?? null)),
    names: (ids) => ids.map(called).join(', '),
    words: (report, spans) =>
      spans
        .map((s) => (reports.get(report)?.text ?? '').slice(s.start, s.end))
        .join(' … ')
        .replace(/\s+/g, ' '),
    chain: (report, ids) => [reports.get(report)?.outlet?.name ?? 'outlet unknown', ...ids.map(called)].join(' <- '),
    report: (id) => reports.get(id),
  }
}
