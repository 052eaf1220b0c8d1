/**
 * Floor 2, intake. What a format hands over: the visible text in source order, cut into pieces, with what the format itself
 * says about them. Everything that is told from words (heads, noise, outlet, day) is decided afterwards, in one way for all formats.
 */
import type { Block, NoiseKind, NoiseSpan, Note, Span } from '../model/index.ts'

/** A line or paragraph as its format lays it out. Pieces stand in text order and are disjoint; white space and bullets lie between them. */
export interface Piece extends Span {
  readonly kind: Block['kind']
  /** Rank of a heading, 1 to 6; 0 for everything else. */
  readonly level: number
  /** The format's own verdict (a navigation bar, a figure's caption); null where it has none. */
  readonly noise: NoiseKind | null
  /** How many of its UTF-16 code units stand inside links. */
  readonly linked: number
  /** Whether a blank line or a block of its own sets it off from the piece before. */
  readonly apart: boolean
}

/** A link that was resolved to its words. */
export interface Link extends Span {
  readonly href: string
}

/** What the format states beside the text: mark-up metadata, fields, a sidecar file. Dates as written. */
export interface Facts {
  readonly outlet?: string | undefined
  readonly title?: string | undefined
  /** The title of the browser window: the headline and mostly the site's name behind it. */
  readonly windowTitle?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly published?: string | undefined
  readonly url?: string | undefined
  /** BCP 47 as declared; a hint only, pages are often mislabelled. */
  readonly language?: string | undefined
}

export interface Draft {
  readonly item: number | string | null
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Noise inside pieces that the format marks: struck-out words, bullets, rules. */
  readonly marks: readonly NoiseSpan[]
  readonly links: readonly Link[]
  readonly facts: Facts
  readonly notes: readonly Note[]
}

export const pieceText = (draft: Pick<Draft, 'text'>, piece: Span): string => draft.text.slice(piece.start, piece.end)

/** Facts of `first`, filled up from `second` where it says nothing. */
export function mergeFacts(first: Facts, second: Facts): Facts {
  const authors = first.authors !== undefined && first.authors.length > 0 ? first.authors : second.authors
  return {
    outlet: first.outlet ?? second.outlet,
    title: first.title ?? second.title,
    windowTitle: first.windowTitle ?? second.windowTitle,
    authors,
    published: first.published ?? second.published,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
  }
}

/** Escaped control characters (`\\u001b`, `&#27;`) come to light only when a format is read, and would act on a terminal. A space keeps every offset. */
export function withoutControls(draft: Draft): Draft {
  const { authors, ...facts } = draft.facts
  const plain = Object.fromEntries(Object.entries(facts).map(([name, words]) => [name, words && uncontrolled(words)]))
  return { ...draft, text: uncontrolled(draft.text), facts: { ...plain, authors: authors?.map(uncontrolled) } }
}

const uncontrolled = (words: string): string => words.replace(/(?![\n\t])\p{Cc}/gu, ' ')
