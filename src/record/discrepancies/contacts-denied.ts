/**
 * Floor 3, record, discrepancies. One side says that a contact never was, in words that the reading ties to no contact or to
 * another, and another mouth tells such a contact as held. A question, never a conflict.
 */
import type { Span } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { comparePlaces } from '../contacts/places.ts'
import { oneSide, voucherOf } from '../contacts/principals.ts'
import type { Telling } from '../contacts/tellings.ts'
import { lengthOf, meets, type Stretch, stretchOf } from '../days.ts'
import type { Filed } from '../filed.ts'
import { wordsIn } from '../words.ts'
import type { Told } from './around.ts'
import { type Difference, sideOf } from './find.ts'
import { mentionsIn, otherMouth, type Saying, sideOfSaying } from './sayings.ts'
import { atTable, familiesUnheld, onlyAtTable } from './unheld.ts'

/** So much of what tells a contact from others is told by the denial too: two who take part, or one and its place or day. */
const FEWEST = 2
/** How far from what is said its sentence may reach, in UTF-16 code units. */
const SENTENCE = 300

export type HeldIn = (filed: Filed) => readonly Telling[]

/** By its sentence alone. */
export const saysUnheld = (saying: Saying): boolean =>
  saying.by !== null && familiesUnheld(saying.text, sentenceOf(saying)).size > 0

const sentenceOf = ({ filed, span }: Saying): string => textOf(filed, sentenceAround(filed.report.text, span))

const textOf = ({ report }: Filed, { start, end }: Span): string => report.text.slice(start, end).replace(/\s+/g, ' ')

/** The telling that fits best in the report itself, and the one in the others. */
export function fromUnheld(
  sayings: readonly Saying[],
  here: Filed,
  others: readonly Filed[],
  heldIn: HeldIn,
  { cast }: Told,
): readonly Difference[] {
  return sayings.flatMap((saying) => {
    const denial = denialOf(saying, cast)
    return [[here], others].flatMap((reports): readonly Difference[] => {
      const best = bestFit(denial, reports.flatMap(heldIn), cast)
      const side = best === null ? null : sideOf(best)
      const why = 'told as held by one, and another says of what may be the same that it never was'
      const about = saying.statement.id
      return side === null
        ? []
        : [{ kind: 'denial', verdict: 'ambiguous', about, sides: [side, sideOfSaying(saying)], why }]
    })
  })
}

function bestFit(denial: Denial, tellings: readonly Telling[], cast: Cast): Telling | null {
  const fitting = tellings
    .map((telling) => ({ telling, fit: fitOf(denial, telling, cast) }))
    .filter(({ fit }) => fit >= FEWEST)
  return (
    fitting.reduce<(typeof fitting)[number] | null>(
      (best, one) => (best === null || one.fit > best.fit ? one : best),
      null,
    )?.telling ?? null
  )
}

/** What a saying denies, as far as its sentence tells. */
interface Denial {
  readonly saying: Saying
  readonly families: ReadonlySet<number>
  readonly named: ReadonlySet<string>
  /** Those whom its paragraph names. */
  readonly around: ReadonlySet<string>
  readonly places: readonly string[]
  readonly days: readonly Stretch[]
  /** Its sentence, folded, a space on either side of each word. */
  readonly words: string
}

function denialOf(saying: Saying, cast: Cast): Denial {
  const { filed } = saying
  const sentence = sentenceAround(filed.report.text, saying.span)
  const actors = mentionsIn(cast.resolved(filed), sentence, cast).map(({ actor }) => actor)
  return {
    saying,
    families: familiesUnheld(saying.text, sentenceOf(saying)),
    named: new Set(actors),
    around: new Set(
      mentionsIn(cast.resolved(filed), paragraphAround(filed.report.text, saying.span), cast).map(({ actor }) => actor),
    ),
    places: actors.filter((actor) => cast.profileOf(actor).kind === 'place'),
    days: daysIn(filed, sentence),
    words: ` ${wordsIn(sentenceOf(saying)).join(' ')} `,
  }
}

const daysIn = ({ reading }: Filed, within: Span): readonly Stretch[] =>
  reading.times
    .filter((time) => time.start >= within.start && time.end <= within.end)
    .flatMap(({ value }) => stretchOf(value.edtf) ?? [])
    .filter((days) => lengthOf(days) <= 2)

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - SENTENCE)
  const after = text.slice(end, end + SENTENCE)
  const openings = [...text.slice(from, start + 2).matchAll(/[.!?]["”’']?\s+(?=["“‘']?\p{Lu})|\n/gu)]
  const opens = openings.map((m) => from + m.index + m[0].length).findLast((at) => at <= start)
  const closes = after.search(/[.!?](?=["”’']?\s)|\n/)
  return {
    start: opens ?? from,
    end: end + (closes < 0 ? after.length : closes),
  }
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const opens = text.lastIndexOf('\n', start)
  const closes = text.indexOf('\n', end)
  return {
    start: Math.max(opens, start - 2 * SENTENCE),
    end: closes < 0 ? text.length : Math.min(closes, end + 2 * SENTENCE),
  }
}

/** How much of the contact the denial tells; 0 where it cannot be the one. */
function fitOf(denial: Denial, telling: Telling, cast: Cast): number {
  const { saying, families, places, days } = denial
  if (!families.has(telling.family) || !otherMouth(voucherOf(telling), saying.by, cast)) return 0
  const day = telling.when === null ? null : telling.when
  if (day !== null && days.length > 0 && lengthOf(day) <= 2 && !days.some((one) => meets(one, day))) return 0
  const meant = meantBy(denial, telling, cast)
  if (meant === 0 || (onlyAtTable(saying.text) && !atTable(wordsOf(telling)))) return 0
  if (places.length > 0 && places.every((place) => comparePlaces(place, telling.place, cast) === 'other')) return 0
  const there = placesOf(telling, cast).some((place) => isNamedIn(place, denial, cast))
  const then = day !== null && days.some((one) => meets(one, day))
  return meant + (there ? 1 : 0) + (then ? 1 : 0)
}

/** How many of those who take part it speaks for or names, two at most; one where the sentences around it name somebody. */
function meantBy({ saying, named, around }: Denial, { core }: Telling, cast: Cast): number {
  const isMeant = (id: string): boolean =>
    oneSide(id, saying.by, cast) || named.has(id) || [...cast.sideOf(id)].some((side) => named.has(side))
  const meant = [...core].filter(isMeant).length
  return meant > 0 ? Math.min(2, meant) : [...core].some((id) => around.has(id)) ? 1 : 0
}

/** By the place itself, or by its name alone where the reading took the word for nothing. */
const isNamedIn = (place: string, { places, words }: Denial, cast: Cast): boolean =>
  places.some((other) => comparePlaces(place, other, cast) === 'same') ||
  words.includes(` ${wordsIn(cast.byId.get(place)?.nodes[0]?.name ?? '?').join(' ')} `)

const wordsOf = ({ filed, read }: Telling): string =>
  read.evidence.map((span) => textOf(filed, sentenceAround(filed.report.text, span))).join(' ')

/** Its own, and those that its words name. */
const placesOf = ({ place, filed, read }: Telling, cast: Cast): readonly string[] => [
  ...(place === null ? [] : [place]),
  ...read.evidence
    .flatMap((span) => mentionsIn(cast.resolved(filed), span, cast))
    .map(({ actor }) => actor)
    .filter((actor) => cast.profileOf(actor).kind === 'place'),
]
