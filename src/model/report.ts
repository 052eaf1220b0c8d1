/** Floor 0. What intake makes of one file or one item of a feed: exact text, and what is known about it and how. */
import type { Note } from './note.ts'
import type { Span } from './span.ts'
import type { Basis, NoiseKind } from './words.ts'

/** How a field became known. */
export type FieldSource = 'text' | 'metadata' | 'url' | 'given'

export interface ReportOutlet {
  readonly name: string
  readonly span: Span | null
  readonly from: FieldSource
}

export interface Publication {
  /** EDTF; only what text, metadata, address or the user state; null is unknown. */
  readonly edtf: string | null
  readonly basis: Basis
  readonly from: FieldSource | null
  readonly span: Span | null
  /** Full instant with offset where one is stated (`2026-03-04T06:10:00+01:00`): orders reports of one day. */
  readonly instant: string | null
}

export interface NoiseSpan extends Span {
  readonly kind: NoiseKind
}

/** A block as the format lays it out, in text order and disjoint. Noise spans may lie over whole blocks or inside one. */
export interface Block extends Span {
  readonly kind: 'title' | 'standfirst' | 'heading' | 'paragraph' | 'item'
}

export interface Report {
  /** From the received bytes, the item and the base file name: the same on every machine. */
  readonly id: string
  /** Base name of the file, or `-` for standard input. */
  readonly file: string
  /** Number from 1, or guid, within a feed, mailbox or JSONL; null for a file that is one report. */
  readonly item: number | string | null
  /** The visible text in source order, tags and link targets resolved; what every span slices. */
  readonly text: string
  /** BCP 47, `und` where it cannot be told. */
  readonly language: string
  readonly outlet: ReportOutlet | null
  readonly title: { readonly text: string; readonly span: Span | null } | null
  readonly byline: readonly string[]
  readonly url: string | null
  readonly published: Publication
  readonly blocks: readonly Block[]
  readonly noise: readonly NoiseSpan[]
  readonly notes: readonly Note[]
  /** MinHash over shingles of five words of the text without noise, as unsigned 32-bit numbers; empty for a text too short. */
  readonly signature: readonly number[]
}
