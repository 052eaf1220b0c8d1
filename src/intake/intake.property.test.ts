/** What must hold of every report, whatever was received. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf, type Report, ReportFailed } from '../model/index.ts'
import { receiveBytes } from './index.ts'

const NAMES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.xml', 'a']

async function reportsOf(bytes: Uint8Array, file: string): Promise<readonly Report[]> {
  try {
    return await receiveBytes(bytes, file)
  } catch (error) {
    if (error instanceof ReportFailed) return []
    throw error
  }
}

const within = (report: Report, span: { readonly start: number; readonly end: number }): boolean =>
  Number.isInteger(span.start) && span.start >= 0 && span.start <= span.end && span.end <= report.text.length

function check(report: Report): void {
  const spans = [...report.blocks, ...report.noise, ...report.notes]
  for (const span of spans) expect(within(report, span)).toBe(true)
  for (const list of [report.blocks, report.noise]) {
    for (const [at, span] of list.entries()) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? 0)
    }
  }
  for (const block of report.blocks) {
    const words = report.text.slice(block.start, block.end)
    expect(words).toBe(words.trim())
  }
  for (const span of [report.title?.span, report.outlet?.span, report.published.span]) {
    if (span != null) expect(within(report, span)).toBe(true)
  }
  if (report.title?.span != null) {
    const words = report.text.slice(report.title.span.start, report.title.span.end)
    expect(words.replace(/\s+/g, ' ')).toBe(report.title.text)
  }
  if (report.published.edtf !== null) expect(isEdtf(report.published.edtf)).toBe(true)
  expect(report.published.basis).toBe(report.published.edtf === null ? 'unknown' : 'stated')
  expect(report.text).not.toMatch(/[\0\r]/)
}

/** Words, marks and layout of real files in any order. */
const SCRAPS = [
  'The envoy arrived in Lind on Monday, the ministry said.',
  'The Harbour Herald',
  '3 May 2025',
  'Published: 2025-05-03',
  '03/04/2025',
  'By Ana Ruiz',
  'LIND, May 2 (Tessa) - ',
  'Photo: the harbour',
  '(Reporting by Ana Ruiz)',
  'Related: x',
  'Comments (3)',
  '0318 ALERT - ',
  '14:05 ',
  '# ',
  '> ',
  '- ',
  '**',
  '[a](',
  '](#)',
  '<b>',
  '</p>',
  '<p>',
  '<div class="related">',
  '&amp;',
  '&#8220;',
  '©',
  '"',
  '“',
  '(',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '---\n',
  '{"text":"',
  '"}',
  '<rss><channel><item>',
  '\u00a0',
  'é',
  '日本語',
  'русский',
  'عربي',
  '\u0301',
  'Original url: https://x.example/2025/05/02/a\n',
  'From: a\nTo: b\nSubject: c\n',
] as const

describe('every report', () => {
  it('holds its promises on arbitrary bytes, and nothing but ReportFailed is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), async (bytes, file) => {
        for (const report of await reportsOf(bytes, file)) check(report)
      }),
      { numRuns: 300 },
    )
  })

  it('holds its promises on the scraps of real files, in any order', async () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...NAMES), async (source, file) => {
        for (const report of await reportsOf(new TextEncoder().encode(source), file)) check(report)
      }),
      { numRuns: 500 },
    )
  })

  it('rewords nothing: the letters of a plain text come out in their order', async () => {
    const word = fc.constantFrom(
      'Lind',
      'ferry',
      'the',
      'said',
      'Monday',
      'Olsk',
      'talks',
      'bridge.',
      'two',
      'ministers,',
    )
    const text = fc
      .array(fc.oneof(word, fc.constantFrom('\n', '\n\n', ' — ')), { minLength: 5, maxLength: 80 })
      .map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')
        for (const report of await reportsOf(new TextEncoder().encode(source), 'a.txt'))
          expect(letters(report.text)).toBe(letters(source))
      }),
      { numRuns: 200 },
    )
  })

  it('is the same for the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 30 }), async (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''))
        expect(await reportsOf(bytes, 'a.txt')).toEqual(await reportsOf(bytes, 'a.txt'))
      }),
      { numRuns: 100 },
    )
  })
})
