/** A subject or a "that" clause given to a verb behind its own clause goes back; arcs that do not leap stay. */
import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../index.ts'
import type { Token } from '../types.ts'
import { mendCrossings } from './mend.ts'

const token = (index: number, text: string, xpos: string, upos: string, rel: string, head: number): Token =>
  ({ index, text, lemma: text, xpos, upos, rel, head, start: index, end: index + 1 }) as Token

/** "said that trip was off , suggesting delay", with the arcs of `off` and `trip` as given. */
const said = (off: readonly [string, number], trip: readonly [string, number]): readonly Token[] => [
  token(0, 'said', 'VBD', 'VERB', 'root', -1),
  token(1, 'that', 'IN', 'SCONJ', 'mark', 4),
  token(2, 'trip', 'NN', 'NOUN', ...trip),
  token(3, 'was', 'VBD', 'AUX', 'cop', 4),
  token(4, 'off', 'RB', 'ADV', ...off),
  token(5, ',', ',', 'PUNCT', 'punct', 6),
  token(6, 'suggesting', 'VBG', 'VERB', 'advcl', 0),
  token(7, 'delay', 'NN', 'NOUN', 'obj', 6),
]

describe('arcs that leap over a clause', () => {
  it('gives a clause hung on the participle behind it back to the verb before', () => {
    expect(mendCrossings(said(['advmod', 6], ['nsubj', 4]))[4]).toMatchObject({ head: 0, rel: 'ccomp' })
  })

  it('gives a subject back to the predicate of its own clause', () => {
    expect(mendCrossings(said(['ccomp', 0], ['nsubj:pass', 6]))[2]).toMatchObject({ head: 4, rel: 'nsubj' })
  })

  it('gives a clause with "who" to the name before it', async () => {
    const { sentences } = await (await loadEnglish()).analyse(
      'Foreign Minister Ada Okoye, who is in Lima for talks, said the road was open.',
    )
    const tokens = sentences[0]?.tokens ?? []
    expect(tokens.find((t) => t.text === 'Lima')?.rel).toBe('acl:relcl')
  })

  it('joins two subjects parted by "after"', async () => {
    const { sentences } = await (await loadEnglish()).analyse(
      'The decree came two days after Okoye and Lind had met in Oslo.',
    )
    const tokens = sentences[0]?.tokens ?? []
    expect(tokens.find((t) => t.text === 'met')?.rel).toBe('advcl')
    expect(tokens[tokens.find((t) => t.text === 'Okoye')?.head ?? -1]?.text).toBe('met')
  })

  it.each([
    ['The ministry denied on Saturday having hosted any meeting.', 'hosted', 'denied xcomp'],
    ['She admitted on Friday having met the envoy.', 'met', 'admitted ccomp'],
    ['The ministry denied the report, citing the calendar.', 'citing', 'denied advcl'],
    ['She admitted it after meeting the envoy.', 'meeting', 'admitted advcl'],
  ])(
    'takes what is denied or admitted for the verb’s own, and a circumstance for none: %s',
    async (text, word, arc) => {
      const { sentences } = await (await loadEnglish()).analyse(text)
      const tokens = sentences[0]?.tokens ?? []
      const token = tokens.find((t) => t.text === word)
      expect(`${tokens[token?.head ?? -1]?.text} ${token?.rel}`).toBe(arc)
    },
  )

  it('leaves a sound tree as it is', () => {
    const sound = said(['ccomp', 0], ['nsubj', 4])
    expect(mendCrossings(sound)).toBe(sound)
  })

  it('leaves a clause that follows its participle to it', async () => {
    const { sentences } = await (await loadEnglish()).analyse('She flew home, saying that the visit was over.')
    const tokens = sentences[0]?.tokens ?? []
    expect(tokens[tokens.find((t) => t.text === 'over')?.head ?? -1]?.text).toBe('saying')
  })
})
