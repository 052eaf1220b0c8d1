/**
 * Floor 3, record, discrepancies. A report that puts something "in a villa in Lima, not in the camp at Ayo" knows of somebody
 * who puts it there: the other report that does.
 */
import type { DocDiscrepancy, Span } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { contentWords } from '../words.ts'
import { around, type Told, usesAround } from './around.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { foundOnce, mentionsIn, type Saying, sayingsOf, sideOfSaying } from './sayings.ts'

const CORRECTIONS: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

const DAYS = 14
/** So far around a saying those stand whom it is about, in UTF-16 code units. */
const WIDE = 300

/** Not here but there; the place turned down bears a name. */
const PLACED =
  /\b(?:in|at|on|near) [^,;.]{3,60}, (?:and )?not (?:in|at|on|near) ([^,;.]{3,60})|\bnot (?:in|at|on|near) ([^,;.]{3,60}?),? but (?:in|at|on|near)\b/iu

const placed = new WeakMap<Saying, readonly string[]>()

/** The words for the place turned down; empty where none is, or where it has no name. */
export function placeTurnedDown(saying: Saying): readonly string[] {
  const known = placed.get(saying) ?? wordsTurnedDown(saying.text)
  placed.set(saying, known)
  return known
}

const correctionsIn = foundOnce((all) => all.filter((s) => placeTurnedDown(s).length > 0))

function wordsTurnedDown(text: string): readonly string[] {
  const found = PLACED.exec(text)
  const place = found?.[1] ?? found?.[2] ?? ''
  return /\p{Lu}\p{Ll}/u.test(place) ? contentWords(place) : []
}

export function findCorrections(told: Told, memo: Memo): readonly DocDiscrepancy[] {
  const store = memo.of(CORRECTIONS)
  return told.pile.reports.flatMap((filed, at) => {
    const here = correctionsIn(told.sayings[at] ?? [])
    if (here.length === 0 || told.copied[at] !== null) return []
    const make = (): readonly DocDiscrepancy[] => {
      const others = around(filed, at, DAYS, told)
      return assembleDifferences(here.flatMap((saying) => differenceOf(saying, others, told) ?? []))
    }
    return remember(store, filed, {}, () => usesAround(at, told), make)
  })
}

function differenceOf(saying: Saying, others: readonly Filed[], told: Told): Difference | null {
  const people = peopleAround(saying, told)
  const there = others
    .flatMap((other) => sayingsOf(other, told.statements, told.cast))
    .find((s) => hasPlace(s, placeTurnedDown(saying)) && sharesOne(peopleAround(s, told), people))
  if (there === undefined) return null
  return {
    kind: 'place',
    verdict: 'ambiguous',
    about: saying.statement.id,
    sides: [there, saying].map(sideOfSaying),
    why: 'one report puts it at one place, another says that it was not there',
  }
}

/** It says the place, and does not itself turn it down. */
const hasPlace = (saying: Saying, words: readonly string[]): boolean =>
  !saying.negative && placeTurnedDown(saying).length === 0 && words.some((word) => saying.words.has(word))

const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id))

function peopleAround({ filed, span }: Saying, { cast }: Told): ReadonlySet<string> {
  const wide: Span = { start: span.start - WIDE, end: span.end + WIDE }
  const actors = mentionsIn(cast.resolved(filed), wide, cast).map(({ actor }) => actor)
  return new Set(actors.filter((actor) => cast.profileOf(actor).kind === 'person'))
}
