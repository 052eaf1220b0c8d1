/** Floor 2, reading, contacts. Where a contact is: places in its own phrase or in that of the word that carries it. Datelines are no places. */
import { findChildren, firstConjunct } from '../../../language/tree.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { carrierOf, clausesOn, nounChain } from '../sides/around-noun.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'on', 'aboard', 'to', 'into'])

const STAYS = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard'])

export type PlaceOf = { readonly actor: LocalId; readonly basis: 'stated' | 'implied' } | null

/** A place named beside the head, else beside what carries it, else (for circumstances) in the clause around it. */
export function placeOf(cast: Cast, sentence: PageSentence, head: number): PlaceOf {
  const isVerb = tokenOf(sentence, head).upos === 'VERB'
  const chain = isVerb ? [head] : nounChain(sentence, head)
  const carrier = isVerb ? undefined : carrierOf(sentence, head)
  const near = [...chain, ...clausesOf(sentence, head), ...(carrier === undefined ? [] : [carrier])]
  const itself = asPlace(cast, sentence, head)
  if (itself !== null && childTokens(sentence, head, ['cop']).length > 0) return { actor: itself, basis: 'stated' }
  const found = near.map((at) => placeBeside(cast, sentence, at, AT)).find((p) => p !== null) ?? null
  return found ?? named(cast, sentence, chain) ?? around(cast, sentence, chain.at(-1) as number, isVerb)
}

const clausesOf = (sentence: PageSentence, head: number): readonly number[] =>
  clausesOn(sentence, head).flatMap((t) => [t.index, ...childTokens(sentence, t.index, ['xcomp']).map((x) => x.index)])

function placeBeside(cast: Cast, sentence: PageSentence, at: number, prepositions: ReadonlySet<string>): PlaceOf {
  for (const i of findChildren(sentence, at, ['obl', 'nmod'])) {
    if (!prepositions.has(prepositionOf(sentence, i) ?? '')) continue
    const place = asPlace(cast, sentence, i)
    if (place) return { actor: place, basis: 'stated' }
  }
  return null
}

/** A place, or a state read as where something is. */
function asPlace(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  const mention = cast.at(sentence.index, token)
  if (mention?.actor === null || mention === null || mention.actor === undefined) return null
  const kind = cast.actor(mention.actor).kind
  return kind === 'place' || mention.sense === 'place' || (kind === 'state' && mention.sense !== 'actor')
    ? mention.actor
    : null
}

/** "the Geneva round", "the Tokyo talks". */
export function named(cast: Cast, sentence: PageSentence, chain: readonly number[]): PlaceOf {
  for (const noun of chain) {
    for (const i of findChildren(sentence, noun, ['compound', 'nmod:poss', 'nmod'])) {
      const mention = cast.at(sentence.index, i)
      if (i < noun && mention?.actor && cast.actor(mention.actor).kind === 'place')
        return { actor: mention.actor, basis: 'stated' }
    }
  }
  return null
}

/** "said after talks in the capital", "flew to Lima to hold talks": the clause's own place is the contact's by implication. */
function around(cast: Cast, sentence: PageSentence, outer: number, isVerb: boolean): PlaceOf {
  const carrier = isVerb ? outer : carrierOf(sentence, outer)
  const at = firstConjunct(sentence, carrier ?? outer)
  const { rel, head } = tokenOf(sentence, at)
  if (head < 0 || !(carrier === undefined ? rel === 'obl' : rel === 'xcomp' || rel === 'advcl')) return null
  const purpose = carrier !== undefined || prepositionOf(sentence, outer) === 'for'
  const beside = placeBeside(cast, sentence, head, purpose ? AT : STAYS)
  return beside ? { ...beside, basis: 'implied' } : null
}
