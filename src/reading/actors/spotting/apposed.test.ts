import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.fixture.ts'

const personOf = async (text: string) => {
  const { cast } = await castOf(text)
  return cast.actors.filter((a) => a.kind === 'person').map((a) => [a.name, ...a.descriptions])
}

describe('a name between commas', () => {
  it('is the person described before it, also where a place or a thing stands between', async () => {
    const people = await personOf(
      "Malawi's special envoy for the lake, Graca Muchanga, may travel to Lilongwe this week.",
    )
    expect(people).toHaveLength(1)
    expect(people[0]?.[0]).toBe('Graca Muchanga')
    expect(people[0]?.join(' ')).toContain('envoy')
    expect(people[0]).not.toContain('the lake')
  })

  it('is no person where no person is described', async () => {
    expect(await personOf('The ferry stops at the largest harbour of the lake, Nkhata Bay, on Mondays.')).toEqual([])
  })
})
