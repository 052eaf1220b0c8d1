/** Floor 3, record, copies. A report's own words, without what is noise, and the quotations in them. */
import type { Filed } from '../filed.ts'
import { wordsIn } from '../words.ts'

export function ownText({ report }: Filed): string {
  const noise = [...report.noise].sort((a, b) => a.start - b.start)
  let [at, kept] = [0, '']
  for (const span of noise) {
    if (span.start > at) kept += `${report.text.slice(at, span.start)}\n`
    at = Math.max(at, span.end)
  }
  return kept + report.text.slice(at)
}

/** Quotations of at least this many words are somebody's own; shorter ones may be anybody's. */
const LONG_QUOTE = 4

/** Between marks of one sort, a line at most. */
const QUOTED = /“([^“”\n]{12,})”|"([^"\n]{12,})"|«([^«»\n]{12,})»|„([^„“”\n]{12,})[“”]|‘([^‘\n]{12,}?)’(?!\p{L})/gu

const known = new WeakMap<Filed, ReadonlySet<string>>()

/** The words of the longer quotations in a report, as comparable text. */
export function quotesOf(filed: Filed): ReadonlySet<string> {
  const done = known.get(filed)
  if (done) return done
  const quotes = [...ownText(filed).matchAll(QUOTED)].map((m) =>
    wordsIn(m.slice(1).find((part) => part !== undefined) ?? ''),
  )
  const long = new Set(quotes.filter((words) => words.length >= LONG_QUOTE).map((words) => words.join(' ')))
  known.set(filed, long)
  return long
}
