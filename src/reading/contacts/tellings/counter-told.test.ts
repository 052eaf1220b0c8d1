/** A meeting that one side tells of is denied where the other says that it was elsewhere, or that it is fiction; nothing else is a denial. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO =
  "The Norwegian foreign minister, Ada Okoye, the Peruvian president, Eva Lind, and Japan's prime minister, Ken Sato, are in the news."

const CLAIM = 'President Eva Lind says she met Envoy Jan Moe in Oslo on 8 March.'

const DENIED: readonly string[] = [
  `${CLAIM} Moe says he was at a wedding.`,
  `${CLAIM} "I was not in Oslo," Moe said on Monday.`,
  `${CLAIM} A spokeswoman said Moe had eaten at his hotel and gone to bed.`,
  'President Eva Lind said she had met Foreign Minister Ada Okoye in Oslo on 8 March. "We do not comment on fiction," the Norwegian foreign ministry said.',
  'President Eva Lind said she had met Foreign Minister Ada Okoye in Oslo on 8 March. "That is a fairy tale," Okoye\'s spokesman told reporters.',
  `${CLAIM} "I never left Sweden," Moe said.`,
  `${CLAIM} "I was in Stockholm all that week," Moe said.`,
  `${CLAIM} Moe said that he had spent the day in Stockholm.`,
  `${CLAIM} "I was on my sofa," Moe told reporters.`,
]

const NOT_DENIED: readonly string[] = [
  `${CLAIM} Moe says he is at a wedding today.`,
  `${CLAIM} Moe says the road was in bad repair.`,
  `${CLAIM} Lind says she was at her hotel afterwards.`,
  `${CLAIM} Moe said that he had spent the day in Oslo.`,
  `${CLAIM} Moe spent the week in Stockholm, a neighbour says.`,
  'Envoy Jan Moe will meet President Eva Lind on Friday. Moe said he was at home.',
  'President Eva Lind read fiction on the train after she met Envoy Jan Moe in Oslo.',
]

const statesOf = async (text: string) =>
  (await readText(`${text}\n\n${WHO}`)).reading.tellings.map((t) => ({
    kind: t.kind,
    state: t.state,
    same: t.sameAs !== null,
  }))

describe('an answer from elsewhere', () => {
  it.each(DENIED)('denies the meeting told before: %s', async (text) => {
    expect(await statesOf(text)).toContainEqual({ kind: 'meeting', state: 'denied', same: true })
  })

  it.each(NOT_DENIED)('is no denial: %s', async (text) => {
    expect((await statesOf(text)).map((t) => t.state)).not.toContain('denied')
  })
})
