/** Whoever was not there denies no contact of others; a moved gathering ends no denied one; a denial of any contact is of the one held. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO =
  "Norway's foreign minister, Eva Lind, Peru's foreign minister, Pavel Brandt, and the defence minister, Omar Haddad, are in the news."

async function tellingsOf(text: string) {
  const { reading, name } = await readText(`${WHO}\n\n${text}`)
  return reading.tellings.map((t) => ({
    state: t.state,
    sameAs: t.sameAs,
    people: t.participants.map((p) => (p.part === 'absent' ? `not ${name(p.actor)}` : name(p.actor))),
  }))
}

describe('one who kept away from a contact of others', () => {
  it.each([
    'Lind and Brandt met in Oslo on Monday. Mr Haddad, who had invited both, did not attend the talks himself.',
    'Lind and Brandt held talks in Oslo on Monday. Mr Haddad skipped the meeting.',
    'Lind and Brandt met in Oslo on Monday. Mr Haddad was not present at the meeting.',
    'Lind and Brandt met in Oslo on Monday. Mr Haddad took no part in the talks.',
  ])('stands with it as absent: %s', async (text) => {
    expect(await tellingsOf(text)).toEqual([
      { state: 'occurred', sameAs: null, people: ['Eva Lind', 'Pavel Brandt', 'not Omar Haddad'] },
    ])
  })

  it.each([
    ['who attended is there', 'Lind and Brandt met in Oslo on Monday. Mr Haddad attended the talks.'],
    ['something else was missed', 'Lind and Brandt met in Oslo on Monday. Mr Haddad skipped the concert.'],
  ])('is nobody where %s', async (_, text) => {
    const people = (await tellingsOf(text)).flatMap((t) => t.people)
    expect(people.filter((p) => p?.startsWith('not'))).toEqual([])
  })

  it('whoever he receives separately, he receives another time', async () => {
    const told = await tellingsOf(
      'Lind and Brandt met in Oslo on Monday. Mr Haddad did not attend the talks; he received Lind separately on Sunday.',
    )
    expect(told.map((t) => [t.state, t.sameAs])).toEqual([
      ['occurred', null],
      ['occurred', null],
    ])
  })
})

describe('what points back at nothing', () => {
  it('a gathering with members of its own, put off after a denial of other talks', async () => {
    const told = await tellingsOf(
      'Lind denied that she had held talks with Brandt. Next month’s congress of the Nile Basin states in Kampala has been moved to September.',
    )
    expect(told.filter((t) => t.sameAs !== null)).toEqual([])
  })
})

describe('a denial of any contact', () => {
  it('is of the one told as held, before the one that is planned', async () => {
    const told = await tellingsOf(
      'Lind met Brandt in Oslo on Monday, two diplomats said. The two will meet again in Geneva next week, they said. Peru denied any meeting with Lind.',
    )
    expect(told.map((t) => [t.state, t.sameAs])).toEqual([
      ['occurred', null],
      ['planned', null],
      ['denied', 't1'],
    ])
  })

  it('is of the planned one where that alone was told, or where plans are denied', async () => {
    const told = await tellingsOf(
      'Lind met Brandt in Oslo on Monday, two diplomats said. A second round is planned in Geneva on 24 March. Peru denied that any talks were planned.',
    )
    expect(told.at(-1)).toMatchObject({ state: 'not-planned', sameAs: 't2' })
  })
})
