import { describe, expect, it } from 'vitest'
import type { Token, Upos } from '../types.ts'
import { namesOf } from './names-of.ts'

const LABELS = {
  upos: [],
  xpos: [],
  rels: [],
  lemmas: [],
  names: ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'],
  offices: ['minister'],
}

/** "word/UPOS/tag" */
function names(...words: readonly string[]): readonly string[] {
  let at = 0
  const scores: number[] = []
  const tokens = words.map((word, index): Token => {
    const [text = '', upos = '', tag = ''] = word.split('/')
    scores.push(...LABELS.names.map((name) => (name === tag ? 9 : 0)))
    const start = at
    at += text.length + 1
    const rest = { lemma: text, xpos: 'X', head: -1, rel: 'root', happened: null }
    return { ...rest, index, text, upos: upos as Upos, start, end: start + text.length }
  })
  const text = tokens.map((token) => token.text).join(' ')
  return namesOf(tokens, scores, LABELS).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

describe('namesOf', () => {
  it('tells names by kind', () => {
    expect(names('Ida/PROPN/B-PER', 'Lund/PROPN/I-PER', 'left/VERB/O', 'Northbank/PROPN/B-ORG')).toEqual([
      'person Ida Lund',
      'organisation Northbank',
    ])
  })

  it('leaves out an office before a name, and an office alone', () => {
    expect(names('Minister/PROPN/B-PER', 'Lund/PROPN/I-PER')).toEqual(['person Lund'])
    expect(names('the/DET/O', 'Minister/PROPN/B-PER')).toEqual([])
  })

  it('keeps such a word in an organisation’s name', () => {
    expect(names('Minister/PROPN/B-ORG', 'Watch/PROPN/I-ORG')).toEqual(['organisation Minister Watch'])
  })

  it('leaves out a word that only joins, at either end', () => {
    expect(names('Ida/PROPN/B-PER', 'of/ADP/I-PER')).toEqual(['person Ida'])
    expect(names('of/ADP/B-ORG', 'Northbank/PROPN/I-ORG')).toEqual(['organisation Northbank'])
    expect(names('Fish/PROPN/B-ORG', 'and/CCONJ/I-ORG', 'Grain/PROPN/I-ORG')).toEqual(['organisation Fish and Grain'])
  })
})
