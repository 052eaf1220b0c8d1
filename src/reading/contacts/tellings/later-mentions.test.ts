/** Every later mention of a contact that says how it stands is a telling of the same contact: its state, and on whose word. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO = "The Peruvian president, Ada Okoye, and Norway's foreign minister, Eva Lind, are in the news."

const CALL = 'President Okoye rang Foreign Minister Lind on Sunday, a diplomat said.'

const TALLIED: readonly (readonly [text: string, state: string, voucher: string | null])[] = [
  [`${CALL} "There was no call," Lind's spokesman said.`, 'denied', "Lind's spokesman"],
  [`${CALL} Lind's spokesman said she had received no call.`, 'denied', "Lind's spokesman"],
  [`${CALL} A Norwegian official knew of no call.`, 'denied', 'Norwegian official'],
  [`${CALL} Peru's account of the call runs to two lines.`, 'acknowledged', 'Peru'],
  [`${CALL} Lind's spokesman said she was asleep.`, 'denied', "Lind's spokesman"],
  [
    'President Okoye dined with Foreign Minister Lind on Saturday, the host said. The dinner never took place, her office said.',
    'denied',
    null,
  ],
  [
    'Foreign Minister Lind was to have gone to Lima on 20 March; that visit has been postponed until June.',
    'postponed',
    null,
  ],
  [
    'Foreign Minister Lind did not travel to Lima on Friday. Her trip was called off because of fog, the embassy said.',
    'cancelled',
    null,
  ],
]

const ALONE: readonly (readonly [text: string, state: string | null])[] = [
  ['President Okoye should have met Foreign Minister Lind this morning.', 'scheduled'],
  ['President Okoye should have met Foreign Minister Lind.', null],
  ['Whether Foreign Minister Lind will travel to Lima next week, the spokesman would not say.', 'silent'],
  ['It has not been decided whether Foreign Minister Lind will travel to Lima next week.', 'possible'],
  ['Foreign Minister Lind will not travel to Lima before Monday.', 'postponed'],
  ["No meeting with President Okoye is in Foreign Minister Lind's programme.", 'not-planned'],
  ['The meeting planned for Friday between President Okoye and Foreign Minister Lind was cancelled.', 'cancelled'],
  ['Peru said that no Norwegian ship may sail until eleven Peruvian fishermen are freed.', null],
  ['Norway will close its ports if the engineer Jan Moe is not freed by Peru.', null],
]

describe('a later mention', () => {
  it.each(TALLIED)('is a telling of the same contact: %s', async (text, state, voucher) => {
    const { reading, name } = await readText(`${WHO}\n\n${text}`)
    const again = reading.tellings.find((t) => t.sameAs === reading.tellings[0]?.id && t.state === state)
    expect(again?.state).toBe(state)
    if (voucher !== null) expect(name(again?.vouchedBy.at(-1) ?? null)?.replace('’', "'")).toContain(voucher)
  })
})

describe('how a contact stands', () => {
  it.each(ALONE)('is told by the words around it: %s', async (text, state) => {
    const { reading } = await readText(`${WHO}\n\n${text}`)
    expect(reading.tellings.map((t) => t.state)).toEqual(state === null ? [] : [state])
  })
})

describe('the presidents of a report about two states', () => {
  it('are those of the two', async () => {
    const text =
      'Peru and Norway quarrel over fish. Peru closed its ports. The presidents will meet in Bern on 3 April.'
    const { reading, name } = await readText(text)
    expect(reading.tellings[0]?.participants.map((p) => name(p.actor))).toEqual(
      expect.arrayContaining(['Peru', 'Norway']),
    )
  })
})

describe('a day that something was first meant for', () => {
  it.each(['The trip was first meant for 10 March.', 'The visit had originally been planned for 10 March.'])(
    'makes no second contact: %s',
    async (words) => {
      const { reading } = await readText(
        `Norway's foreign minister, Eva Lind, and the Peruvian president, Odo Brandt, are in the news.\n\nPresident Brandt will visit Oslo on 22 March. ${words}`,
      )
      expect(reading.tellings.map((t) => [t.id, t.when.edtf])).toEqual([['t1', '2031-03-22']])
    },
  )
})
