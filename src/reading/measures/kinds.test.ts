import { describe, expect, it } from 'vitest'
import { readText } from '../claims/read-text.fixture.ts'
import { MEASURE_DEFINITIONS } from './kinds/list.ts'

describe.each(MEASURE_DEFINITIONS.map((d) => [d.kind, d] as const))('a measure of kind %s', (kind, definition) => {
  it.each(definition.examples.map((e) => [e.text, e] as const))('is told by: %s', async (text, example) => {
    const { reading, name } = await readText(text)
    const seen = reading.measures
      .filter((m) => m.kind === kind)
      .map((m) => ({ rule: m.why.rule, state: m.state, by: name(m.by), targets: m.targets.map(name) }))
    const wanted = {
      rule: example.rule,
      state: example.state,
      ...(example.by === undefined ? {} : { by: example.by }),
      ...(example.targets === undefined ? {} : { targets: example.targets }),
    }
    expect(seen).toContainEqual(expect.objectContaining(wanted))
  })

  it.each(definition.counterExamples.map((e) => [e.text, e] as const))('is not told by: %s', async (text, { why }) => {
    const { reading } = await readText(text)
    expect(
      reading.measures.filter((m) => m.kind === kind),
      why,
    ).toEqual([])
  })

  it('has an example for every rule', () => {
    const shown = new Set(definition.examples.map((e) => e.rule))
    expect(definition.rules.map((rule) => rule.id).filter((id) => !shown.has(id))).toEqual([])
  })
})
