import { describe, expect, it } from 'vitest'
import { wordCount } from '../layout/features.ts'
import { LINE_RULES, ruleFor } from './rules.ts'

describe('rules for lines of noise', () => {
  for (const rule of LINE_RULES) {
    describe(`${rule.id}: ${rule.reason}`, () => {
      it.each(rule.match)('matches: %s', (line) => {
        expect(wordCount(line)).toBeLessThanOrEqual(rule.longest)
        expect(rule.pattern.test(line)).toBe(true)
        expect(ruleFor(line)?.kind).toBe(rule.kind)
      })
      it.each(rule.not)('leaves alone: %s', (line) => {
        expect(ruleFor(line)).toBeNull()
      })
    })
  }

  it('have ids of their own', () => {
    const ids = LINE_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leave sentences of news alone that speak of what noise is made of', () => {
    const telling = [
      'The photo showed the two ministers shaking hands in the hall, a diplomat said.',
      'Shares of the bank fell by a third after the vote.',
      'The minister asked readers of the paper to support the plan.',
      'He was reporting by telephone from the border when the line went dead.',
      'Sources close to the talks said that a correction of the border had been offered.',
      'Subscribers to the treaty include nine river states.',
      'Comments by the president were not expected before Monday.',
      'More than forty lorries waited at the bridge.',
      'The end of the talks was announced by both sides.',
      'Related charges against the captain were dropped.',
    ]
    for (const line of telling) expect([line, ruleFor(line)]).toEqual([line, null])
  })
})
