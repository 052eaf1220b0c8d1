import { describe, expect, it } from 'vitest'
import { resolveInline } from './inline.ts'

const text = (line: string): string => resolveInline(line).text

describe('resolveInline', () => {
  it.each([
    ['an aide [told](#) reporters', 'an aide told reporters'],
    ['an aide <u>told</u> reporters', 'an aide told reporters'],
    ['**Bo Lind.** Photo', 'Bo Lind. Photo'],
    ['*Correction, May 4:* it is not', 'Correction, May 4: it is not'],
    ['a ~~false~~ report', 'a false report'],
    ['**[Related: nets](https://x.example/a_(b))**', 'Related: nets'],
    ['<https://x.example/a>', 'https://x.example/a'],
    ['![A clock](c.jpg) tower', ' tower'],
    ['[![logo](l.png) Home](https://x.example)', ' Home'],
    ['bread &amp; &ldquo;salt&rdquo; &#8211; tea', 'bread & “salt” – tea'],
    ['a note[^1] here', 'a note here'],
    ['\\*not bold\\*', '*not bold*'],
    ['`code`', 'code'],
  ])('%s', (line, expected) => {
    expect(text(line)).toBe(expected)
  })

  it.each([
    '5 * 3 * 2 is 30',
    'snake_case_name stays',
    'AT&T and R&D',
    'a < b and c > d',
    '(pauses) [laughs] [sic]',
    'he said [on Monday that',
    '<Name> asked',
    '**never closed',
  ])('leaves as it is: %s', (line) => {
    expect(text(line)).toBe(line)
  })

  it('remembers where links and struck-out words stand', () => {
    const { text: words, links, marks } = resolveInline('see [our item](https://x.example) and <s>not this</s>.')
    expect(words).toBe('see our item and not this.')
    expect(links.map((link) => [words.slice(link.start, link.end), link.href])).toEqual([
      ['our item', 'https://x.example'],
    ])
    expect(marks.map((mark) => [words.slice(mark.start, mark.end), mark.kind])).toEqual([['not this', 'correction']])
  })
})
