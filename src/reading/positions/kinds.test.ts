import { describe, expect, it } from 'vitest'
import type { ReadPosition } from '../../model/index.ts'
import { type ReadText, readText } from '../claims/read-text.fixture.ts'
import type { PositionExample } from './draft.ts'
import { POSITION_DEFINITIONS } from './kinds/list.ts'

/** What a position says, in the words of the text. */
const told = ({ name, words }: ReadText, p: ReadPosition) => ({
  rule: p.why.rule,
  holder: name(p.holder),
  addressees: p.addressees.map(name),
  what: p.what.map(words).join(' … '),
  condition: words(p.condition),
  consequence: words(p.consequence),
  deadline: p.deadline.edtf,
})

function expectExample(seen: ReturnType<typeof told>, example: PositionExample): void {
  expect(seen.holder).toBe(example.holder)
  if (example.what !== undefined) expect(seen.what).toContain(example.what)
  if (example.condition !== undefined) expect(seen.condition).toContain(example.condition)
  if (example.consequence !== undefined) expect(seen.consequence).toContain(example.consequence)
  if (example.addressees !== undefined) expect(seen.addressees).toEqual(example.addressees)
  expect(seen.deadline).toBe(example.deadline ?? null)
}

describe.each(POSITION_DEFINITIONS.map((d) => [d.kind, d] as const))('a position of kind %s', (kind, definition) => {
  it.each(definition.examples.map((e) => [e.text, e] as const))('is told by: %s', async (text, example) => {
    const read = await readText(text)
    const all = read.reading.positions.map((p) => told(read, p))
    const seen = all.find((p) => p.rule === example.rule)
    expect(seen, `rules seen: ${all.map((p) => p.rule).join(', ') || 'none'}`).toBeDefined()
    if (seen) expectExample(seen, example)
  })

  it.each(definition.counterExamples.map((e) => [e.text, e] as const))('is not told by: %s', async (text, { why }) => {
    const { reading } = await readText(text)
    expect(
      reading.positions.filter((p) => p.kind === kind),
      why,
    ).toEqual([])
  })

  it('has an example for every rule', () => {
    const shown = new Set(definition.examples.map((e) => e.rule))
    const own = definition.rules.map((rule) => rule.id).filter((id) => id.startsWith(`${kind}/`))
    expect(own.filter((id) => !shown.has(id))).toEqual([])
  })
})
