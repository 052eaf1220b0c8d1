/**
 * Floor 2, reading, stage actors: what a pronoun teaches of whom it means. "Tran said he had met Ito. Ito said she knew nothing":
 * where nobody else could have been meant, a later pronoun of the other sex is somebody else. A sex that only a first name told
 * yields to a pronoun that can mean nobody but its bearer.
 */
import { type Book, type Draft, draftOf, type MentionDraft, mentionAt } from '../book.ts'
import type { PronounSpot } from '../spotting/spots.ts'
import { fits, WANTED, type Wanted } from './wanted.ts'

/** Whom the clause itself ties to the word is unsure only where somebody else was spoken of this many sentences before. */
const NEAR = 3

export function learnSex(book: Book, spot: PronounSpot, meant: Draft, wanted: Wanted): void {
  if (meant.sex !== null || wanted.sex === null || meant.kind !== 'person') return
  const isHere = mentionsBefore(book, spot, 0).some((m) => m.form === 'name' && m.actor === meant.number)
  const before = mentionsBefore(book, spot, isHere ? NEAR : spot.sentence)
  if (!before.some((m) => m.form === 'name' && m.actor === meant.number)) return
  if (othersIn(book, before, meant).every((draft) => !fits(draft, wanted))) meant.sex = wanted.sex
}

/** "Sacha Lund said she ...": nobody of the pronoun's sex, and nobody but Lund, has been spoken of; the first name misled. */
export function unlikeItsName(book: Book, spot: PronounSpot, wanted: Wanted): Draft | null {
  if (wanted.sex === null) return null
  const before = mentionsBefore(book, spot, spot.sentence)
  const people = new Set(before.flatMap((m) => [m.actor, ...m.candidates]).filter((n) => n !== null))
  const persons = [...people].map((n) => draftOf(book, n)).filter((d) => d.kind === 'person' || d.kind === 'source')
  const [only, ...others] = persons
  if (only === undefined || others.length > 0 || !only.sexByName || only.sex === wanted.sex) return null
  const isTold = before.some((m) => m.form === 'pronoun' && m.actor === only.number && sexAt(book, m) !== null)
  if (isTold || ownWords(book, spot, only)) return null
  only.sex = wanted.sex
  only.sexByName = false
  return only
}

/** "Lund met her": whoever is met is not who meets. */
function ownWords(book: Book, spot: PronounSpot, draft: Draft): boolean {
  const tokens = book.page.sentences[spot.sentence]?.tokens ?? []
  const token = tokens[spot.head]
  return (
    token !== undefined &&
    !token.rel.startsWith('nsubj') &&
    tokens.some((t) => t.rel.startsWith('nsubj') && mentionAt(book, spot.sentence, t.index)?.actor === draft.number)
  )
}

const sexAt = (book: Book, mention: MentionDraft) =>
  WANTED[book.page.sentences[mention.sentence]?.tokens[mention.head]?.text.toLowerCase() ?? '']?.sex ?? null

const othersIn = (book: Book, mentions: readonly MentionDraft[], meant: Draft): readonly Draft[] =>
  [...new Set(mentions.flatMap((m) => (m.actor === null ? m.candidates : [m.actor])))]
    .filter((number) => number !== meant.number)
    .map((number) => draftOf(book, number))

/** Of the sentence before the word, and of so many sentences before that. */
function mentionsBefore(book: Book, spot: PronounSpot, sentences: number): readonly MentionDraft[] {
  return Array.from({ length: Math.min(sentences, spot.sentence) + 1 }, (_, back) =>
    [...(book.mentions.get(spot.sentence - back)?.values() ?? [])].filter((m) => back > 0 || m.head < spot.head),
  ).flat()
}
