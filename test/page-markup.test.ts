/** Text from reports is text: whatever a report holds, the page has the elements of the page and no other. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../src/outputs/page/render.ts'
import { compilePile, readPile } from '../src/work/read-pile.ts'

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  '<!-- <iframe src=//x></iframe>',
  ']]><a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;',
  '</style><link rel=stylesheet href=//x>',
]

const payload = fc.constantFrom(...PAYLOADS)

/** What a page of text, lists, tables and links is made of. */
const ELEMENTS = new Set(
  'A ABBR ARTICLE B BDI BODY BR CODE DETAILS DIV H1 H2 H3 H4 HEAD HEADER HTML LI MAIN MARK META NAV OL P Q SECTION SMALL SPAN STYLE SUMMARY TABLE TBODY TD TH THEAD TITLE TR UL'.split(
    ' ',
  ),
)

describe('the page', () => {
  it('makes no element, handler or address of anything a report says', async () => {
    await fc.assert(
      fc.asyncProperty(payload, payload, payload, payload, async (title, outlet, name, words) => {
        const file = join(mkdtempSync(join(tmpdir(), 'dragoman-markup-')), 'report.json')
        const text = `Minister Ada ${name} Brandt met envoy Karl Moss in Lome on Tuesday, she said. "We ${words} agreed," Moss said. He demanded that ${words} end by Friday.`
        writeFileSync(
          file,
          JSON.stringify({ title: `A ${title} day`, outlet: `The ${outlet} Post`, text, published: '2026-05-06' }),
        )
        const page = renderPage([{ title: words, record: compilePile(await readPile([file])) }])
        const { document } = parseHTML(page)
        const all = [...document.querySelectorAll('*')]
        expect(all.filter((e) => !ELEMENTS.has(e.tagName)).map((e) => e.tagName)).toEqual([])
        expect(all.flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith('on'))).toEqual([])
        expect(all.map((e) => e.getAttribute('href')).filter((h) => h !== null && !h.startsWith('#'))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
