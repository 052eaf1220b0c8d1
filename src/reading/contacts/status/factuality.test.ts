/** What a sentence says of any event, contact or not: has it happened, and does the sentence commit itself to it. */
import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../language/index.ts'
import { type Factuality, factualityOf } from './factuality.ts'

async function readEvent(text: string, word: string): Promise<Factuality> {
  const { sentences } = await (await loadEnglish()).analyse(text)
  const sentence = sentences.find((s) => s.tokens.some((t) => t.text === word))
  const token = sentence?.tokens.find((t) => t.text === word)
  if (!sentence || !token) throw new Error(`"${word}" does not stand in: ${text}`)
  return factualityOf(sentence, token.index)
}

describe('an event of any kind', () => {
  it.each([
    ['The mill burned down in March.', 'burned', true, true],
    ['The council will close the mill next year.', 'close', false, true],
    ['The mill could burn down any day.', 'burn', false, false],
    ['The owner did not sell the mill.', 'sell', false, false],
    ['The owner hopes to sell the mill.', 'sell', false, false],
    ['The owner denied that the mill had polluted the river.', 'polluted', false, false],
    ['The delivery was postponed.', 'delivery', false, false],
  ])('%s: %s, happened %s, asserted %s', async (text, word, happened, asserted) => {
    const event = await readEvent(text, word)
    expect([event.happened > 0, event.asserted === 3]).toEqual([happened, asserted])
  })
})
