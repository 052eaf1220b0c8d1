import { describe, expect, it } from 'vitest'
import { compile } from '../index.ts'
import { draftReport } from '../testing/draft.ts'

/** The bounds of a meeting told in one report on the word of this source. */
function boundsOf(source: string): readonly [number, number] | undefined {
  const draft = draftReport(`Anna Berg met Luis Costa in Portville, ${source} said.`, {
    outlet: 'Post',
    published: '2031-05-10',
  })
  const people = [draft.actor('person', 'Anna Berg'), draft.actor('person', 'Luis Costa')]
  draft.telling('met', { people, when: '2031-05-09', by: [draft.actor('source', source)] })
  const [origin] = compile([draft.input()], [], { engine: 'test' }).origins
  return origin && [origin.atLeast, origin.atMost]
}

describe('one source whose words name two', () => {
  it.each(['officials in both capitals', 'both offices', 'the two foreign ministries'])(
    'may be two origins: %s',
    (source) => {
      expect(boundsOf(source)).toEqual([1, 2])
    },
  )

  it.each(['an official', 'two officials', 'both officials', 'three people with knowledge of it'])(
    'is one: %s',
    (source) => {
      expect(boundsOf(source)).toEqual([1, 1])
    },
  )
})
