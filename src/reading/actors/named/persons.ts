/**
 * Floor 2, reading, stage actors: which names mean the same person. Full names first, then surnames.
 * Two people of one surname stay two; a surname that could be either stays open.
 */
import { addDraft, addMention, type Book, type Draft } from '../book.ts'
import type { NameSpot } from '../spotting/spots.ts'
import { plain, type Sex, sexOfFirstName, titleOf } from '../words.ts'

interface Known {
  readonly parts: readonly string[]
  readonly draft: Draft
}

const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'van',
  'von',
  'de',
  'da',
  'dos',
  'del',
  'der',
  'den',
  'di',
  'la',
  'le',
  'ter',
  'ten',
  'abu',
  'ben',
  'st',
  'ould',
  'mint',
  'ag',
  'ait',
])

/** The words of a name for comparing: plain, "al-" parted, generation suffixes dropped. */
export const nameParts = (words: string): readonly string[] =>
  plain(words)
    .replace(/\b(al|el|an|ad|ar|as|ash|at|az)-/g, '$1 ')
    .split(/[\s-]+/)
    .map((part) => part.replace(/[.,']/g, ''))
    .filter((part) => part !== '' && !SUFFIX.test(part))

/** Gives every person's name its actor: full names in text order, then the single words. */
export function resolvePersons(book: Book, spots: readonly NameSpot[]): void {
  const persons = spots.filter((spot) => spot.sort === 'person')
  const known: Known[] = []
  const full = persons.filter((spot) => surnameFirst(nameParts(spot.words)).length > 1)
  for (const spot of [...full].sort((a, b) => nameParts(b.words).length - nameParts(a.words).length))
    takeFullName(book, known, spot)
  for (const spot of persons.filter((s) => !full.includes(s))) takeSurname(book, known, spot)
}

/** Particles count with the word after them: "al-Karim" and "van der Meer" are one word. */
const surnameFirst = (parts: readonly string[]): readonly string[] => parts.filter((part) => !PARTICLES.has(part))

function takeFullName(book: Book, known: Known[], spot: NameSpot): void {
  const parts = nameParts(spot.words)
  const sex = sexOf(spot, parts)
  const same = known.filter((k) => isSameName(k.parts, parts) && agrees(k.draft.sex, sex))
  const draft = same.length === 1 ? (same[0] as Known).draft : addDraft(book, 'person')
  if (same.length !== 1) known.push({ parts, draft })
  record(book, spot, draft, sex)
}

function takeSurname(book: Book, known: Known[], spot: NameSpot): void {
  const parts = nameParts(spot.words)
  const sex = spot.sex
  const fits = bearers(known, parts.at(-1) ?? '').filter((k) => agrees(k.draft.sex, sex))
  if (fits.length === 1) return void record(book, spot, (fits[0] as Known).draft, sex)
  if (fits.length === 0) {
    const draft = addDraft(book, 'person')
    known.push({ parts, draft })
    return void record(book, spot, draft, sex)
  }
  addMention(book, spot, { form: 'name', candidates: fits.map((f) => f.draft.number) })
}

/** Who bears the word as surname; where nobody does, as first word of the name; where nobody does, in another spelling. */
function bearers(known: readonly Known[], word: string): readonly Known[] {
  const tests: ((parts: readonly string[]) => boolean)[] = [
    (parts) => parts.at(-1) === word,
    (parts) => parts.includes(word) && parts[0] !== word,
    (parts) => parts[0] === word,
    (parts) => isSpelling(parts.at(-1) ?? '', word),
  ]
  for (const test of tests) {
    const found = known.filter((k) => test(k.parts))
    if (found.length > 0) return found
  }
  return []
}

/** `longer` was found first. The same words; the first two or more of them ("Ilir Okoye" of "Ilir Okoye Ruiz"); the surname with its first name or initial; or one spelt a little differently. */
function isSameName(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.join('') === shorter.join('')) return true
  const last = longer.at(-1) ?? ''
  const otherLast = shorter.at(-1) ?? ''
  const first = longer[0] ?? ''
  const otherFirst = shorter[0] ?? ''
  if (last === otherLast) {
    const isTail = shorter.every((part, i) => longer[longer.length - shorter.length + i] === part)
    return isTail || first === otherFirst || isInitial(first, otherFirst) || isSpelling(first, otherFirst)
  }
  if (shorter.length > 1 && shorter.length < longer.length && shorter.every((part, i) => part === longer[i]))
    return true
  return (
    longer.length === shorter.length &&
    longer.slice(0, -1).every((p, i) => p === shorter[i]) &&
    isSpelling(last, otherLast)
  )
}

const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0]

const SHORTEST_VARIANT = 5

/** One letter more, less or other in a word of five letters or more that begins the same: "Mohammed", "Mohammad". */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < SHORTEST_VARIANT || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)
}

const agrees = (a: Sex | null, b: Sex | null): boolean => a === null || b === null || a === b

function sexOf(spot: NameSpot, parts: readonly string[]): Sex | null {
  if (spot.sex) return spot.sex
  if (spot.title) return titleOf(spot.title.words)?.sex ?? sexOfFirstName(parts[0] ?? '')
  return parts.length > 1 ? (sexOfFirstName(spot.words.split(' ')[0] ?? '') ?? sexOfFirstName(parts[0] ?? '')) : null
}

/** By "Ms", by a rank or title; a first name only lets it be guessed. */
const isTold = (spot: NameSpot): boolean =>
  spot.sex !== null || (spot.title !== null && titleOf(spot.title.words)?.sex != null)

function record(book: Book, spot: NameSpot, draft: Draft, sex: Sex | null): void {
  draft.forms.add(spot.words)
  draft.sexByName = draft.sex === null ? sex !== null && !isTold(spot) : draft.sexByName && !isTold(spot)
  draft.sex ??= sex
  if (spot.of) draft.countries.add(spot.of)
  addMention(book, spot, { form: 'name', actor: draft.number })
}
