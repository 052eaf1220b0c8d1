/** A dossier from the command line, as an analyst lives with it: made, added to, judged, asked, corrected, looked back at. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentSchema, type RecordDocument } from '../../src/model/index.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const bridge = fileURLToPath(new URL('../../examples/corentyne-bridge/reports', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
const dossier = join(folder, 'bridge.dossier')

function dragoman(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, DRAGOMAN_AUTHOR: 'Ada' },
  })
  return { status, stdout, stderr }
}

const recordOf = (...args: readonly string[]): RecordDocument =>
  documentSchema.parse(JSON.parse(dragoman('show', dossier, 'all', '--json', ...args).stdout))

beforeAll(() => {
  expect(dragoman('new', dossier, '--title', 'Bridge').status).toBe(0)
  expect(dragoman('add', dossier, bridge).stdout).toMatch(/^11 new, 0 revised, 0 on file already/)
})

describe('adding', () => {
  it('again changes nothing and says so', () => {
    const before = recordOf()
    expect(dragoman('add', dossier, bridge).stdout).toMatch(/^0 new, 0 revised, 11 on file already\n$/)
    expect(JSON.parse(dragoman('add', dossier, bridge, '--json').stdout).added).toHaveLength(11)
    expect(recordOf()).toEqual(before)
  })

  it('again names what is known where it is a few', () => {
    const { stdout } = dragoman('add', dossier, join(bridge, '06-kustkrant-pinas.txt'))
    expect(stdout).toBe('0 new, 0 revised, 1 on file already\n  06-kustkrant-pinas.txt: on file already\n')
  })

  it('a corrected text makes a revision, and its report shows what changed', () => {
    const other = join(folder, 'other.dossier')
    const reports = join(folder, 'reports')
    cpSync(bridge, reports, { recursive: true })
    dragoman('new', other)
    dragoman('add', other, reports)
    const file = join(reports, '06-kustkrant-pinas.txt')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Half of the income', 'A third of the income'))
    expect(dragoman('add', other, file).stdout).toContain('revision 2')
    const record = documentSchema.parse(JSON.parse(dragoman('show', other, 'all', '--json').stdout))
    expect(record.reports).toHaveLength(11)
    const report = record.reports.find((r) => r.file === '06-kustkrant-pinas.txt')
    const { stdout } = dragoman('show', other, 'report', report?.id ?? '')
    expect(stdout).toMatch(/was:[\s\S]*Half of the\s+income[\s\S]*now:[\s\S]*A third of the\s+income/)
    const before = recordOf().reports.findIndex((r) => r.file === '06-kustkrant-pinas.txt') + 1
    expect(dragoman('show', other, 'report', `r${before}`).stderr).toMatch(/was corrected: r\d+ is the text/)
  })
})

describe('showing', () => {
  it('one contact by its label, with its life', () => {
    const { status, stdout } = dragoman('show', dossier, 'contact', 'c1')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^c1 /)
    expect(stdout).toContain('life')
  })

  it('only what is asked for', () => {
    const denied = recordOf('--state', 'occurred')
    expect(denied.contacts.length).toBeGreaterThan(0)
    expect(new Set(denied.contacts.map((c) => c.headline.state))).toEqual(new Set(['occurred']))
    expect(recordOf('--actor', 'hollingsworth').contacts.length).toBeGreaterThan(0)
    expect(recordOf('--actor', 'nobody of that name').contacts).toEqual([])
  })

  it('as of a day, nothing later', () => {
    for (const { published } of recordOf('--as-of', '2026-02-12').reports)
      expect((published.edtf ?? '') <= '2026-02-12').toBe(true)
  })

  it('says which label is none', () => {
    const { status, stderr } = dragoman('show', dossier, 'contact', 'c999')
    expect(status).toBe(4)
    expect(stderr).toContain('c999')
  })
})

describe('reviewing', () => {
  it('keeps who judged what and why, lets others disagree, and can be taken back', () => {
    const tagged = JSON.parse(
      dragoman('review', dossier, 'tag', 'c1', '--value', 'tolls', '--reason', 'for the desk', '--json').stdout,
    )
    dragoman('review', dossier, 'note', 'c1', '--value', 'not about tolls', '--by', 'Ben')
    const detail = dragoman('show', dossier, 'contact', 'c1').stdout
    expect(detail).toMatch(/tag tolls, Ada[\s\S]*note not about tolls, Ben/)
    expect(recordOf('--tag', 'tolls').contacts).toHaveLength(1)
    expect(dragoman('review', dossier, 'undo', tagged.id).status).toBe(0)
    expect(recordOf('--tag', 'tolls').contacts).toEqual([])
  })

  it('joins two contacts that an analyst says are one, leads the old id on, and parts them again', () => {
    const [first, second] = recordOf().contacts.filter((c) => c.kind === 'visit')
    if (!first || !second) throw new Error('the example has two visits')
    const made = JSON.parse(dragoman('review', dossier, 'same', first.id, second.id, '--json').stdout)
    const joined = recordOf()
    const ids = new Set(joined.contacts.map((c) => c.id))
    expect([first.id, second.id].filter((id) => ids.has(id))).toHaveLength(1)
    expect([first.id, second.id].every((id) => ids.has(joined.redirects[id] ?? id))).toBe(true)
    dragoman('review', dossier, 'undo', made.id)
    const parted = new Set(recordOf().contacts.map((c) => c.id))
    expect([first.id, second.id].filter((id) => parted.has(id))).toHaveLength(2)
  })

  it('tells apart by their labels two that were made one', () => {
    const two = recordOf().contacts.length
    const same = JSON.parse(dragoman('review', dossier, 'same', 'c1', 'c2', '--json').stdout)
    expect(recordOf().contacts).toHaveLength(two - 1)
    const different = JSON.parse(dragoman('review', dossier, 'different', 'c1', 'c2', '--json').stdout)
    expect(recordOf().contacts).toHaveLength(two)
    expect(dragoman('review', dossier, 'different', 'c1', 'c1').stderr).toContain('these are one')
    for (const { id } of [different, same]) dragoman('review', dossier, 'undo', id)
  })

  it('refuses an addition that rests on nothing', () => {
    const { status, stderr } = dragoman('review', dossier, 'add', '--value', '{"section": "contact"}')
    expect(status).toBe(4)
    expect(stderr).toContain('rests on')
  })

  it('goes to a colleague and back; importing twice changes nothing', () => {
    const lines = join(folder, 'reviews.jsonl')
    writeFileSync(lines, dragoman('export', dossier, '--format', 'reviews').stdout)
    expect(dragoman('import', dossier, lines).stdout).toMatch(/^0 reviews taken in/)
    writeFileSync(lines, 'no review\n')
    const { status, stderr } = dragoman('import', dossier, lines)
    expect(status).toBe(4)
    expect(stderr).toContain('line 1')
  })
})

describe('asking', () => {
  it.each([
    'who-met',
    'how-often',
    'only-unnamed',
    'one-origin',
    'demands',
    'deadlines',
    'measures',
    'unfollowed',
    'declined',
  ])('%s answers with evidence or says that no report does', (question) => {
    const { status, stdout } = dragoman('ask', dossier, question, '--json')
    expect(status).toBe(0)
    const answer = JSON.parse(stdout)
    expect(answer.lines.length > 0 || answer.empty.length > 0).toBe(true)
    for (const line of answer.lines) expect(line.evidence.length).toBeGreaterThan(0)
  })
})

describe('looking back', () => {
  it('tells what is new since one last looked, once', () => {
    const first = JSON.parse(dragoman('diff', dossier, '--since', 'last', '--by', 'Ben', '--json').stdout)
    expect(first.known.length).toBeGreaterThan(0)
    const second = JSON.parse(dragoman('diff', dossier, '--since', 'last', '--by', 'Ben', '--json').stdout)
    expect(second.known).toEqual([])
  })

  it('says what our own file said at a moment', () => {
    expect(recordOf('--on-file', '2020-01-01').reports).toEqual([])
    expect(recordOf('--on-file', '2999-01-01').reports).toHaveLength(11)
  })
})

describe('watching', () => {
  it('tells news once, by its exit code too, and refuses what is no question', () => {
    expect(dragoman('watch', dossier, '--when', 'any contact reaches occurred').status).toBe(5)
    expect(dragoman('watch', dossier).status).toBe(0)
    const { status, stderr } = dragoman('watch', dossier, '--when', 'tell me everything')
    expect(status).toBe(4)
    expect(stderr).toContain('contact c3 leaves scheduled')
  })
})

describe('upkeep', () => {
  it('checks soundness, and takes a report out of today without taking it out of the past', () => {
    expect(dragoman('check', dossier).stdout).toContain('sound')
    const moment = new Date().toISOString()
    expect(dragoman('remove', dossier, 'r1').status).toBe(0)
    expect(recordOf().reports).toHaveLength(10)
    expect(dragoman('show', dossier, 'report', 'r1').stderr).toContain('was removed')
    expect(recordOf('--on-file', moment).reports).toHaveLength(11)
    const gone = JSON.parse(dragoman('diff', dossier, '--from-file', moment, '--json').stdout)
    expect(gone.lapsed[0]).toMatchObject({ before: 'in the record', after: 'removed' })
    expect(dragoman('diff', dossier, '--from-file', moment).stdout).toMatch(
      /LAPSED\n {2}in the record -> removed: report /,
    )
    expect(dragoman('check', dossier).status).toBe(0)
  })

  it('finds reports by their words', () => {
    expect(dragoman('search', dossier, 'lorries').stdout).toContain('[lorries]')
    expect(dragoman('search', dossier, 'zeppelin').stdout).toContain('No report')
  })
})
