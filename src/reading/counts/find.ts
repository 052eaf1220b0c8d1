/**
 * Floor 2, reading, stage counts. "Met twice", "their third meeting", "four rounds since March": how often, as told by the day of the
 * report. A count makes no contact: which meetings are among them the text does not say.
 */
import type { DateValue, LocalId, ReadCount, ReadStatement } from '../../model/index.ts'
import { UNKNOWN_DATE } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import { coverOf } from '../claims/cover.ts'
import { bears, phrase, spanOver } from '../claims/tree.ts'
import type { Clock } from '../clock.ts'
import type { Page, PageSentence } from '../page.ts'
import { peopleAt, placeAt } from './around.ts'
import { COUNT_RULES, type Seen } from './rules.ts'

export interface FoundCounts {
  readonly counts: readonly ReadCount[]
}

export function findCounts(page: Page, cast: Cast, _clock: Clock, statements: readonly ReadStatement[]): FoundCounts {
  const counts: ReadCount[] = []
  for (const sentence of page.sentences) {
    for (const token of sentence.tokens) {
      const seen = firstSeen(cast, sentence, token.index)
      if (seen) counts.push(countOf(page, cast, statements, sentence, seen, `n${counts.length + 1}`))
    }
  }
  return { counts }
}

function firstSeen(cast: Cast, sentence: PageSentence, index: number): Seen | null {
  const token = sentence.tokens[index]
  for (const rule of token ? COUNT_RULES : []) {
    const seen = token ? rule.match(cast, sentence, token) : null
    if (seen) return seen
  }
  return null
}

function countOf(
  page: Page,
  cast: Cast,
  statements: readonly ReadStatement[],
  sentence: PageSentence,
  seen: Seen,
  id: LocalId,
): ReadCount {
  const { statement, vouchedBy } = coverOf(statements, seen.word)
  const beside = (t: { readonly head: number }): boolean => t.head === seen.head.index
  const words = phrase(
    sentence,
    seen.head.index,
    (t) => beside(t) && bears(t, 'acl:relcl', 'advcl', 'parataxis', 'conj'),
  )
  return {
    id,
    of: seen.of,
    participants: peopleAt(cast, sentence, seen.around),
    place: placeAt(cast, sentence, seen.around),
    value: seen.value,
    asOf: asOf(page),
    vouchedBy,
    statement: statement?.id ?? null,
    evidence: [spanOver(page.report.text, words) ?? { start: seen.head.start, end: seen.head.end }],
    why: { rule: seen.rule, spans: [{ start: seen.word.start, end: seen.word.end }] },
  }
}

/** A count holds by the day the report appeared. */
function asOf(page: Page): DateValue {
  const { edtf } = page.report.published
  return edtf === null ? UNKNOWN_DATE : { edtf, basis: 'implied', anchor: 'publication' }
}
