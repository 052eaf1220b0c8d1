/** A newer engine reads a dossier anew: it is said what changed, reviews hold or are listed, and no id comes to mean another thing. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkDocument,
  overlaps,
  type Reading,
  type RecordDocument,
  ReportFailed,
  type Review,
} from '../../src/model/index.ts'
import type { Input } from '../../src/record/index.ts'
import { makeRandom, writePile } from '../../src/record/testing/stories.ts'
import { createDossierFile, type Store } from '../../src/store/index.ts'
import { type Standing, standingIn } from '../../src/work/dossier/hold-ids.ts'
import {
  anchorOn,
  compileDossier,
  countStale,
  type Reader,
  readUnread,
  rereadDossier,
} from '../../src/work/dossier/index.ts'
import { mutate } from './mutated-engine.ts'

const VERBS = ['wrong', 'right', 'note', 'tag', 'same', 'different', 'set'] as const

function clock(): () => string {
  let seconds = 0
  return () => new Date(Date.UTC(2032, 0, 1, 0, 0, seconds++)).toISOString()
}

const readerOf = (engine: string, pile: readonly Input[], change: (reading: Reading) => Reading): Reader => ({
  engine,
  read: async (report) => {
    const input = pile.find((one) => one.report.id === report.id)
    if (!input) throw new Error(`no reading of ${report.id}`)
    return { ...change(input.reading), engine }
  },
})

async function filled(pile: readonly Input[], reader: Reader, now: () => string): Promise<Store> {
  const store = await createDossierFile(join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'd.dossier'), 'D', now())
  for (const { report } of pile) await store.addReport(report, now())
  await readUnread(store, now, {}, reader)
  return store
}

const same = (reading: Reading): Reading => reading

/** An act on two things of one section, or on one, anchored as the command line anchors it. */
function judge(record: RecordDocument, [verb, a, b]: readonly [number, number, number], at: string): Review {
  const sections = [record.contacts, record.actors, record.statements, record.positions, record.measures]
  const things = sections[a % sections.length] ?? []
  const pick = (n: number): string => things[n % Math.max(1, things.length)]?.id ?? record.actors[0]?.id ?? ''
  const chosen = VERBS[verb % VERBS.length] ?? 'note'
  const on = chosen === 'same' || chosen === 'different' ? [pick(a), pick(b)] : [pick(b)]
  const value = chosen === 'set' ? { field: 'title', to: 'as the desk calls it' } : 'words'
  return {
    id: `v${at}`,
    verb: chosen,
    on,
    value,
    anchor: anchorOn(record, on),
    citation: null,
    author: 'Ada',
    at,
    reason: '',
  }
}

const rests = (thing: Standing | undefined, places: Standing['evidence']): boolean =>
  thing?.evidence.some((e) => places.some((p) => p.report === e.report && overlaps(p, e))) ?? false

const find = (record: RecordDocument) => {
  const things = new Map(standingIn(record).map((s) => [s.id, s]))
  return (id: string): Standing | undefined => things.get(id) ?? things.get(record.redirects[id] ?? '')
}

/** Ids that were shown before and now stand for, or lead to, something that rests on none of the same words. */
function strayIds(before: RecordDocument, after: RecordDocument): string[] {
  const is = find(after)
  return standingIn(before)
    .filter(({ id, section, evidence }) => {
      const thing = is(id)
      return thing !== undefined && evidence.length > 0 && (thing.section !== section || !rests(thing, evidence))
    })
    .map((s) => s.id)
}

/** Acts that count, though one of the things they spoke of is now another: it rests on none of the words it rested on. */
function misplaced(before: RecordDocument, after: RecordDocument): string[] {
  const [was, is] = [find(before), find(after)]
  const then = new Map(before.reviews.map((r) => [r.id, r]))
  return after.reviews
    .filter(({ id, orphaned, on }) => {
      const spokeOf = then.get(id)?.on ?? []
      // An outlet named in a report's head only rests on no words: it is known by its id.
      return !orphaned && !spokeOf.every((old, i) => old === on[i] || rests(is(on[i] ?? ''), was(old)?.evidence ?? []))
    })
    .map((r) => r.id)
}

const bare = ({ reports, redirects: _r, engine: _e, reviews, ...rest }: RecordDocument) => ({
  ...rest,
  reports: reports.map(({ read: _, ...report }) => report),
  reviews: reviews.map((r) => [r.id, r.orphaned]),
})

describe('a dossier read anew by another engine', () => {
  const cases = fc.record({
    seed: fc.nat(9999),
    size: fc.integer({ min: 2, max: 9 }),
    acts: fc.array(fc.tuple(fc.nat(99), fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 6 }),
  })

  it('keeps every review, to hold or to be listed as orphaned, and leads no id to another thing', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ seed, size, acts }) => {
        const now = clock()
        const pile = writePile(size, seed)
        const store = await filled(pile, readerOf('one', pile, same), now)
        const unjudged = await compileDossier(store)
        for (const act of acts) await store.addReview(judge(unjudged, act, now()))
        const before = await compileDossier(store)

        const random = makeRandom(seed)
        await rereadDossier(
          store,
          now,
          {},
          readerOf('two', pile, (reading) => mutate(reading, random)),
        )
        const after = await compileDossier(store)
        expect(after.engine).toBe('two')
        expect(checkDocument(after)).toEqual([])
        expect(after.reviews.map((r) => r.id)).toEqual(before.reviews.map((r) => r.id))
        expect(misplaced(before, after)).toEqual([])
        expect(strayIds(before, after)).toEqual([])
        const led = new Map((await store.knownIds()).map((k) => [k.id, k]))
        const here = new Set(standingIn(after).map((s) => s.id))
        for (const { id } of standingIn(before))
          expect(here.has(id) || here.has(after.redirects[id] ?? '') || led.get(id)?.orphaned).toBe(true)

        await rereadDossier(store, now, {}, readerOf('three', pile, same))
        expect(bare(await compileDossier(store))).toEqual(bare(before))
        await store.close()
      }),
      { numRuns: 25 },
    )
  })

  const pile = writePile(3, 7)
  const [first] = pile
  if (!first) throw new Error('the pile has three reports')

  it('says what is new, gone and altered, by the ids people know', async () => {
    const now = clock()
    const poorer = readerOf('one', pile, (reading) => ({
      ...reading,
      positions: [],
      tellings: reading.tellings.map((t) => ({ ...t, state: 'possible' as const })),
    }))
    const store = await filled(pile, poorer, now)
    const { contacts } = await compileDossier(store)
    const richer = readerOf('two', pile, (reading) => ({ ...reading, measures: [] }))
    const { from, to, reports, changes } = await rereadDossier(store, now, {}, richer)
    expect([from, to, reports]).toEqual(['one', 'two', 3])
    const after = await compileDossier(store)
    expect(changes.new.filter((t) => t.section === 'position').map((t) => t.id)).toEqual(
      after.positions.map((p) => p.id),
    )
    const gone = changes.gone.filter((t) => t.section === 'measure')
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.map((t) => t.leadsTo)).toEqual(gone.map(() => null))
    const altered = changes.altered.find((t) => contacts.some((c) => c.id === t.id))
    expect(altered?.fields.find((f) => f.field === 'state')?.before).toBe('possible')
    expect((await rereadDossier(store, now, {}, richer)).reports).toBe(0)
    await store.close()
  })

  it('keeps to the older readings until all is read, and then tells the whole change', async () => {
    const now = clock()
    const store = await filled(pile, readerOf('one', pile, same), now)
    const before = await compileDossier(store)
    let left = 2
    const stopped = readerOf('two', pile, (reading) => {
      if (left-- === 0) throw new Error('the process was stopped')
      return { ...reading, tellings: [] }
    })
    await expect(rereadDossier(store, now, {}, stopped)).rejects.toThrow('stopped')
    expect(await compileDossier(store)).toEqual(before)
    const { reports, changes } = await rereadDossier(store, now, {}, { ...stopped, read: stopped.read })
    expect(reports).toBe(1)
    expect(changes.gone.filter((t) => t.section === 'contact')).toHaveLength(before.contacts.length)
    await store.close()
  })

  it('keeps the older reading of a report that the new engine breaks on, and names it', async () => {
    const now = clock()
    const store = await filled(pile, readerOf('one', pile, same), now)
    const breaking: Reader = {
      engine: 'two',
      read: async (report) => {
        if (report.id === first.report.id) throw new ReportFailed(report.file, 'it broke')
        return readerOf('two', pile, same).read(report)
      },
    }
    const { failures } = await rereadDossier(store, now, {}, breaking)
    expect(failures.map((f) => f.message).join()).toContain(first.report.file)
    expect((await compileDossier(store)).reports).toHaveLength(3)
    await store.close()
  })

  it('reads new reports by the new engine without reading the others anew', async () => {
    const now = clock()
    const store = await filled(pile.slice(0, 2), readerOf('one', pile, same), now)
    const before = await compileDossier(store)
    await store.addReport(pile[2]?.report ?? first.report, now())
    await readUnread(store, now, {}, readerOf('two', pile, same))
    const after = await compileDossier(store)
    expect([before.reports.length, after.reports.length, after.engine]).toEqual([2, 3, 'one'])
    expect(await countStale(store, 'two')).toBe(2)
    await store.close()
  })

  it('leaves what our own file said at a moment as it was said then', async () => {
    const now = clock()
    const store = await filled(pile, readerOf('one', pile, same), now)
    const then = now()
    await rereadDossier(
      store,
      now,
      {},
      readerOf('two', pile, (reading) => ({ ...reading, tellings: [] })),
    )
    const past = await compileDossier(store, { onFile: then })
    expect(past.engine).toBe('one')
    expect(past.contacts.length).toBeGreaterThan(0)
    expect((await compileDossier(store)).contacts).toEqual([])
    await store.close()
  })
})
