/** One verb that tells of several contacts, each with a day, a place or a party of its own. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../../claims/read-text.fixture.ts'

const WHO =
  "The Peruvian president, Ada Okoye, the Japanese president, Odo Brandt, Norway's foreign minister, Eva Lind, and the Kenyan envoy, Tom Mbeki, are in the news."

/** Each contact told: who, where, when. */
const contactsIn = async (text: string): Promise<readonly string[]> => {
  const { reading, name } = await readText(`${WHO}\n\n${text}`)
  return reading.tellings.map(({ participants, place, when }) =>
    [
      participants
        .map((p) => name(p.actor)?.split(' ').at(-1))
        .toSorted()
        .join(' '),
      place && name(place.actor),
      when.edtf,
    ]
      .filter((part) => part !== null)
      .join(', '),
  )
}

describe('a second contact that leaves out its verb', () => {
  it.each([
    [
      'Tom Mbeki saw President Okoye on Monday and President Brandt the next day.',
      ['Mbeki Okoye, 2031-03-10', 'Brandt Mbeki, 2031-03-11'],
    ],
    [
      'Eva Lind received Tom Mbeki on Monday and, on Tuesday, President Okoye.',
      ['Lind Mbeki, 2031-03-10', 'Lind Okoye, 2031-03-11'],
    ],
    [
      'Tom Mbeki was received by President Okoye on Monday and by President Brandt on Tuesday.',
      ['Mbeki Okoye, 2031-03-10', 'Brandt Mbeki, 2031-03-11'],
    ],
    [
      'Eva Lind met Tom Mbeki in Oslo on 3 March and in Lima two days later.',
      ['Lind Mbeki, Oslo, 2031-03-03', 'Lind Mbeki, Lima, 2031-03-05'],
    ],
    [
      'Eva Lind spoke by phone yesterday, first with President Okoye and then with President Brandt.',
      ['Lind Okoye, 2031-03-11', 'Brandt Lind'],
    ],
    [
      'Eva Lind arrived in Lima on Monday and Tom Mbeki on Tuesday.',
      ['Lind, Lima, 2031-03-10', 'Mbeki, Lima, 2031-03-11'],
    ],
  ])('%s', async (text, expected) => {
    expect(await contactsIn(text)).toEqual(expected)
  })
})

describe('a count that is spelled out', () => {
  it.each([
    [
      'Eva Lind has twice met President Okoye, in Oslo in January and last week in Lima.',
      ['Lind Okoye, Oslo, 2031-01', 'Lind Okoye, Lima, [2031-03-03..2031-03-09]'],
    ],
    [
      'Eva Lind and Tom Mbeki have met three times, in Oslo, Lima and Tokyo.',
      ['Lind Mbeki, Oslo', 'Lind Mbeki, Lima', 'Lind Mbeki, Tokyo'],
    ],
    [
      'Eva Lind has visited Lima twice, on 3 March and again last Friday.',
      ['Lind, Lima, 2031-03-03', 'Lind, Lima, 2031-03-07'],
    ],
    ['Eva Lind has met Tom Mbeki twice, most recently on 25 February.', ['Lind Mbeki, 2031-02-25']],
  ])('%s', async (text, expected) => {
    expect(await contactsIn(text)).toEqual(expected)
  })

  it('stays a count where it is not', async () => {
    expect(await contactsIn('Eva Lind and Tom Mbeki have met three times since January.')).toEqual([])
  })
})

describe('what is no second contact', () => {
  it.each([
    ['Eva Lind met Tom Mbeki and President Okoye on Monday.', ['Lind Mbeki Okoye, 2031-03-10']],
    ['Eva Lind met Tom Mbeki on Monday and Tuesday.', ['Lind Mbeki, 2031-03-10/2031-03-11']],
    ['Eva Lind met President Okoye on Monday but not President Brandt on Tuesday.', ['Lind Okoye, 2031-03-10']],
    ['Eva Lind met Tom Mbeki on Monday, and again called for peace.', ['Lind Mbeki, 2031-03-10']],
    ['President Okoye called President Brandt on Monday, and Norway on Tuesday voted.', ['Brandt Okoye, 2031-03-10']],
    [
      'Eva Lind spoke by phone on Tuesday, two days after President Okoye, with President Brandt.',
      ['Brandt Lind, 2031-03-11'],
    ],
  ])('%s', async (text, expected) => {
    expect(await contactsIn(text)).toEqual(expected)
  })
})

describe('"not once but twice"', () => {
  it.each([
    [
      'Eva Lind and Tom Mbeki met not once but twice, on Monday evening and again over breakfast on Tuesday.',
      ['Lind Mbeki, 2031-03-10', 'Lind Mbeki, 2031-03-11'],
    ],
    [
      'Eva Lind saw Tom Mbeki on Monday and again over dinner on Tuesday.',
      ['Lind Mbeki, 2031-03-10', 'Lind Mbeki, 2031-03-11'],
    ],
  ])('%s', async (text, expected) => {
    expect(await contactsIn(text)).toEqual(expected)
  })
})
