/** For tests: the cast of a text, through the real language pack, passages and frames. */
import { loadEnglish } from '../../language/index.ts'
import type { Report, Span } from '../../model/index.ts'
import { findFrames } from '../attribution/frames.ts'
import type { Cast, Mention } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { layOutPage } from '../passages/lay-out.ts'
import { findActors } from './find.ts'

export interface Told {
  readonly text: string
  readonly page: Page
  readonly frames: readonly Frame[]
  readonly cast: Cast
}

/** Paragraphs are parted by blank lines. */
export async function castOf(text: string, outlet: string | null = null): Promise<Told> {
  const page = await layOutPage(reportOf(text, outlet), await loadEnglish())
  const { frames } = findFrames(page)
  return { text, page, frames, cast: findActors(page, frames) }
}

/** The `nth` mention (from 1) with exactly these words. */
export function mentionOf({ text, cast }: Told, words: string, nth = 1): Mention {
  const found = cast.mentions.filter((m) => text.slice(m.start, m.end) === words)[nth - 1]
  if (!found)
    throw new Error(
      `no mention ${nth} of "${words}": ${cast.mentions.map((m) => text.slice(m.start, m.end)).join(' | ')}`,
    )
  return found
}

/** The name of whoever words mean; the candidates' names with a stroke between where it is open; null where nobody fits. */
export function whoIs(told: Told, words: string, nth = 1): string | null {
  const mention = mentionOf(told, words, nth)
  if (mention.actor) return told.cast.actor(mention.actor).name
  return mention.candidates.length === 0 ? null : mention.candidates.map((id) => told.cast.actor(id).name).join(' / ')
}

/** The name of whoever is credited by the `nth` cue of these words. */
export function whoSays(told: Told, cue: string, nth = 1): string | null {
  const frame = told.frames.filter((f) => told.text.slice(f.cue.start, f.cue.end) === cue)[nth - 1]
  if (!frame?.source) throw new Error(`nobody is credited by "${cue}"`)
  const mention = told.cast.at(frame.source.sentence, frame.source.token)
  return mention?.actor ? told.cast.actor(mention.actor).name : null
}

const blocksOf = (text: string): (Span & { readonly kind: 'paragraph' })[] =>
  [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    kind: 'paragraph',
  }))

const reportOf = (text: string, outlet: string | null): Report => ({
  id: 'r1',
  file: 'test.txt',
  item: null,
  text,
  language: 'en',
  outlet: outlet === null ? null : { name: outlet, span: null, from: 'given' },
  title: null,
  byline: [],
  url: null,
  published: { edtf: null, basis: 'unknown', from: null, span: null, instant: null },
  blocks: blocksOf(text),
  noise: [],
  notes: [],
  signature: [],
})
