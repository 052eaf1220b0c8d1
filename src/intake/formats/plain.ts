/** Floor 2, intake. Plain text: lines are joined to paragraphs, inline mark-up is resolved, marks that open lines are read. */
import { note } from '../../model/index.ts'
import { DraftBuilder, type NewPiece, type Stretch } from '../builder.ts'
import type { Draft, Facts } from '../draft.ts'
import { resolveInline } from '../layout/inline.ts'
import { readLine, type SourceLine, underline } from '../layout/lines.ts'
import { goesOn, isBrokenOver, wrapWidth } from '../layout/wrap.ts'

export function readPlain(source: string, item: Draft['item'] = null, facts: Facts = {}): Draft {
  const raw = source.replace(/<br\s*\/?>/gi, '\n').split('\n')
  const lines = underline(raw.map(readLine), raw)
  const builder = new DraftBuilder()
  const width = wrapWidth(lines)
  let at = 0
  let blank = true
  while (at < lines.length) {
    const line = lines[at] as SourceLine
    if (line.kind === 'blank' || line.kind === 'rule') {
      builder.gap(at + 1 < lines.length ? `${line.words}\n` : line.words)
      blank = true
      at++
      continue
    }
    const last = paragraphEnd(lines, at, width)
    builder.gap(line.bullet)
    builder.piece(joined(lines.slice(at, last + 1)), shapeOf(line, blank))
    if (last + 1 < lines.length) builder.gap('\n')
    blank = false
    at = last + 1
  }
  if (width !== null) noteWrap(builder, width)
  return builder.draft(item, facts)
}

const noteWrap = (builder: DraftBuilder, width: number): void =>
  builder.note(
    note(
      'intake/hard-wrapped',
      'info',
      { start: 0, end: 0 },
      `lines broken at about ${width} characters are read as paragraphs`,
    ),
  )

/** The last line of the paragraph that starts at `at`; over a blank line where the sentence plainly goes on. */
function paragraphEnd(lines: readonly SourceLine[], at: number, width: number | null): number {
  let last = at
  for (;;) {
    const line = lines[last] as SourceLine
    const next = lines[last + 1]
    if (next === undefined) return last
    if (next.kind !== 'blank') {
      if (!goesOn(line, next, width)) return last
      last++
      continue
    }
    const over = lines[last + 2]
    const mends =
      over?.kind === 'text' && line.kind === 'text' && over.bullet === '' && isBrokenOver(line.words, over.words)
    if (!mends) return last
    last += 2
  }
}

function joined(lines: readonly SourceLine[]): Stretch {
  let text = ''
  const links: Stretch['links'][number][] = []
  const marks: Stretch['marks'][number][] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0) text += `\n${line.bullet}`
    const stretch = resolveInline(line.words)
    for (const link of stretch.links)
      links.push({ ...link, start: link.start + text.length, end: link.end + text.length })
    for (const mark of stretch.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    text += stretch.text
  }
  return { text, links, marks }
}

function shapeOf(line: SourceLine, apart: boolean): NewPiece {
  const kind = line.kind === 'heading' ? 'heading' : line.kind === 'item' ? 'item' : 'paragraph'
  return { kind, level: line.level, noise: null, apart: apart || line.kind === 'heading' }
}
