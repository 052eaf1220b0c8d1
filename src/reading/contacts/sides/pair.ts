/** Floor 2, reading, contacts. Two names joined before a noun of contact. */
import type { Sentence } from '../../../language/types.ts'

/** "Peru-Chile talks", "Peru–Chile border talks": the two before the noun, however the parse hangs them. */
export const pairBefore = (sentence: Sentence, noun: number): readonly number[] => {
  const at = [noun - 1, noun - 2].find((i) => /^[-–/]$/.test(sentence.tokens[i - 1]?.text ?? ''))
  if (at === undefined || (at === noun - 2 && sentence.tokens[noun - 1]?.upos !== 'NOUN')) return []
  const pair = [at - 2, at]
  return pair.every((i) => sentence.tokens[i]?.upos === 'PROPN') ? pair : []
}
