/** Floor 2, reading, stage actors: "the former", "the latter": of two people, or two states, just spoken of the first and the second. */
import { hasRel } from '../../../language/tree.ts'
import type { ActorKind } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import { addMention, type Book, type Draft } from '../book.ts'
import { spokenOf } from '../salience.ts'
import type { Place } from '../spotting/spots.ts'

export interface LatterSpot extends Place {
  readonly word: 'former' | 'latter'
}

/** Where the words stand alone: "the former minister" is no such thing. */
export const spotLatter = (page: Page): readonly LatterSpot[] =>
  page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): LatterSpot[] => {
      const word = token.text.toLowerCase()
      const isAlone =
        hasRel(token, ['nsubj', 'obj', 'iobj', 'obl', 'nmod']) && sentence.tokens[token.index + 1]?.upos !== 'NOUN'
      if ((word !== 'former' && word !== 'latter') || !isAlone) return []
      if (sentence.tokens[token.index - 1]?.text.toLowerCase() !== 'the') return []
      return [{ sentence: sentence.index, head: token.index, first: token.index - 1, last: token.index, word }]
    }),
  )

/** Left alone where it is not just two. */
export function resolveLatter(book: Book, spot: LatterSpot): void {
  const pair = pairBefore(book, spot, 'person') ?? pairBefore(book, spot, 'state')
  const meant = pair?.[spot.word === 'former' ? 0 : 1]
  if (meant) addMention(book, spot, { actor: meant.number })
}

function pairBefore(book: Book, spot: LatterSpot, kind: ActorKind): readonly Draft[] | null {
  const here = spokenOf(book, spot.sentence, spot.head).filter((m) => m.draft.kind === kind)
  const before = spot.sentence > 0 ? spokenOf(book, spot.sentence - 1).filter((m) => m.draft.kind === kind) : []
  const near = [...new Set([...before, ...here].map((m) => m.draft))]
  const own = [...new Set(here.map((m) => m.draft))]
  return own.length === 2 ? own : near.length === 2 ? near : null
}
