/** Floor 4. A text with marks as disjoint segments, each with all the marks that cover it; a mark leads back to what was made of it. */
import type { Span } from '../../model/index.ts'
import { type Html, html } from './html.ts'

export interface TextMark extends Span {
  readonly className: string
  readonly title: string
  /** Anchor of the words, for links from elsewhere; set on the first segment. */
  readonly id: string | null
  /** Anchor of the claim these words were read as; a small link stands behind them. */
  readonly back: string | null
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
    parts.push(segment(text.slice(start, end), open, start, end))
  }
  return html`${parts}`
}

function segment(words: string, open: readonly TextMark[], start: number, end: number): Html {
  if (open.length === 0) return html`${words}`
  const classes = [...new Set(open.map((m) => m.className))].join(' ')
  const titles = [...new Set(open.map((m) => m.title))].join('; ')
  const ids = open.flatMap((m) => (m.id !== null && m.start === start ? [m.id] : []))
  const backs = open.filter((m) => m.back !== null && m.end === end)
  return html`${ids.map((id) => html`<a id="${id}"></a>`)}<mark class="${classes}" title="${titles}">${words}</mark>${backs.map((m) => html`<a class="back" href="#${m.back}" aria-label="to ${m.title}">↑</a>`)}`
}
