/** The cue lexicon is data: it is well formed, large enough, and every class of it is shown at work. */
import { describe, expect, it } from 'vitest'
import { parseLexicon, readLexicon } from '../../language/lexicon/index.ts'
import { cuesOf, isAttitude } from './cues.ts'
import { FAMILIES } from './families/index.ts'

const FILES = ['cues-verbs', 'cues-nouns', 'cues-adjectives', 'cues-phrases'] as const
const NOTE = /^(?:[cqnigaofs]( [cqnigaofs])*|-); (?:fact|counter|open)$/

describe.each(FILES)('%s', (file) => {
  const entries = [...readLexicon(file).values()].flat()

  it('gives every cue what it takes and its factivity', () => {
    expect(entries.filter((e) => !NOTE.test(e.note ?? '')).map((e) => `${e.word}: ${e.note}`)).toEqual([])
  })

  it('is in lower case and lists no cue twice', () => {
    expect(entries.filter((e) => e.word !== e.word.toLowerCase())).toEqual([])
    expect(entries.length).toBe(new Set(entries.map((e) => e.word)).size)
  })
})

describe('the lexicon as a whole', () => {
  const all = FILES.flatMap((file) => [...readLexicon(file).values()].flat())

  it('has at least 600 cues', () => expect(all.length).toBeGreaterThanOrEqual(600))

  it('knows what each cue takes', () => {
    const say = cuesOf('verbs')
      .get('say')
      ?.find((c) => c.rest.length === 0)
    expect([...(say?.takes ?? [])]).toContain('clause')
    expect(
      cuesOf('verbs')
        .get('call')
        ?.map((c) => c.word),
    ).toContain('call for')
  })

  it('keeps attitudes apart from speech', () => {
    expect(isAttitude('want')).toBe(true)
    expect(isAttitude('say')).toBe(false)
  })
})

describe('examples', () => {
  it('every family that credits has an example, every one that could credit too much a counter-example', () => {
    expect(FAMILIES.filter((f) => f.finds.length + f.leaves.length === 0).map((f) => f.id)).toEqual([])
  })

  it('a malformed line is refused', () => expect(() => parseLexicon('word\n', 'x')).toThrow(/a word and its class/))
})
