import { describe, expect, it } from 'vitest'
import { readBrat } from './brat.ts'
import { addDocument, emptyTally, figures } from './score.ts'

const STANDOFF = [
  'T1\tSource 0 5\tBrito',
  'T2\tCue 6 10\tsaid',
  'T3\tContent 11 20;25 30\tthe dam … holds',
  'T4\tAttribution 6 10\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  '#1\tAnnotatorNotes T1\tpassed over',
].join('\n')

describe('brat standoff', () => {
  it('an event becomes one attribution, content in pieces', () =>
    expect(readBrat(STANDOFF)).toEqual([
      {
        source: [[0, 5]],
        cue: [[6, 10]],
        content: [
          [11, 20],
          [25, 30],
        ],
      },
    ]))
})

describe('exact and overlap F1', () => {
  const key = readBrat(STANDOFF)
  const scored = (predicted: typeof key, readings = [key]) => {
    const tally = emptyTally()
    addDocument(tally, readings, predicted)
    return figures(tally)
  }

  it('the key against itself is right throughout', () =>
    expect(scored(key)).toMatchObject({
      source_exact_f1: 1,
      cue_exact_f1: 1,
      content_exact_f1: 1,
      content_overlap_f1: 1,
    }))

  it('a span one character off overlaps but is not exact', () =>
    expect(scored([{ source: [[0, 6]], cue: [[6, 10]], content: [] }])).toMatchObject({
      source_exact_f1: 0,
      source_overlap_f1: 1,
      cue_exact_f1: 1,
    }))

  it('of two annotators who differ each counts as half', () =>
    expect(scored(key, [key, []])).toMatchObject({ source_exact_r: 1, source_exact_p: 0.5 }))

  it('nothing found in an empty text is no error', () => expect(scored([], [[]])).toMatchObject({ source_exact_f1: 0 }))
})
