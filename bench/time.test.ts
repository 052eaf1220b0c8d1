/** The time bench's own reading and counting. */
import { describe, expect, it } from 'vitest'
import { countPairs, f1, isRight, pairUp } from './time-score.ts'
import { parseTimeMl } from './timeml.ts'

const XML = `<?xml version="1.0" ?>
<TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22T10:00:00" functionInDocument="CREATION_TIME">March 22, 2013</TIMEX3></DCT>
<TEXT>
The premier &amp; his envoy <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-20">Wednesday</TIMEX3>.
</TEXT></TimeML>`

describe('a TimeML document', () => {
  const document = parseTimeMl(XML, 'x')

  it('is plain text, a day of creation and times that slice it', () => {
    expect(document.created).toBe('2013-03-22')
    expect(document.text).toBe('\nThe premier & his envoy met on Wednesday.\n')
    expect(document.timexes.map((t) => [document.text.slice(t.start, t.end), t.value])).toEqual([
      ['Wednesday', '2013-03-20'],
    ])
  })

  it('without a TEXT element is refused', () =>
    expect(() => parseTimeMl('<TimeML/>', 'y')).toThrow('y: no TEXT element'))
})

describe('the count of values', () => {
  const gold = [
    { start: 0, end: 9, type: 'DATE', value: '2013-03-20' },
    { start: 20, end: 30, type: 'DURATION', value: 'P3D' },
  ]
  const found = [
    { start: 3, end: 12, type: 'DATE', value: '2013-03-20' },
    { start: 40, end: 45, type: 'DATE', value: '2013' },
  ]

  it('pairs what overlaps, one to one, and counts equal values right', () => {
    const pairs = pairUp(gold, found)
    expect(pairs.filter(isRight)).toHaveLength(1)
    expect(countPairs(pairs)).toEqual({ gold: 2, found: 2, matched: 1, right: 1 })
    expect(f1(countPairs(pairs))).toBe(0.5)
  })

  it('leaves lengths out where only dates and times are asked for', () => {
    expect(countPairs(pairUp(gold, found), ['DATE', 'TIME'])).toEqual({ gold: 1, found: 2, matched: 1, right: 1 })
  })
})
