/** Floor 2, reading, stage actors: which head words the frames credit, and what the frame tells of them. */
import type { Frame } from '../../frames.ts'
import type { At } from '../../page.ts'
import { actorAt, type Book, type Draft } from '../book.ts'

export interface Credits {
  /** Is somebody at this head credited with words, passing them on, or told them? */
  readonly has: (sentence: number, head: number) => boolean
  /** Only told, not telling. */
  readonly isHearer: (sentence: number, head: number) => boolean
  /** Subject of a verb of saying: then it speaks, whatever noun it is. */
  readonly speaks: (sentence: number, head: number) => boolean
  /** The medium it spoke to, as far as the frames tell ("a source told Posten", "Posten reported, citing a source"). */
  readonly toldTo: (sentence: number, head: number) => Draft | null
  /** All heads, in the order of the frames, each once. */
  readonly heads: readonly At[]
}

const SAYING = new Set(
  'say tell add ask argue insist warn explain note claim recall write reply answer complain stress announce report suggest deny confirm'.split(
    ' ',
  ),
)

const keyOf = (at: At): string => `${at.sentence}:${at.token}`

export function creditsOf(book: Book, frames: readonly Frame[]): Credits {
  const heads = new Map<string, At>()
  const bySource = new Map<string, Frame>()
  const tellers = new Set(
    frames.flatMap((f) => [f.source, ...f.relays.map((r) => r.source)]).flatMap((at) => (at ? [keyOf(at)] : [])),
  )
  for (const frame of frames) {
    for (const at of [frame.source, ...frame.relays.map((r) => r.source), frame.addressee])
      if (at) heads.set(keyOf(at), at)
    if (frame.source && !bySource.has(keyOf(frame.source))) bySource.set(keyOf(frame.source), frame)
  }
  return {
    has: (sentence, token) => heads.has(keyOf({ sentence, token })),
    speaks: (sentence, token) => {
      const frame = bySource.get(keyOf({ sentence, token }))
      const tokens = book.page.sentences[sentence]?.tokens ?? []
      const cue = frame && frame.cueAt.sentence === sentence ? tokens[frame.cueAt.token] : undefined
      return (
        cue !== undefined &&
        SAYING.has(cue.lemma.toLowerCase()) &&
        tokens[token]?.rel === 'nsubj' &&
        tokens[token]?.head === cue.index
      )
    },
    isHearer: (sentence, token) => !tellers.has(keyOf({ sentence, token })),
    toldTo: (sentence, token) => {
      const frame = bySource.get(keyOf({ sentence, token }))
      const told = [frame?.addressee, frame?.relays.at(-1)?.source].flatMap((at) =>
        at ? (actorAt(book, at.sentence, at.token) ?? []) : [],
      )
      return told.find((draft) => draft.kind === 'outlet') ?? null
    },
    heads: [...heads.values()],
  }
}
