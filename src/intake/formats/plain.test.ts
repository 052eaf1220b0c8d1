import { describe, expect, it } from 'vitest'
import { pieceText } from '../draft.ts'
import { readPlain } from './plain.ts'

const pieces = (source: string): string[] => {
  const draft = readPlain(source)
  return draft.pieces.map((piece) => pieceText(draft, piece))
}

describe('paragraphs of plain text', () => {
  it('are lines of their own where each line is a paragraph', () => {
    expect(pieces('The envoy left on Monday.\nShe will be back.\nNobody else spoke.')).toEqual([
      'The envoy left on Monday.',
      'She will be back.',
      'Nobody else spoke.',
    ])
  })

  it('are joined where lines are wrapped at a width', () => {
    const wrapped = [
      'The foreign ministers of the two river states left the harbour town',
      'of Lind on Sunday without an agreement on the ferry line, but said',
      'that they would meet again before the end of the month, and that',
      'nobody should read anything into the weather.',
      '',
      'Neither of them would say what the other had asked for, and neither',
      'of their spokesmen answered the telephone on Monday morning when it',
      'rang, although both were seen at their desks.',
    ]
    const found = pieces(wrapped.join('\n'))
    expect(found).toHaveLength(2)
    expect(found[0]).toBe(wrapped.slice(0, 4).join('\n'))
  })

  it('go on over a blank line that cuts a sentence', () => {
    const first = 'The frigate stayed in the outer harbour for three days as part of U.S.'
    expect(pieces(`${first}\n\nCoast Guard exercises with the river states.`)).toHaveLength(1)
    expect(
      pieces(
        'The letter was handed over by the deputy minister, who had brought it from the capital and who\n\nleft again at once.',
      ),
    ).toHaveLength(1)
  })

  it('end at a blank line where the sentence may have ended', () => {
    expect(
      pieces(
        'They met in the United States, and nobody was told of it before they had left the U.S.\n\nPresident Lee was not there.',
      ),
    ).toHaveLength(2)
    expect(pieces('New speaker of the chamber sworn in\n\nFriday, 4 May 2025')).toHaveLength(2)
  })

  it('mend a line break inside a sentence even where lines are not wrapped', () => {
    expect(pieces('How many lorries had crossed by the evening, the harbour\nmaster could not say.')).toHaveLength(1)
    expect(pieces('A title that ends without a stop at the end\nby Ana Ruiz')).toHaveLength(2)
  })

  it('keep bullets, quotation marks of mail and rules outside', () => {
    const draft = readPlain('> Dear all,\n> see below.\n\n- first point\n- second point\n\n---\n')
    expect(draft.pieces.map((piece) => [piece.kind, pieceText(draft, piece)])).toEqual([
      ['paragraph', 'Dear all,'],
      ['paragraph', 'see below.'],
      ['item', 'first point'],
      ['item', 'second point'],
    ])
  })

  it('do not take a German day for the third item of a list', () => {
    expect(readPlain('3. März 2025').pieces[0]?.kind).toBe('paragraph')
    expect(readPlain('3. Ferries').pieces[0]?.kind).toBe('item')
  })
})
