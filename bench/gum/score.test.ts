import { describe, expect, it } from 'vitest'
import { readGum } from './discourse.ts'
import { addGumDocument, emptyGumTally, gumFigures } from './score.ts'

const row = (id: number | string, form: string, misc = '_'): string => `${id}\t${form}${'\t_'.repeat(7)}\t${misc}`

/** "The pilot said the fog didn't lift, because of the wind. It was late." */
const PAGE = [
  '# newdoc id = invented',
  '# newpar',
  row(1, 'The', 'Discourse=attribution-positive:1->2:1:sem-atsrc-1-2-_'),
  row(2, 'pilot'),
  row(3, 'said'),
  row(4, 'the', 'Discourse=ROOT:2:0'),
  row(5, 'fog'),
  row('6-7', "didn't"),
  row(6, 'did'),
  row(7, "n't"),
  row(8, 'lift', 'SpaceAfter=No'),
  row(9, ','),
  row(10, 'because', 'Discourse=causal-cause:3->2:0:_'),
  row(11, 'of'),
  row(12, 'the'),
  row(13, 'wind', 'SpaceAfter=No'),
  row(14, '.'),
  '',
  row(1, 'It', 'Discourse=joint-list_m:4->2:2:_'),
  row(2, 'was'),
  row(3, 'late', 'SpaceAfter=No'),
  row(4, '.'),
  '',
].join('\n')

const [document] = readGum(PAGE)
const wordsOf = (spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => document?.text.slice(start, end)).join(' | ')

describe('an attribution of the discourse tree', () => {
  it('has the text as it was written, words of one token inside it', () => {
    expect(document?.text).toBe("The pilot said the fog didn't lift, because of the wind. It was late.")
    expect(wordsOf(document?.words.slice(5, 7) ?? [])).toBe("did | n't")
  })

  it('credits what was joined to its head before it, and not what came after', () => {
    const [attribution] = document?.attributions ?? []
    expect(wordsOf(attribution?.clause ?? [])).toBe('The pilot said')
    expect(wordsOf(attribution?.content ?? [])).toBe("the fog didn't lift, | because of the wind.")
    expect(wordsOf(attribution?.source ? [attribution.source] : [])).toBe('The pilot')
  })
})

describe('what was found', () => {
  const spanOf = (words: string) => {
    const start = document?.text.indexOf(words) ?? 0
    return { start, end: start + words.length }
  }
  const score = (content: string, cue = 'said') => {
    const tally = emptyGumTally()
    if (document)
      addGumDocument(tally, document, [{ cue: spanOf(cue), source: spanOf('pilot'), content: [spanOf(content)] }])
    return gumFigures(tally)
  }

  it('is right in clause and content where it shares most of the words', () => {
    expect(score("the fog didn't lift, because")).toMatchObject({ clause_f1: 1, clause_content_f1: 1, source_r: 1 })
  })
  it('is right in the clause alone where the content is another', () => {
    expect(score('It was late.')).toMatchObject({ clause_f1: 1, clause_content_f1: 0 })
  })
  it('is false where its cue stands elsewhere', () => {
    expect(score("the fog didn't lift", 'was')).toMatchObject({ clause_f1: 0, clause_p: 0 })
  })
})
