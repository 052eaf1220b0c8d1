/** Acts of an analyst and reports of one meeting, for tests of what judgements do. */
import type { Anchor, JsonValue, Review, ReviewVerb } from '../../model/index.ts'
import type { Input } from '../index.ts'
import { draftReport } from './draft.ts'

let made = 0

/** An act of the analyst, later than all before it. */
export function act(
  verb: ReviewVerb,
  on: readonly string[],
  value: JsonValue = null,
  more: Partial<Review> = {},
): Review {
  made++
  const at = new Date(Date.UTC(2031, 0, 1, 0, 0, made)).toISOString()
  return {
    id: `v${made}`,
    verb,
    on,
    value,
    anchor: null,
    citation: null,
    author: 'R. Oduya',
    at,
    reason: 'checked by telephone',
    ...more,
  }
}

/** Anna Berg meets Luis Costa, on a day or none, as one outlet has it. */
export function meeting(outlet: string, published: string, when: string | null, words = 'met'): Input {
  const draft = draftReport(`Anna Berg ${words} Luis Costa in Portville, ${outlet} writes on ${published}.`, {
    outlet,
    published,
  })
  const people = [draft.actor('person', 'Anna Berg'), draft.actor('person', 'Luis Costa')]
  draft.telling(words, { people, place: draft.actor('place', 'Portville'), when })
  return draft.input()
}

/** Where these words of a report stand, as a review remembers it. */
export const anchorOn = ({ report }: Input, quote: string): Anchor => {
  const start = report.text.indexOf(quote)
  const end = start + quote.length
  return {
    report: report.id,
    start,
    end,
    quote,
    before: report.text.slice(Math.max(0, start - 32), start),
    after: report.text.slice(end, end + 32),
  }
}
