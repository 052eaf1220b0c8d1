import { describe, expect, it } from 'vitest'
import { markPassage, passageAround } from './passage.ts'

const text = 'First line.\nThe envoy met the mayor in Brin on Friday.\nLast line.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('the passage around words', () => {
  it('is the paragraph they stand in, or all they reach over', () => {
    const one = passageAround(text, [at('met'), at('mayor')])
    expect(text.slice(one.start, one.end)).toBe('The envoy met the mayor in Brin on Friday.')
    const two = passageAround(text, [at('line'), at('envoy')])
    expect(text.slice(two.start, two.end)).toBe('First line.\nThe envoy met the mayor in Brin on Friday.')
  })

  it('reaches to the edges of the text', () => {
    expect(passageAround(text, [at('First')]).start).toBe(0)
    expect(passageAround(text, [at('Last')]).end).toBe(text.length)
    expect(passageAround(text, [])).toEqual({ start: 0, end: 0 })
  })
})

describe('marking', () => {
  const mark = (evidence: string[], rule: string[]): string =>
    markPassage(text, passageAround(text, [at('met')]), [
      { spans: evidence.map(at), open: '[', close: ']' },
      { spans: rule.map(at), open: '*', close: '*' },
    ])

  it('puts one kind of marks inside another, and changes no word', () => {
    expect(mark(['envoy met the mayor'], ['met'])).toBe('The [envoy *met* the mayor] in Brin on Friday.')
    expect(mark(['met'], ['met'])).toBe('The envoy [*met*] the mayor in Brin on Friday.')
    expect(mark([], [])).toBe('The envoy met the mayor in Brin on Friday.')
  })

  it('marks what overlaps or touches once', () => {
    expect(mark(['envoy met', 'met the'], [])).toBe('The [envoy met the] mayor in Brin on Friday.')
  })

  it('closes before it opens where two meet', () => {
    expect(mark(['envoy '], ['met'])).toBe('The [envoy ]*met* the mayor in Brin on Friday.')
  })
})
