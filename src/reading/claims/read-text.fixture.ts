/** For tests: the whole Reading of a text, as if published on a given day; paragraphs are parted by blank lines. */
import { loadEnglish } from '../../language/index.ts'
import type { LocalId, Reading, Report, Span } from '../../model/index.ts'
import { read } from '../read.ts'

export const PUBLISHED = '2031-03-12'

export interface ReadText {
  readonly text: string
  readonly reading: Reading
  readonly words: (span: Span | null) => string | null
  /** The name of an actor of the Reading. */
  readonly name: (id: LocalId | null) => string | null
}

export async function readText(text: string, published: string | null = PUBLISHED): Promise<ReadText> {
  const reading = await read(reportOf(text, published), await loadEnglish(), 'test')
  return {
    text,
    reading,
    words: (span) => (span === null ? null : text.slice(span.start, span.end)),
    name: (id) => (id === null ? null : (reading.actors.find((a) => a.id === id)?.name ?? id)),
  }
}

/** A report of paragraphs parted by blank lines, as intake would hand it on. */
export const reportOf = (text: string, published: string | null): Report => ({
  id: 'r1',
  file: 'test.txt',
  item: null,
  text,
  language: 'en',
  outlet: null,
  title: null,
  byline: [],
  url: null,
  published: {
    edtf: published,
    basis: published === null ? 'unknown' : 'stated',
    from: null,
    span: null,
    instant: null,
  },
  blocks: [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'paragraph' as const,
  })),
  noise: [],
  notes: [],
  signature: [],
})
