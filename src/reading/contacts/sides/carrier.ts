/** Floor 2, reading, contacts. The nouns that name one contact together, and the verb that carries them: "held a round of talks". */
import { findChild, findChildren, firstConjunct, hasRel, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf, verbKey } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { isContainer, stateClass } from '../words.ts'
import { prepositionOf } from './prepositions.ts'

/** The token and the nouns it is the "of" of ("a round of talks": talks, round), innermost first. */
export function nounChain(sentence: Sentence, noun: number): readonly number[] {
  const chain = [noun]
  for (let at = noun; ; ) {
    const up = headOf(sentence, firstConjunct(sentence, at))
    const first = tokenOf(sentence, firstConjunct(sentence, at))
    const of = prepositionOf(sentence, at) ?? prepositionOf(sentence, first.index)
    if (up < 0 || !hasRel(first, ['nmod']) || of !== 'of' || !isContainer(tokenOf(sentence, up))) return chain
    chain.push(up)
    at = up
  }
}

/** The verb that carries the noun as its object, subject or passive subject; undefined where there is none. */
export function carrierOf(sentence: Sentence, noun: number): number | undefined {
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const token = tokenOf(sentence, outer)
  if (hasRel(token, ['obj', 'nsubj']) && token.head >= 0) return token.head
  if (isShiftedObject(sentence, outer)) return token.head
  if (token.rel === 'obl:unmarked' && token.head >= 0 && findChild(sentence, token.head, ['nsubj']) === undefined)
    return token.head
  if (
    token.rel === 'obl' &&
    token.head >= 0 &&
    prepositionOf(sentence, outer) === 'in' &&
    LIGHT_IN.has(verbKey(sentence, token.head))
  )
    return token.head
  return undefined
}

/** "has put off her trip", where the parse makes "off" a preposition of the trip. */
const isBehindParticle = (sentence: Sentence, noun: number, verb: number): boolean => {
  const particle = tokenOf(sentence, verb + 1)
  return (
    /^(off|back|up|out|down)$/i.test(particle.text) &&
    (particle.head === noun || (particle.rel === 'compound:prt' && particle.head === verb)) &&
    stateClass(`${tokenOf(sentence, verb).lemma} ${particle.text.toLowerCase()}`, 'v') !== null
  )
}

/** "ruled out on Sunday talks with Peru", where the parse makes the day a part of the talks. */
export const isBehindDay = (sentence: Sentence, noun: number): boolean => {
  const { rel, head } = tokenOf(sentence, noun)
  const [on, ...more] = childTokens(sentence, noun, ['case']).filter((t) => t.index < noun)
  return (
    rel === 'obl' &&
    on?.text.toLowerCase() === 'on' &&
    more.length === 0 &&
    on.index > head &&
    isTimeWord(tokenOf(sentence, on.index + 1)) &&
    tokenOf(sentence, on.index + 1).head === noun &&
    findChild(sentence, noun, ['det', 'nmod:poss']) === undefined &&
    findChild(sentence, head, ['obj']) === undefined
  )
}

/** "chaired in Lima on Monday consultations between ...": a heavy object behind the circumstances, which the parse takes for one of them. */
export const isShiftedObject = (sentence: Sentence, noun: number): boolean => {
  const { rel, head } = tokenOf(sentence, noun)
  if (rel === 'obl' && head >= 0 && (isBehindParticle(sentence, noun, head) || isBehindDay(sentence, noun))) return true
  return (
    rel === 'obl' &&
    head >= 0 &&
    head < noun &&
    prepositionOf(sentence, noun) === null &&
    findChild(sentence, head, ['obj']) === undefined &&
    findChildren(sentence, noun, ['nmod', 'amod']).length > 0
  )
}

/** "took part in talks", "engaged in talks", "joined in". */
const LIGHT_IN = new Set(['take part', 'participate', 'engage'])
