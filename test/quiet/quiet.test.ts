/** Reports in which people meet, talk, call, visit, exchange and release things without diplomacy: no contact may come from them. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { receive } from '../../src/intake/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { ENGINE, read } from '../../src/reading/index.ts'

const folder = dirname(fileURLToPath(import.meta.url))

describe.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  it('tells of no contact', async () => {
    const { reports } = await receive([join(folder, file)])
    const readings = await Promise.all(reports.map(async (report) => read(report, await loadEnglish(), ENGINE)))
    expect(readings).toHaveLength(1)
    expect(readings.flatMap((r) => r.tellings.map((t) => `${t.why.rule}: ${t.title}`))).toEqual([])
  })
})
