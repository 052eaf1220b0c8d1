/**
 * What must never happen: a possibility, a plan, a wish, a refusal or a denial read as a contact that took place. One sentence for each way
 * English has of not saying that something happened.
 */
import { describe, expect, it } from 'vitest'
import { readText } from '../claims/read-text.fixture.ts'

/** Says who the people of the sentences are. */
const WHO =
  "The Norwegian foreign minister, Ada Okoye, the Peruvian president, Eva Lind, and Japan's prime minister, Ken Sato, are in the news."

const NOT_HAPPENED: readonly string[] = [
  'Foreign Minister Ada Okoye was to have met President Lind in Oslo on Friday.',
  'Foreign Minister Ada Okoye had been due to meet President Lind in Oslo.',
  'Foreign Minister Ada Okoye would have met President Lind if the road had been open.',
  'Foreign Minister Ada Okoye denied meeting President Lind.',
  'Foreign Minister Ada Okoye denied that she had met President Lind.',
  '"I have never met President Lind," Foreign Minister Ada Okoye said.',
  'Foreign Minister Ada Okoye dismissed reports that she had met President Lind in Oslo.',
  'Foreign Minister Ada Okoye rejected claims of a secret meeting with President Lind.',
  'The ministry called reports that Foreign Minister Ada Okoye met President Lind an invention.',
  'Nobody has said whether Foreign Minister Ada Okoye met President Lind.',
  'It is not clear whether Foreign Minister Ada Okoye met President Lind.',
  'If Foreign Minister Ada Okoye met President Lind, nobody saw it.',
  'Foreign Minister Ada Okoye left without meeting President Lind.',
  'Foreign Minister Ada Okoye failed to meet President Lind.',
  'Foreign Minister Ada Okoye refused to meet President Lind.',
  'Foreign Minister Ada Okoye was supposed to meet President Lind on Monday.',
  'Foreign Minister Ada Okoye was hoping to meet President Lind.',
  'Foreign Minister Ada Okoye wanted a meeting with President Lind.',
  'Foreign Minister Ada Okoye had asked for a meeting with President Lind.',
  "Foreign Minister Ada Okoye's planned visit to Peru was the subject of much debate.",
  'Foreign Minister Ada Okoye prepared for her visit to Peru.',
  'The visit of Foreign Minister Ada Okoye to Peru has not been confirmed.',
  'President Lind had invited Foreign Minister Ada Okoye to visit Peru.',
  'President Lind proposed that Foreign Minister Ada Okoye visit Peru.',
  'Foreign Minister Ada Okoye was expected in Lima on Monday.',
  'Foreign Minister Ada Okoye never arrived in Lima.',
  'Foreign Minister Ada Okoye was not received by President Lind.',
  'Neither Foreign Minister Ada Okoye nor President Lind attended the summit.',
  'Foreign Minister Ada Okoye cancelled her trip to Lima after the storm.',
  'Instead of meeting President Lind, Foreign Minister Ada Okoye flew home.',
  'The meeting between Foreign Minister Ada Okoye and President Lind fell through.',
  'A meeting between Foreign Minister Ada Okoye and President Lind came to nothing.',
  'There was no meeting between Foreign Minister Ada Okoye and President Lind.',
  'There has been talk of a meeting between Foreign Minister Ada Okoye and President Lind.',
  'Rumours of a meeting between Foreign Minister Ada Okoye and President Lind spread in Oslo.',
  'Foreign Minister Ada Okoye thought she would meet President Lind.',
  'Foreign Minister Ada Okoye was about to meet President Lind when the alarm rang.',
  'Foreign Minister Ada Okoye almost met President Lind.',
  'Foreign Minister Ada Okoye should have met President Lind in May.',
  'Foreign Minister Ada Okoye could have met President Lind in May.',
  'Foreign Minister Ada Okoye may have met President Lind in May.',
  'Foreign Minister Ada Okoye allegedly met President Lind in May.',
  'Foreign Minister Ada Okoye is said to be planning a meeting with President Lind.',
  'It was unlikely that Foreign Minister Ada Okoye met President Lind.',
  'Foreign Minister Ada Okoye avoided President Lind, and no handshake between the two took place.',
  'Talks between Peru and Chile were to begin on Monday but did not.',
  'Talks between Peru and Chile have yet to begin.',
  'Foreign Minister Ada Okoye has yet to meet President Lind.',
  'Peru and Chile were close to holding talks.',
  'Peru ruled out holding talks with Chile.',
  'The prospect of talks between Peru and Chile receded.',
  'Hopes for a summit between President Lind and Prime Minister Sato faded.',
  'Preparations for a visit by President Lind to Tokyo were under way.',
  'President Lind put off her visit to Tokyo last week.',
  'President Lind was barred from visiting Tokyo.',
  'President Lind stayed away from the summit with Prime Minister Sato.',
  'President Lind skipped the summit with Prime Minister Sato.',
  'President Lind declined an invitation to visit Tokyo.',
  'President Lind was prevented from travelling to Tokyo.',
  'President Lind agreed in principle to visit Tokyo.',
  'President Lind threatened to cancel her visit to Tokyo.',
  'President Lind set conditions for a meeting with Prime Minister Sato.',
  'President Lind insisted on a meeting with Prime Minister Sato.',
  'Did President Lind meet Prime Minister Sato?',
  'Prime Minister Sato said he knew nothing of a meeting with President Lind.',
  'Prime Minister Sato said it was untrue that he had met President Lind.',
  'Prime Minister Sato said he had no plans to meet President Lind.',
  'Prime Minister Sato said no to a meeting with President Lind.',
  'Chile promised to free two Peruvian sailors.',
  'Chile was ready to free two Peruvian sailors.',
  'The release of two Peruvian sailors by Chile was delayed.',
  'Chile said it had not freed the two Peruvian sailors.',
  'President Lind said that a phone call with Prime Minister Sato had been arranged for Tuesday.',
  'President Lind was waiting for a call from Prime Minister Sato.',
  'The last time President Lind was to visit Tokyo, she fell ill.',
  'President Lind turned back before reaching Tokyo.',
  "President Lind's plane was turned back on the way to Tokyo.",
  'Reports that President Lind was in Tokyo were wrong.',
  'President Lind was not in Tokyo.',
  'President Lind pretended to have met Prime Minister Sato.',
  'President Lind dreamed of a meeting with Prime Minister Sato.',
  'Prime Minister Sato said he would wait until President Lind visited Tokyo.',
  'Prime Minister Sato promised to speak once he had met President Lind.',
  'President Lind was going to meet Prime Minister Sato.',
  'Has President Lind met Prime Minister Sato?',
  'President Lind nearly met Prime Minister Sato.',
]

describe('a contact that nobody says took place', () => {
  it.each(NOT_HAPPENED)('is not read as having happened: %s', async (text) => {
    const { reading } = await readText(`${text}\n\n${WHO}`)
    const happened = reading.tellings.filter((t) => ['occurred', 'acknowledged', 'under-way'].includes(t.state))
    expect(happened.map((t) => `${t.kind}: ${t.state}`)).toEqual([])
  })
})
