/** Floor 3, record, reviews. Where an analyst's quotation stands now. One that no longer fits exactly is orphaned, never moved to a lookalike. */
import type { Anchor, Span } from '../../model/index.ts'

/** The place of the quotation: where it was, else the only place with the same words around it; null where there is none. */
export function placeOf(anchor: Anchor, text: string): Span | null {
  if (text.slice(anchor.start, anchor.end) === anchor.quote) return { start: anchor.start, end: anchor.end }
  const whole = anchor.before + anchor.quote + anchor.after
  const at = text.indexOf(whole)
  if (anchor.quote === '' || at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  const start = at + anchor.before.length
  return { start, end: start + anchor.quote.length }
}
