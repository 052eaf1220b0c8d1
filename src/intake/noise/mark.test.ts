/** Noise in its surroundings. All invented. */
import { describe, expect, it } from 'vitest'
import type { NoiseKind } from '../../model/index.ts'
import { receiveBytes } from '../receive.ts'

async function noiseOf(text: string): Promise<[NoiseKind, string][]> {
  const [report] = await receiveBytes(new TextEncoder().encode(text), 'a.txt')
  return (report?.noise ?? []).map((noise) => [noise.kind, report?.text.slice(noise.start, noise.end) ?? ''])
}

const A = 'The foreign minister of Lumavia met her counterpart from Ostrava in Lind on Monday, two officials said.'
const B = 'Neither of them would say what had been agreed, and no statement was made by the hosts of the meeting.'
const C = 'A second meeting may follow in June, according to a diplomat who asked not to be named by the newspaper.'

describe('noise', () => {
  it('is only the dateline of a first sentence, not the sentence', async () => {
    expect(await noiseOf(`LIND, May 5 (Tessa) - ${A}\n\n${B}`)).toEqual([['dateline', 'LIND, May 5 (Tessa) -']])
    expect(await noiseOf(`LIND — ${A}\n\n${B}`)).toEqual([['dateline', 'LIND —']])
  })

  it('is no capitals before a colon where people take turns', async () => {
    expect(
      await noiseOf(
        `MP: Did you go there?\n\nKO: I was there on Monday and I stayed for two days.\n\nMP: And then?\n\nKO: Then I left.`,
      ),
    ).toEqual([])
  })

  it('is the time of an entry, not what it tells', async () => {
    expect(await noiseOf('0318 ALERT - FERRY STOPPED OFF LIND\n\n0326 ALERT - CREW IS SAFE, OSTRAVA SAYS')).toEqual([
      ['dateline', '0318 ALERT -'],
      ['dateline', '0326 ALERT -'],
    ])
  })

  it('is a list of other reports until the text speaks again', async () => {
    const noise = await noiseOf(
      `${A}\n\nRelated stories\n\n- Nets cost more\n- Ferry idle for third week\n\n${B}\n\n${C}`,
    )
    expect(noise.filter(([kind]) => kind === 'related').map(([, words]) => words)).toEqual([
      'Related stories',
      'Nets cost more',
      'Ferry idle for third week',
    ])
  })

  it('is what readers wrote at the end, but a button amid the text swallows nothing', async () => {
    const end = await noiseOf(
      `${A}\n\n${B}\n\n${C}\n\nComments (2)\n\nlindy: he was never there, I saw him at the market.\n\nGuest: lol`,
    )
    expect(end.map(([kind]) => kind)).toEqual(['comment', 'comment', 'comment'])
    expect(await noiseOf(`${A}\n\nComments\n\n${B}\n\n${C}\n\n${A}`)).toEqual([['comment', 'Comments']])
  })

  it('is a label stuck to the end of a paragraph', async () => {
    expect(await noiseOf(`${A} <u>Advertisement</u>\n\n${B}`)).toEqual([['interface', 'Advertisement']])
  })

  it('is a sign-off, though the same words inside the text are not', async () => {
    expect(await noiseOf(`${A}\n\nTessa Newswire\n\n${B}\n\n${C}\n\nTessa Newswire`)).toEqual([
      ['byline', 'Tessa Newswire'],
    ])
  })

  it('is what was struck out', async () => {
    expect(await noiseOf(`${A}\n\n~~${B}~~\n\n${C}`)).toEqual([['correction', B]])
  })

  it('is the paragraph under the label of a correction', async () => {
    expect(
      await noiseOf(`${A}\n\n${B}\n\nCorrection:\n\nThe ministers met in Lind, not in Tema, as we wrote at first.`),
    ).toEqual([
      ['correction', 'Correction:'],
      ['correction', 'The ministers met in Lind, not in Tema, as we wrote at first.'],
    ])
  })
})
