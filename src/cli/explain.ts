/** Floor 6. `read --explain` and `explain`: one thing with its passages, or everything that was read with the rule and its words. */
import type { Reading, Report, Span, Why } from '../model/index.ts'
import { explain, spelledOut } from '../outputs/explanation.ts'
import type { RecordIndex } from '../outputs/index-record.ts'
import { explanationSection } from '../outputs/terminal/explanation.ts'
import { renderSection } from '../outputs/terminal/render.ts'
import type { Input, Traced } from '../record/index.ts'
import { terminalStyle } from './terminal-style.ts'

interface Explained {
  readonly report: string
  readonly what: string
  readonly rule: string
  readonly words: readonly string[]
}

/** Null for what is derived from other things of the record, or no thing of it. */
export function explainThing(
  index: RecordIndex,
  id: string,
  traced: ReadonlyMap<string, Traced>,
  json: boolean,
): string | null {
  const explained = explain(index, id, traced)
  if (explained === null) return null
  if (json) return `${JSON.stringify(spelledOut(explained, index.record), null, 1)}\n`
  return `${renderSection(explanationSection(index, explained, terminalStyle()), terminalStyle())}\n`
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
