/**
 * Floor 2, reading, contacts. "Ito will attend the funeral", and elsewhere in the report when and where the funeral is. What is taken
 * from there is implied, not stated.
 */
import { findChildren, hasRel } from '../../../language/tree.ts'
import { boundsOf, type DateValue, type LocalId, overlap } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Clock } from '../../clock.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { nounChain } from '../sides/carrier.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { tokenOf } from '../status/verb-form.ts'
import { headClasses } from '../words.ts'
import type { PlaceOf } from './place.ts'
import { asPlace, placeOfPhrase } from './place-phrase.ts'

interface Occasion {
  readonly word: string
  readonly sentence: number
  readonly when: DateValue | null
  readonly place: PlaceOf
  readonly host: LocalId | null
}

export interface Setting {
  readonly when: DateValue | null
  readonly place: PlaceOf
  /** Whose inauguration or wedding it is. */
  readonly host: LocalId | null
}

export type Occasions = (draft: Draft) => Setting

const NOWHERE: Setting = { when: null, place: null, host: null }

/** Every occasion the report dates or places, asked by the contacts that stand beside a word for one. */
export function openOccasions(page: Page, cast: Cast, clock: Clock): Occasions {
  const all = page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((t) => (isOccasion(sentence, t.index) ? [occasionAt(cast, clock, sentence, t.index)] : [])),
  )
  return ({ sentence, token, rule }) => {
    const word =
      besideHead(sentence, token, rule.sort === 'noun') ??
      (onMargins(sentence, token) ? lastBefore(all, sentence) : null)
    if (word === null) return NOWHERE
    const same = all.filter((o) => isSame(o, word, sentence.index, all))
    return {
      when: agreed(same),
      place: same.find((o) => o.place !== null)?.place ?? null,
      host: same.find((o) => o.host !== null)?.host ?? null,
    }
  }
}

/** "On the sidelines Okoye met Ito": of what was told last, where its place or day is known. */
const lastBefore = (all: readonly Occasion[], { index }: PageSentence): string | null =>
  all.findLast(
    (o) => o.sentence < index && index - o.sentence <= NEAR && !ANY.has(o.word) && (o.place ?? o.when) !== null,
  )?.word ?? null

/** Sentences. */
const NEAR = 6

/** "on the sidelines", "in the corridors": of which occasion is not said. */
const onMargins = (sentence: PageSentence, token: number): boolean =>
  findChildren(sentence, token, ['obl', 'nmod']).some((i) => {
    const { lemma } = tokenOf(sentence, i)
    const bare = findChildren(sentence, i, ['nmod', 'nmod:poss', 'amod', 'compound']).length === 0
    return bare && AT.has(prepositionOf(sentence, i) ?? '') && (MARGINS.has(lemma) || lemma === 'corridor')
  })

const isOccasion = (sentence: PageSentence, token: number): boolean => {
  const { upos, lemma } = tokenOf(sentence, token)
  return (upos === 'NOUN' || upos === 'PROPN') && isOccasionWord(lemma.toLowerCase())
}

const isOccasionWord = (lemma: string): boolean =>
  headClasses(lemma, 'n').some((c) => c === 'event' || c === 'summit') || FURTHER.has(lemma)

const FURTHER = new Set(['congress', 'convention', 'symposium', 'gathering', 'wedding', 'event', 'expo', 'fair'])

/** Words for any occasion, which take up the one named before. */
const ANY = new Set(['ceremony', 'event', 'gathering'])

/** Where or for which one goes; not what is before, after or about it. Empty: "attend the funeral". */
const AT: ReadonlySet<string> = new Set(['', 'at', 'in', 'on', 'during', 'for', 'to', 'within'])

const MARGINS = new Set(['sideline', 'margin', 'fringe'])

/** The occasion's word that the contact stands beside: "attend the funeral", "met at the forum", "on the sidelines of the summit". */
function besideHead(sentence: PageSentence, token: number, isNoun: boolean): string | null {
  const heads = isNoun ? nounChain(sentence, token) : [token]
  const carriers = isNoun
    ? heads.flatMap((h) => (tokenOf(sentence, h).head >= 0 ? [tokenOf(sentence, h).head] : []))
    : []
  for (const at of [...heads, ...carriers]) {
    for (const i of findChildren(sentence, at, ['obl', 'obj', 'nmod'])) {
      if (i === token || !AT.has(prepositionOf(sentence, i) ?? '')) continue
      const of = findChildren(sentence, i, ['nmod']).filter(() => MARGINS.has(tokenOf(sentence, i).lemma.toLowerCase()))
      const found = [i, ...of].find((n) => isOccasion(sentence, n))
      if (found !== undefined) return tokenOf(sentence, found).lemma.toLowerCase()
    }
  }
  return null
}

function occasionAt(cast: Cast, clock: Clock, sentence: PageSentence, token: number): Occasion {
  const { head } = tokenOf(sentence, token)
  const held = head >= 0 && hasRel(tokenOf(sentence, token), ['nsubj']) ? heldAt(cast, sentence, head) : null
  const goneTo = head >= 0 && hasRel(tokenOf(sentence, token), ['obl']) ? besideOccasion(cast, sentence, token) : null
  const place = placeOfPhrase(cast, sentence, token) ?? held ?? goneTo
  return {
    word: tokenOf(sentence, token).lemma.toLowerCase(),
    sentence: sentence.index,
    when: dayOf(clock, sentence, token),
    place: place === null ? null : { actor: place, basis: 'implied' },
    host: HOSTED.has(tokenOf(sentence, token).lemma.toLowerCase()) ? ownerOf(cast, sentence, token) : null,
  }
}

/** Occasions that are somebody's, who receives the guests; whoever is buried does not. */
const HOSTED: ReadonlySet<string> = new Set([
  'inauguration',
  'coronation',
  'enthronement',
  'investiture',
  'wedding',
  'jubilee',
])

/** "the inauguration of the new president, Ada Okoye", "Okoye's inauguration". */
const ownerOf = (cast: Cast, sentence: PageSentence, token: number): LocalId | null =>
  findChildren(sentence, token, ['nmod:poss', 'nmod'])
    .filter((i) => i < token || prepositionOf(sentence, i) === 'of')
    .flatMap((i) => cast.at(sentence.index, i)?.actor ?? [])
    .find((id) => cast.actor(id).kind === 'person') ?? null

/** "gathered in Lima for the congress", "is in Lima for the congress": one place in the clause, and it is where they are for that. */
function besideOccasion(cast: Cast, sentence: PageSentence, token: number): LocalId | null {
  const verb = tokenOf(sentence, token).head
  if (!/^(?:for|at|during)$/.test(prepositionOf(sentence, token) ?? '')) return null
  return asPlace(cast, sentence, verb) ?? heldAt(cast, sentence, verb)
}

/** "The summit will be held in Lima", "opened in Lima". */
const heldAt = (cast: Cast, sentence: PageSentence, verb: number): LocalId | null =>
  findChildren(sentence, verb, ['obl'])
    .filter((i) => /^(?:in|at)$/.test(prepositionOf(sentence, i) ?? ''))
    .map((i) => placeOfPhrase(cast, sentence, i))
    .find((p) => p !== null) ?? null

/** Its own day ("Monday's funeral", "the ceremony on 4 May"), or that on which it is held. */
function dayOf(clock: Clock, sentence: PageSentence, token: number): DateValue | null {
  const own = clock.times.filter((t) => t.sentence === sentence.index && (t.type === 'DATE' || t.type === 'TIME'))
  const dated = own.find((t) => t.dates === token)
  const { head } = tokenOf(sentence, token)
  const held =
    head >= 0 && hasRel(tokenOf(sentence, token), ['nsubj']) && HELD.has(tokenOf(sentence, head).lemma.toLowerCase())
  return (dated ?? (held ? own.find((t) => t.dates === head) : undefined))?.value ?? null
}

const HELD = new Set(['hold', 'take', 'schedule', 'set', 'plan', 'due', 'fall', 'convene'])

/** The same word, or a word for any occasion right after this one. */
function isSame(occasion: Occasion, word: string, at: number, all: readonly Occasion[]): boolean {
  if (occasion.word === word) return true
  if (!ANY.has(occasion.word) || ANY.has(word)) return false
  const before = all.findLast((o) => o.sentence <= occasion.sentence && !ANY.has(o.word))
  return before?.word === word && occasion.sentence - before.sentence <= 1 && Math.abs(at - occasion.sentence) < FAR
}

const FAR = 40

/** The most exact day, where all that is said of it agrees; two days are two occasions. */
function agreed(occasions: readonly Occasion[]): DateValue | null {
  const days = occasions.flatMap((o) => (o.when?.edtf ? [{ ...o.when, edtf: o.when.edtf }] : []))
  const [first, ...rest] = days.sort((a, b) => lengthOf(a.edtf) - lengthOf(b.edtf))
  if (first === undefined || rest.some((other) => !overlap(first.edtf, other.edtf))) return null
  return { ...first, basis: 'implied' }
}

function lengthOf(edtf: string): number {
  const { first, last } = boundsOf(edtf)
  return first === null || last === null ? Number.MAX_SAFE_INTEGER : Date.parse(last) - Date.parse(first)
}

/** The contact's own day, unless the occasion's is one day inside it ("next month's funeral", which is on the 4th). */
export function sharpened(own: DateValue, occasion: DateValue | null): DateValue {
  if (occasion === null || occasion.edtf === null) return own
  if (own.edtf === null) return occasion
  return lengthOf(occasion.edtf) < lengthOf(own.edtf) && overlap(own.edtf, occasion.edtf) ? occasion : own
}
