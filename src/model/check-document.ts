/** Floor 0. What a document promises beyond its schema: ids are unique and resolve, spans slice, dates are EDTF. */
import type { RecordDocument } from './document.ts'
import { idsOfDocument } from './document-ids.ts'
import { isEdtf } from './edtf.ts'
import type { Span } from './span.ts'

/** Every broken promise in words; an empty list is a sound document. Repairs nothing. */
export function checkDocument(doc: RecordDocument): string[] {
  return [...checkIds(doc), ...checkReferences(doc), ...checkSpans(doc), ...checkDates(doc)]
}

function checkIds(doc: RecordDocument): string[] {
  const seen = new Set<string>()
  const all = [...idsOfDocument(doc), ...doc.reviews.map((review) => review.id)]
  return all.flatMap((id) => {
    if (seen.has(id)) return [`id ${id} is used twice`]
    seen.add(id)
    return []
  })
}

type Reference = readonly [where: string, id: string | null, among: ReadonlySet<string>]

function checkReferences(doc: RecordDocument): string[] {
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map((t) => t.id))
  const reports = ids(doc.reports)
  const actors = ids(doc.actors)
  const statements = ids(doc.statements)
  const contacts = ids(doc.contacts)
  const measures = ids(doc.measures)
  const claims = new Set([...contacts, ...ids(doc.positions), ...measures])
  // Made once: of redirects and differences there are thousands.
  const disputed = new Set([...claims, ...statements, ...ids(doc.counts)])
  const anything = new Set([...disputed, ...actors, ...reports])
  const of = (where: string, id: string | null, among: ReadonlySet<string>): Reference => [where, id, among]
  const each = (where: string, list: readonly string[], among: ReadonlySet<string>) =>
    list.map((id) => of(where, id, among))
  const references: Reference[] = [
    ...doc.reports.flatMap((r) => [
      of('report.copyOf', r.copyOf, reports),
      of('report.echoOf', r.echoOf, reports),
      of('report.outlet', r.outlet?.actor ?? null, actors),
    ]),
    ...doc.actors.flatMap((a) => [
      ...each(
        'actor.mentions',
        a.mentions.map((m) => m.report),
        reports,
      ),
      ...a.roles.flatMap((r) => [of('role.report', r.report, reports), of('role.of', r.of, actors)]),
      of('actor.source.report', a.source?.report ?? null, reports),
      of('actor.source.toldTo', a.source?.toldTo ?? null, actors),
    ]),
    ...doc.statements.flatMap((s) => [
      of('statement.report', s.report, reports),
      of('statement.source', s.source, actors),
      of('statement.addressee', s.addressee, actors),
      ...each('statement.chain', s.chain, actors),
      ...each('statement.candidates', s.candidates, actors),
    ]),
    ...doc.contacts.flatMap((c) => [
      ...each(
        'contact.participants',
        c.participants.map((p) => p.actor),
        actors,
      ),
      of('contact.place', c.place?.actor ?? null, actors),
      of('contact.headline', c.headline.step, ids(c.steps)),
      of('contact.outcomeOf', c.outcomeOf, contacts),
      of('contact.partOf', c.partOf, contacts),
      ...each('contact.candidates', c.candidates, contacts),
      ...c.steps.flatMap((s) => [
        of('step.report', s.report, reports),
        of('step.place', s.place, actors),
        of('step.statement', s.statement, statements),
        ...each('step.vouchedBy', s.vouchedBy, actors),
      ]),
    ]),
    ...doc.counts.flatMap((n) => [
      of('count.report', n.report, reports),
      of('count.place', n.place, actors),
      ...each('count.participants', n.participants, actors),
      ...each('count.vouchedBy', n.vouchedBy, actors),
    ]),
    ...doc.positions.flatMap((p) => [
      of('position.holder', p.holder, actors),
      ...each('position.addressees', p.addressees, actors),
      ...p.tellings.flatMap((t) => [
        of('telling.report', t.report, reports),
        of('telling.statement', t.statement, statements),
        ...each('telling.vouchedBy', t.vouchedBy, actors),
      ]),
    ]),
    ...doc.measures.flatMap((m) => [
      of('measure.by', m.by, actors),
      ...each('measure.targets', m.targets, actors),
      of('measure.suspends', m.suspends, measures),
      of('measure.serves', m.serves, contacts),
      ...m.life.flatMap((l) => [of('life.report', l.report, reports), ...each('life.vouchedBy', l.vouchedBy, actors)]),
    ]),
    ...doc.origins.flatMap((o) => [
      of('origin.about', o.about, claims),
      ...o.chains.flatMap((c) => [
        of('origin.report', c.report, reports),
        of('origin.origin', c.origin, actors),
        of('origin.copyOf', c.copyOf, reports),
        ...each('origin.chain', c.chain, actors),
      ]),
    ]),
    ...doc.discrepancies.flatMap((d) => [
      of('discrepancy.about', d.about, disputed),
      ...each(
        'discrepancy.between',
        d.between.map((b) => b.report),
        reports,
      ),
    ]),
    ...Object.entries(doc.redirects).map(([from, to]) => of(`redirect of ${from}`, to, anything)),
  ]
  return references.flatMap(([where, id, among]) =>
    id === null || among.has(id) ? [] : [`${where} names ${id}, which the document does not hold`],
  )
}

function checkSpans(doc: RecordDocument): string[] {
  const lengths = new Map(doc.reports.map((r) => [r.id, r.text.length]))
  const bad = (where: string, report: string, spans: readonly (Span | null | undefined)[]) =>
    spans.flatMap((s) =>
      s && !(s.start < s.end && s.end <= (lengths.get(report) ?? -1))
        ? [`${where} ${s.start}-${s.end} does not slice the text of ${report}`]
        : [],
    )
  return [
    ...doc.reports.flatMap((r) => bad('report', r.id, [r.title?.span, r.outlet?.span, ...r.noise, ...r.notes])),
    ...doc.actors.flatMap((a) => [...a.mentions, ...a.roles].flatMap((m) => bad('mention', m.report, [m]))),
    ...doc.statements.flatMap((s) =>
      bad(`statement ${s.id}`, s.report, [
        ...s.content,
        ...s.quoted,
        s.cue,
        s.sourceSpan,
        ...s.modality.hedges,
        s.said.span,
      ]),
    ),
    ...doc.contacts.flatMap((c) => c.steps.flatMap((s) => bad(`step ${s.id}`, s.report, [...s.evidence, s.when.span]))),
    ...doc.counts.flatMap((n) => bad(`count ${n.id}`, n.report, n.evidence)),
    ...doc.positions.flatMap((p) =>
      p.tellings.flatMap((t) => bad(`telling ${t.id}`, t.report, [...t.what, t.condition, t.consequence])),
    ),
    ...doc.measures.flatMap((m) => m.life.flatMap((l) => bad(`life ${l.id}`, l.report, l.evidence))),
    ...doc.discrepancies.flatMap((d) => d.between.flatMap((b) => bad(`discrepancy ${d.id}`, b.report, [b]))),
  ]
}

function checkDates(doc: RecordDocument): string[] {
  const dates = [
    ...doc.reports.flatMap((r) => [r.published.edtf, r.published.bounds]),
    ...doc.statements.map((s) => s.said.edtf),
    ...doc.contacts.flatMap((c) => [c.when.edtf, ...c.steps.map((s) => s.when.edtf)]),
    ...doc.counts.map((n) => n.asOf.edtf),
    ...doc.positions.map((p) => p.deadline.edtf),
    ...doc.measures.flatMap((m) => [m.until.edtf, ...m.life.map((l) => l.when.edtf)]),
  ]
  return dates.flatMap((d) => (d === null || isEdtf(d) ? [] : [`${d} is no EDTF date`]))
}
