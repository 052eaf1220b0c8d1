/** Floor 3, record, discrepancies. Numbers that differ: how long a measure lasts, how many were released, how often two have met. */
import type { DocCount, DocMeasure, MeasureKind, Span } from '../../model/index.ts'
import { familyOf } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import { meets, type Stretch, stretchOf } from '../days.ts'
import type { Filed, Pile } from '../filed.ts'
import { addTo } from '../multimap.ts'
import { byPublication } from '../order.ts'
import { contentWords } from '../words.ts'
import type { Difference, Side } from './find.ts'
import { arePeople, NUMBER, numberOf } from './numerals.ts'

/** "about", "more than", "at least": a number that claims no exactness differs from none. */
const ROUGH =
  /\b(?:about|around|some|nearly|almost|roughly|over|under|more than|less than|fewer than|at least|at most|up to|as many as|dozens?)\s+$/i

/** Characters before a number within which such a word stands; a text of thousands of numbers is not searched from its start for each. */
const LONGEST_ROUGH = 24

export interface Quantity {
  readonly value: number
  /** Stem of the word counted: "day", "prisoner". */
  readonly unit: string
  /** Told as the number of them all: "put the number of sailors at nine". */
  readonly total: boolean
  /** People are counted, by whatever word. */
  readonly people: boolean
}

const COUNTED = new RegExp(`(?<![\\d.,])\\b(${NUMBER})[\\s-]+(?:of (?:the )?)?([A-Za-z]{3,})(?: ([a-z]{3,}))?`, 'gi')

/** The exact numbers of a text with what they count. Years, days of a month and percentages are no counts. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  for (const m of text.matchAll(COUNTED)) {
    const [, number = '', noun = '', next = ''] = m
    const value = numberOf(number)
    if (
      value === undefined ||
      NOT_COUNTED.test(noun) ||
      ROUGH.test(text.slice(Math.max(0, m.index - LONGEST_ROUGH), m.index))
    )
      continue
    // "Nine Danish sailors": by what they are first, then by whose.
    const counted = /^[A-Z][a-z]/.test(noun) ? [next, noun] : [noun]
    for (const unit of counted.flatMap(contentWords))
      found.push({ value, unit, total: false, people: arePeople(noun) || arePeople(next) })
  }
  return [...found, ...totalsIn(text)]
}

const TOTAL = new RegExp(
  `\\bnumber of (?:the )?([A-Za-z]{3,})\\b[^.;]{0,60}?\\b(?:at|to|is|was|as)\\s+(${NUMBER})\\b`,
  'gi',
)

function totalsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(TOTAL)].flatMap(([, noun = '', number = '']) => {
    const [unit] = contentWords(noun)
    const value = numberOf(number)
    return unit === undefined || value === undefined ? [] : [{ value, unit, total: true, people: arePeople(noun) }]
  })
}

const NOT_COUNTED =
  /^(?:per|percent|million|billion|thousand|hundred|others|january|february|march|april|may|june|july|august|september|october|november|december|am|pm|other|more)$/i

/** States in which a measure is a fact, so that its numbers are too. */
const IN_FACT = ['agreed', 'imposed', 'in-force', 'suspended', 'lifted']

export function differInMeasure(measure: DocMeasure, pile: Pile, copies: Copies): readonly Difference[] {
  const told = measure.life.flatMap((entry) => {
    const filed = pile.byId.get(entry.report)
    const span = entry.evidence[0]
    return filed === undefined || span === undefined || !IN_FACT.includes(entry.state)
      ? []
      : [{ filed, span, when: stretchOf(entry.when.edtf) }]
  })
  const setsFree = SET_FREE.includes(measure.kind)
  const pair = firstDifference(told, copies, setsFree)
  if (pair === null) return []
  const { sides, unit, values } = pair
  const [before, later] = values
  const grew = setsFree && later > before
  const why = grew
    ? `${before}, and later ${later} (${unit}): more became known`
    : `one measure, told with another number (${unit})`
  // Those let go on one day and on the next are easily taken for one release.
  const verdict = grew ? 'growth' : setsFree ? 'ambiguous' : 'conflict'
  return [{ kind: 'count', verdict, about: measure.id, sides, why }]
}

/** How many were let go becomes known one after another. */
const SET_FREE: readonly MeasureKind[] = ['release', 'exchange']

interface NumberPair {
  readonly sides: readonly [Side, Side]
  readonly unit: string
  /** Of the earlier telling and of the later. */
  readonly values: readonly [number, number]
}

interface Dated extends Side {
  readonly when: Stretch | null
}

/** Of people set free on one day, one report's detainees are another's men; those of two days are not the same. */
function firstDifference(told: readonly Dated[], copies: Copies, setsFree: boolean): NumberPair | null {
  const all = told.map((side) => ({
    side,
    quantities: quantitiesIn(wordsOf(side.filed, side.span)),
  }))
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (copies.rootOf(a.side.filed) === copies.rootOf(b.side.filed)) continue
      const dated = a.side.when !== null && b.side.when !== null
      const together = a.side.when !== null && b.side.when !== null && meets(a.side.when, b.side.when)
      if (setsFree && dated && !together) continue
      for (const x of a.quantities) {
        const same = b.quantities.filter((y) => y.unit === x.unit || (setsFree && together && x.people && y.people))
        const [y] = same
        if (y !== undefined && same.every(({ value }) => value !== x.value)) return pairOf(a.side, b.side, x, y)
      }
    }
  return null
}

function pairOf(a: Side, b: Side, x: Quantity, y: Quantity): NumberPair {
  const inOrder = byPublication(a.filed.key, b.filed.key) <= 0
  return { sides: [a, b], unit: x.unit, values: inOrder ? [x.value, y.value] : [y.value, x.value] }
}

const wordsOf = (filed: Filed, span: Span): string => filed.report.text.slice(span.start, span.end)

/** How often the same have met: a later, greater number is growth; one day's different numbers are a question, whoever is right. */
export function differInCounts(counts: readonly DocCount[], pile: Pile): readonly Difference[] {
  const groups = new Map<string, DocCount[]>()
  for (const count of counts) {
    const subject = subjectOf(count)
    if (subject !== null) addTo(groups, subject, count)
  }
  return [...groups.values()].flatMap((group): readonly Difference[] => {
    const [first, ...rest] = group
    const other = rest.find((count) => count.value !== first?.value)
    if (!first || !other) return []
    const sides = [first, other].flatMap((count): Side[] => {
      const [filed, span] = [pile.byId.get(count.report), count.evidence[0]]
      return filed === undefined || span === undefined ? [] : [{ filed, span }]
    })
    const grew = Number(other.value) > Number(first.value) && dayOf(other, pile) >= dayOf(first, pile)
    const why = grew
      ? `${first.value}, and later ${other.value}: more became known`
      : `${first.value} by one count, ${other.value} by another`
    return [
      {
        kind: 'count',
        verdict: grew ? 'growth' : 'ambiguous',
        about: first.id,
        sides,
        why,
      },
    ]
  })
}

const subjects = new WeakMap<DocCount, string | null>()

/** What is counted: contacts of one family of the same people; null where the count is no number, or of nobody in particular. */
function subjectOf(count: DocCount): string | null {
  const known = subjects.get(count)
  if (known !== undefined) return known
  const comparable = /^\d+$/.test(count.value) && count.participants.length > 1
  const subject = comparable ? `${familyOf(count.of)} ${[...count.participants].sort().join(' ')}` : null
  subjects.set(count, subject)
  return subject
}

const dayOf = (count: DocCount, pile: Pile): number =>
  stretchOf(count.asOf.edtf)?.last ?? pile.byId.get(count.report)?.published?.last ?? Infinity
