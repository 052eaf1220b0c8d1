/** Floor 2, intake. Noise inside a paragraph: its dateline, the time that opens an entry, a button or credit stuck to its end. */
import type { NoiseSpan } from '../../model/index.ts'
import { readDateline } from '../head/dateline.ts'
import { TAIL_LABEL, wordCount } from '../layout/features.ts'

/** "0318 ALERT - ", "14:05 - " before the words of an entry. */
const ENTRY =
  /^(?:(?:ALERT|URGENT|FLASH|SNAP|NEWSALERT|BREAKING|BULLETIN)\s*[-–—:]+\s*|(?:[01]\d|2[0-3])[0-5]\d\s+(?:ALERT|URGENT|FLASH|BULLETIN|SNAP|NEWSALERT|UPDATE)(?:\s*[-–—:]+\s*|\s*$)|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:GMT|UTC|[A-Z]{3,4}))?\s*(?:[-–—:|]\s*|\s+(?=\p{Lu})))/u

const CREDIT_TAIL =
  /(?<=[.!?”"’)\]])\s+[([](?:additional )?(?:reporting|writing|editing|with (?:inputs|reporting|files)|additional)\b[^()]*[)\]]\.?$/i

/** The words of an entry without its stamp, relative to it; null where the words are no entry. */
export function entryWords(words: string): { readonly start: number; readonly end: number } | null {
  const stamp = ENTRY.exec(words)
  return stamp === null || stamp[0].length >= words.length ? null : { start: stamp[0].length, end: words.length }
}

/**
 * `words` is a paragraph that starts at `base` in the report's text. A dateline without an agency is believed only of the paragraph
 * that opens the telling: further down, capitals before a colon or dash are a speaker or a heading.
 */
export function inlineNoise(words: string, base: number, opens: boolean): readonly NoiseSpan[] {
  const found: NoiseSpan[] = []
  const add = (start: number, end: number, kind: NoiseSpan['kind']) => {
    if (end > start) found.push({ start: base + start, end: base + end, kind })
  }
  const entry = ENTRY.exec(words)
  if (entry !== null) add(0, entry[0].trimEnd().length, 'dateline')
  const opening = entry === null ? 0 : entry[0].length
  const dateline = wordCount(words.slice(opening)) >= 5 ? readDateline(words.slice(opening)) : null
  if (dateline !== null && (opens || dateline.agency !== null))
    add(opening, opening + words.slice(opening, opening + dateline.end).trimEnd().length, 'dateline')
  for (const [pattern, kind] of [
    [TAIL_LABEL, 'interface'],
    [CREDIT_TAIL, 'credit'],
  ] as const) {
    const tail = pattern.exec(words)
    if (tail !== null) add(tail.index + tail[0].length - tail[0].trimStart().length, tail.index + tail[0].length, kind)
  }
  return found
}
