import { describe, expect, it } from 'vitest'
import { loadEnglish } from './english.ts'

const english = await loadEnglish()

async function quiet(text: string): Promise<string> {
  const { sentences } = await english.analyse(text)
  return sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text)).join(' ')
}

describe('a shouted sentence', () => {
  it.each([
    ['PERU, CHILE TO HOLD NEXT ROUND IN LIMA ON JUNE 24', 'Peru , Chile to hold next round in Lima on June 24'],
    [
      'TURKISH DEPUTY FOREIGN MINISTER MEETS GREEK COUNTERPART IN NICOSIA',
      'Turkish deputy foreign minister meets Greek counterpart in Nicosia',
    ],
    ['EU, UN WELCOME RELEASE OF FIVE FISHERMEN', 'EU , UN welcome release of five fishermen'],
    ['US ENVOY ARRIVES IN TIRANA FOR TALKS', 'US envoy arrives in Tirana for talks'],
    ['PRESIDENT SAYS MINISTER TOLD US NOTHING', 'President says minister told us nothing'],
  ])('is read in the letters of a quiet one: %s', async (text, expected) => expect(await quiet(text)).toBe(expected))

  it('keeps its places in the text', async () => {
    const text = 'İZMİR TALKS: TURKISH MINISTER MEETS GREEK COUNTERPART'
    const { sentences } = await english.analyse(text)
    for (const { tokens } of sentences)
      for (const token of tokens) expect(text.slice(token.start, token.end).length).toBe(token.text.length)
  })

  it.each([
    ['The EU and the UN met NATO in Oslo.'],
    ['MINSK (Tessa) - The minister will travel on Monday.'],
    ['BBC NEWS'],
  ])('is not one that has names in capitals: %s', async (text) => {
    expect((await quiet(text)).replace(/\W/g, '')).toBe(text.replace(/\W/g, ''))
  })
})
