/** A report is corrected after analysts have worked on it: what they did, and what they were shown, still leads to it. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecordDocument, Review } from '../../src/model/index.ts'
import { createDossierFile, type Store } from '../../src/store/index.ts'
import { addFiles, anchorOn, askWatches, compileDossier } from '../../src/work/dossier/index.ts'

const TEXT = `Hill Gazette

5 June 2026

Water Minister Pavla Dvorna met the mayor of Brenk, Ivo Salek, in Brenk on Friday. The talks lasted four hours.

Three herders were injured at the weir, the police said.

Salek said the town would open the sluice if the arrears were paid by 20 June.
`

const folder = mkdtempSync(join(tmpdir(), 'dragoman-corrected-'))
const file = join(folder, 'weir.txt')
let moment = 0
const now = (): string => new Date(Date.UTC(2026, 6, 1) + 1000 * moment++).toISOString()

let store: Store
let before: RecordDocument
let after: RecordDocument
let beforeCorrection: string

async function add(text: string): Promise<RecordDocument> {
  writeFileSync(file, text)
  await addFiles(store, [file], {}, now)
  return compileDossier(store)
}

async function judge(verb: Review['verb'], on: string, value: Review['value']): Promise<void> {
  const act = { id: `v${verb}${on}`, verb, on: [on], value, anchor: anchorOn(before, [on]) }
  await store.addReview({ ...act, citation: null, author: 'Ada', at: now(), reason: '' })
}

const meeting = (record: RecordDocument) => record.contacts.find((c) => c.kind === 'meeting')?.id ?? 'no meeting'

beforeAll(async () => {
  store = await createDossierFile(join(folder, 'weir.dossier'), 'The weir', now())
  before = await add(TEXT)
  await store.keepWatch({
    id: 'w1',
    when: 'any contact reaches occurred',
    run: null,
    author: 'Ada',
    created: now(),
    seen: [],
  })
  await askWatches(store, '2026-07-01')
  await judge('tag', meeting(before), 'weir')
  await judge('set', before.reports[0]?.id ?? '', { field: 'outlet', to: 'The Hill Gazette' })
  await judge('note', before.statements.find((s) => /herders/.test(wordsOf(before, s)))?.id ?? '', 'how many?')
  beforeCorrection = now()
  after = await add(TEXT.replace('four hours', 'three hours and a half').replace('Three herders', 'Two herders'))
})

const wordsOf = (record: RecordDocument, statement: RecordDocument['statements'][number]): string => {
  const text = record.reports.find((r) => r.id === statement.report)?.text ?? ''
  return statement.content.map(({ start, end }) => text.slice(start, end)).join(' ')
}

const review = (verb: string) => after.reviews.find((r) => r.verb === verb)

describe('once a report is corrected', () => {
  it('what was judged of words that are still the same holds', () => {
    expect(meeting(after)).not.toBe(meeting(before))
    expect(review('tag')).toMatchObject({ orphaned: false, on: [meeting(after)] })
    expect(review('tag')?.anchor?.report).toBe(after.reports[0]?.id)
  })

  it('what was set of the report itself is set of the corrected one', () => {
    expect(after.reports[0]?.outlet?.name).toBe('The Hill Gazette')
    expect(review('set')?.orphaned).toBe(false)
  })

  it('what was judged of words that were changed is listed as fitting nothing', () => {
    expect(review('note')?.orphaned).toBe(true)
  })

  it('ids that were shown lead on, a country’s name within a minister’s no less', () => {
    expect(after.redirects[meeting(before)]).toBe(meeting(after))
    const lost = before.actors.filter((a) => a.mentions.length > 0 && !leads(a.id)).map((a) => a.name)
    expect(lost).toEqual([])
  })

  it('the past is as it was', async () => {
    const past = await compileDossier(store, { onFile: beforeCorrection })
    expect(meeting(past)).toBe(meeting(before))
    expect(past.reviews.filter((r) => r.orphaned)).toEqual([])
    expect(past.reports[0]?.text).toContain('Three herders')
  })

  it('no watch takes the same meeting for news', async () => {
    expect(await askWatches(store, '2026-07-01')).toEqual([])
  })
})

const leads = (id: string): boolean => after.actors.some((a) => a.id === (after.redirects[id] ?? id))
