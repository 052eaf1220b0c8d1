import { describe, expect, it } from 'vitest'
import { castOf } from '../cast-of.fixture.ts'

const actsFor = async (text: string, name: string) => {
  const { cast } = await castOf(text)
  const body = cast.actors.find((a) => a.name === name)
  return body?.actsFor.map((id) => cast.actor(id).name)
}

describe('a ministry without its country', () => {
  it.each([
    ['The State Department said Kofi Asante was expected on Monday.', 'State Department', ['United States']],
    ['The Foreign Office summoned the ambassador in Dhaka.', 'Foreign Office', ['Bangladesh']],
    ['The Foreign Office in London said the Bangladeshi envoy had left.', 'Foreign Office', ['United Kingdom']],
    ['Pakistan’s Foreign Office said the British envoy had left.', 'Foreign Office', ['Pakistan']],
    // Two that have such an office are named, or none.
    ['The Foreign Office said the British and German envoys had left.', 'Foreign Office', []],
    ['The Foreign Office said the Ghanaian envoy had left.', 'Foreign Office', []],
  ])('%s', async (text, name, states) => {
    expect(await actsFor(text, name)).toEqual(states)
  })
})
