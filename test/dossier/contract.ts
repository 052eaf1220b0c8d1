/** What any store promises, whatever it is built on; `sqlite.test.ts` runs it on SQLite. */
import { expect, it } from 'vitest'
import { makeId, type Review } from '../../src/model/index.ts'
import { leaveUnread } from '../../src/reading/index.ts'
import type { Store } from '../../src/store/index.ts'
import { madeReport } from './made-report.ts'

const MOMENT = '2026-03-02T08:00:00.000Z'

export function keepsItsPromises(open: () => Promise<Store>): void {
  const using = async (work: (store: Store) => Promise<void>) => {
    const store = await open()
    await work(store).finally(() => store.close())
  }
  const review = (verb: Review['verb'], number: number): Review => ({
    id: makeId('v', number),
    verb,
    on: ['c1'],
    value: null,
    anchor: null,
    citation: null,
    author: 'Ada',
    at: MOMENT,
    reason: '',
  })

  it('keeps a report whole, and knows it when it comes again', () =>
    using(async (store) => {
      const report = madeReport(1)
      expect(await store.addReport(report, MOMENT)).toEqual({ outcome: 'new', id: report.id })
      expect(await store.addReport(report, MOMENT)).toEqual({ outcome: 'known', id: report.id })
      expect((await store.reports()).map((r) => r.report)).toEqual([report])
    }))

  it('takes another text of the same file for its next revision, and keeps both', () =>
    using(async (store) => {
      const first = madeReport(1)
      const second = madeReport(1, { text: 'Note 1\n\nThe harbour board met in Port Lise on Wednesday.' })
      await store.addReport(first, MOMENT)
      expect(await store.addReport(second, MOMENT)).toEqual({
        outcome: 'revision',
        id: second.id,
        corrects: first.id,
        revision: 2,
      })
      expect((await store.reports()).map((r) => [r.revision, r.corrects])).toEqual([
        [1, null],
        [2, first.id],
      ])
    }))

  it('takes the same words in another file for another report (a copy, not a correction)', () =>
    using(async (store) => {
      await store.addReport(madeReport(1), MOMENT)
      expect((await store.addReport(madeReport(1, { file: 'copy.txt' }), MOMENT)).outcome).toBe('new')
    }))

  it('marks a removed report and keeps it', () =>
    using(async (store) => {
      const report = madeReport(1)
      await store.addReport(report, MOMENT)
      expect(await store.removeReport(report.id, MOMENT)).toBe(true)
      expect(await store.removeReport(report.id, MOMENT)).toBe(false)
      expect((await store.reports())[0]?.removed).toBe(MOMENT)
    }))

  it('keeps readings by engine, and lists them as they were made', () =>
    using(async (store) => {
      const report = madeReport(1)
      const old = { reading: leaveUnread(report, 'old'), read: MOMENT }
      await store.putReading('key', 'old', old)
      expect(await store.reading('key', 'new')).toBeNull()
      await store.putReading('key', 'new', { ...old, read: '2026-03-03T08:00:00.000Z' })
      expect((await store.readingList()).map((entry) => entry.engine)).toEqual(['old', 'new'])
      expect(await store.reading('key', 'old')).toEqual(old)
    }))

  it('appends a review once', () =>
    using(async (store) => {
      expect(await store.addReview(review('right', 1))).toBe(true)
      expect(await store.addReview(review('right', 1))).toBe(false)
      expect(await store.addReview(review('undo', 2))).toBe(true)
      expect((await store.reviews()).map((r) => r.verb)).toEqual(['right', 'undo'])
    }))

  it('gives each thing one label for good', () =>
    using(async (store) => {
      await store.giveLabels([
        { section: 'contact', id: 'x' },
        { section: 'actor', id: 'y' },
      ])
      await store.giveLabels([
        { section: 'contact', id: 'z' },
        { section: 'contact', id: 'x' },
      ])
      const labels = Object.fromEntries((await store.labels()).map((l) => [l.id, l.number]))
      expect(labels).toEqual({ x: 1, y: 1, z: 2 })
    }))

  it('finds reports by their words, accents aside, and no removed one', () =>
    using(async (store) => {
      await store.addReport(madeReport(1, { text: 'Ministra Muñoz visitó el puerto.' }), MOMENT)
      const gone = madeReport(2, { text: 'Munoz again.' })
      await store.addReport(gone, MOMENT)
      await store.removeReport(gone.id, MOMENT)
      expect((await store.search('munoz', 9)).length).toBe(1)
      expect(await store.search('"; drop table report', 9)).toEqual([])
    }))

  it('finds a corrected report by its text of today alone', () =>
    using(async (store) => {
      await store.addReport(madeReport(1, { text: 'Talks of four hours.', file: 'talks.txt' }), MOMENT)
      const today = madeReport(1, { text: 'Talks of three hours.', file: 'talks.txt' })
      await store.addReport(today, MOMENT)
      expect(await store.search('four', 9)).toEqual([])
      expect((await store.search('hours', 9)).map((hit) => hit.report)).toEqual([today.id])
    }))

  it('remembers looks and watches', () =>
    using(async (store) => {
      expect(await store.look('Ada')).toBeNull()
      await store.keepLook('Ada', { at: MOMENT })
      expect(await store.look('Ada')).toEqual({ at: MOMENT })
      const watch = {
        id: 'w1',
        when: 'any contact reaches cancelled',
        run: ['true'],
        author: 'Ada',
        created: MOMENT,
        seen: [],
      }
      await store.keepWatch(watch)
      await store.keepWatch({ ...watch, seen: ['one'] })
      expect(await store.watches()).toEqual([{ ...watch, seen: ['one'] }])
      expect(await store.dropWatch('w1')).toBe(true)
      expect(await store.watches()).toEqual([])
    }))

  it('finds nothing wrong with itself', () =>
    using(async (store) => {
      await store.addReport(madeReport(1), MOMENT)
      expect(await store.check()).toEqual([])
    }))
}
