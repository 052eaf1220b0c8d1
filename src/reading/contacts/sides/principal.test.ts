/** Who may announce: the state of a plan by who gives word of it. */
import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../language/index.ts'
import { PUBLISHED, reportOf } from '../../claims/read-text.fixture.ts'
import { read } from '../../read.ts'

const stateOf = async (text: string, outlet = 'The Harbour Post'): Promise<readonly string[]> => {
  const report = { ...reportOf(text, PUBLISHED), outlet: { name: outlet, from: 'text' as const, span: null } }
  const { tellings } = await read(report, await loadEnglish(), 'test')
  return tellings.filter((t) => t.kind !== 'interview').map((t) => t.state)
}

const GIVEN_BY_A_SIDE = [
  'Foreign Minister Anna Okoye will travel to Lima on Tuesday, her spokesperson Bruno Lind said.',
  'Foreign Minister Anna Okoye is in Rome. Okoye will fly on to Lima on Friday, her adviser Bruno Lind says.',
  'An aide to Peruvian President Marta Ito said the Ghanaian envoy, Kofi Berg, will visit Peru on Friday.',
  'Foreign Minister Anna Okoye will be received by the Norwegian envoy, Kari Lind, on Friday, the ministry said.',
  "Foreign ministers Anna Okoye of Ghana and Marta Ito of Peru will meet in Ronda on Friday, Spain's foreign ministry said.",
  'Foreign ministers Anna Okoye of Ghana and Marta Ito of Peru will meet in Ronda on Friday, according to the host.',
  'The talks between Peru and Ghana will be held in Ronda on Friday, both sides said.',
]

const GIVEN_BY_OTHERS = [
  'Foreign Minister Anna Okoye will travel to Lima on Tuesday, a former aide, Bruno Lind, said.',
  'Foreign Minister Anna Okoye will travel to Lima on Tuesday, her friend Bruno Lind said.',
  "Foreign ministers Anna Okoye of Ghana and Marta Ito of Peru will meet in Vienna on Friday, Spain's foreign ministry said.",
  'Energy Minister Anna Okoye will visit Lima on Friday, the army said.',
  'Foreign Minister Anna Okoye will visit Lima on Friday.',
  'The talks between Peru and Ghana will be held in Ronda on Friday, two diplomats said.',
]

describe('a plan is announced', () => {
  it.each(GIVEN_BY_A_SIDE)('by a side, its spokesman, its host: %s', async (text) => {
    expect(await stateOf(text)).toContain('announced')
  })

  it.each(GIVEN_BY_OTHERS)('by nobody else: %s', async (text) => {
    const states = await stateOf(text)
    expect(states).not.toEqual([])
    expect(states).not.toContain('announced')
  })

  const OWN =
    'Deputy Minister Okoye left for Lima yesterday. The Minister will host Ambassador Kari Lind of Norway on Friday.'

  it('by the ministry that publishes the text, of whoever bears an office and no country', async () => {
    expect(await stateOf(OWN, 'Ministry of Foreign Affairs of Ghana')).toContain('announced')
    expect(await stateOf(OWN)).not.toContain('announced')
  })
})
