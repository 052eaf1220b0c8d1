/** Floor 4, SQLite. Contacts with their steps, statements and claims of a record as rows. */
import type { Insertable } from 'kysely'
import { firstDay } from '../../model/index.ts'
import type { RowWords } from './row-words.ts'
import type { Tables } from './tables.ts'

/** Row numbers by id. A citation from outside the pile is in the record, and no report of the file. */
export interface Numbers {
  readonly actor: ReadonlyMap<string, number>
  readonly contact: ReadonlyMap<string, number>
  readonly report: ReadonlyMap<string, number>
}

type Rows<T extends keyof Tables> = Insertable<Tables[T]>[]

const numberOf = (numbers: ReadonlyMap<string, number>, id: string | null): number | null =>
  id === null ? null : (numbers.get(id) ?? null)

export const contactRows = ({ record, head, name, names }: RowWords): Rows<'contact'> =>
  record.contacts.map((c) => ({
    ...head(c.id),
    kind: c.kind,
    title: c.title,
    day: c.when.edtf,
    first_day: c.when.edtf === null ? null : firstDay(c.when.edtf),
    place: name(c.place?.actor ?? null),
    state: c.headline.state,
    outcome: c.outcome,
    people: names(c.participants.filter((p) => p.part !== 'absent').map((p) => p.actor)),
    reports: new Set(c.steps.map((s) => s.report)).size,
  }))

export const stepRows = ({ record, dossier, chain, words }: RowWords, numbers: Numbers): Rows<'step'> =>
  record.contacts.flatMap((c) =>
    c.steps.map((s) => ({
      dossier_id: dossier,
      id: s.id,
      contact: numbers.contact.get(c.id) ?? 0,
      report: numberOf(numbers.report, s.report),
      state: s.state,
      day: s.when.edtf,
      on_whose_word: chain(s.report, s.vouchedBy),
      words: words(s.report, s.evidence),
    })),
  )

export const statementRows = ({ record, head, chain, words, report }: RowWords, numbers: Numbers): Rows<'statement'> =>
  record.statements.map((s) => ({
    ...head(s.id),
    report: numberOf(numbers.report, s.report),
    source: numberOf(numbers.actor, s.source),
    kind: s.kind,
    mode: s.mode,
    certainty: s.modality.certainty,
    polarity: s.modality.polarity,
    said: s.said.edtf,
    chain: chain(s.report, s.chain),
    words: words(s.report, s.content),
    outlet: report(s.report)?.outlet?.name ?? null,
    published: report(s.report)?.published.edtf ?? null,
  }))

export function claimRows(rows: RowWords, numbers: Numbers) {
  const { record, dossier, head, label, names, words } = rows
  const position: Rows<'position'> = record.positions.map((p) => ({
    ...head(p.id),
    holder: numberOf(numbers.actor, p.holder),
    kind: p.kind,
    deadline: p.deadline.edtf,
    last_change: p.tellings.at(-1)?.change ?? 'new',
    words: p.tellings.map((t) => words(t.report, t.what)).at(-1) ?? '',
    reports: new Set(p.tellings.map((t) => t.report)).size,
  }))
  const measure: Rows<'measure'> = record.measures.map((m) => ({
    ...head(m.id),
    imposed_by: numberOf(numbers.actor, m.by),
    kind: m.kind,
    targets: names(m.targets),
    state: m.life.at(-1)?.state ?? 'alleged',
    until: m.until.edtf,
    words: m.life.map((l) => words(l.report, l.evidence)).at(-1) ?? '',
  }))
  const origin: Rows<'origin'> = record.origins.map((o) => ({
    dossier_id: dossier,
    id: o.id,
    about: label(o.about),
    claim: o.claim,
    at_least: o.atLeast,
    at_most: o.atMost,
    why: o.why,
  }))
  const difference: Rows<'difference'> = record.discrepancies.map((d) => ({
    dossier_id: dossier,
    id: d.id,
    about: label(d.about),
    kind: d.kind,
    verdict: d.verdict,
    why: d.why,
  }))
  return { position, measure, origin, difference }
}
