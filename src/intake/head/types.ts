/** Floor 2, intake. What the head of a report, the lines above its first paragraph of prose, was found to hold. */
import type { Span } from '../../model/index.ts'
import type { FoundDate } from '../dates/find.ts'

export type HeadRole =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'masthead'
  | 'tagline'
  | 'interface'
  | 'caption'
  | 'credit'
  | 'related'
  | 'promotion'
  | 'correction'
  | 'comment'
  | 'rubric'

export interface HeadDate {
  readonly date: FoundDate
  /** In the report's text. */
  readonly span: Span
  /** `mail`: the day a mail was sent that holds the report. */
  readonly label: 'published' | 'updated' | 'mail' | null
}

export interface Head {
  /** By index of the piece. */
  readonly roles: ReadonlyMap<number, HeadRole>
  /** Index of the piece; null where no line can be told to be the title. */
  readonly title: number | null
  readonly dates: readonly HeadDate[]
  readonly byline: readonly string[]
  /** What may name the outlet: a line of its own, or what stands beside the day. */
  readonly names: readonly {
    readonly span: Span
    readonly cue: 'masthead' | 'beside-day' | 'byline' | 'source' | 'sender' | 'issuer'
    readonly weight: number
  }[]
  /** Subject of the mail that holds it, or what a line labels as title. */
  readonly subject: Span | null
  /** A line that states day and month but no year. */
  readonly yearless: Span | null
  /** Index of the first piece behind the head. */
  readonly end: number
}
