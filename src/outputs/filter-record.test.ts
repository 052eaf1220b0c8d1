import { describe, expect, it } from 'vitest'
import { firstDay, type RecordDocument, type Review } from '../model/index.ts'
import { compile } from '../record/index.ts'
import { draftReport } from '../record/testing/draft.ts'
import { writePile } from '../record/testing/stories.ts'
import { filterRecord, filterStatements } from './filter-record.ts'

const options = { engine: 'test' }
const record = compile(writePile(40, 3), [], options)

/** A meeting, told by a named woman; one demand; nothing else. */
function small(): RecordDocument {
  const draft = draftReport('Anna Berg met Luís Costa in Portville on Monday, Mia Holt said.', {
    outlet: 'Post',
    published: '2031-05-06',
  })
  const people = [draft.actor('person', 'Anna Berg'), draft.actor('person', 'Luís Costa')]
  const by = [draft.actor('person', 'Mia Holt')]
  draft.telling('met', { people, place: draft.actor('place', 'Portville'), when: '2031-05-05', by })
  return compile([draft.input()], [], options)
}

const count = ({ contacts, positions, measures, counts }: RecordDocument) => [
  contacts.length,
  positions.length,
  measures.length,
  counts.length,
]

describe('a filtered record', () => {
  it('is the record itself where nothing is asked for', () => {
    expect(filterRecord(record, {})).toBe(record)
  })

  it('holds what the actor takes part in, holds or is the target of, by part of a name, accents and case aside', () => {
    expect(filterRecord(small(), { actor: 'luis costa' }).contacts).toHaveLength(1)
    expect(filterRecord(small(), { actor: 'Holt' }).contacts).toEqual([])
    const holder = record.positions[0]?.holder ?? ''
    const { positions } = filterRecord(record, { actor: holder })
    expect(positions.length).toBeGreaterThan(0)
    expect(positions.every((p) => [p.holder, ...p.addressees].includes(holder))).toBe(true)
  })

  it('tells a source from a participant', () => {
    expect(filterRecord(small(), { source: 'Holt' }).contacts).toHaveLength(1)
    expect(filterRecord(small(), { source: 'Berg' }).contacts).toEqual([])
  })

  it('leaves out what has no such field: positions and measures have no place and no state of a contact', () => {
    expect(count(filterRecord(record, { place: 'Portville' })).slice(1)).toEqual([0, 0, 0])
    const [occurred] = count(filterRecord(record, { state: 'occurred' }))
    expect(occurred).toBeGreaterThan(0)
    expect(count(filterRecord(record, { state: 'occurred' })).slice(1)).toEqual([0, 0, 0])
    expect(count(filterRecord(record, { voucher: 'O' })).slice(1)).toEqual([0, 0, 0])
  })

  it('goes by the days a thing may lie on; one without a day is in no range', () => {
    const days = record.contacts.flatMap((c) => (c.when.edtf === null ? [] : [firstDay(c.when.edtf) ?? '']))
    const from = [...days].sort()[Math.floor(days.length / 2)] ?? ''
    const { contacts } = filterRecord(record, { from })
    expect(contacts.length).toBeGreaterThan(0)
    expect(contacts.length).toBeLessThan(record.contacts.length)
    expect(contacts.every((c) => c.when.edtf !== null)).toBe(true)
    expect(filterRecord(small(), { from: '2031-05-05', to: '2031-05-05' }).contacts).toHaveLength(1)
    expect(filterRecord(small(), { to: '2031-05-04' }).contacts).toEqual([])
  })

  it('keeps origins and differences of what it keeps, and no others', () => {
    const some = filterRecord(record, { singleOrigin: true })
    const kept = new Set([...some.contacts, ...some.positions, ...some.measures, ...some.counts].map((t) => t.id))
    expect(some.origins.every((o) => kept.has(o.about) && o.atLeast <= 1)).toBe(true)
    expect(some.discrepancies.every((d) => kept.has(d.about))).toBe(true)
  })

  it('knows a tag until it is taken back', () => {
    const act = (id: string, verb: Review['verb'], on: readonly string[], value: string | null): Review => ({
      id,
      verb,
      on,
      value,
      anchor: null,
      citation: null,
      author: 'Ada',
      at: `2032-01-0${id.length}T00:00:00.000Z`,
      reason: '',
    })
    const pile = writePile(40, 3)
    const tag = act('v', 'tag', [record.contacts[0]?.id ?? ''], 'border')
    expect(filterRecord(compile(pile, [tag], options), { tag: 'border' }).contacts).toHaveLength(1)
    const undone = compile(pile, [tag, act('vv', 'undo', ['v'], null)], options)
    expect(filterRecord(undone, { tag: 'border' }).contacts).toEqual([])
  })
})

describe('filtered statements', () => {
  it('are those of a source, or of who relays it', () => {
    const source = record.statements.find((s) => s.source !== null)?.source ?? ''
    const { statements } = filterStatements(record, { source })
    expect(statements.length).toBeGreaterThan(0)
    expect(statements.every((s) => s.chain.includes(source))).toBe(true)
  })
})
