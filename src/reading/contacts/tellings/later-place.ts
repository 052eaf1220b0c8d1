/**
 * Floor 2, reading, contacts. "talks over quotas in the Gulf of Cano in Lima": waters, lands and borders named first are what it is about;
 * the town named last, in the same phrase, is where it is.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { AREAS } from './areas.ts'
import { asPlace } from './place-phrase.ts'

/** The last town of the phrases behind these words, where a land or water is named before it. */
export function laterPlace(cast: Cast, sentence: PageSentence, near: readonly number[]): LocalId | null {
  const behind = sentence.tokens.filter((t) => near.some((at) => at < t.index && isWithin(sentence, t, at)))
  const area = behind.find((t) => isArea(sentence, t))
  if (area === undefined) return null
  const towns = behind.filter(
    (t) => t.index > area.index && !AREAS.test(t.text) && IN.test(prepositionOf(sentence, t.index) ?? ''),
  )
  const places = towns.flatMap((t) => asPlace(cast, sentence, t.index) ?? [])
  return places.at(-1) ?? null
}

/** Below the head with nothing but nouns between: no clause and nobody stands in the way. */
function isWithin(sentence: PageSentence, token: Token, head: number): boolean {
  const above = ancestorsOf(sentence, token.index)
  const to = above.indexOf(head)
  return (
    to >= 0 &&
    [token.index, ...above.slice(0, to)].every((i) => {
      const { rel, upos } = tokenOf(sentence, i)
      return PHRASES.test(rel) && upos !== 'VERB' && !SIDES.test(prepositionOf(sentence, i) ?? '')
    })
  )
}

const PHRASES = /^(?:nmod|obl|obj|compound|flat|conj|appos)$/

const SIDES = /^(?:with|between|by|to)$/

const IN = /^(?:in|at|near|outside)$/

/** "the Gulf of Cano", "in Lake Cano", "from the Cano": a word for land or water, or a name with "the" that something comes from or lies on. */
function isArea(sentence: PageSentence, { index, text, upos, rel, head }: Token): boolean {
  const preposition = prepositionOf(sentence, /^(?:compound|flat)$/.test(rel) ? head : index)
  if (preposition === null) return false
  return AREAS.test(text) || (upos === 'PROPN' && RIVERS.test(preposition) && hasThe(sentence, index))
}

const RIVERS = /^(?:from|on|along|across)$/

const hasThe = (sentence: PageSentence, i: number): boolean =>
  childTokens(sentence, i, ['det']).some((t) => t.text.toLowerCase() === 'the')
