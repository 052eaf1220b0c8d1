/** Floor 2, intake. What can be told of a line by its looks alone. */

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&-]*/gu) ?? []

export const wordCount = (text: string): number => wordsOf(text).length

/** A button or label that sticks to the end of a paragraph. */
export const TAIL_LABEL =
  /(?<=[.!?…”"’)\]])[ \t]+(?:advertisement|read more|share this|more to follow|\(more\)|continue reading|enditem|item ends?|-30-)[.…]?$/i

export const endsSentence = (text: string): boolean => /[.!?…][”"’'»)\]]*$/.test(told(text))

const told = (text: string): string => text.trim().replace(TAIL_LABEL, '').trimEnd()

const OPENERS =
  /^(?:of|the|a|an|and|for|in|on|at|to|de|do|da|du|des|del|der|die|das|von|van|la|le|les|el|al|et|y|e|und|&)$/i

/** Words that begin with a capital or a figure, the small words of names apart. */
export function isCapitalised(text: string): boolean {
  const words = wordsOf(text)
  const telling = words.filter((word) => !OPENERS.test(word))
  return telling.length > 0 && telling.every((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word))
}

export const isAllCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'’-]*|(?:\p{Lu}\.){1,3}|(?:Jr|Sr|Dr|St|Mc)\.)`
const NAME = new RegExp(
  `^${NAME_WORD}(?:\\s+(?:(?:de|da|do|van|von|der|den|bin|al|el|la|le)\\s+)?${NAME_WORD}){1,3}$`,
  'u',
)

/** Two to four capitalised words and nothing else: the form of a person's name. */
export const isNameLike = (text: string): boolean => NAME.test(text.trim()) && !isAllCaps(text)

/** Closed like a sentence and of some words; a title is hardly ever. */
export const isSentence = (text: string): boolean =>
  wordCount(text) >= 5 && /[.…][”"’'»)\]]*$/.test(told(text)) && !/\b(?:\p{Lu}\.){2,}$/u.test(text.trim())

/** A sentence or more: long enough and closed like one, or simply long. Scripts without spaces count by characters. */
export function isProse(text: string): boolean {
  const words = wordCount(text)
  if (words >= 28) return true
  if (words >= 13 && endsSentence(text)) return true
  return words < 8 && text.length >= 60 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{20}/u.test(text)
}

/** Letters and digits only, lower case, accents dropped: what names are compared by. */
export const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The same as addresses spell it in German: "Börse" to "boerse". */
export const squashUmlauts = (text: string): string =>
  squash(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter),
  )
