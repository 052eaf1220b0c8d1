/** Words without a name of their own take up the contact told just before: each rule on its own examples, through the whole reading. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../../claims/read-text.fixture.ts'
import { ECHO_RULES } from './rules.ts'

const WHO =
  "The Peruvian president, Ada Okoye, the Japanese president, Odo Brandt, and Norway's foreign minister, Eva Lind, are in the news."

const echoesIn = async (text: string) =>
  (await readText(`${WHO}\n\n${text}`)).reading.tellings.map((t) => ({ rule: t.why.rule, state: t.state }))

describe.each(ECHO_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.matches)('takes it up: %s (%s)', async (text, state) => {
    expect(await echoesIn(text)).toContainEqual({ rule: id, state })
  })

  it.each(rule.not)('leaves it: %s', async (text) => {
    expect((await echoesIn(text)).map((t) => t.rule)).not.toContain(id)
  })
})

describe('what is taken up', () => {
  it('is the same contact, with its sides and day, on the word of whoever speaks now', async () => {
    const { reading, name } = await readText(
      `${WHO}\n\nPeru said President Okoye rang President Brandt on Sunday. Japan denies that it took place.`,
    )
    const [told, again] = reading.tellings
    expect(again).toMatchObject({
      sameAs: told?.id,
      state: 'denied',
      when: { edtf: told?.when.edtf, basis: 'implied' },
    })
    expect(again?.vouchedBy.map(name)).toEqual(['Japan'])
    expect(again?.participants.map((p) => p.actor)).toEqual(told?.participants.map((p) => p.actor))
  })
})
