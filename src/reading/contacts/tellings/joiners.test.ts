/** Who else was at a contact, from the words after it. Published on 12 March 2031, a Wednesday. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

/** Whether Moe takes part in what is told. */
async function isThere(text: string): Promise<boolean> {
  const { reading, name } = await readText(text)
  return reading.tellings.some((t) => t.kind !== 'visit' && t.participants.some((p) => name(p.actor) === 'Jan Moe'))
}

const MET = 'President Ada Okoye of Peru met President Odo Brandt of Norway on Monday'
const WILL_MEET = 'President Ada Okoye of Peru will meet President Odo Brandt of Norway on Friday'

describe('somebody else takes part', () => {
  test.each([
    [`${MET}. Foreign Minister Jan Moe joined them later.`],
    [`${MET} and Tuesday. Foreign Minister Jan Moe joined on the second day.`],
    [`${MET}. Foreign Minister Jan Moe also attended.`],
    [`${MET}. Foreign Minister Jan Moe took part in the meeting.`],
    [`${MET}. Kenyan envoy Jan Moe was with them throughout.`],
    [`${MET}. The meeting was attended by Foreign Minister Jan Moe.`],
    [`${MET} in the presence of Foreign Minister Jan Moe.`],
    [`${MET}, accompanied by Foreign Minister Jan Moe.`],
    [`${WILL_MEET}. Foreign Minister Jan Moe will join them.`],
  ])('%s', async (text) => expect(await isThere(text)).toBe(true))
})

describe('somebody else does not', () => {
  test.each([
    [`${MET}. Foreign Minister Jan Moe did not attend.`],
    [`${MET}. Foreign Minister Jan Moe attended a concert.`],
    [`${MET}. Foreign Minister Jan Moe took part in the vote.`],
    [`${MET}. Foreign Minister Jan Moe joined the union.`],
    [`${MET}. Foreign Minister Jan Moe joined in 2019.`],
    [`${MET}. Foreign Minister Jan Moe may join.`],
    [`${WILL_MEET}. Foreign Minister Jan Moe joined last year.`],
    [`${MET}.\n\nForeign Minister Jan Moe attended.`],
  ])('%s', async (text) => expect(await isThere(text)).toBe(false))
})
