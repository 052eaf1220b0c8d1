/** Bench. Plain text laid out as a page: paragraphs at line breaks, the first line the title, as PolNeAR's files are. */
import type { Language } from '../../src/language/index.ts'
import type { Page, Passage } from '../../src/reading/page.ts'

const PARAGRAPH = /\S[^\n]*/gu

export async function layOutText(text: string, language: Language): Promise<Page> {
  const passages = [...text.matchAll(PARAGRAPH)].map(
    (found, index): Passage => ({
      index,
      kind: index === 0 ? 'title' : 'paragraph',
      speaker: null,
      heading: null,
      start: found.index,
      end: found.index + found[0].trimEnd().length,
    }),
  )
  const { sentences } = await language.analyse(text, passages)
  const placed = sentences.map((sentence, index) => ({
    ...sentence,
    index,
    passage: passages.find((p) => p.start <= sentence.start && sentence.start < p.end) ?? (passages[0] as Passage),
  }))
  return { report: reportOf(text), passages, sentences: placed, notes: [] }
}

const reportOf = (text: string): Page['report'] => ({
  id: 'bench',
  file: '-',
  item: null,
  text,
  language: 'en',
  outlet: null,
  title: null,
  byline: [],
  url: null,
  published: { edtf: null, basis: 'unknown', from: null, span: null, instant: null },
  blocks: [],
  noise: [],
  notes: [],
  signature: [],
})
