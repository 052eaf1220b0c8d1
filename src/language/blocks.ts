/** Where nobody says where a text's blocks are: they stand between blank lines. */
import type { Span } from './types.ts'

/** The stretches between blank lines, without white space at their edges, in order. */
export function splitBlocks(text: string): readonly Span[] {
  const blocks: Span[] = []
  let start = 0
  for (const gap of [...text.matchAll(BLANK_LINES), undefined]) {
    const end = gap?.index ?? text.length
    const inside = text.slice(start, end)
    const from = start + inside.length - inside.trimStart().length
    const to = start + inside.trimEnd().length
    if (from < to) blocks.push({ start: from, end: to })
    start = end + (gap?.[0].length ?? 0)
  }
  return blocks
}

const LINE_END = '(?:\\r\\n|\\r(?!\\n)|[\\n\\u2028\\u2029])'

/** Two line ends with nothing but white space between them; a carriage return belongs to its line feed. */
const BLANK_LINES = new RegExp(`${LINE_END}[^\\S\\n\\r\\u2028\\u2029]*${LINE_END}\\s*`, 'gu')
