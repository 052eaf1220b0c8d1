import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordDocument } from '../../model/index.ts'
import { compile, compileIncrementally, emptyState, type Input } from '../index.ts'
import { act, meeting } from '../testing/acts.ts'
import { draftReport } from '../testing/draft.ts'
import { options, record } from '../testing/judged.ts'
import { writePile } from '../testing/stories.ts'

describe('a judgement on contacts of many tellings', () => {
  const [first, echo] = [
    meeting('Harbour Post', '2031-05-02', '2031-05-01'),
    meeting('Valley Herald', '2031-05-03', '2031-05-01'),
  ]
  const [second, repeat, relay] = [
    meeting('Delta Wire', '2031-05-20', '2031-05-19'),
    meeting('The Lantern', '2031-05-21', '2031-05-19'),
    meeting('Hill Courier', '2031-05-22', '2031-05-19'),
  ]
  const pile = [first, echo, second, repeat, relay]
  const told = (doc: RecordDocument): readonly (readonly string[])[] =>
    doc.contacts.map((contact) => contact.steps.map((step) => step.report))
  const apart = told(record(pile, []))
  const ids = record(pile, []).contacts.map((contact) => contact.id)
  const stepOf = ({ report }: Input): string =>
    record(pile, [])
      .contacts.flatMap((contact) => contact.steps)
      .find((step) => step.report === report.id)?.id ?? ''

  it('joins all that is told of both, and an undo takes the same apart', () => {
    expect(apart.map((steps) => steps.length)).toEqual([2, 3])
    const same = act('same', ids)
    expect(told(record(pile, [same]))).toEqual([apart.flat()])
    expect(told(record(pile, [same, act('undo', [same.id])]))).toEqual(apart)
  })

  it('holds whichever of the tellings it names', () => {
    expect(told(record(pile, [act('same', [stepOf(relay), stepOf(echo)])]))).toEqual([apart.flat()])
  })

  it('gives way to a later one that says otherwise of other tellings of the two', () => {
    const same = act('same', ids)
    const different = act('different', [stepOf(echo), stepOf(repeat)])
    expect(told(record(pile, [same, different]))).toEqual(apart)
    expect(told(record(pile, [same, different, act('undo', [different.id])]))).toEqual([apart.flat()])
    expect(told(record(pile, [different, act('same', ids)]))).toEqual([apart.flat()])
  })

  it('leaves a third contact with the one it was joined to first', () => {
    const third = meeting('Harbour Post', '2031-07-02', '2031-07-01')
    const [a = '', b = '', c = ''] = record([...pile, third], []).contacts.map((contact) => contact.id)
    const acts = [act('same', [b, c]), act('same', [a, b]), act('different', [a, b])]
    expect(told(record([...pile, third], acts)).map((steps) => steps.length)).toEqual([2, 4])
  })

  it('takes only the named steps out where it splits, also of a contact that was joined before', () => {
    const acts = [act('same', ids), act('split', [ids[0] ?? ''], { groups: [[stepOf(first), stepOf(repeat)]] })]
    expect(told(record(pile, acts))).toEqual([
      [first, repeat].map(({ report }) => report.id),
      [echo, second, relay].map(({ report }) => report.id),
    ])
  })

  it('joins again what an earlier one split', () => {
    const split = act('split', [ids[1] ?? ''], { groups: [[stepOf(relay)]] })
    expect(record(pile, [split]).contacts).toHaveLength(3)
    expect(told(record(pile, [split, act('same', [stepOf(relay), stepOf(second)])]))).toEqual(apart)
  })

  it('holds for the tellings that come later, and counts as of a day only once all it names is published', () => {
    const same = act('same', ids)
    const late = meeting('Coast Gazette', '2031-05-23', '2031-05-19')
    expect(told(record([...pile, late], [same]))).toEqual([[...apart.flat(), late.report.id]])
    const by = (published: string) => told(compile(pile, [same], { ...options, published })).map((s) => s.length)
    expect([by('2031-05-03'), by('2031-05-20'), by('2031-05-21')]).toEqual([[2], [3], [4]])
  })

  it('takes in what fitted both and so joined neither', () => {
    const undated = meeting('Coast Gazette', '2031-05-24', null)
    const both = [first, meeting('Delta Wire', '2031-05-06', '2031-05-05'), undated]
    const parted = record(both, []).contacts
    expect(parted).toHaveLength(3)
    const dated = parted.flatMap(({ id, when }) => (when.edtf === null ? [] : id))
    const doc = record(both, [act('same', dated)])
    expect(doc.contacts.map((contact) => contact.steps.length)).toEqual([3])
    expect(doc.contacts[0]?.reasons).toContain('all it could be are judged one')
    const other = meeting('The Lantern', '2031-05-08', '2031-05-07')
    const [a = '', b = ''] = dated
    expect(record([...both, other], [act('same', [a, b])]).contacts.map((c) => c.steps.length)).toEqual([2, 1, 1])
  })

  it('keeps what is not one with the first out of the second too', () => {
    const undated = meeting('Coast Gazette', '2031-05-24', null)
    const both = [first, meeting('Delta Wire', '2031-05-06', '2031-05-05'), undated]
    const parted = record(both, []).contacts
    const [a = '', b = ''] = parted.flatMap(({ id, when }) => (when.edtf === null ? [] : id))
    const vague = parted.find(({ when }) => when.edtf === null)?.id ?? ''
    const doc = record(both, [act('same', [a, b]), act('different', [vague, a])])
    expect(doc.contacts.map((contact) => contact.steps.length)).toEqual([2, 1])
  })

  it('comes to the same whatever the order of the reports, from scratch and step by step', () => {
    const acts = [act('same', ids), act('split', [ids[0] ?? ''], { groups: [[stepOf(repeat)]] })]
    const whole = JSON.stringify(record(pile, acts))
    expect(JSON.stringify(record([...pile].reverse(), acts))).toBe(whole)
    const steps = [relay, echo, second, first, repeat]
    const state = steps.reduce(
      (now, input) => compileIncrementally(now, { add: [input] }).state,
      compileIncrementally(emptyState(options), { reviews: acts }).state,
    )
    expect(JSON.stringify(compileIncrementally(state, {}).document())).toBe(whole)
  })

  it('comes to the same step by step for any judgements on any pile', () => {
    const verbs = fc.constantFrom<'same' | 'different' | 'split'>('same', 'same', 'different', 'split')
    const drafts = fc.array(fc.tuple(verbs, fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 25 }), fc.nat(), drafts, fc.nat(), (size, seed, judged, cut) => {
        const inputs = writePile(size, seed)
        const doc = compile(inputs, [], options)
        const some = doc.contacts.flatMap((contact) => [contact.id, ...contact.steps.map((step) => step.id)])
        const pick = (n: number): string => some[n % some.length] ?? ''
        const acts = judged.map(([verb, a, b]) =>
          verb === 'split' ? act(verb, [pick(a)], { groups: [[pick(b)]] }) : act(verb, [pick(a), pick(b)]),
        )
        const whole = JSON.stringify(compile(inputs, acts, options))
        expect(JSON.stringify(compile([...inputs].reverse(), acts, options))).toBe(whole)
        const at = cut % inputs.length
        const empty = compileIncrementally(emptyState(options), { reviews: acts }).state
        const later = compileIncrementally(empty, { add: inputs.slice(at) }).state
        const all = compileIncrementally(later, { add: inputs.slice(0, at) })
        expect(JSON.stringify(all.document())).toBe(whole)
        const fewer = compileIncrementally(all.state, { remove: inputs.slice(0, at).map(({ report }) => report.id) })
        expect(JSON.stringify(fewer.document())).toBe(JSON.stringify(compile(inputs.slice(at), acts, options)))
      }),
      { numRuns: 40 },
    )
  })

  it('makes all that is told of two persons one, and takes it apart again', () => {
    const other = (outlet: string, published: string): Input => {
      const draft = draftReport(`Anja Bergh met Luis Costa in Portville, ${outlet} writes.`, { outlet, published })
      const people = [draft.actor('person', 'Anja Bergh'), draft.actor('person', 'Luis Costa')]
      draft.telling('met', { people, place: draft.actor('place', 'Portville'), when: '2031-06-01' })
      return draft.input()
    }
    const two = [first, echo, other('Delta Wire', '2031-06-02'), other('The Lantern', '2031-06-03')]
    const named = (doc: RecordDocument) => doc.actors.filter((a) => /^An.*Berg/.test(a.name))
    const people = named(record(two, [])).map((a) => a.id)
    expect(people).toHaveLength(2)
    const same = act('same', people)
    expect(named(record(two, [same])).map((a) => a.mentions.length)).toEqual([4])
    expect(named(record(two, [same, act('different', people)]))).toHaveLength(2)
  })
})
