import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castOf } from './cast-of.fixture.ts'

describe('what must always hold', () => {
  const pieces = [
    'Marta Silva said he would go.',
    'The official told them that.',
    'One said so.',
    '“We met,” it said.',
    'According to the report, nobody knew.',
    'PRESIDENT OKOYE MET.',
    'A source said: “I”.',
    'The two, who asked, said both did.',
    'Lima – Quito – Lima.',
    '(RIF) said',
    '“”',
    'It is said that they said.',
  ]

  it('spans slice, ids resolve, every credited head has a mention', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), async (sentences) => {
        const { text, cast, frames } = await castOf(sentences.join(' '))
        const ids = new Set(cast.actors.map((a) => a.id))
        for (const m of cast.mentions) {
          expect(text.slice(m.start, m.end).trim()).not.toBe('')
          for (const id of [...(m.actor ? [m.actor] : []), ...m.candidates, ...m.members])
            expect(ids.has(id)).toBe(true)
        }
        for (const a of cast.actors) {
          expect(a.name.trim()).not.toBe('')
          for (const id of [...a.actsFor, ...a.members]) expect(ids.has(id)).toBe(true)
        }
        for (const f of frames) {
          for (const at of [f.source, f.addressee, ...f.relays.map((r) => r.source)])
            if (at) expect(cast.at(at.sentence, at.token)).not.toBeNull()
        }
      }),
      { numRuns: 40 },
    )
  })
})
