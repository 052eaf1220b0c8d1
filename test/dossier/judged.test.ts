/** Two contacts an analyst has made one stay one when a report that tells of them is corrected, and part again on his word. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RecordDocument, Review } from '../../src/model/index.ts'
import { diff } from '../../src/record/index.ts'
import { createDossierFile } from '../../src/store/index.ts'
import { addFiles, anchorOn, compileDossier, fatesOf } from '../../src/work/dossier/index.ts'

const report = (outlet: string, published: string, told: string): string => `${outlet}\n\n${published}\n\n${told}\n`

const MET = 'Water Minister Pavla Dvorna met the mayor of Brenk, Ivo Salek, in Brenk'
const PILE = {
  'first.txt': report('Hill Gazette', '5 June 2026', `${MET} on Friday. The talks lasted four hours.`),
  'echo.txt': report('Brenk Herald', '6 June 2026', `${MET} on Friday. Rain fell all day.`),
  'second.txt': report('Valley Post', '24 June 2026', `${MET} on 23 June. Nothing was signed.`),
  'repeat.txt': report('Lake Courier', '25 June 2026', `${MET} on 23 June. The mayor wore black.`),
}

const meetings = (record: RecordDocument): readonly (readonly string[])[] =>
  record.contacts
    .filter((contact) => contact.kind === 'meeting')
    .map((contact) => [...new Set(contact.steps.map((s) => record.reports.find((r) => r.id === s.report)?.file ?? ''))])

describe('a judgement in a dossier', () => {
  it('joins whole contacts, holds after a correction, is told of by the difference, and is taken back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-judged-'))
    let moment = 0
    const now = (): string => new Date(Date.UTC(2026, 6, 1) + 1000 * moment++).toISOString()
    const store = await createDossierFile(join(folder, 'weir.dossier'), 'The weir', now())
    const add = async (name: string, text: string): Promise<RecordDocument> => {
      writeFileSync(join(folder, name), text)
      await addFiles(store, [join(folder, name)], {}, now)
      return compileDossier(store)
    }
    for (const [name, text] of Object.entries(PILE)) await add(name, text)
    const before = await compileDossier(store)
    const apart = [
      ['first.txt', 'echo.txt'],
      ['second.txt', 'repeat.txt'],
    ]
    expect(meetings(before)).toEqual(apart)
    const judge = async (verb: Review['verb'], on: readonly string[]): Promise<RecordDocument> => {
      const anchor = verb === 'undo' ? null : anchorOn(before, on)
      const act = { id: `v${verb}${moment}`, verb, on, value: null, anchor, citation: null, author: 'Ada', reason: '' }
      await store.addReview({ ...act, at: now() })
      return compileDossier(store)
    }
    const ids = before.contacts.filter((contact) => contact.kind === 'meeting').map((contact) => contact.id)
    const joined = await judge('same', ids)
    expect(meetings(joined)).toEqual([apart.flat()])
    expect(diff(before, joined).changed.map((line) => line.after)).toContain('merged')

    const corrected = await add('second.txt', PILE['second.txt'].replace('Nothing was', 'No paper was'))
    expect(corrected.reviews.map((review) => review.orphaned)).toEqual([false])
    expect(meetings(corrected)).toEqual([apart.flat()])
    const fates = await fatesOf(store)
    expect(diff(joined, corrected, fates).changed.map((line) => [line.before, line.after])).toContainEqual([
      'in the record',
      'corrected',
    ])

    expect(meetings(await judge('different', ids))).toEqual(apart)
    const acts = await store.reviews()
    expect(meetings(await judge('undo', [acts.at(-1)?.id ?? '']))).toEqual([apart.flat()])
    expect(meetings(await judge('undo', [acts[0]?.id ?? '']))).toEqual(apart)
    await store.close()
  })
})
