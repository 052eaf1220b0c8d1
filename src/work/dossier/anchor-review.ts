/** Floor 5. The words an analyst's act rests on, with those around them, so that it finds its place again after a re-read. */
import { type Anchor, type RecordDocument, RunAborted, type Span } from '../../model/index.ts'

const AROUND = 32

/** On the first evidence of the first of these things that has any; null where none has. */
export function anchorOn(record: RecordDocument, ids: readonly string[]): Anchor | null {
  const place = ids.map((id) => evidenceOf(record, id)).find((found) => found !== null)
  return place ? anchorAt(record, place.report, place.span) : null
}

/** Throws RunAborted where the words do not stand in the report. */
export function anchorAtWords(record: RecordDocument, report: string, words: string): Anchor {
  const start = record.reports.find((r) => r.id === report)?.text.indexOf(words) ?? -1
  if (start < 0) throw new RunAborted(`these words do not stand in that report: ${words}`)
  return anchorAt(record, report, { start, end: start + words.length })
}

function anchorAt(record: RecordDocument, report: string, span: Span): Anchor {
  return anchorIn(record.reports.find((r) => r.id === report)?.text ?? '', report, span)
}

export const anchorIn = (text: string, report: string, { start, end }: Span): Anchor => ({
  report,
  start,
  end,
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - AROUND), start),
  after: text.slice(end, end + AROUND),
})

/** The words a report opens with, on which an act upon the report itself is anchored. */
export const openingOf = (text: string): Span => ({ start: 0, end: Math.min(AROUND, text.length) })

/** The first words a thing rests on; of a report those it opens with. */
function evidenceOf(record: RecordDocument, id: string): { report: string; span: Span } | null {
  const report = record.reports.find((r) => r.id === id)
  if (report) return { report: id, span: openingOf(report.text) }
  const mention = record.actors.find((a) => a.id === id)?.mentions[0]
  if (mention) return { report: mention.report, span: mention }
  const { contacts, positions, measures, counts, statements } = record
  const steps = contacts.flatMap((c) =>
    c.steps.map((s) => ({ ids: [c.id, s.id], report: s.report, spans: s.evidence })),
  )
  const held = positions.flatMap((p) => p.tellings.map((t) => ({ ids: [p.id, t.id], report: t.report, spans: t.what })))
  const lives = measures.flatMap((m) => m.life.map((l) => ({ ids: [m.id, l.id], report: l.report, spans: l.evidence })))
  const counted = counts.map((c) => ({ ids: [c.id], report: c.report, spans: c.evidence }))
  const said = statements.map((s) => ({
    ids: [s.id],
    report: s.report,
    spans: s.cue ? [...s.content, s.cue] : s.content,
  }))
  const place = [...steps, ...held, ...lives, ...counted, ...said].find((one) => one.ids.includes(id))
  const span = place?.spans[0]
  return place && span ? { report: place.report, span } : null
}
