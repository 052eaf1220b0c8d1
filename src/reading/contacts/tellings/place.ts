/** Floor 2, reading, contacts. Where a contact is: places in its own phrase or in that of the word that carries it. Datelines are no places. */
import { ancestorsOf, conjunctsOf, findChildren, firstConjunct } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { clausesOn } from '../sides/around-noun.ts'
import { carrierOf, nounChain } from '../sides/carrier.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isBareStay } from '../status/bare-stay.ts'
import { childTokens, formOf, tokenOf } from '../status/verb-form.ts'
import { hasStanding, headClasses } from '../words.ts'
import { isOfTopic } from './areas.ts'
import { laterPlace } from './later-place.ts'
import { asPlace, placeBesidePerson, placeOfPhrase } from './place-phrase.ts'

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
  if (itself !== null && (childTokens(sentence, head, ['cop']).length > 0 || isBareStay(sentence, head)))
    return { actor: itself, basis: 'stated' }
  const town = laterPlace(cast, sentence, near)
  if (town !== null) return { actor: town, basis: 'stated' }
  const found = near.map((at) => placeBeside(cast, sentence, at, AT)).find((p) => p !== null) ?? null
  return (
    found ??
    named(cast, sentence, chain) ??
    besidePeople(cast, sentence, near) ??
    besideGroup(cast, sentence, near) ??
    whereClause(cast, sentence, head) ??
    onVisit(cast, sentence, near) ??
    forTalks(cast, sentence, near) ??
    around(cast, sentence, chain.at(-1) as number, isVerb)
  )
}

/** "talks held in Lima", "to be held in Lima"; not what they are about or for ("talks on ending, talks to end the war in Chile"). */
const clausesOf = (sentence: PageSentence, head: number): readonly number[] =>
  clausesOn(sentence, head)
    .filter((t) =>
      childTokens(sentence, t.index, ['mark']).every((m) =>
        m.xpos === 'TO' ? HELD.has(t.lemma.toLowerCase()) : m.xpos !== 'IN',
      ),
    )
    .flatMap((t) => [t.index, ...childTokens(sentence, t.index, ['xcomp']).map((x) => x.index)])

function placeBeside(cast: Cast, sentence: PageSentence, at: number, prepositions: ReadonlySet<string>): PlaceOf {
  for (const i of findChildren(sentence, at, ['obl', 'nmod'])) {
    if (!prepositions.has(prepositionOf(sentence, i) ?? '') || isOfTopic(sentence, at, i)) continue
    const place = placeOfPhrase(cast, sentence, i)
    if (place) return { actor: place, basis: 'stated' }
  }
  return null
}

function besidePeople(cast: Cast, sentence: PageSentence, near: readonly number[]): PlaceOf {
  const place = near.map((at) => placeBesidePerson(cast, sentence, at, STAYS)).find((p) => p !== null)
  return place ? { actor: place, basis: 'stated' } : null
}

const HELD = new Set(['hold', 'take', 'convene', 'host', 'stage', 'open', 'start', 'begin', 'resume', 'be', 'follow'])

/** "met business leaders in Lima", "their talks with the administration in Lima": where they were met is where they are, by implication. */
function besideGroup(cast: Cast, sentence: PageSentence, near: readonly number[]): PlaceOf {
  const groups = near
    .flatMap((at) => findChildren(sentence, at, ['obj', 'obl', 'nmod']))
    .filter((i) => [null, 'with', 'between'].includes(prepositionOf(sentence, i)))
    .flatMap((i) => conjunctsOf(sentence, i))
    .filter((i) => hasStanding(tokenOf(sentence, i).lemma.toLowerCase(), 'office', 'post', 'group', 'side', 'people'))
  const place = groups.map((i) => placeBeside(cast, sentence, i, IN)).find((p) => p !== null)
  return place ? { ...place, basis: 'implied' } : null
}

const IN: ReadonlySet<string> = new Set(['in', 'at'])

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

/** "flew to Lima on Monday, where she was received": the place named last before the "where" of the contact's clause. */
function whereClause(cast: Cast, sentence: PageSentence, head: number): PlaceOf {
  const where = sentence.tokens.findLast((t) => t.index < head && t.xpos === 'WRB' && opens(sentence, t, head))
  if (where === undefined) return null
  const before = cast.within({ start: sentence.start, end: where.start }).flatMap((m) => {
    const between = sentence.tokens.slice(m.last + 1, where.index)
    const place = between.some((t) => t.upos === 'VERB') ? null : asPlace(cast, sentence, m.head)
    return place ?? []
  })
  const actor = before.at(-1)
  return actor === undefined ? null : { actor, basis: 'stated' }
}

/** Whether the "where" opens the clause the head is in; "where she is due to meet" may have them side by side in the parse. */
function opens(sentence: PageSentence, where: Token, head: number): boolean {
  if (where.text.toLowerCase() !== 'where' || sentence.tokens[where.index - 1]?.text !== ',') return false
  const clause = where.head
  const beside = clause < head && tokenOf(sentence, clause).head === tokenOf(sentence, head).head
  return beside || clause === head || ancestorsOf(sentence, head).includes(clause)
}

/** "met the king on a visit to Lima". */
function onVisit(cast: Cast, sentence: PageSentence, near: readonly number[]): PlaceOf {
  const visits = near
    .flatMap((at) => findChildren(sentence, at, ['obl']))
    .filter((i) => headClasses(tokenOf(sentence, i).lemma.toLowerCase(), 'n').includes('visit-noun'))
    .filter((i) => /^(?:on|during|in|at)$/.test(prepositionOf(sentence, i) ?? ''))
  const place = visits.map((i) => placeBeside(cast, sentence, i, AT)).find((p) => p !== null)
  return place ? { ...place, basis: 'implied' } : null
}

/** "will meet for a second round of talks in Lima". */
function forTalks(cast: Cast, sentence: PageSentence, near: readonly number[]): PlaceOf {
  const aims = near
    .flatMap((at) => findChildren(sentence, at, ['obl']))
    .filter((i) => prepositionOf(sentence, i) === 'for')
    .flatMap((i) => [i, ...findChildren(sentence, i, ['nmod'])])
    .filter((i) => headClasses(tokenOf(sentence, i).lemma.toLowerCase(), 'n').some((c) => TALKS.has(c)))
  return aims.map((i) => placeBeside(cast, sentence, i, AT)).find((p) => p !== null) ?? null
}

const TALKS: ReadonlySet<string> = new Set(['talks', 'round', 'meeting', 'meal', 'session'])

const isAim = (sentence: PageSentence, clause: number): boolean =>
  tokenOf(sentence, clause).rel === 'advcl' && !FINITE.has(formOf(sentence, clause).name)

const FINITE: ReadonlySet<string> = new Set(['past', 'perfect', 'pluperfect', 'present', 'future', 'would', 'may'])

/** "said after talks in the capital", "flew to Lima to hold talks": the clause's own place is the contact's by implication. */
function around(cast: Cast, sentence: PageSentence, outer: number, isVerb: boolean): PlaceOf {
  const carrier = isVerb ? outer : carrierOf(sentence, outer)
  const at = firstConjunct(sentence, carrier ?? outer)
  const { rel, head } = tokenOf(sentence, at)
  if (head < 0 || !(carrier === undefined ? rel === 'obl' : rel === 'xcomp' || isAim(sentence, at))) return null
  const purpose = carrier !== undefined || prepositionOf(sentence, outer) === 'for'
  const beside = placeBeside(cast, sentence, head, purpose ? AT : STAYS) ?? besideHearers(cast, sentence, head)
  return beside ? { ...beside, basis: 'implied' } : null
}

/** "told reporters in Lima after meeting the king". */
function besideHearers(cast: Cast, sentence: PageSentence, verb: number): PlaceOf {
  const hearers = findChildren(sentence, verb, ['iobj', 'obj']).filter((i) => tokenOf(sentence, i).xpos === 'NNS')
  return hearers.map((i) => placeBeside(cast, sentence, i, STAYS)).find((p) => p !== null) ?? null
}
