/** Floor 6. `read --explain` and `explain` without an id: for everything that was read, the rule and the words it matched on, report by report. */
import type { Reading, Report, Span, Why } from '../model/index.ts'
import type { Input } from '../record/index.ts'

interface Explained {
  readonly report: string
  readonly what: string
  readonly rule: string
  readonly words: readonly string[]
}

export function explainInputs(inputs: readonly Input[], json: boolean): string {
  const all = inputs.flatMap(({ report, reading }) => explainReading(report, reading))
  if (json) return `${JSON.stringify(all, null, 1)}\n`
  return all.map((e) => `${e.report}\t${e.what}\t${e.rule}\t${e.words.join(' | ')}\n`).join('')
}

function explainReading(report: Report, reading: Reading): Explained[] {
  const oneLine = (span: Span) => report.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const line = (what: string, rule: string, spans: readonly Span[]): Explained => ({
    report: report.file,
    what,
    rule,
    words: spans.map(oneLine),
  })
  const because = (what: string, why: Why) => line(what, why.rule, why.spans)
  return [
    ...reading.times.map((t) => line(`date ${t.value.edtf ?? 'unknown'}`, `anchor: ${t.value.anchor ?? 'none'}`, [t])),
    ...reading.statements.map((s) => because(`statement ${s.kind}`, s.why)),
    ...reading.tellings.map((t) => because(`contact ${t.kind}, ${t.state}`, t.why)),
    ...reading.counts.map((c) => because(`count ${c.of} x ${c.value}`, c.why)),
    ...reading.positions.map((p) => because(`position ${p.kind}`, p.why)),
    ...reading.measures.map((m) => because(`measure ${m.kind}, ${m.state}`, m.why)),
    ...reading.notes.map((n) => line(`note ${n.level}`, n.code, [n])),
  ]
}
