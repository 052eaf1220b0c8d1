import { describe, expect, it } from 'vitest'
import { correlation, minority, scoreAnswers } from './score.ts'

const answer = (label: number, happened: number, asserted: number) => ({ label, happened, asserted, parser: null })

describe('the rarer answer', () => {
  const answers = [answer(2, 2, 3), answer(-2, -1, 3), answer(-1, 1, 3), answer(3, -1, 0)]
  it('is what did not happen, by readers and by the reading', () => {
    expect(minority(answers, 'happened')).toEqual({ p: 0.5, r: 0.5, f1: 0.5 })
  })
  it('is whatever is not fully asserted, in the other sense', () => {
    expect(minority(answers, 'asserted')).toEqual({ p: 0, r: 0, f1: 0 })
  })
  it('stands beside the error of saying yes always', () => {
    expect(scoreAnswers(answers, 'happened')).toMatchObject({ mae: 1.75, mae_always_true: 2.5 })
  })
})

describe('correlation', () => {
  it('is 1 for what rises together and 0 where one side never varies', () => {
    expect(
      correlation([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBe(1)
    expect(
      correlation([
        [1, 3],
        [2, 3],
      ]),
    ).toBe(0)
  })
})
