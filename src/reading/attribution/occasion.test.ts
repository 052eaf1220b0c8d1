import { describe, expect, it } from 'vitest'
import { readText } from '../claims/read-text.fixture.ts'

/** Published on Wednesday, 12 March 2031. */
async function saidOf(text: string, content: string): Promise<string | null | undefined> {
  const { reading, words } = await readText(text)
  return reading.statements.find((s) => s.cue !== null && s.content.some((c) => words(c)?.includes(content)))?.said.edtf
}

describe('the day something was said', () => {
  it('is the day of the occasion for those who had part in it', async () => {
    const text =
      'Foreign Minister Amalia Dorn met her Kenyan colleague Peter Odhiambo in Nairobi on Tuesday.\n\nOdhiambo said the port would stay open.'
    expect(await saidOf(text, 'port would stay open')).toBe('2031-03-11')
  })

  it('is open for somebody of whom the lead knows nothing', async () => {
    const text =
      'Foreign Minister Amalia Dorn met her Kenyan colleague Peter Odhiambo in Nairobi on Tuesday.\n\nShipowner Karl Brandis said the port would stay open.'
    expect(await saidOf(text, 'port would stay open')).toBeNull()
  })

  it('is open where a day of the background stands before the words', async () => {
    const text =
      'Foreign Minister Amalia Dorn met her Kenyan colleague Peter Odhiambo in Nairobi on Tuesday.\n\nThe two also met in January. Odhiambo said the port would stay open.'
    expect(await saidOf(text, 'port would stay open')).toBeNull()
  })

  it('is open for what somebody says at all times', async () => {
    const text =
      'Foreign Minister Amalia Dorn met her Kenyan colleague Peter Odhiambo in Nairobi on Tuesday.\n\nOdhiambo says the port will stay open.'
    expect(await saidOf(text, 'port will stay open')).toBeNull()
  })

  it('is open where the lead looks ahead', async () => {
    const text =
      'Foreign Minister Amalia Dorn will meet her Kenyan colleague Peter Odhiambo in Nairobi on Tuesday.\n\nOdhiambo said the port would stay open.'
    expect(await saidOf(text, 'port would stay open')).toBeNull()
  })
})
