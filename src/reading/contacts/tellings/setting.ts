/**
 * Floor 2, reading, contacts. Where a contact is that names no place: "there", "in the city", or in the course of a visit told just
 * before. What is concluded so is implied, not stated.
 */
import { findChildren } from '../../../language/tree.ts'
import { type DateValue, type LocalId, overlap, type Participant, type ReadTelling } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { hasHappened } from '../status/status.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import type { PlaceOf } from './place.ts'
import { familyOf } from './same.ts'

/** "Okoye arrives in Lima on Monday. Ito will meet him there.": the place last named, in this sentence or the one before. */
export function placeThere(page: Page, cast: Cast, { sentence, token }: Draft): PlaceOf {
  const pointer = pointerAt(cast, sentence, token)
  if (pointer === null) return null
  const before = page.sentences[sentence.index - 1]
  const near = before?.passage === sentence.passage ? [sentence, before] : [sentence]
  for (const where of near) {
    const end = where === sentence ? phraseStart(sentence, pointer) : where.end
    const place = lastPlace(page, cast, where, end)
    if (place !== null) return { actor: place, basis: 'implied' }
  }
  return null
}

/** "the Florida city" is not in Florida at large: what describes the town is no town named before. */
const phraseStart = (sentence: PageSentence, i: number): number =>
  Math.min(...[i, ...findChildren(sentence, i, ['amod', 'compound', 'det'])].map((t) => tokenOf(sentence, t).start))

/** The "there", "in the city" or "in town" that hangs on the word, or is its predicate. */
function pointerAt(cast: Cast, sentence: PageSentence, token: number): number | null {
  const isThere = (text: string): boolean => /^there$/i.test(text)
  if (isThere(tokenOf(sentence, token).text)) return token
  const adverb = childTokens(sentence, token, ['advmod', 'obl']).find((t) => isThere(t.text))
  if (adverb) return adverb.index
  const phrases = [token, ...findChildren(sentence, token, ['obl', 'nmod'])]
  return phrases.find((i) => isTown(cast, sentence, i)) ?? null
}

/** "in the city", "in the Swiss city"; a capital is named by its country alone. */
function isTown(cast: Cast, sentence: PageSentence, i: number): boolean {
  const { lemma } = tokenOf(sentence, i)
  if (!/^(?:in|at)$/.test(prepositionOf(sentence, i) ?? '') || !/^(?:city|town|capital|port)$/i.test(lemma))
    return false
  const around = childTokens(sentence, i, ['det', 'amod', 'compound', 'nmod', 'nmod:poss', 'appos', 'acl'])
  return around.every(
    (t) => /^(?:the|same|that)$/i.test(t.text) || (lemma !== 'capital' && isLand(cast, sentence, t.index)),
  )
}

/**
 * The last town named before a character; a country is a place too, but not one a "there" or "the city" means beside a town. A capital
 * read as a government ("It is Lima's turn") still is a town, where the report has it as one.
 */
function lastPlace(page: Page, cast: Cast, sentence: PageSentence, end: number): LocalId | null {
  const names = cast.within({ start: sentence.start, end }).filter((m) => m.actor !== null)
  const place = names.findLast((m) => m.sense === 'place')?.actor
  if (place !== undefined) return place
  const last = names.findLast((m) => m.sense === 'actor')
  const words = last === undefined ? null : page.report.text.slice(last.start, last.end)
  return cast.actors.find((a) => a.kind === 'place' && a.name === words)?.id ?? null
}

/** "the Swiss city", "the Florida city". */
function isLand(cast: Cast, sentence: PageSentence, i: number): boolean {
  const { rel } = tokenOf(sentence, i)
  const actor = cast.at(sentence.index, i)?.actor ?? null
  return (rel === 'amod' || rel === 'compound') && actor !== null && ['state', 'place'].includes(cast.actor(actor).kind)
}

/** What is known of a contact before it is set among those told before. */
interface Now {
  readonly participants: readonly Participant[]
  readonly state: ReadTelling['state']
  /** The telling of the same contact it takes up. */
  readonly before: ReadTelling | null
  readonly when: DateValue
  readonly place: PlaceOf
}

/** Day and place: its own, else those of what it takes up or happens in the course of. */
export function settingOf(
  page: Page,
  told: readonly ReadTelling[],
  draft: Draft,
  now: Now,
): { readonly when: DateValue; readonly place: PlaceOf } {
  const talks = talksOfDelegation(page, told, draft)
  const from = now.before ?? talks
  const when =
    now.when.edtf === null && from !== null && from.when.edtf !== null
      ? { ...from.when, basis: 'implied' as const }
      : now.when
  const there = talks?.place ? { actor: talks.place.actor, basis: 'implied' as const } : null
  const visit = placeOfVisit(page, told, draft, { ...now, when: when.edtf })
  return { when, place: now.place ?? there ?? visit }
}

/** Sentences over which a visit goes on being where things happen. */
const REACH = 3

/** "Okoye arrived in Lima on Tuesday. That evening she dined with the king": where the visit is that one of them is on. */
function placeOfVisit(
  page: Page,
  told: readonly ReadTelling[],
  { sentence, kind }: Draft,
  now: Pick<Now, 'participants' | 'state'> & { readonly when: string | null },
): PlaceOf {
  if (familyOf(kind) !== familyOf('meeting')) return null
  const from = page.sentences[Math.max(0, sentence.index - REACH)]?.start ?? sentence.start
  const visit = told.findLast((t) => t.head.start >= from && familyOf(t.kind) === familyOf('visit'))
  if (visit === undefined || visit.place === null || visit.kind === 'departure') return null
  if (hasHappened(visit.state) !== hasHappened(now.state) || isOff(visit.state) || isOff(now.state)) return null
  if (!visit.participants.some((v) => v.part === 'visitor' && now.participants.some((p) => p.actor === v.actor)))
    return null
  const days = visit.when.edtf === null || now.when === null || overlap(visit.when.edtf, now.when)
  return days ? { actor: visit.place.actor, basis: 'implied' } : null
}

/** "Talks were held in Lima on Friday. Okoye was to have led the delegation": the talks that the delegation was there for. */
function talksOfDelegation(page: Page, told: readonly ReadTelling[], { sentence, rule }: Draft): ReadTelling | null {
  if (rule.id !== 'visit/lead-delegation') return null
  const from = page.sentences.find((s) => s.passage.index >= sentence.passage.index - REACH)?.start ?? sentence.start
  const talks = told.filter((t) => t.head.start >= from && familyOf(t.kind) === familyOf('talks'))
  const [one, ...others] = new Set(talks.map((t) => t.sameAs ?? t.id))
  return one !== undefined && others.length === 0 ? (talks.find((t) => t.id === one) ?? talks[0] ?? null) : null
}

const isOff = (state: ReadTelling['state']): boolean =>
  state === 'denied' || state === 'ruled-out' || state === 'not-planned' || state === 'cancelled'
