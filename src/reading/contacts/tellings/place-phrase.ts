/** Floor 2, reading, contacts. The place a phrase names: itself, through a venue ("a hotel in Lima"), beside a person ("with Okoye, in Lima"). */
import { findChildren, firstConjunct } from '../../../language/tree.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { tokenOf } from '../status/verb-form.ts'
import { hasStanding, headClasses } from '../words.ts'
import { isOfTopic } from './areas.ts'

/** A place, or a state read as where something is; "the Peruvian capital, Lima" is Lima. */
export function asPlace(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  const renamed = findChildren(sentence, token, ['appos']).map((i) => ownPlace(cast, sentence, i))
  return ownPlace(cast, sentence, token) ?? renamed.find((place) => place !== null) ?? null
}

/** "on Peruvian soil", "the territory of Peru": the country. */
function soilOf(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  if (!/^(soil|territory)$/.test(tokenOf(sentence, token).lemma)) return null
  const lands = findChildren(sentence, token, ['amod', 'compound', 'nmod', 'nmod:poss']).flatMap((i) => {
    const mention = cast.at(sentence.index, i)
    return mention?.actor && cast.actor(mention.actor).kind === 'state' ? [mention.actor] : []
  })
  return lands[0] ?? null
}

function ownPlace(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  const soil = soilOf(cast, sentence, token)
  if (soil !== null) return soil
  const mention = cast.at(sentence.index, token)
  if (mention?.actor === null || mention === null || mention.actor === undefined) return null
  const kind = cast.actor(mention.actor).kind
  return kind === 'place' || mention.sense === 'place' || (kind === 'state' && mention.sense !== 'actor')
    ? mention.actor
    : null
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'on', 'aboard', 'of'])

/** The place of a phrase: its own, or that of the venue or occasion it names. */
export function placeOfPhrase(cast: Cast, sentence: PageSentence, token: number, depth = 0): LocalId | null {
  const own = asPlace(cast, sentence, token)
  if (own !== null || depth > DEEPEST || !isVenue(tokenOf(sentence, token).lemma.toLowerCase())) return own
  for (const i of findChildren(sentence, token, ['nmod', 'obl', 'compound'])) {
    // "the Lima airport", "Lima's airport".
    const possessor = /^(nmod:poss|compound)$/.test(tokenOf(sentence, i).rel)
    if (!possessor && !WHERE.has(prepositionOf(sentence, i) ?? '')) continue
    if (isOfTopic(sentence, token, i)) continue
    const place = possessor ? asCity(cast, sentence, i) : placeOfPhrase(cast, sentence, i, depth + 1)
    if (place !== null) return place
  }
  return null
}

const DEEPEST = 3

/** "Lima's old town": a possessor is the place only where it is one by kind; "Peru's embassy" stands elsewhere. */
function asCity(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  const place = ownPlace(cast, sentence, token)
  return place !== null && cast.actor(place).kind === 'place' ? place : null
}

/** Where people meet: buildings and parts of a town, and occasions with their margins. */
const isVenue = (lemma: string): boolean =>
  hasStanding(lemma, 'site', 'venue') || headClasses(lemma, 'n').some((c) => OCCASIONS.has(c))

const OCCASIONS: ReadonlySet<string> = new Set(['event', 'summit', 'meeting', 'talks'])

/** "held talks with her counterpart, Odo Brandt, in Lima", "with Peru in Lima": nobody has a place, so what hangs on a person or a power is where it was. */
export function placeBesidePerson(
  cast: Cast,
  sentence: PageSentence,
  at: number,
  within: ReadonlySet<string>,
): LocalId | null {
  const people = findChildren(sentence, at, ['obl', 'obj', 'iobj', 'nmod'])
    .flatMap((i) => [i, ...findChildren(sentence, i, ['appos', 'conj'])])
    .filter((i) => isSideName(cast, sentence, i))
  for (const person of people) {
    // The parse may hang it on the last word of the name.
    const tails = [person, ...findChildren(sentence, person, ['flat'])]
    for (const i of tails.flatMap((t) => findChildren(sentence, t, ['nmod', 'obl']))) {
      if (i < person || !within.has(prepositionOf(sentence, i) ?? '')) continue
      const place = placeOfPhrase(cast, sentence, i)
      if (place !== null) return place
    }
  }
  return null
}

/** A state is a side behind "with" or "between" only; behind another word it may be where the place lies. */
function isSideName(cast: Cast, sentence: PageSentence, token: number): boolean {
  const mention = cast.at(sentence.index, token)
  if (mention?.form !== 'name' || mention.actor === null) return false
  const { kind } = cast.actor(mention.actor)
  const first = firstConjunct(sentence, token)
  return kind === 'person' || (kind === 'state' && /^(?:with|between)$/.test(prepositionOf(sentence, first) ?? ''))
}
