// npm run picture: the README's picture, a screenshot of the page that an example story makes. CHROMIUM names the browser.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { renderPage } from '../src/outputs/page/render.ts'
import { compilePile, readPile } from '../src/work/read-pile.ts'

const STORY = 'lake-ferry'
const root = fileURLToPath(new URL('..', import.meta.url))
const record = compilePile(await readPile([join(root, 'examples', STORY, 'reports')]))
const file = join(mkdtempSync(join(tmpdir(), 'dragoman-picture-')), 'record.html')
writeFileSync(file, renderPage([{ title: STORY, record }]))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1100, height: 1000 } })
await page.goto(pathToFileURL(file).href)
// The contact of which most different things are told shows best what the record keeps.
await page.evaluate(() => {
  const all = [...document.querySelectorAll('ol.timeline details')]
  const states = (details: Element): number =>
    new Set([...details.querySelectorAll('tbody .state')].map((s) => s.textContent)).size
  const most = all.reduce((a, b) => (states(b) > states(a) ? b : a))
  most.setAttribute('open', '')
  most.scrollIntoView({ block: 'center' })
})
await page.screenshot({ path: join(root, 'docs', 'record.png') })
await browser.close()
