/** The page in a real browser: it opens without a server, asks nothing of the network, reads well in both themes, and answers. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../src/outputs/page/render.ts'
import { compilePile, readPile } from '../src/work/read-pile.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const here = existsSync(CHROMIUM)
const ferry = fileURLToPath(new URL('../examples/lake-ferry/reports', import.meta.url))

describe.skipIf(!here)(`the page${here ? '' : ` (skipped: no browser at ${CHROMIUM}; set CHROMIUM)`}`, () => {
  let browser: Browser
  let address: string

  beforeAll(async () => {
    const record = compilePile(await readPile([ferry]))
    const file = join(mkdtempSync(join(tmpdir(), 'dragoman-page-')), 'record.html')
    writeFileSync(file, renderPage([{ title: 'lake-ferry', record }]))
    address = pathToFileURL(file).href
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())

  async function open(
    scheme: 'light' | 'dark',
    width = 1100,
  ): Promise<{ page: Page; asked: string[]; close: () => Promise<void> }> {
    // axe needs a context of its own kind of page.
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) asked.push(request.url())
    })
    await page.goto(address)
    return { page, asked, close: () => context.close() }
  }

  it.each(['light', 'dark'] as const)('breaks no rule of access in the %s theme, opened up', async (scheme) => {
    const { page, asked, close } = await open(scheme)
    for (const details of await page.locator('details').all()) await details.evaluate((d) => d.setAttribute('open', ''))
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([])
    expect(asked).toEqual([])
    await close()
  })

  it('opens a contact by keyboard and shows on whose word each step stands', async () => {
    const { page, close } = await open('light')
    const summary = page.locator('ol.timeline summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('ol.timeline details[open] th', { hasText: 'On whose word' }).isVisible())
      .toBe(true)
    await close()
  })

  it('fits a narrow window without sideways scrolling', async () => {
    const { page, close } = await open('light', 320)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await close()
  })

  it('says in words what the marks mean', async () => {
    const { page, close } = await open('light')
    expect(await page.locator('.state').first().textContent()).toMatch(/[a-z]/)
    expect(await page.locator('header').textContent()).toContain('on the word of a principal')
    await close()
  })
})
