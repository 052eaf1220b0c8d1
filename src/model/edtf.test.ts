/** What EDTF strings mean, day by day, and when two of them say the same. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  boundsOf,
  compatible,
  countOf,
  dayAt,
  dayOf,
  formatRange,
  intersect,
  inWords,
  isEdtf,
  isoWeekOf,
  isSingleDay,
  overlap,
  weekdayOf,
  within,
} from './index.ts'

const days = fc.integer({ min: -300_000, max: 900_000 }).map(dayAt)
const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  fc
    .tuple(days, fc.nat({ max: 400 }), fc.constantFrom('one-of', 'span'))
    .map(([day, n, kind]) => formatRange(kind, day, addDays(day, n))),
  days.map((day) => `[${day}..]`),
  days.map((day) => `[..${day}]`),
)

describe('which strings are dates', () => {
  test.each([
    '2025',
    '2025-04',
    '2025-04-11',
    '2024-02-29',
    '2025-04~',
    '2025-04-11?',
    '201X',
    '20XX',
    '2025-XX',
    'XXXX-12-12',
    'XXXX-02-29',
    '2025-21',
    '2025-24',
    '[2025-04-06..2025-04-12]',
    '[..2025-04]',
    '[2025-04..]',
    '[2025-04-06,2025-04-09]',
    '2025-04-06/2025-04-12',
    '2025-04-06/..',
    '../2025-04',
    '2025-04-11T10:00Z',
    '2025-04-11T10:00:00+04:00',
  ])('%s is', (text) => expect(isEdtf(text)).toBe(true))

  test.each([
    '',
    '2025-13',
    '2025-04-31',
    '2025-02-29',
    '2025-4-1',
    '11 April',
    'XXXX-02-30',
    '[..]',
    '../..',
    '[2025-04-12..2025-04-06]',
    '2025-04-12/2025-04-06',
    '{2025,2026}',
    'Y17E8',
    '2025-31',
    '2025-?04',
    '2025-04-11T25:00',
    '2025-W15',
    'PRESENT_REF',
  ])('%j is not', (text) => expect(isEdtf(text)).toBe(false))
})

describe('first and last day', () => {
  test.each([
    ['2025-04-11', '2025-04-11', '2025-04-11'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2025-24', '2025-12-01', '2026-02-28'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2025-05-1X', '2025-05-10', '2025-05-19'],
    ['[2025-04-06..2025-04-12]', '2025-04-06', '2025-04-12'],
    ['[2025-04-06,2025-05]', '2025-04-06', '2025-05-31'],
    ['2025-04-06/..', '2025-04-06', null],
    ['[..2025-04]', null, '2025-04-30'],
    ['XXXX-12-12', null, null],
    ['2025-04-11T23:30:00+04:00', '2025-04-11', '2025-04-11'],
  ])('%s runs from %s to %s', (edtf, first, last) => expect(boundsOf(edtf)).toEqual({ first, last }))

  it('is refused for what is no date', () => expect(() => boundsOf('soon')).toThrow(RangeError))
})

describe('two dates beside each other', () => {
  it('a day of unknown year meets only that day of a known one', () => {
    expect(overlap('XXXX-12-12', '2025-12-12')).toBe(true)
    expect(overlap('XXXX-12-12', '[2025-12-13..2025-12-20]')).toBe(false)
    expect(overlap('XXXX-12-12', '2025')).toBe(true)
  })

  it('what they share is one unknown day of the common stretch', () => {
    expect(intersect('[2025-04-01..2025-04-10]', '2025-04-06/2025-04-30')).toBe('[2025-04-06..2025-04-10]')
    expect(intersect('2025-04', '2025-04-11')).toBe('2025-04-11')
    expect(intersect('[2025-12-13..]', '[..2025-12-20]')).toBe('[2025-12-13..2025-12-20]')
    expect(intersect('2025-04', '2025-05')).toBeNull()
  })

  test.each([
    ['2025-04-11', '2025-04-11', true],
    ['2025-04-11', '[2025-04-11..2025-04-12]', true],
    ['2025-04-11', '[2025-04-07..2025-04-13]', false],
    ['[2025-04-06..2025-04-12]', '2025-04-06/2025-04-12', true],
    ['2025-04~', '2025-04', true],
    ['2025-04', '2025-04-11', false],
    ['[2025-04-06..]', '[2025-04-06..]', true],
    ['[2025-04-06..]', '2025-04-08', false],
    ['2025-04-11T23:30:00-04:00', '2025-04-12', true],
    ['2025-04-11T02:00:00+04:00', '2025-04-10', true],
    ['2025-04-11T12:00:00-04:00', '2025-04-12', false],
    ['XXXX-12-12', 'XXXX-12-12', true],
    ['XXXX-12-12', '2025-12-12', false],
    ['2025-04-11', null, false],
    [null, null, true],
  ])('%s and %s agree: %s', (a, b, answer) => expect(compatible(a, b)).toBe(answer))
})

describe('in words', () => {
  test.each([
    ['2025-04-11', '11 April 2025'],
    ['2025-04', 'April 2025'],
    ['2025-22', 'summer 2025'],
    ['201X', 'the 2010s'],
    ['2025-04~', 'about April 2025'],
    ['XXXX-12-12', '12 December (year unknown)'],
    ['[2025-04-06..2025-04-12]', 'one day between 6 and 12 April 2025'],
    ['[2025-04-28..2025-05-02]', 'one day between 28 April and 2 May 2025'],
    ['[2025-04-06,2025-04-09]', '6 April 2025 or 9 April 2025'],
    ['[2025-12-13..]', '13 December 2025 or later'],
    ['2025-04-06/2025-04-12', '6 to 12 April 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2025-01/2025-03', 'January 2025 to March 2025'],
    ['2022-02/..', 'from February 2022 on'],
    ['2025-04-11T10:00Z', '11 April 2025, 10:00 UTC'],
  ])('%s is "%s"', (edtf, words) => expect(inWords(edtf)).toBe(words))

  it('an unknown date says so', () => expect(inWords(null)).toBe('date unknown'))
})

describe('the calendar', () => {
  it('counts days both ways', () =>
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => countOf(dayAt(n)) === n)))
  it('goes on by one weekday a day', () =>
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 1)) === (weekdayOf(day) % 7) + 1)))
  it('knows a Friday and the weeks at a turn of the year', () => {
    expect(weekdayOf('2025-04-11')).toBe(5)
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 })
    expect(isoWeekOf('2021-01-03')).toEqual({ year: 2020, week: 53 })
  })
  it('stops at the end of a shorter month', () => expect(addMonths('2025-01-31', 1)).toBe('2025-02-28'))
  it('has no 30 February', () => expect(() => dayOf(2025, 2, 30)).toThrow(RangeError))
})

describe('any two dates', () => {
  it('every date is a date, lies within itself and agrees with itself', () =>
    fc.assert(fc.property(dates, (a) => isEdtf(a) && within(a, a) && overlap(a, a) && compatible(a, a))))
  it('overlap and agreement go both ways', () =>
    fc.assert(
      fc.property(dates, dates, (a, b) => overlap(a, b) === overlap(b, a) && compatible(a, b) === compatible(b, a)),
    ))
  it('what they share lies within both', () =>
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const both = intersect(a, b)
        return both === null ? !overlap(a, b) : within(both, a) && within(both, b)
      }),
    ))
  it('a single day is one day', () =>
    fc.assert(fc.property(days, (day) => isSingleDay(day) && !isSingleDay(day.slice(0, 7)))))
})
