/** Floor 2, intake. How an outlet's name is written where its masthead shouts it. */
import { isAllCaps } from '../layout/features.ts'

const SMALL = /^(?:of|the|and|for|in|on|de|do|da|des|del|der|die|la|le|les|el|los|las|il|du|et|y|e)$/i
/** Two or three letters that can be said as a syllable are a word: "Te Luma", but "BBC News", "UN Journal". */
const SYLLABLE = /^(?:[^AEIOUY\W\d][AEIOU][^AEIOUY\W\d]?|SEA|BAY)$/

/** A masthead in capitals in the spelling that the text uses elsewhere, else with ordinary capitals. Initials stay. */
export function presentable(name: string, text: string): string {
  const plain = name.replace(/\s+/g, ' ').trim()
  if (!isAllCaps(plain)) return plain
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
  const elsewhere = [...text.matchAll(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu'))]
    .map((found) => found[0])
    .find((form) => !isAllCaps(form) && /^\p{Lu}/u.test(form))
  if (elsewhere !== undefined) return elsewhere.replace(/\s+/g, ' ')
  if (!plain.includes(' ')) return plain
  return plain
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL.test(word)
        ? word.toLowerCase()
        : word.length <= 3 && !SMALL.test(word) && !SYLLABLE.test(word) && !isWordOf(text, word)
          ? word
          : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ')
}

/** "RED" is no initials in a text that writes "Red" or "red" as well. */
function isWordOf(text: string, word: string): boolean {
  const lower = word.slice(1).toLowerCase()
  return new RegExp(`(?<!\\p{L})[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${lower}(?!\\p{L})`, 'u').test(text)
}
