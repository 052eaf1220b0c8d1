/** Every family finds its examples and leaves its counter-examples alone. */
import { describe, expect, it } from 'vitest'
import { FAMILIES, type Found } from './families/index.ts'
import { statementsOf } from './statements-of.fixture.ts'

/** Articles of a source's name do not matter: the actors' stage decides whether it keeps them. */
const bare = (name: string | null): string => (name ?? 'nobody').replace(/^(?:the|an?) /iu, '').toLowerCase()

const inWords = (s: { source: string | null; cue: string; content: string }): string =>
  `${bare(s.source)} | ${s.cue} | ${s.content}`

for (const family of FAMILIES) {
  describe(`${family.id}: ${family.reason}`, () => {
    it.each(family.finds.map((found) => [found.text, found] as const))('finds: %s', async (text, found: Found) => {
      const { credited } = await statementsOf(text)
      const mine = credited.find((s) => inWords(s) === inWords(found))
      expect(credited.map(inWords)).toContain(inWords(found))
      if (found.kind) expect(mine?.kind).toBe(found.kind)
      if (found.chain) expect(mine?.chain.split(' > ').map(bare)).toEqual(found.chain.split(' > ').map(bare))
    })

    if (family.leaves.length > 0) {
      it.each(family.leaves)('leaves alone: %s', async (text) => {
        const { credited } = await statementsOf(text)
        expect(credited.map(inWords)).toEqual([])
      })
    }
  })
}
