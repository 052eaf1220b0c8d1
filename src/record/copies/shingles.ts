/** Floor 3, record, copies. A report's own words as shingles, and the quotations in it. */
import type { Filed } from '../pile.ts'
import { wordsIn } from '../words.ts'

const WIDTH = 5

/** Runs of five folded words of the text without noise. */
export function shinglesOf(filed: Filed): ReadonlySet<string> {
  const words = wordsIn(withoutNoise(filed))
  const found = new Set<string>()
  for (let i = 0; i + WIDTH <= words.length; i++) found.add(words.slice(i, i + WIDTH).join(' '))
  return found
}

function withoutNoise({ report }: Filed): string {
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

/** The words of the longer quotations in a report, as comparable text. */
export function quotesOf(filed: Filed): ReadonlySet<string> {
  const quotes = [...withoutNoise(filed).matchAll(QUOTED)].map((m) => wordsIn(m.slice(1).find((part) => part !== undefined) ?? ''))
  return new Set(quotes.filter((words) => words.length >= LONG_QUOTE).map((words) => words.join(' ')))
}
