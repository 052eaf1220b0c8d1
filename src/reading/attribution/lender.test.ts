import { describe, expect, it } from 'vitest'
import { castOf } from '../actors/cast-of.fixture.ts'
import { readClock } from '../times/clock.ts'
import { makeStatements } from './statements.ts'

/** The chains of a report whose last line is its credit. */
async function chainsOf(body: string, credit: string): Promise<string[]> {
  const text = `${body}\n\n${credit}`
  const { page, frames, cast } = await castOf(text, 'Tamba Herald')
  const noise = [{ kind: 'credit', start: text.length - credit.length, end: text.length }] as const
  const copied = { ...page, report: { ...page.report, noise } }
  const { statements, introduced } = makeStatements(copied, frames, cast, readClock(page))
  const name = (id: string): string => [...cast.actors, ...introduced].find((a) => a.id === id)?.name ?? id
  return statements.filter((s) => s.source !== null).map((s) => s.chain.map(name).join(' > '))
}

const SAID = 'Governor Ana Brito said on Monday that the bridge was safe.'

describe('an agency’s text in a newspaper', () => {
  it.each(['© Halden News. Republished under licence.', 'Copyright 2024 Halden News, used by permission'])(
    'passes everybody’s words on through the agency: %s',
    async (credit) => {
      expect(await chainsOf(SAID, credit)).toEqual(['Halden News > Ana Brito'])
    },
  )

  it('a known agency alone on a line of credit is whose copy it is', async () => {
    expect(await chainsOf(SAID, 'Source: Reuters')).toEqual(['Reuters > Ana Brito'])
  })

  it.each(['© Tamba Herald. Republished under licence.', 'Source: two officials who saw the letter', '(Lima bureau)'])(
    'no agency: %s',
    async (credit) => {
      expect(await chainsOf(SAID, credit)).toEqual(['Ana Brito'])
    },
  )

  it('whom the newspaper’s own people asked speaks to the newspaper', async () => {
    const told = 'Governor Ana Brito told the Tamba Herald that the bridge was safe.'
    expect(await chainsOf(told, '© Halden News. Republished under licence.')).toEqual(['Ana Brito'])
  })
})
