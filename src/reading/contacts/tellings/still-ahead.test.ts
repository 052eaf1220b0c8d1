import { describe, expect, it } from 'vitest'
import { CONTACT_STATES, type ReadTelling } from '../../../model/index.ts'
import { readText, reportOf } from '../../claims/read-text.fixture.ts'
import { stillAhead } from './still-ahead.ts'

const WHO = "Norway's foreign minister, Ada Okoye, and the Peruvian president, Eva Lind, are in the news."

const HAPPENED = ['occurred', 'acknowledged', 'under-way']

/** Ways of telling a contact, or of standing for one, and days after the report of 12 March 2031. */
const TOLD = [
  'Foreign Minister Ada Okoye met President Lind in Lima',
  'The meeting between Foreign Minister Ada Okoye and President Lind took place in Lima',
  'Foreign Minister Ada Okoye has arrived in Lima',
  'Foreign Minister Ada Okoye is meeting President Lind',
  'The ministry confirmed the visit of Foreign Minister Ada Okoye to Lima',
  'President Lind confirmed a call with Foreign Minister Ada Okoye',
  'President Lind received Foreign Minister Ada Okoye',
]
const DAYS = ['on 9 April', 'on 14 March 2031', 'in June 2031', 'on 13 March']

describe('a contact whose day lies after the report', () => {
  it.each(TOLD.flatMap((told) => DAYS.map((day) => `${told} ${day}.`)))('has not happened: %s', async (text) => {
    const { reading } = await readText(`${text}\n\n${WHO}`)
    const late = reading.tellings.filter((t) => t.when.edtf !== null && t.when.edtf > '2031-03-12')
    expect(late.filter((t) => HAPPENED.includes(t.state))).toEqual([])
  })

  it.each(CONTACT_STATES)('is never kept as having happened, whatever state was read: %s', async (state) => {
    const { reading } = await readText(`Foreign Minister Ada Okoye met President Lind in Lima on Monday.\n\n${WHO}`)
    const [met] = reading.tellings
    if (met === undefined) throw new Error('no telling was read')
    const telling = (edtf: string | null): ReadTelling => ({ ...met, state, when: { ...met.when, edtf } })
    const page = { report: reportOf('', '2031-03-12') }
    const states = (edtf: string | null) => stillAhead([telling(edtf)], page).map((t) => t.state)
    for (const later of ['2031-03-13', '2031-04', '[2031-03-20..2031-03-31]', '2031-05-01/2031-05-03'])
      expect(HAPPENED).not.toContain(states(later)[0])
    for (const notLater of ['2031-03-12', '2031-03', '2030', null]) expect(states(notLater)).toEqual([state])
  })
})

describe('the present tense', () => {
  it.each([
    ['President Odo Brandt of Ghana lands in Lima tonight.', 'scheduled'],
    ['President Odo Brandt of Ghana arrives in Lima this evening.', 'scheduled'],
    ['President Odo Brandt of Ghana is meeting President Ada Okoye of Peru in Lima this evening.', 'scheduled'],
    ['President Odo Brandt of Ghana is travelling to Lima later today.', 'scheduled'],
    ['"I am flying to Lima on Friday," said President Odo Brandt of Ghana.', 'announced'],
    ['President Odo Brandt of Ghana is travelling to Lima.', 'under-way'],
    ['President Odo Brandt of Ghana met President Ada Okoye of Peru in Lima this evening.', 'occurred'],
  ])('of the evening to come tells what is ahead: %s', async (text, state) => {
    expect((await readText(text)).reading.tellings.map((t) => t.state)).toEqual([state])
  })
})
