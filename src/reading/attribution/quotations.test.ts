import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../page.ts'
import { findQuotations } from './quotations.ts'

const passagesOf = (text: string): Passage[] =>
  [...text.matchAll(/[^\n]+/g)].map((m, index) => ({
    index,
    kind: 'paragraph',
    speaker: null,
    heading: null,
    start: m.index,
    end: m.index + m[0].length,
  }))

const quoted = (text: string): string[] => findQuotations(text, passagesOf(text)).map((q) => text.slice(q.start, q.end))

describe('marks are paired whatever a newsroom sets', () => {
  it.each([
    ['“We will stay,” she said.', ['We will stay,']],
    ['"We will stay," she said. "All of us."', ['We will stay,', 'All of us.']],
    ['‘We will stay,’ she said.', ['We will stay,']],
    ["'We will stay,' she said.", ['We will stay,']],
    ['« We will stay », she said.', [' We will stay ']],
    ['»We will stay«, she said.', ['We will stay']],
    ['„We will stay“, she said.', ['We will stay']],
    ["``We will stay,'' she said.", ['We will stay,']],
    ["''We will stay,'' she said.", ['We will stay,']],
  ])('%s', (text, found) => expect(quoted(text)).toEqual(found))
})

describe('an apostrophe is no quotation', () => {
  it.each([
    "The ministers' offer didn't stand.",
    'The ministers’ offer didn’t stand.',
    "It was the summer of '93.",
    "Okoye's aide won't say.",
  ])('%s', (text) => expect(quoted(text)).toEqual([]))

  it('and may stand inside one', () =>
    expect(quoted("'The ministers' offer doesn't stand,' she said.")).toEqual(["The ministers' offer doesn't stand,"]))
})

describe('marks inside marks', () => {
  it('a pair of the same marks inside does not end the quotation', () =>
    expect(quoted('"The "front" holds nobody," she said. "All left."')).toEqual([
      'The "front" holds nobody,',
      'All left.',
    ]))

  it('only the outermost counts', () =>
    expect(quoted('“He told me ‘never again’ and left,” she said.')).toEqual(['He told me ‘never again’ and left,']))
})

describe('marks that are missing', () => {
  it('a paragraph that opens a quotation without closing it is quoted to its end', () =>
    expect(quoted('“We will stay.\n“All of us,” she said.')).toEqual(['We will stay.', 'All of us,']))

  it('a mark lost in the middle of a paragraph quotes to the end of its sentence only', () =>
    expect(quoted('She said “we will stay. The others left.')).toEqual(['we will stay.']))

  it('a closing mark alone quotes nothing', () => expect(quoted('We will stay” she said.')).toEqual([]))
})

describe('properties', () => {
  const marks = fc.array(fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', 'word ', '. ', ', ', '\n'), {
    maxLength: 200,
  })

  it('quotations lie inside the text, in order, and never overlap', () =>
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join('')
        const found = findQuotations(text, passagesOf(text))
        let at = 0
        for (const q of found) {
          expect(q.start).toBeGreaterThanOrEqual(at)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.end).toBeLessThanOrEqual(text.length)
          at = q.end
        }
      }),
    ))

  it('five thousand unbalanced marks are gone through once', () => {
    const text = '“word '.repeat(5000)
    expect(findQuotations(text, passagesOf(text)).length).toBeLessThanOrEqual(5000)
  })
})
