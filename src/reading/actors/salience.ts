/** Floor 2, reading, stage actors: who was spoken of before a place on the page, nearest first. */
import { hasRel } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import { type Book, type Draft, draftOf, type MentionDraft } from './book.ts'
import type { Place } from './spotting/spots.ts'

/** Mentions that stand in a sentence, in text order. */
export const mentionsIn = (book: Book, sentence: number): readonly MentionDraft[] =>
  [...(book.mentions.get(sentence)?.values() ?? [])].sort((a, b) => a.head - b.head)

/** Actors meant in a sentence before a token (all of it without one), with the place of each mention. */
export function spokenOf(
  book: Book,
  sentence: number,
  before = Number.POSITIVE_INFINITY,
): readonly { draft: Draft; mention: MentionDraft }[] {
  return mentionsIn(book, sentence)
    .filter((m) => m.head < before && m.actor !== null)
    .map((mention) => ({ draft: draftOf(book, mention.actor as number), mention }))
}

export const relAt = (book: Book, place: Omit<Place, 'first' | 'last'>): Token | undefined =>
  book.page.sentences[place.sentence]?.tokens[place.head]

export const isSubject = (book: Book, place: Omit<Place, 'first' | 'last'>): boolean => {
  const token = relAt(book, place)
  return token !== undefined && hasRel(token, ['nsubj'])
}

const FARTHEST = 30

/** How many sentences back an actor was last named or described before a place; Infinity where it was not within thirty. */
export function distanceTo(book: Book, draft: Draft, place: Place): number {
  for (let back = 0; back <= FARTHEST && back <= place.sentence; back++) {
    const before = back === 0 ? place.head : Number.POSITIVE_INFINITY
    if (spokenOf(book, place.sentence - back, before).some((m) => m.draft === draft)) return back
  }
  return Number.POSITIVE_INFINITY
}

/** Of several, the one alone spoken of in this passage or the sentence before; null where that is nobody or not one. */
export function nearestOf(book: Book, drafts: readonly Draft[], place: Place): Draft | null {
  const passage = (sentence: number) => book.page.sentences[sentence]?.passage.index
  for (const reach of [0, 1, 2]) {
    const near = drafts.filter((d) => distanceTo(book, d, place) <= reach)
    if (near.length === 1) return near[0] as Draft
    if (near.length > 1) return null
    if (reach > 0 && passage(place.sentence) !== passage(place.sentence - reach)) break
  }
  return null
}
