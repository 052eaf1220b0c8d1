/** Floor 4. What was read in one report, as marks on its text: who said what, contacts, positions, measures, counts, doubts. */
import type { DocReport, Span } from '../../model/index.ts'
import type { RecordIndex } from '../index-record.ts'
import type { TextMark } from './marked-text.ts'

export function marksOf(index: RecordIndex, prefix: string, report: DocReport): TextMark[] {
  const plain = (span: Span, className: string, title: string): TextMark => ({
    start: span.start,
    end: span.end,
    className,
    title,
    id: null,
    back: null,
  })
  const doubts = report.notes.filter((n) => n.level !== 'info' && n.end - n.start < report.text.length)
  return [
    ...report.noise.map((n) => plain(n, 'noise', n.kind)),
    ...speech(index, report, plain),
    ...claims(index, prefix, report),
    ...doubts.map((n) => plain(n, 'doubt', n.text)),
  ]
}

type Plain = (span: Span, className: string, title: string) => TextMark

function speech(index: RecordIndex, report: DocReport, plain: Plain): TextMark[] {
  const credited = index.record.statements.filter((s) => s.report === report.id && s.cue !== null)
  return credited.flatMap((s) => {
    const who = s.source === null ? 'to whom it is credited is not sure' : index.actor(s.source).name
    return [
      ...s.content.map((c) => plain(c, `said-${s.mode}`, `${s.kind}: ${who}`)),
      ...(s.cue === null ? [] : [plain(s.cue, 'cue', 'cue')]),
    ]
  })
}

/** The words of contacts, positions, measures and counts: the first span carries the anchor, the last the way back. */
function claims(index: RecordIndex, prefix: string, report: DocReport): TextMark[] {
  const { contacts, positions, measures, counts } = index.record
  const here = <T extends { readonly report: string }>(things: readonly T[]): T[] =>
    things.filter((t) => t.report === report.id)
  const told = (of: string, anchor: string, className: string, title: string, spans: readonly Span[]): TextMark[] =>
    spans.map((span, i) => ({
      start: span.start,
      end: span.end,
      className,
      title,
      id: i === 0 ? `${prefix}${anchor}` : null,
      back: i === spans.length - 1 ? `${prefix}${of}` : null,
    }))
  return [
    ...contacts.flatMap((c) =>
      here(c.steps).flatMap((s) => told(c.id, s.id, 'contact', `${c.kind}, ${s.state}`, s.evidence)),
    ),
    ...positions.flatMap((p) => here(p.tellings).flatMap((t) => told(p.id, t.id, 'position', p.kind, t.what))),
    ...measures.flatMap((m) =>
      here(m.life).flatMap((l) => told(m.id, l.id, 'measure', `${m.kind}, ${l.state}`, l.evidence)),
    ),
    ...here(counts).flatMap((c) => told(`of-${c.id}`, c.id, 'contact', `count of ${c.of}s`, c.evidence)),
  ]
}
