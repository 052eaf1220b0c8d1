import { describe, expect, it } from 'vitest'
import { uninflected } from './inflection.ts'
import { lemmaOf, readLemmas } from './lemma.ts'

const KNOWN = new Set(['hope', 'hop', 'run', 'announce', 'bus', 'house', 'postpone', 'add', 'wolf', 'leave', 'bake'])
const isWord = (word: string): boolean => KNOWN.has(word)

describe('uninflected', () => {
  it.each([
    ['treaties', 'NNS', 'treaty'],
    ['envoys', 'NNS', 'envoy'],
    ['buses', 'NNS', 'bus'],
    ['houses', 'NNS', 'house'],
    ['spokeswomen', 'NNS', 'spokeswoman'],
    ['wolves', 'NNS', 'wolf'],
    ['leaves', 'VBZ', 'leave'],
    ['denies', 'VBZ', 'deny'],
    ['announced', 'VBD', 'announce'],
    ['denied', 'VBN', 'deny'],
    ['running', 'VBG', 'run'],
    ['added', 'VBD', 'add'],
    ['hopping', 'VBG', 'hop'],
    ['postponing', 'VBG', 'postpone'],
    ['likelier', 'JJR', 'likely'],
    ['biggest', 'JJS', 'big'],
  ])('%s (%s) comes from %s', (form, tag, lemma) => {
    expect(uninflected(form, tag, isWord)).toBe(lemma)
  })

  it.each([
    ['brokered', 'VBD', 'broker'],
    ['reinstated', 'VBN', 'reinstate'],
    ['revoked', 'VBD', 'revoke'],
    ['destabilized', 'VBD', 'destabilize'],
    ['sanctioning', 'VBG', 'sanction'],
    ['refusing', 'VBG', 'refuse'],
    ['stalled', 'VBD', 'stall'],
  ])('judges unknown %s by its spelling', (form, tag, lemma) => {
    expect(uninflected(form, tag, () => false)).toBe(lemma)
  })

  it('leaves alone what has no ending', () => {
    expect(uninflected('sheep', 'NNS', isWord)).toBeUndefined()
    expect(uninflected('red', 'VBD', isWord)).toBeUndefined()
    expect(uninflected('bring', 'VB', isWord)).toBeUndefined()
  })
})

describe('lemmaOf', () => {
  const table = readLemmas("went\tVBD\tgo\nn't\tRB\tnot\n")
  const lemma = (form: string, tag: string, ...scripts: readonly string[]): string =>
    lemmaOf(form, tag, scripts, table, isWord)

  it('knows irregular words from the table, however they are written', () => {
    expect(lemma('WENT', 'VBD')).toBe('go')
    expect(lemma("n't", 'RB')).toBe('not')
  })

  it('leaves capitals to the network', () => {
    expect(lemma('Georgian', 'JJ', 'form|0|')).toBe('Georgian')
    expect(lemma('Official', 'JJ', 'lower|0|')).toBe('official')
    expect(lemma('OSTROV', 'NNP', 'title|0|')).toBe('Ostrov')
  })

  it('takes from the network nothing but capitals', () => {
    expect(lemma('Ostrov', 'NNP', 'form|1|x')).toBe('Ostrov')
    expect(lemma('grain', 'NN', '=|be')).toBe('grain')
  })
})
