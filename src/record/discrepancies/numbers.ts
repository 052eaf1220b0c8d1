/** Floor 3, record, discrepancies. Two sayings of one matter that give it another number: in one report by two mouths, or in two reports. */
import type { DocDiscrepancy } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { byPublication } from '../order.ts'
import { contentWords, sharedCount } from '../words.ts'
import { around, type Told, windowOf } from './around.ts'
import { assembleDifferences, type Difference } from './find.ts'
import {
  alikeBeside,
  isPartOfWhole,
  mayDiffer,
  type Numbered,
  numbersOf,
  otherNumber,
  type Rivals,
  sharesWords,
} from './numbered.ts'
import { quantitiesIn } from './quantities.ts'
import { mentionsIn, otherMouth, type Saying, sayingsOf, sideOfSaying } from './sayings.ts'

const NUMBERS: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

/** Reports of one matter lie so close in time. */
const DAYS = 7
export function findNumbers(told: Told, memo: Memo): readonly DocDiscrepancy[] {
  const [store, nearby] = [memo.of(NUMBERS), memo.of(NEAR)]
  const words = wordsOf(told, memo)
  return told.pile.reports.flatMap((filed, at) => {
    const here = numbersOf(told.sayings[at] ?? [])
    if (here.length === 0 || told.copies.copyOf(filed) !== null) return []
    const near = remember(
      nearby,
      filed,
      {},
      () => windowOf(words, at),
      () => nearOf(filed, at, told),
    )
    if (!near.mayDiffer) return []
    const uses = (): readonly unknown[] => [near, ...windowOf(told.tokens, at)]
    const make = (): readonly DocDiscrepancy[] => assembleDifferences(differIn(here, near.before, near.others, told))
    return remember(store, filed, {}, uses, make)
  })
}

/** The reports that one is compared with, and whether the words alone tell that it may come to something. */
interface Near {
  readonly others: readonly Filed[]
  readonly before: readonly Filed[]
  readonly mayDiffer: boolean
}

const NEAR: Slot<Store<Filed, Near>> = { empty: () => new WeakMap() }
const WORDS: Slot<Store<Filed, object>> = { empty: () => new WeakMap() }

/** One object for each report, the same as long as its numbers are, and what it copies. */
function wordsOf({ pile, sayings, copies }: Told, memo: Memo): readonly object[] {
  const store = memo.of(WORDS)
  return pile.reports.map((filed, at) => {
    const uses = (): readonly unknown[] => [numbersOf(sayings[at] ?? []), copies.copyOf(filed), copies.rootOf(filed)]
    return remember(store, filed, {}, uses, () => ({ filed }))
  })
}

function nearOf(filed: Filed, at: number, told: Told): Near {
  const here = numberedIn(filed, told)
  const others = around(filed, at, DAYS, told).filter((o) => told.copies.copyOf(o) === null)
  const before = others.filter((o) => byPublication(o.key, filed.key) < 0)
  return { others, before, mayDiffer: [filed, ...before].some((o) => mayDiffer(numberedIn(o, told), here)) }
}

const numberedIn = (filed: Filed, { statements, cast }: Told): readonly Numbered[] =>
  numbersOf(sayingsOf(filed, statements, cast))

/** One difference for each other report, and one for two mouths of this one. */
function differIn(
  here: readonly Numbered[],
  before: readonly Filed[],
  others: readonly Filed[],
  told: Told,
): readonly Difference[] {
  const within = firstPair(here, here, told, (a, b) => a.span.start < b.span.start && otherMouth(a.by, b.by, told.cast))
  const abroad = before.flatMap((o) => firstPair(numberedIn(o, told), here, told, () => true) ?? [])
  return [...(within === null ? [] : [within]), ...abroad].map((pair) => differenceOf(pair, others, told))
}

interface Pair extends Rivals {
  readonly a: Saying
  readonly b: Saying
}

function firstPair(
  some: readonly Numbered[],
  rest: readonly Numbered[],
  told: Told,
  suits: (a: Saying, b: Saying) => boolean,
): Pair | null {
  for (const a of some)
    for (const b of rest) {
      if (a === b || !suits(a.saying, b.saying)) continue
      const found = otherNumber(a, b)
      if (found !== null && onOneMatter(a, b, found, told)) return { a: a.saying, b: b.saying, ...found }
    }
  return null
}

function onOneMatter(a: Numbered, b: Numbered, found: Rivals, { cast }: Told): boolean {
  if (isPartOfWhole(a, b, found)) return true
  if (!sharesWords(a, b, found)) return false
  const [here, there] = [a, b].map(({ saying }) => namesIn(saying, cast))
  return (
    here !== undefined &&
    there !== undefined &&
    samePlace(here, there) &&
    (alikeBeside(a, b) || sharedCount(here.who, there.who) > 0)
  )
}

interface Names {
  /** Persons, bodies and groups: a land alone does not tell one matter from another. */
  readonly who: ReadonlySet<string>
  readonly where: ReadonlySet<string>
}

function namesIn({ filed, span }: Saying, cast: Cast): Names {
  const actors = mentionsIn(cast.resolved(filed), span, cast).map(({ actor }) => actor)
  const ofKind = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(actors.filter((actor) => kinds.includes(cast.profileOf(actor).kind)))
  return { who: ofKind('person', 'body', 'group'), where: ofKind('place') }
}

/** Where both name places, one is named in both. */
const samePlace = (a: Names, b: Names): boolean =>
  a.where.size === 0 || b.where.size === 0 || sharedCount(a.where, b.where) > 0

/** A later, greater number is growth; anything else is a question: the two may count differently. */
function differenceOf({ a, b, x, y }: Pair, others: readonly Filed[], told: Told): Difference {
  const grew = a.filed !== b.filed && y.value > x.value && byPublication(a.filed.key, b.filed.key) < 0
  const again = [
    [a, x],
    [b, y],
  ] as const
  const sides = [a, b, ...again.flatMap(([saying, { value }]) => repeatedIn(saying, value, others, told) ?? [])]
  return {
    kind: 'count',
    verdict: grew ? 'growth' : 'ambiguous',
    about: b.statement.id,
    sides: sides.map(sideOfSaying),
    why: grew
      ? `${x.value}, and later ${y.value} (${x.unit}): more became known`
      : `${x.value} (${x.unit}) by one word, ${y.value} by another, of what seems to be one matter`,
  }
}

/** "Ostrava still puts it at nine": the same mouth repeats the bare number in another report. */
function repeatedIn(
  saying: Saying,
  value: number,
  others: readonly Filed[],
  { statements, cast }: Told,
): Saying | null {
  if (saying.by === null) return null
  for (const other of others)
    for (const s of sayingsOf(other, statements, cast)) {
      const bare = s.by !== null && s.words.size <= 3 && !otherMouth(s.by, saying.by, cast)
      if (bare && numbersIn(s.text).includes(value)) return s
    }
  return null
}

const numbersIn = (text: string): readonly number[] =>
  contentWords(text).flatMap((word) => quantitiesIn(`${word} things`).map(({ value }) => value))
