/** Floor 2, intake. Which language a report is in. */
import { eld } from 'eld/small'

/** eld looks at no more than this; the first paragraphs say enough. */
const SAMPLE = 4000

const ENGLISH =
  /\b(?:the|of|and|to|in|is|are|was|were|has|have|that|with|for|on|at|by|from|said|says|will|not|it|he|she|they|his|her|their|an?)\b/gi

/**
 * BCP 47, `und` where it cannot be told. `declared` is what the page says of itself: it settles what the words leave open and
 * is not believed against them, since translated sites often keep the tag of the original.
 */
export function tellLanguage(text: string, declared: string | undefined): string {
  const sample = text.slice(0, SAMPLE)
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  const english = sample.match(ENGLISH)?.length ?? 0
  if (words >= 8 && english >= words * 0.25) return 'en'
  const found = eld.detect(sample)
  if (found.language !== '' && (found.isReliable() || words >= 12)) return found.language
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0]?.toLowerCase()
  if (tag !== undefined) return tag
  return english >= 2 && english >= words * 0.15 ? 'en' : 'und'
}
