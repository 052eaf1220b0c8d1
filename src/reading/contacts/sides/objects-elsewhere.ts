/** Floor 2, reading, contacts. Objects that the parse hangs on another word than their verb, or under another relation. */
import { findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf, verbKey } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'

export const objectsElsewhere = (sentence: Sentence, verb: number): readonly number[] => [
  ...letGo(sentence, verb),
  ...behindParticle(sentence, verb),
  ...misreadObject(sentence, verb),
  ...shiftedObject(sentence, verb),
]

/** "worked to free American sailors": what stands right behind an infinitive is its object, also where the parse hangs it on the verb above. */
const shiftedObject = (sentence: Sentence, verb: number): readonly number[] => {
  const { rel, head, xpos } = tokenOf(sentence, verb)
  if (rel !== 'advcl' || xpos !== 'VB' || head < 0 || head > verb) return []
  return findChildren(sentence, head, ['obj']).filter(
    (i) => i > verb && Math.min(i, ...findChildren(sentence, i, ['det', 'amod', 'nummod', 'compound'])) === verb + 1,
  )
}

/** A name that the parse takes for a complement ("called Sato") or for a second subject ("Lind told Rios"). */
const misreadObject = (sentence: Sentence, verb: number): readonly number[] => {
  const subjects = findChildren(sentence, verb, ['nsubj'])
  const second = subjects.some((i) => i < verb) ? subjects.filter((i) => i > verb && !isCutOff(sentence, verb, i)) : []
  return [...findChildren(sentence, verb, ['xcomp']).filter((i) => tokenOf(sentence, i).upos === 'PROPN'), ...second]
}

/** A comma between: "Lind had flown to Oslo, two people said". */
export const isCutOff = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).some((t) => t.upos === 'PUNCT')

/** "handed her a letter": the indirect object, also where the parse has two objects. */
export function receiversOf(sentence: Sentence, verb: number): readonly number[] {
  const indirect = findChildren(sentence, verb, ['iobj'])
  const objects = findChildren(sentence, verb, ['obj'])
  return indirect.length > 0 ? indirect : objects.length > 1 ? objects.slice(0, 1) : []
}

/** "let the crew go": the object is subject of the going. */
const letGo = (sentence: Sentence, verb: number): readonly number[] =>
  tokenOf(sentence, verb).lemma === 'let'
    ? childTokens(sentence, verb, ['xcomp', 'ccomp'])
        .filter((t) => t.lemma === 'go')
        .flatMap((t) => findChildren(sentence, t.index, ['nsubj']))
    : []

/** "hand over the crew", where the parse makes "over" a preposition of the crew. */
const behindParticle = (sentence: Sentence, verb: number): readonly number[] => {
  if (!verbKey(sentence, verb).includes(' ')) return []
  return childTokens(sentence, verb, ['obl'])
    .filter((t) => !isTimeWord(t))
    .filter((t) => childTokens(sentence, t.index, ['case']).every((c) => c.index === verb + 1))
    .map((t) => t.index)
}
