import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../index.ts'

/** "WORD <- HEAD as REL" for one word of a sentence. */
async function arcOf(text: string, word: string): Promise<string> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  const tokens = sentences[0]?.tokens ?? []
  const token = tokens.find((t) => t.text === word)
  return `${tokens[token?.head ?? -1]?.text} ${token?.rel}`
}

describe('the second of two sides', () => {
  it.each([
    ['A meeting between Lind and Chilean negotiators was held on Monday.', 'negotiators'],
    ['A meeting between Lind and Chilean officials was held on Tuesday.', 'officials'],
  ])('hangs on the first: %s', async (text, word) => {
    expect(await arcOf(text, word)).toBe('Lind conj')
  })

  it('keeps its adjective', async () => {
    expect(await arcOf('A meeting between Lind and Chilean officials was held.', 'Chilean')).toBe('officials amod')
  })

  it.each([
    ['She met Lind in Oslo and in Lima.', 'Lima', 'Oslo conj'],
    ['A meeting between Lind and Rask was held.', 'Rask', 'Lind conj'],
  ])('is left where the parse has it: %s', async (text, word, arc) => {
    expect(await arcOf(text, word)).toBe(arc)
  })

  it.each([
    ['Peru, Chile sign border accord', 'Chile', 'Peru conj'],
    ['Ministers of Kenya, Uganda meet in Kampala', 'Uganda', 'Kenya conj'],
    ['Oman, Yemen to hold talks next week', 'Yemen', 'Oman conj'],
  ])('is joined by a comma in a headline whose verb has two subjects: %s', async (text, word, arc) => {
    expect(await arcOf(text, word)).toBe(arc)
  })

  it.each([
    ["Ada Rask, Norway's minister, meets Tamm.", 'minister', 'Ada appos'],
    ['They met in Lagos, Nigeria, in May.', 'Nigeria', 'Lagos nmod:unmarked'],
  ])('is no side where it says who or where the first is: %s', async (text, word, arc) => {
    expect(await arcOf(text, word)).toBe(arc)
  })
})
