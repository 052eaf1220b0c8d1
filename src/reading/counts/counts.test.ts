import { describe, expect, it } from 'vitest'
import { PUBLISHED, readText } from '../claims/read-text.fixture.ts'
import { COUNT_RULES } from './rules.ts'

describe.each(COUNT_RULES.map((r) => [r.id, r] as const))('the rule %s', (id, rule) => {
  it.each(rule.examples.map((e) => [e.text, e] as const))('counts in: %s', async (text, example) => {
    const { reading, name } = await readText(text)
    const count = reading.counts.find((c) => c.why.rule === id)
    expect(count).toMatchObject({ value: example.value, of: example.of })
    const people = (count?.participants ?? []).map(name)
    for (const words of example.participants) expect(people).toContainEqual(expect.stringContaining(words))
  })

  it.each(rule.counterExamples)('does not count in: %s', async (text) => {
    const { reading } = await readText(text)
    expect(reading.counts).toEqual([])
  })
})

describe('a count', () => {
  const text = 'Envoy Maren Tilde has met with President Okoye at least three times.'

  it('holds as of the day of publication', async () => {
    const { reading } = await readText(text)
    expect(reading.counts[0]).toMatchObject({
      value: '>=3',
      asOf: { edtf: PUBLISHED, basis: 'implied', anchor: 'publication' },
    })
  })

  it('of an undated report has no day', async () => {
    const { reading } = await readText(text, null)
    expect(reading.counts[0]?.asOf.edtf).toBeNull()
  })
})
