/** What an analyst sets of a report itself, its day or its outlet, counts before it is read: relative days follow, ids hold, undo restores. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type JsonValue, makeId, type Review, type ReviewVerb } from '../../src/model/index.ts'
import { createDossierFile, type Store } from '../../src/store/index.ts'
import { compileDossier, readUnread } from '../../src/work/dossier/index.ts'
import { madeReport } from './made-report.ts'

const TEXT = 'Foreign Minister Ada Rask of Norway met her Estonian counterpart, Jaan Tamm, in Tallinn on Tuesday.'

/** One moment after another, so that what was on file when can be asked. */
function clock(): () => string {
  let minutes = 0
  return () => new Date(Date.UTC(2026, 5, 20, 8, minutes++)).toISOString()
}

async function dossier() {
  const now = clock()
  const file = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'story.dossier')
  const store = await createDossierFile(file, 'Story', now())
  const report = madeReport(1, {
    text: TEXT,
    title: null,
    published: { edtf: '2026-06-03', basis: 'stated', from: 'text', span: null, instant: null },
  })
  await store.addReport(report, now())
  await readUnread(store, now)
  await compileDossier(store)
  return { store, now, report }
}

async function judge(store: Store, now: () => string, verb: ReviewVerb, on: string, value: JsonValue): Promise<Review> {
  const at = now()
  const review: Review = {
    id: makeId('v', at),
    verb,
    on: [on],
    value,
    anchor: null,
    citation: null,
    author: 'Ada',
    at,
    reason: '',
  }
  await store.addReview(review)
  await readUnread(store, now)
  return review
}

const meeting = async (store: Store) => {
  const [contact] = (await compileDossier(store)).contacts
  return { id: contact?.id, day: contact?.when.edtf }
}

describe('the day of a report, set by an analyst', () => {
  it('is the day its weekdays are counted from; the ids hold, and an undo restores the record', async () => {
    const { store, now, report } = await dossier()
    const before = await compileDossier(store)
    const { id, day } = await meeting(store)
    expect(day).toBe('2026-06-02')
    const set = await judge(store, now, 'set', report.id, { field: 'published', to: '2026-06-10' })
    expect(await meeting(store)).toEqual({ id, day: '2026-06-09' })
    const [judged] = (await compileDossier(store)).reports
    expect(judged).toMatchObject({ published: { edtf: '2026-06-10' }, provenance: 'judged' })
    await judge(store, now, 'undo', set.id, null)
    const { reviews: _, ...restored } = await compileDossier(store)
    expect(restored).toEqual({ ...before, reviews: undefined })
    await store.close()
  })

  it('counts on the clock of what was on file from the moment it was set', async () => {
    const { store, now, report } = await dossier()
    const then = now()
    await judge(store, now, 'set', report.id, { field: 'published', to: '2026-06-10' })
    const [earlier] = (await compileDossier(store, { onFile: then })).contacts
    expect(earlier?.when.edtf).toBe('2026-06-02')
    expect((await meeting(store)).day).toBe('2026-06-09')
    expect((await compileDossier(store, { published: '2026-06-05' })).reports).toEqual([])
    await store.close()
  })

  it('leaves the report in the record until it is read anew, should that be put off', async () => {
    const { store, now, report } = await dossier()
    const put = { id: makeId('v', 1), verb: 'set' as const, on: [report.id], anchor: null, citation: null }
    await store.addReview({
      ...put,
      value: { field: 'published', to: null },
      author: 'Ada',
      at: now(),
      reason: 'a reprint',
    })
    expect((await meeting(store)).day).toBe('2026-06-02')
    await readUnread(store, now)
    expect((await meeting(store)).day).toBeNull()
    await store.close()
  })
})

describe('the outlet of a report, set by an analyst', () => {
  it('is whose voice the report speaks in', async () => {
    const { store, now, report } = await dossier()
    await judge(store, now, 'set', report.id, { field: 'outlet', to: 'Fjord Times' })
    const record = await compileDossier(store)
    expect(record.reports[0]?.outlet?.name).toBe('Fjord Times')
    expect(record.actors.some((a) => a.name === 'Harbour Post')).toBe(false)
    await store.close()
  })
})

describe('what an analyst adds from outside the pile', () => {
  it('stands in the file, among the rows to browse too, though its citation is no report of it', async () => {
    const { store, now, report } = await dossier()
    const people = (await compileDossier(store)).actors.filter((a) => a.kind === 'person').map((a) => a.id)
    await store.addReview({
      id: makeId('v', report.id),
      verb: 'add',
      on: [],
      value: { section: 'steps', kind: 'call', participants: people.map((actor) => ({ actor })), state: 'occurred' },
      anchor: null,
      citation: { text: 'Minutes of the harbour board, item 4.', published: '2026-06-10' },
      author: 'Ada',
      at: now(),
      reason: '',
    })
    const record = await compileDossier(store)
    expect(record.contacts.map((c) => c.kind)).toContain('call')
    expect(await store.check()).toEqual([])
    await store.close()
  })
})
