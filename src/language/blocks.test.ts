import { describe, expect, it } from 'vitest'
import { splitBlocks } from './blocks.ts'

const blocks = (text: string): readonly string[] => splitBlocks(text).map(({ start, end }) => text.slice(start, end))

describe('splitBlocks', () => {
  it('parts a text at blank lines', () => {
    expect(blocks('Headline\n\nFirst line\nsecond line\n \nLast')).toEqual([
      'Headline',
      'First line\nsecond line',
      'Last',
    ])
  })

  it('reads Windows line ends', () => {
    expect(blocks('One\r\nline\r\n\r\nTwo')).toEqual(['One\r\nline', 'Two'])
  })

  it('finds nothing in white space', () => {
    expect(blocks('')).toEqual([])
    expect(blocks(' \n\n\t\n')).toEqual([])
  })
})
