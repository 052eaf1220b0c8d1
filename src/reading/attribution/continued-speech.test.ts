import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const speakerOf = async (text: string, words: string) =>
  (await statementsOf(text)).credited.find((s) => s.content.includes(words))?.source ?? null

describe('a quotation without a cue of its own', () => {
  it('goes on from the speech before it', async () => {
    const text = 'The talks had failed, says the ministry’s spokesman, Ivo Brand. “Nobody was to blame.”'
    expect(await speakerOf(text, 'Nobody was to blame')).toBe('Ivo Brand')
  })

  it('belongs to whoever is named between by a question without a verb', async () => {
    const text =
      'No envoy had come, says the ministry’s spokesman, Ivo Brand. And the mayor’s aide? “He drinks tea with many people.”'
    expect(await speakerOf(text, 'drinks tea')).toMatch(/aide/)
  })
})
