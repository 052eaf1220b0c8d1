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

  it('is the day of the act that a participle goes along with, and of the encounter a clause tells of', async () => {
    const act = 'Kenya on Tuesday closed the port of Lamu, saying that it would stay shut for a week.'
    expect(await saidOf(act, 'stay shut')).toBe('2031-03-11')
    const encounter =
      'Minister Amalia Dorn on Tuesday received envoy Peter Odhiambo, who warned that the port would close.'
    expect(await saidOf(encounter, 'port would close')).toBe('2031-03-11')
    const other =
      'Minister Amalia Dorn on Tuesday received envoy Peter Odhiambo, who has often warned that the port would close.'
    expect(await saidOf(other, 'port would close')).toBeNull()
  })

  it('is the day of the lead for the minister heard right after it, and for what the press is told', async () => {
    const lead = 'Kenya on Tuesday gave Uganda a week to open the port.\n\n'
    expect(await saidOf(`${lead}Foreign Minister Amalia Dorn said that time was short.`, 'time was short')).toBe(
      '2031-03-11',
    )
    const later = `${lead}The port lies on the lake. The harbour master, Karl Brandis, told reporters that it was full.`
    expect(await saidOf(later, 'it was full')).toBe('2031-03-11')
    expect(await saidOf(`${lead}Shipowner Karl Brandis said that time was short.`, 'time was short')).toBeNull()
  })

  it('is not a day of which another voice tells in the same sentence', async () => {
    const text = '"We are close," Amalia Dorn said, adding that an exchange of letters was possible in February.'
    expect(await saidOf(text, 'We are close')).toBeNull()
  })

  it('is the day of the entry where a live blog tells of it as it happens', async () => {
    const blog = (entry: string) =>
      `09:15\nThe ministers have arrived at the villa.\n\n11:40\n${entry}\n\n12:05\nLunch is served.`
    expect(await saidOf(blog('"There is progress," Amalia Dorn says on the stairs.'), 'progress')).toBe('2031-03-12')
    expect(await saidOf(blog('Envoy Peter Odhiambo has told us that he will stay.'), 'will stay')).toBe('2031-03-12')
    expect(
      await saidOf(blog('On Monday Amalia Dorn was in Kisumu. She said there that it was late.'), 'it was late'),
    ).not.toBe('2031-03-12')
  })

  it('is the day of the sitting in its minutes', async () => {
    const text = `Committee on Fisheries\nSitting of Tuesday 11 March 2031, at 10.00\n\nMinister of Fisheries Amalia Dorn said that the quota had been agreed with the neighbours after long talks and would hold for the year.\n\nThe Minister replied that no boat had been turned away.`
    expect(await saidOf(text, 'no boat had been turned away')).toBe('2031-03-11')
  })

  it.each([
    ['RADIO MALINDI', 'On air: "The Long Breakfast", Wednesday 12 March 2031'],
    ['Ministry of Fisheries', 'Replies of the spokesperson to questions from the media'],
    ['Harbour Authority', 'Weekly briefing, Wednesday 12 March 2031'],
  ])('is the day of the text for what was aired or given out: %s, %s', async (house, line) => {
    expect(await saidOf(`${house}\n${line}\n\n${TURNS}`, 'nobody was turned away')).toBe('2031-03-12')
  })

  it('is open in an interview that a newspaper prints, and in one taped before', async () => {
    expect(await saidOf(`Lake Courier\nThe minister and her boats\n\n${TURNS}`, 'nobody was turned away')).toBeNull()
    const taped = `Radio Malindi\nThe Long Breakfast, a recording without a date\n\n${TURNS}`
    expect(await saidOf(taped, 'nobody was turned away')).toBeNull()
  })

  it('is the day of the encounter told just before, wherever that stands', async () => {
    const far =
      'The lake has two shores.\n\nIts boats are old.\n\nIts nets are new.\n\nOn 3 March envoy Peter Odhiambo saw Governor Amalia Dorn in Kisumu.'
    expect(await saidOf(`${far} Dorn said the nets would stay.`, 'nets would stay')).toBe('2031-03-03')
    expect(await saidOf(`${far} Dorn says the nets will stay.`, 'nets will stay')).toBeNull()
    expect(await saidOf(`${far} Shipowner Karl Brandis said the nets would stay.`, 'nets would stay')).toBeNull()
    expect(
      await saidOf(`${far} In February Dorn fell ill. She said the nets would stay.`, 'nets would stay'),
    ).toBeNull()
  })

  it('is the day of the lead where a minister of a side in it addresses a briefing', async () => {
    const lead = 'Kenya on Tuesday gave Uganda a week to open the port.\n\n'
    const briefing = `${lead}Addressing the weekly briefing, spokesman Karl Brandis said that time was short.`
    expect(await saidOf(briefing, 'time was short')).toBe('2031-03-11')
  })

  it('is the same for all sentences of a quotation that one cue closes', async () => {
    const text =
      'Minister Amalia Dorn received envoy Peter Odhiambo in Kisumu on Tuesday.\n\n"The nets are ours. They will stay here," Dorn said.'
    expect(await saidOf(text, 'nets are ours')).toBe('2031-03-11')
  })
})

const TURNS = `Q: How many boats came?\n\nA: Forty boats came, and nobody was turned away.\n\nQ: And the nets?\n\nA: The nets are where they were.\n\nQ: Will they stay?\n\nA: I think that they will stay.`
