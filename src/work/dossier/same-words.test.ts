/** What a correction of a text left as it was. */
import { describe, expect, it } from 'vitest'
import { partOfSameWords, sameWords } from './same-words.ts'

const BEFORE =
  'The envoys met in Lund. Talks lasted two hours. A second round is due in Turku. They met again on Friday.'

/** The words of BEFORE, led on into another text. */
function ledOn(words: string, after: string, find = sameWords): string | null {
  const start = BEFORE.indexOf(words)
  const span = find(BEFORE, after, { start, end: start + words.length })
  return span && after.slice(span.start, span.end)
}

describe('words of a corrected report', () => {
  const one = BEFORE.replace('two hours', 'more than nine hours')

  it('stand where they stood before what was changed, and moved after it', () => {
    expect(ledOn('The envoys met in Lund', one)).toBe('The envoys met in Lund')
    expect(ledOn('They met again', one)).toBe('They met again')
  })

  it('between two changes are known by what stands beside them', () => {
    const two = one.replace('Friday', 'Monday')
    expect(ledOn('A second round is due in Turku', two)).toBe('A second round is due in Turku')
    expect(ledOn('due', two)).toBe('due')
  })

  it('that were changed are not found, nor taken for lookalikes', () => {
    expect(ledOn('two hours', one)).toBeNull()
    const rewritten = 'Nobody met at all, whatever was written. Some met elsewhere.'
    expect(ledOn('met', rewritten)).toBeNull()
    expect(ledOn('The envoys met in Lund', rewritten, partOfSameWords)).toBeNull()
  })

  it('of which a part was changed are found by the part that is left', () => {
    const one = BEFORE.replace('in Turku. They', 'in Oslo next week. They')
    expect(ledOn('A second round is due in Turku', one, partOfSameWords)).toBe('A second round is due i')
    expect(ledOn('A second round is due in Turku', one)).toBeNull()
  })
})
