/** Floor 4, SQLite. The record as rows to browse in any SQLite tool; made anew from every record, never read back. */
import type { Kysely } from 'kysely'
import { firstDay, type RecordDocument, type Span } from '../../model/index.ts'
import type { Label } from '../store.ts'
import { PROJECTIONS, type Tables } from './tables.ts'

type Rows = { [T in (typeof PROJECTIONS)[number]]: Tables[T][] }

export async function projectRecord(
  db: Kysely<Tables>,
  dossier: string,
  record: RecordDocument,
  labels: readonly Label[],
): Promise<void> {
  for (const table of PROJECTIONS) await db.deleteFrom(table).where('dossier_id', '=', dossier).execute()
  const rows = rowsOf(dossier, record, labels)
  // Parents first: the list of projections runs from children to parents.
  for (const table of [...PROJECTIONS].reverse()) await insertAll(db, table, rows[table])
}

async function insertAll<T extends keyof Rows>(db: Kysely<Tables>, table: T, rows: Rows[T]): Promise<void> {
  for (const row of rows)
    await db
      .insertInto(table)
      .values(row as never)
      .execute()
}

function rowsOf(dossier_id: string, record: RecordDocument, labels: readonly Label[]): Rows {
  const texts = new Map(record.reports.map((r) => [r.id, r.text]))
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const outlets = new Map(record.reports.map((r) => [r.id, r.outlet?.name ?? 'outlet unknown']))
  const numbers = new Map(labels.filter((l) => l.section === 'contact').map((l) => [l.id, l.number]))
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const all = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ')
  const words = (report: string, spans: readonly Span[]) =>
    spans
      .map((s) => (texts.get(report) ?? '').slice(s.start, s.end))
      .join(' … ')
      .replace(/\s+/g, ' ')
  const chain = (report: string, ids: readonly string[]) =>
    [outlets.get(report) ?? '', ...ids.map((id) => names.get(id) ?? id)].join(' <- ')
  return {
    actor: record.actors.map((a) => ({
      dossier_id,
      id: a.id,
      kind: a.kind,
      name: a.name,
      roles: [...new Set(a.roles.map((r) => r.title))].join('; '),
    })),
    contact: record.contacts.map((c) => ({
      dossier_id,
      id: c.id,
      label: `c${numbers.get(c.id) ?? '?'}`,
      kind: c.kind,
      title: c.title,
      day: c.when.edtf,
      first_day: c.when.edtf === null ? null : firstDay(c.when.edtf),
      place: name(c.place?.actor ?? null),
      state: c.headline.state,
      outcome: c.outcome,
      people: all(c.participants.filter((p) => p.part !== 'absent').map((p) => p.actor)),
      reports: new Set(c.steps.map((s) => s.report)).size,
    })),
    step: record.contacts.flatMap((c) =>
      c.steps.map((s) => ({
        dossier_id,
        id: s.id,
        contact_id: c.id,
        report_id: s.report,
        state: s.state,
        day: s.when.edtf,
        on_whose_word: chain(s.report, s.vouchedBy),
        words: words(s.report, s.evidence),
      })),
    ),
    statement: record.statements.map((s) => ({
      dossier_id,
      id: s.id,
      report_id: s.report,
      source_id: s.source,
      kind: s.kind,
      mode: s.mode,
      certainty: s.modality.certainty,
      polarity: s.modality.polarity,
      said: s.said.edtf,
      chain: chain(s.report, s.chain),
      words: words(s.report, s.content),
    })),
    position: record.positions.map((p) => ({
      dossier_id,
      id: p.id,
      holder_id: p.holder,
      kind: p.kind,
      deadline: p.deadline.edtf,
      last_change: p.tellings.at(-1)?.change ?? 'new',
      words: p.tellings.map((t) => words(t.report, t.what)).at(-1) ?? '',
      reports: new Set(p.tellings.map((t) => t.report)).size,
    })),
    measure: record.measures.map((m) => ({
      dossier_id,
      id: m.id,
      by_id: m.by,
      kind: m.kind,
      targets: all(m.targets),
      state: m.life.at(-1)?.state ?? 'alleged',
      until: m.until.edtf,
      words: m.life.map((l) => words(l.report, l.evidence)).at(-1) ?? '',
    })),
    origin: record.origins.map((o) => ({
      dossier_id,
      id: o.id,
      about: o.about,
      claim: o.claim,
      at_least: o.atLeast,
      at_most: o.atMost,
      why: o.why,
    })),
    difference: record.discrepancies.map((d) => ({
      dossier_id,
      id: d.id,
      about: d.about,
      kind: d.kind,
      verdict: d.verdict,
      why: d.why,
    })),
  }
}
