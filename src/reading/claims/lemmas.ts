/** Floor 2, reading. Looking a verb up although its dictionary form was guessed: the pack may leave "fre" of "freed", "expell" of "expelled". */

/** The word, the word with its last "e", the word without a doubled last letter; the first that is known. */
export function knownAs<T>(word: string, look: (word: string) => T | undefined): T | undefined {
  const found = look(word)
  if (found !== undefined) return found
  const [head, ...rest] = word.split(' ')
  const guesses = [`${head}e`, /([b-df-hj-np-tv-z])\1$/.test(head ?? '') ? (head ?? '').slice(0, -1) : null]
  for (const guess of guesses) {
    const known = guess === null ? undefined : look([guess, ...rest].join(' '))
    if (known !== undefined) return known
  }
  return undefined
}
