/** Why a thing is in the record: the passage with the words marked, the chain, and the rule or the act it comes from. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordDocument } from '../../src/model/index.ts'
import { createDossierFile } from '../../src/store/index.ts'
import { anchorOn, compileDossier, readUnread } from '../../src/work/dossier/index.ts'
import { madeReport } from './made-report.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const file = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'story.dossier')
const NOW = '2026-06-04T08:00:00.000Z'
const TEXT = `Envoys meet

Foreign Minister Ada Rask of Norway met her Estonian counterpart, Jaan Tamm, in Tallinn on Tuesday, her spokesman said.

Rask demanded that Estonia reopen the strait by June 30.`

let record: RecordDocument

function explain(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'explain', file, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr, lines: stdout.replace(/\s+/g, ' ') }
}

beforeAll(async () => {
  const store = await createDossierFile(file, 'Story', NOW)
  const published = { edtf: '2026-06-03', basis: 'stated', from: 'text', span: null, instant: null } as const
  await store.addReport(madeReport(1, { text: TEXT, title: null, published }), NOW)
  await readUnread(store, () => NOW)
  const first = await compileDossier(store)
  const step = first.contacts[0]?.steps[0]?.id ?? ''
  await store.addReview({
    id: 'v1',
    verb: 'set',
    on: [step],
    value: { field: 'when', to: '2026-06-01' },
    anchor: anchorOn(first, [step]),
    citation: null,
    author: 'Ada',
    at: NOW,
    reason: '',
  })
  record = await compileDossier(store)
  await store.close()
})

describe('an explanation', () => {
  it('of a demand shows its passage with the words marked, on whose word it is, and the rule', () => {
    const { status, lines } = explain('p1')
    expect(status).toBe(0)
    expect(lines).toMatch(/^p1 \S+ of Ada Rask/)
    expect(lines).toMatch(/\*demanded\* that \[.*Estonia reopen the strait/)
    expect(lines).toContain('on whose word: Harbour Post <- Ada Rask')
    expect(lines).toMatch(/rule \S+ on “demanded”/)
  })

  it("of a step that an analyst set right names the analyst's act instead of a rule", () => {
    const contact = record.contacts.find((c) => c.steps.some((s) => s.provenance === 'judged'))
    expect(explain(contact?.id ?? '').lines).toContain('rule review set v1')
  })

  it('is for programs too, with spans that slice the report', () => {
    const { parts } = JSON.parse(explain('p1', '--json').stdout)
    expect(parts.length).toBeGreaterThan(0)
    for (const { report, passage, matched } of parts)
      for (const { start, end, text } of [passage, ...matched])
        expect(record.reports.find((r) => r.id === report)?.text.slice(start, end)).toBe(text)
  })

  it('of a part is that of its whole; of a report, everything read in it', () => {
    const [position] = record.positions
    expect(explain(position?.tellings[0]?.id ?? '').stdout).toBe(explain('p1').stdout)
    expect(explain('r1').stdout).toMatch(/position \S+\t\S+\t/)
    expect(explain().stdout).toBe(explain('r1').stdout)
  })

  it('of what is not there says so', () => {
    const { status, stderr } = explain('c99')
    expect(status).toBe(4)
    expect(stderr).toContain('c99')
  })
})
