/**
 * Floor 2, reading, stage actors: what a pronoun teaches of whom it means. "The minister, Tran, will fly to Lagos. He ...":
 * where nobody else has been named so far, a later "she" is somebody else.
 */
import type { Book, Draft } from '../book.ts'
import type { PronounSpot } from '../spotting/spots.ts'
import type { Wanted } from './wanted.ts'

export function learnSex(book: Book, spot: PronounSpot, meant: Draft, wanted: Wanted): void {
  if (meant.sex !== null || wanted.sex === null || meant.kind !== 'person') return
  const before = [...book.mentions].flatMap(([sentence, mentions]) =>
    sentence > spot.sentence
      ? []
      : [...mentions.values()].filter((m) => sentence < spot.sentence || m.head < spot.head),
  )
  const persons = new Set(before.flatMap((m) => (m.form === 'name' && m.actor !== null ? [m.actor] : [])))
  const others = [...persons].filter((n) => n !== meant.number && book.drafts[n]?.kind === 'person')
  if (persons.has(meant.number) && others.length === 0) meant.sex = wanted.sex
}
