/** Floor 4. The words behind a claim: quoted, with their chain, linked to their place in the report. */
import type { Span } from '../../model/index.ts'
import { chainWords, quote, type RecordIndex } from '../index-record.ts'
import { type Html, html } from './html.ts'

export interface Told {
  /** The id of the step, telling or count: the anchor of its words in the report. */
  readonly id: string
  readonly report: string
  readonly vouchedBy: readonly string[]
}

/** Words and the link to them. */
export const wordsHtml = (index: RecordIndex, prefix: string, told: Told, spans: readonly Span[]): Html =>
  html`<q dir="auto">${quote(index, told.report, spans)}</q> <a href="#${prefix}${told.id}">report ${index.number(told.report)}</a>`

/** Words, on whose word, and the link to them. */
export const evidenceHtml = (index: RecordIndex, prefix: string, told: Told, spans: readonly Span[]): Html =>
  html`<q dir="auto">${quote(index, told.report, spans)}</q> <small><bdi>${chainWords(index, told.report, told.vouchedBy)}</bdi>, <a href="#${prefix}${told.id}">report ${index.number(told.report)}</a></small>`
