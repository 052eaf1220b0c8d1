/**
 * Stories that no rule was written for: for each report the contacts an editor would note (who, how far along, on whose word, when).
 * A line of `*.expected.tsv` is found when one telling names all of its people and agrees in state, voucher and day; `-` leaves voucher or day open, `|` parts states of which each will do.
 * Lines that begin with `~` are beyond the reading so far: they are kept so that progress shows, and may be found or not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { receive } from '../../src/intake/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import type { Reading, ReadTelling } from '../../src/model/index.ts'
import { ENGINE, read } from '../../src/reading/index.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const stories = readdirSync(folder).filter((file) => file.endsWith('.txt'))

interface Expected {
  readonly line: string
  readonly who: readonly string[]
  readonly states: readonly string[]
  readonly voucher: string
  readonly when: string
}

function expectedOf(story: string): readonly Expected[] {
  const lines = readFileSync(join(folder, story.replace('.txt', '.expected.tsv')), 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
  return lines.map((line) => {
    const [who = '', state = '', voucher = '', when = '-'] = line.replace(/^~/, '').split('\t')
    return { line, who: who.split(' + '), states: state.split('|'), voucher, when }
  })
}

async function readStory(file: string): Promise<Reading> {
  const { reports } = await receive([join(folder, file)])
  const report = reports[0]
  if (!report) throw new Error(`${file} could not be read`)
  return read(report, await loadEnglish(), ENGINE)
}

function namesOf(reading: Reading, id: string): string {
  const actor = reading.actors.find((a) => a.id === id)
  return [actor?.name, ...(actor?.aliases ?? []), ...(actor?.descriptions ?? [])].join(' ; ')
}

function fits(reading: Reading, telling: ReadTelling, wanted: Expected): boolean {
  const people = telling.participants.map((p) => namesOf(reading, p.actor))
  const speaker = telling.vouchedBy.at(-1)
  const voucher =
    wanted.voucher === '-' ||
    (wanted.voucher === 'own'
      ? speaker === undefined || speaker === reading.outlet
      : speaker !== undefined && plain(namesOf(reading, speaker)).includes(plain(wanted.voucher)))
  return (
    wanted.who.every((name) => people.some((p) => plain(p).includes(plain(name)))) &&
    wanted.states.includes(telling.state) &&
    voucher &&
    (wanted.when === '-' || telling.when.edtf === wanted.when)
  )
}

const plain = (words: string): string => words.replaceAll('’', "'").toLowerCase()

describe.each(stories)('%s', (story) => {
  it('tells of its contacts as an editor would note them', async () => {
    const reading = await readStory(story)
    const missed = expectedOf(story).filter(
      (e) => !e.line.startsWith('~') && !reading.tellings.some((t) => fits(reading, t, e)),
    )
    expect(missed.map((e) => e.line)).toEqual([])
  })
})
