import { describe, expect, it } from 'vitest'
import {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  dominates,
  findChild,
  firstConjunct,
  hasRel,
  headOfSpan,
  isRoot,
  pathBetween,
  rootOf,
  spanOfTokens,
  subtreeOf,
  subtreeSpan,
  tokenAt,
} from './tree.ts'
import type { Sentence, Token } from './types.ts'

/** "word/head/rel", heads by index. */
function sentence(...words: readonly string[]): Sentence {
  let at = 0
  const tokens = words.map((word, index): Token => {
    const [text = '', head = '', rel = ''] = word.split('/')
    const start = at
    at += text.length + 1
    const rest = { lemma: text, upos: 'X', xpos: 'X', happened: null } as const
    return { index, text, start, end: start + text.length, head: Number(head), rel, ...rest }
  })
  return { index: 0, start: 0, end: at - 1, tokens, names: [] }
}

const aide = sentence(
  'An/1/det',
  'aide/4/nsubj',
  'to/3/case',
  'Ines/1/nmod',
  'told/-1/root',
  'Rui/4/iobj',
  'nothing/4/obj',
)
const three = sentence('Ana/-1/root', 'Bo/0/conj', 'and/3/cc', 'Cy/0/conj', 'left/0/acl:relcl')

describe('a sentence’s tree', () => {
  it('has one root', () => {
    expect(rootOf(aide)).toBe(4)
    expect(isRoot(aide, 4)).toBe(true)
    expect(isRoot(aide, 1)).toBe(false)
  })

  it('gives children in text order', () => {
    expect(childrenOf(aide, 4)).toEqual([1, 5, 6])
    expect(childrenOf(aide, 99)).toEqual([])
  })

  it('finds a child by relation, a bare relation covering its subtypes', () => {
    expect(findChild(aide, 4, ['obj'])).toBe(6)
    expect(findChild(three, 0, ['acl'])).toBe(4)
    expect(findChild(three, 0, ['acl:adv'])).toBeUndefined()
    expect(hasRel(three.tokens[4] as Token, ['acl:relcl'])).toBe(true)
  })

  it('knows what stands over a word', () => {
    expect(ancestorsOf(aide, 2)).toEqual([3, 1, 4])
    expect(dominates(aide, 1, 3)).toBe(true)
    expect(dominates(aide, 3, 1)).toBe(false)
  })

  it('goes from word to word by the shortest way', () => {
    expect(pathBetween(aide, 3, 6)).toEqual([3, 1, 4, 6])
    expect(pathBetween(aide, 1, 1)).toEqual([1])
  })

  it('gathers all below a word, or all but some', () => {
    expect(subtreeOf(aide, 1)).toEqual([0, 1, 2, 3])
    expect(subtreeOf(aide, 1, (child) => hasRel(child, ['nmod']))).toEqual([0, 1])
    expect(subtreeSpan(aide, 1)).toEqual({ start: 0, end: 15 })
  })

  it('names the head of a stretch of text', () => {
    expect(headOfSpan(aide, { start: 0, end: 15 })).toBe(1)
    expect(headOfSpan(aide, { start: 11, end: 15 })).toBe(3)
    expect(headOfSpan(aide, { start: 200, end: 300 })).toBeUndefined()
  })

  it('gathers a coordination from any of its members', () => {
    expect(conjunctsOf(three, 3)).toEqual([0, 1, 3])
    expect(conjunctsOf(three, 4)).toEqual([4])
    expect(firstConjunct(three, 3)).toBe(0)
  })

  it('finds the token at a character', () => {
    expect(tokenAt(aide, 4)?.text).toBe('aide')
    expect(tokenAt(aide, 2)).toBeUndefined()
  })

  it('has no span of no tokens', () => {
    expect(() => spanOfTokens(aide, [])).toThrow(RangeError)
  })
})
