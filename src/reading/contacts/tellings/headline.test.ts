/** A contact of the headline is the one the report then tells, where their sides do not speak against it. */
import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../language/index.ts'
import { reportOf } from '../../claims/read-text.fixture.ts'
import { read } from '../../read.ts'

async function told(title: string, body: string) {
  const report = reportOf(`${title}\n\n${body}`, '2031-03-12')
  const blocks = report.blocks.map((b, i) => (i === 0 ? { ...b, kind: 'title' as const } : b))
  const { tellings, actors } = await read({ ...report, blocks }, await loadEnglish(), 'test')
  const nameOf = (id: string) => actors.find((a) => a.id === id)?.name ?? id
  return tellings.map((t) => ({ sides: t.participants.map((p) => nameOf(p.actor)).sort(), again: t.sameAs !== null }))
}

const WHO = "Ada Okoye is Norway's prime minister. Eva Lind is the president of Peru."

describe('a contact of the headline', () => {
  it('is the one whose sides the body only describes', async () => {
    const body = "Japan's prime minister and the Peruvian president spoke by phone on Monday."
    expect(await told('Prime Minister Sato phones President Lind', body)).toEqual([
      { sides: ['Lind', 'Sato'], again: false },
    ])
  })

  it('is the one that has a side in common and otherwise describes', async () => {
    const body = `Prime Minister Ada Okoye today received the special representative of the Peruvian government. ${WHO}`
    expect(await told('Ada Okoye received the special representative of Peru', body)).toHaveLength(1)
  })

  it('is another where the body speaks of somebody new', async () => {
    const body = 'A Japanese envoy and a Peruvian minister spoke by phone on Monday.'
    expect(await told('Prime Minister Sato phones President Lind', body)).toHaveLength(2)
  })

  it('is another where the body names others', async () => {
    const body = `Prime Minister Ada Okoye met Foreign Minister Ken Sato in Oslo on Monday. ${WHO}`
    expect(await told('Okoye meets Lind', body)).toHaveLength(2)
  })

  it('is another where one has happened and the other not', async () => {
    const body = `The special representative of Peru will meet Prime Minister Ada Okoye on Friday. ${WHO}`
    expect(await told('Ada Okoye met the special envoy of Peru', body)).toHaveLength(2)
  })
})
