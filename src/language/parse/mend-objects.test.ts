import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../index.ts'

/** The objects of a line. */
async function objectsOf(text: string): Promise<readonly string[]> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  return sentences.flatMap((s) => s.tokens.filter((t) => t.rel === 'obj').map((t) => t.text))
}

describe('what a verb wants and a headline gives without its article', () => {
  it.each([
    ['Estonia, Latvia to hold next round in Riga', 'round'],
    ['NORWAY TO HOST NEXT SESSION IN MAY', 'session'],
    ['Kosovo to skip next round', 'round'],
  ])('is its object: %s', async (text, object) => expect(await objectsOf(text)).toEqual([object]))

  it.each([
    ['The talks resume next week.'],
    ['The session will open Monday morning.'],
    ['Envoys open second day with prayers'],
    ['The meeting ended late Friday.'],
  ])('is none where it is a time: %s', async (text) => expect(await objectsOf(text)).toEqual([]))
})
