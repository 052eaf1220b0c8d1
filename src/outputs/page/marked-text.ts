/** Floor 4. A report's text with what was read in it marked: disjoint segments, each with all the marks that cover it. */
import type { DocReport, Span } from '../../model/index.ts'
import type { RecordIndex } from '../index-record.ts'
import { type Html, html } from './html.ts'

export interface TextMark extends Span {
  readonly className: string
  readonly title: string
  /** Anchor of the thing it belongs to, for links from elsewhere; set on its first segment. */
  readonly id: string | null
}

export function marksOf(index: RecordIndex, report: DocReport): TextMark[] {
  const { record } = index
  const noise = report.noise.map((n) => ({ start: n.start, end: n.end, className: 'noise', title: n.kind, id: null }))
  const statements = record.statements
    .filter((s) => s.report === report.id && s.cue !== null)
    .flatMap((s) => [
      ...s.content.map((c) => ({
        ...c,
        className: `said-${s.mode}`,
        title: `${s.kind}: ${s.source === null ? 'to whom it is credited is not sure' : index.actor(s.source).name}`,
        id: null,
      })),
      ...(s.cue === null ? [] : [{ ...s.cue, className: 'cue', title: 'cue', id: null }]),
    ])
  const steps = record.contacts.flatMap((c) =>
    c.steps
      .filter((s) => s.report === report.id)
      .flatMap((s) =>
        s.evidence.map((e) => ({ ...e, className: 'contact', title: `${c.kind}, ${s.state}`, id: `step-${s.id}` })),
      ),
  )
  const notes = report.notes
    .filter((n) => n.level !== 'info' && n.end - n.start < report.text.length)
    .map((n) => ({ start: n.start, end: n.end, className: 'doubt', title: n.text, id: null }))
  return [...noise, ...statements, ...steps, ...notes]
}

/** Linear in text and marks but for overlaps: boundaries are sorted once, open marks carried along. */
export function markText(text: string, marks: readonly TextMark[]): Html {
  const sorted = [...marks].filter((m) => m.end > m.start).sort((a, b) => a.start - b.start)
  const bounds = [...new Set([0, text.length, ...sorted.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b)
  const parts: Html[] = []
  let open: TextMark[] = []
  let next = 0
  for (const [i, start] of bounds.entries()) {
    const end = bounds[i + 1]
    if (end === undefined) break
    open = open.filter((m) => m.end > start)
    for (let mark = sorted[next]; mark && mark.start <= start; mark = sorted[++next]) open.push(mark)
    parts.push(segment(text.slice(start, end), open, start))
  }
  return html`${parts}`
}

function segment(words: string, open: readonly TextMark[], start: number): Html {
  if (open.length === 0) return html`${words}`
  const classes = [...new Set(open.map((m) => m.className))].join(' ')
  const titles = [...new Set(open.map((m) => m.title))].join('; ')
  const id = open.find((m) => m.id !== null && m.start === start)?.id ?? null
  return html`<mark class="${classes}" title="${titles}"${id === null ? null : html` id="${id}"`}>${words}</mark>`
}
