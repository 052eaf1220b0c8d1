/** Where and when a contact was, from the words beside it and the sentences before it. Published on 12 March 2031, a Wednesday. */
import { describe, expect, test } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

/** Place and day of the last telling. */
async function last(text: string): Promise<string> {
  const { reading, name } = await readText(text)
  const telling = reading.tellings.at(-1)
  return telling === undefined ? 'nothing' : `${name(telling.place?.actor ?? null)} ${telling.when.edtf}`
}

describe('the place of a contact', () => {
  test.each([
    ['President Karel Voss welcomed Foreign Minister Ada Okoye at his residence in Lima.', 'Lima null'],
    ['Foreign Minister Ada Okoye met President Eva Lind on the sidelines of a conference in Bonn.', 'Bonn null'],
    ['Peru and Chile will resume talks over fishing rights in the Gulf of Sarno in Lima on 1 May.', 'Lima 2031-05-01'],
    ['Kenya and Togo held a round of negotiations on oil drilling in Lake Sarno in Lima last May.', 'Lima 2030-05'],
    ['Talks between Laos and Togo in Lima were called off.', 'Lima null'],
    ['Foreign Minister Ada Okoye arrived in Lima from Oslo on Monday.', 'Lima 2031-03-10'],
    ['Talks between Laos and Togo about dams on the Sarno in Lima are to open on 1 May.', 'Lima 2031-05-01'],
    ['Peru and Chile will resume talks over fishing rights in the Gulf of Sarno on 1 May.', 'null 2031-05-01'],
    ['Foreign Minister Ada Okoye met President Eva Lind in Lima about piracy in the Gulf of Sarno.', 'Lima null'],
    ['Foreign Minister Ada Okoye held talks with her Kenyan counterpart, Odo Brandt, in Lyon.', 'Lyon null'],
    ["Foreign Minister Ada Okoye met President Eva Lind in Lima's old town.", 'Lima null'],
    ['Foreign Minister Ada Okoye left for Lima, where she is due to meet President Eva Lind.', 'Lima null'],
    ['Foreign Minister Ada Okoye met President Eva Lind during a visit to Lima.', 'Lima null'],
    [
      'Foreign Minister Ada Okoye arrived in Lima on Tuesday. That evening she dined with President Eva Lind.',
      'Lima 2031-03-11',
    ],
    ['President Eva Lind is in Lima. Foreign Minister Ada Okoye met her at a hotel in the city.', 'Lima null'],
    ['Foreign Minister Ada Okoye met President Eva Lind in the Peruvian capital.', 'Lima null'],
    [
      'The funeral was held in Lima on Monday. Foreign Minister Ada Okoye met President Eva Lind at the funeral.',
      'Lima 2031-03-10',
    ],
    [
      'The conference opened in Oslo on Monday.\n\nOn the sidelines, Foreign Minister Ada Okoye met President Eva Lind.',
      'Oslo null',
    ],
    [
      'Leaders gathered in Oslo for the fisheries congress. Foreign Minister Ada Okoye met President Eva Lind on the margins.',
      'Oslo null',
    ],
    [
      "It is Oslo's turn. Foreign Minister Ada Okoye will see President Eva Lind there. She was in Oslo in May.",
      'Oslo null',
    ],
    ['President Eva Lind is in Geneva. Foreign Minister Ada Okoye met her in the Swiss city.', 'Geneva null'],
    ["Foreign Minister Ada Okoye met President Eva Lind's representatives in Oslo.", 'Oslo null'],
    ['Foreign Minister Ada Okoye met business leaders in Oslo.', 'Oslo null'],
  ])('%s', async (text, expected) => expect(await last(text)).toBe(expected))
})

describe('no place of a contact', () => {
  test.each([
    ['is where it is told', 'Foreign Minister Ada Okoye said in Lima that she had met President Eva Lind.'],
    ['is where an embassy belongs', "Foreign Minister Ada Okoye met President Eva Lind at Peru's embassy."],
    ['is where a planned visit will go', 'Foreign Minister Ada Okoye will visit Lima. She met President Eva Lind.'],
    ['is on the sidelines of nothing', 'On the sidelines, Foreign Minister Ada Okoye met President Eva Lind.'],
    [
      'is where the war is that they talk about',
      'Foreign Minister Ada Okoye met President Eva Lind for discussions on ending the war in Chile.',
    ],
    [
      'is where the war is that they want to end',
      'Foreign Minister Ada Okoye met President Eva Lind for discussions to end the war in Chile.',
    ],
    ['is where one speaks by telephone', 'Foreign Minister Ada Okoye arrived in Lima. She phoned President Eva Lind.'],
  ])('%s', async (_, text) => expect(await last(text)).toBe('null null'))
})

describe('the other side of a contact', () => {
  const people = async (text: string): Promise<readonly (string | null)[]> => {
    const { reading, name } = await readText(text)
    return reading.tellings.at(-1)?.participants.map((p) => name(p.actor)) ?? []
  }

  test('is the traveller where one side alone is told', async () =>
    expect(await people('President Eva Lind lands in Lima on Sunday. A meeting with King Aurel is possible.')).toEqual([
      'Aurel',
      'Eva Lind',
    ]))

  test('is the subject of the contact told just before, where there is no traveller', async () =>
    expect(
      await people('President Eva Lind held talks with Odo Brandt of Kenya. An audience with King Aurel fell through.'),
    ).toEqual(['Aurel', 'Eva Lind']))

  test('is nobody where nobody was told to meet before', async () =>
    expect(await people('President Eva Lind was ill. An audience with King Aurel fell through.')).toEqual(['Aurel']))

  test('are those who are included in a group, beside whoever comes to see it', async () =>
    expect(
      await people(
        'Envoy Ada Okoye is travelling to Oslo for meetings with Chilean officials, including Minister Odo Brandt and adviser Jan Moe.',
      ),
    ).toEqual(expect.arrayContaining(['Ada Okoye', 'Odo Brandt', 'Jan Moe', 'Chile'])))

  test('is whoever is inaugurated', async () => {
    const inauguration = 'The inauguration of President Eva Lind is on 4 April.'
    expect(await people(`${inauguration} Foreign Minister Ada Okoye will attend the inauguration.`)).toEqual([
      'Ada Okoye',
      'Eva Lind',
    ])
    const funeral = 'The funeral of President Eva Lind is on 4 April.'
    expect(await people(`${funeral} Foreign Minister Ada Okoye will attend the funeral.`)).toEqual(['Ada Okoye'])
  })

  test('is not whoever only judges it', async () =>
    expect(
      await people(
        'President Eva Lind spoke by phone with President Odo Brandt of Kenya. The army commander, Gen Juan Moe, called the phone call a mistake.',
      ),
    ).toEqual(['Eva Lind', 'Odo Brandt']))

  test('are the officials with whom the two talked', async () =>
    expect(
      await people(
        'The round follows negotiations in Oslo between President Eva Lind and Minister Odo Brandt with Peruvian and Chilean officials.',
      ),
    ).toEqual(expect.arrayContaining(['Eva Lind', 'Odo Brandt', 'Peru', 'Chile'])))

  test('is not whoever sends his representatives', async () =>
    expect(await people("President Eva Lind met King Aurel's representatives in Oslo.")).not.toContain('Aurel'))

  test('are all states of a group of officials', async () =>
    expect(await people('The ambassadors of Peru, Kenya and Norway met in Bern.')).toEqual(
      expect.arrayContaining(['Peru', 'Kenya', 'Norway']),
    ))

  test('are all who hold an office of which each state has one', async () =>
    expect(await people('The foreign ministers of Peru, Kenya and Norway met in Bern.')).toEqual([
      'foreign minister of Peru',
      'foreign minister of Kenya',
      'foreign minister of Norway',
    ]))

  test('are all counterparts, each named', async () =>
    expect(
      await people(
        'Peruvian Foreign Minister Ada Okoye and her Greek and French counterparts, Nikos Doukas and Jean Ayer, met in Bern.',
      ),
    ).toEqual(['Ada Okoye', 'Nikos Doukas', 'Jean Ayer']))
})

describe('the day of a contact', () => {
  test.each([
    [
      'that on which it is resumed, not that on which it began',
      'The talks between Norway and Peru, which began on Monday, will resume on Thursday.',
      '2031-03-13',
    ],
    [
      'that for which it was planned, not that on which it was cancelled',
      'The meeting between Norway and Peru, planned for Friday, was cancelled on Tuesday.',
      '2031-03-14',
    ],
    [
      'none where only the calling off has one',
      'Talks between Norway and Peru in Lima were called off on Tuesday.',
      'null',
    ],
    ['none where only the word has one', 'The visit of President Eva Lind to Lima was put off on Tuesday.', 'null'],
    [
      'that of the occasion',
      'President Eva Lind will attend the coronation. The ceremony will be held on 4 April.',
      '2031-04-04',
    ],
    [
      'the sharper of the two',
      "President Eva Lind will attend next month's coronation. The ceremony will be held on 4 April.",
      '2031-04-04',
    ],
    [
      'one of those from an arrival on',
      'Foreign Minister Ada Okoye lands in Lima on Sunday for two days of talks with President Eva Lind.',
      '[2031-03-16..2031-03-18]',
    ],
    [
      'that of the talks for a delegation',
      'Norway and Peru held talks in Bern on Monday. Trade Minister Ada Okoye led the delegation.',
      '2031-03-10',
    ],
  ])('is %s', async (_, text, expected) => expect((await last(text)).split(' ')[1]).toBe(expected))

  test.each([
    [
      'after it',
      'President Eva Lind offered talks with Peru after the coronation. The coronation will be held on 4 April.',
    ],
    [
      'when there are two',
      'President Eva Lind met the king at a summit. The summit of 3 May failed, the summit of 9 June did not.',
    ],
  ])('is not that of an occasion %s', async (_, text) => expect((await last(text)).split(' ')[1]).toBe('null'))
})
