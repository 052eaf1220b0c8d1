import { describe, expect, it } from 'vitest'
import { findDates } from './find.ts'
import { dayInUrl, readStatedDate } from './stated.ts'

const day = (line: string): string | undefined => findDates(line)[0]?.edtf
const instant = (line: string): string | null | undefined => findDates(line)[0]?.instant

describe('findDates', () => {
  it.each([
    ['2025-04-03', '2025-04-03'],
    ['Published Aug 13, 2024, 08:12 AM', '2024-08-13'],
    ['Tuesday, 6 May 2025', '2025-05-06'],
    ['May 2nd, 2025 Friday', '2025-05-02'],
    ['18-Sep-2024', '2024-09-18'],
    ['17.11.2024 [09:40]', '2024-11-17'],
    ['3. März 2025', '2025-03-03'],
    ['4 de abril de 2025', '2025-04-04'],
    ['12 мая 2025, 14:30', '2025-05-12'],
    ['2025年4月3日', '2025-04-03'],
    ['11/19/19 06:56 AM', '2019-11-19'],
  ])('reads %s', (line, expected) => {
    expect(day(line)).toBe(expected)
  })

  it.each(['31 February 2025', 'May 2025', '12 May', 'room 2025-04-03-7', 'version 1.2.2025.4', 'the 5 ships of 2025'])(
    'finds no day in %s',
    (line) => {
      expect(findDates(line)).toEqual([])
    },
  )

  it('keeps both days where figures may stand either way round, in order', () => {
    expect(day('03/04/2025')).toBe('[2025-03-04,2025-04-03]')
    expect(day('25/04/2025')).toBe('2025-04-25')
    expect(day('05/05/2025')).toBe('2025-05-05')
  })

  it('lets the weekday tell day from month', () => {
    expect(day('Thursday 03/04/2025')).toBe('2025-04-03')
    expect(day('Tuesday 03/04/2025')).toBe('2025-03-04')
  })

  it('says when the weekday named is not that of the day', () => {
    expect(findDates('Monday 6 May 2025')[0]?.weekdayOff).toBe(true)
    expect(findDates('Tuesday 6 May 2025')[0]?.weekdayOff).toBe(false)
  })

  it.each([
    ['12 Aug 2024 15:31 GMT', '2024-08-12T15:31:00Z'],
    ['August 9, 2024 21:45 JST', '2024-08-09T21:45:00+09:00'],
    ['Tue 12 Nov 2024 08:20 EET', '2024-11-12T08:20:00+02:00'],
    ['April 2nd, 2026 at 4.30pm EDT', '2026-04-02T16:30:00-04:00'],
    ['Sat, 10 Aug 2024 17:05:00 +0200', '2024-08-10T17:05:00+02:00'],
    ['5 May 2025, 12:05 a.m. UTC+3', '2025-05-05T00:05:00+03:00'],
  ])('reads the moment of %s', (line, expected) => {
    expect(instant(line)).toBe(expected)
  })

  it('makes no moment of a time without a zone, or with a name that several zones bear', () => {
    expect(instant('5 May 2025, 12:05')).toBeNull()
    expect(instant('5 May 2025, 12:05 CST')).toBeNull()
    expect(instant('5 May 2025, 12:05 IST')).toBeNull()
  })
})

describe('readStatedDate', () => {
  it.each([
    ['2024-08-10T23:15:00+02:00', '2024-08-10', '2024-08-10T23:15:00+02:00'],
    ['2025-05-04T21:10:00.000Z', '2025-05-04', '2025-05-04T21:10:00Z'],
    ['20250403T101500Z', '2025-04-03', '2025-04-03T10:15:00Z'],
    ['1743667200', '2025-04-03', '2025-04-03T08:00:00Z'],
    ['2025-04', '2025-04', null],
  ])('reads %s', (value, edtf, moment) => {
    expect(readStatedDate(value)).toMatchObject({ edtf, instant: moment })
  })

  it.each(['yesterday', '', '2025', '11 hours ago'])('says nothing of %j', (value) => {
    expect(readStatedDate(value)).toBeNull()
  })
})

describe('dayInUrl', () => {
  it.each([
    ['https://coast.example/2025/04/22/ferry-talks', '2025-04-22'],
    ['https://coast.example/world/2013/jul/24/ferry-talks', '2013-07-24'],
    ['https://coast.example/news/20250422-ferry', '2025-04-22'],
    ['https://coast.example/article-12345678', null],
    ['https://coast.example/2025/04/ferry', null],
    ['https://coast.example/x?date=2025-04-22', null],
  ])('%s', (url, expected) => {
    expect(dayInUrl(url)).toBe(expected)
  })
})
