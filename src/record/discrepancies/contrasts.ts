/**
 * Floor 3, record, discrepancies. A report that itself sets one number against another: "The capital says thirty-one", "the
 * presidency sticks to five", "nine, not eleven". The other number stands near, or in another report.
 */
import type { DocDiscrepancy } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { gapBetween } from '../days.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { sharedCount } from '../words.ts'
import { around, type Told, usesAround } from './around.ts'
import { arePeopleInAll, bare, type Contrast, contentOf, contrastIn, countedIn } from './contrast-words.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { foundOnce, mentionsIn, otherMouth, type Saying, sayingsOf, sideOfSaying, speakerOf } from './sayings.ts'

const CONTRASTS: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

/** Reports of one matter lie so close in time. */
const DAYS = 10
/** How far off the other number may stand: so many sayings, and so many UTF-16 code units. */
const BACK = 5
/** Where only a number is set against it, it answers what was just said. */
const JUST = 2
const NEAR = 600

const contrastsIn = foundOnce((all) => all.flatMap((saying) => contrastIn(saying) ?? []))

export function findContrasts(told: Told, memo: Memo): readonly DocDiscrepancy[] {
  const store = memo.of(CONTRASTS)
  return told.pile.reports.flatMap((filed, at) => {
    const here = told.sayings[at] ?? []
    const known = contrastsIn(here)
    if (known.length === 0 || told.copied[at] !== null) return []
    const make = (): readonly DocDiscrepancy[] => {
      const others = nearestFirst(filed, around(filed, at, DAYS, told))
      return assembleDifferences(known.flatMap((contrast) => differencesOf(contrast, inOrder(here), others, told)))
    }
    return remember(store, filed, {}, () => usesAround(at, told), make)
  })
}

const inOrder = (sayings: readonly Saying[]): readonly Saying[] =>
  [...sayings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

const nearestFirst = (filed: Filed, others: readonly Filed[]): readonly Filed[] =>
  [...others].reverse().sort((a, b) => gapBetween(a.bounds, filed.bounds) - gapBetween(b.bounds, filed.bounds))

function differencesOf(
  contrast: Contrast,
  here: readonly Saying[],
  others: readonly Filed[],
  told: Told,
): readonly Difference[] {
  const near = otherNumberNear(contrast, here, told.cast)
  const abroad = contrast.instead === null ? null : otherNumberAbroad(contrast, others, told)
  const difference = (other: Number, again: readonly Saying[]): Difference => ({
    kind: 'count',
    verdict: 'ambiguous',
    about: contrast.saying.statement.id,
    sides: [other.saying, contrast.saying, ...again].map(sideOfSaying),
    why: `${other.value} by one word, ${contrast.value} by another, and a report sets the one against the other`,
  })
  if (abroad !== null) return [...(near === null ? [] : [difference(near, [])]), difference(abroad, [])]
  const ofPeople = near !== null && contrast.total && [contrast, near].some(({ counted }) => counted === 'people')
  const again = near === null ? [] : [contrast, near].flatMap((one) => toldAgain(one, others, told, ofPeople) ?? [])
  return near === null ? [] : [difference(near, again)]
}

type Number = Pick<Contrast, 'saying' | 'value' | 'counted'>

/** The nearest saying of another mouth before it that tells another number of what can be the same, else the next one after. */
function otherNumberNear(contrast: Contrast, here: readonly Saying[], cast: Cast): Number | null {
  const at = here.indexOf(contrast.saying)
  const back = contrast.counted === null && contrast.instead === null ? JUST : BACK
  const before = here.slice(Math.max(0, at - back), at).reverse()
  const on = contrast.total ? 1 : contrast.counted === null && contrast.instead === null ? 0 : BACK
  const after = here.slice(at + 1, at + 1 + on)
  const speaker = speakerOf(contrast.saying, cast)
  for (const saying of [...before, ...after]) {
    const { span } = contrast.saying
    if (saying.span.start < span.end && span.start < saying.span.end) continue
    if (Math.max(saying.span.start - span.end, span.start - saying.span.end) > NEAR) continue
    if (saying.by !== null && !otherMouth(saying.by, speaker, cast)) continue
    const other = answers(contrast, saying)
    if (other !== null) return other
  }
  return null
}

/** What the saying counts that the contrast can answer; null where it tells the contrast's own number too. */
function answers(contrast: Contrast, saying: Saying): Number | null {
  const { value, counted, instead } = contrast
  const numbers = countedIn(contentOf(saying))
  if (numbers.some((n) => n.value === value)) return null
  const fitting = numbers.filter(
    (n) =>
      (instead === null || n.value === instead) && (counted === null || n.counted === null || n.counted === counted),
  )
  const last = fitting.at(-1)
  return last === undefined ? null : { saying, ...last }
}

/** The number turned down ("nine, not eleven") as another report tells it of somebody named around here too. */
function otherNumberAbroad(contrast: Contrast, others: readonly Filed[], { statements, cast }: Told): Number | null {
  const { filed, span } = contrast.saying
  const wide = { start: span.start - NEAR, end: span.end + NEAR }
  const named = new Set(mentionsIn(cast.resolved(filed), wide, cast).map(({ actor }) => actor))
  for (const other of others)
    for (const saying of sayingsOf(other, statements, cast)) {
      const number = answers(contrast, saying)
      if (number === null || number.counted === null) continue
      if (mentionsIn(cast.resolved(other), saying.span, cast).some(({ actor }) => named.has(actor))) return number
    }
  return null
}

/** The first other report that has the same number of the same by the same mouth, or in words that share as much. */
function toldAgain(
  { saying, value, counted }: Number,
  others: readonly Filed[],
  { statements, cast }: Told,
  ofPeople: boolean,
): Saying | null {
  const named = new Set(mentionsIn(cast.resolved(saying.filed), saying.span, cast).map(({ actor }) => actor))
  for (const other of others)
    for (const s of sayingsOf(other, statements, cast)) {
      const numbers = countedIn(s.text).filter((n) => n.value === value)
      if (numbers.length === 0) continue
      const mouth = s.by !== null && saying.by !== null && !otherMouth(s.by, saying.by, cast)
      if (mouth && (bare(s) || numbers.some((n) => counted === null || n.counted === counted))) return s
      // How many they were is told of the same people in every report of the matter.
      if (ofPeople && arePeopleInAll(s.text, value)) return s
      const names = mentionsIn(cast.resolved(other), s.span, cast).some(({ actor }) => named.has(actor))
      const same = counted !== null && numbers.some((n) => n.counted === counted)
      if (same && names && sharedCount(s.words, saying.words) >= 3) return s
    }
  return null
}
