/** Floor 3, record, discrepancies. One sum of money told with another amount: "a bond of 2 million crowns" and "the bond, three million crowns,". */
import type { DocDiscrepancy } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import { byPublication } from '../order.ts'
import { contentWords, sharedCount } from '../words.ts'
import { around, type Told, usesAround } from './around.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { NUMBER, numberOf } from './numerals.ts'
import { foundOnce, otherMouth, type Saying, sayingsOf, sideOfSaying, speakerOf } from './sayings.ts'

const AMOUNTS: Slot<Store<Filed, readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

/** What a sum is for is told over a longer time than who was where. */
const DAYS = 30
/** Telling words beside the sum that two sayings of one matter share. */
const FEWEST = 1

export interface Amount {
  readonly value: number
  /** Stems of what it is and of its money: "bond crown". */
  readonly sum: string
}

const SUM =
  '(bond|bail|fine|loan|grant|ransom|debt|fund|credit|levy|fee|penalty|deposit|payment|compensation|package|sum|reward|contract)'
const MONEY = `(?:([$€£¥])\\s?)?((?:\\d{1,3}(?:[.,]\\d+)?)|(?:${NUMBER}))[ -](million|billion|thousand)(?:[ -]([\\p{L}]{3,}))?`
const ROUGHLY = '(?:about|around|some|nearly|almost|roughly|over|more than|less than|at least|up to) '
const FORMS = [
  new RegExp(`\\b${SUM}s? (?:of|worth) (?!${ROUGHLY})${MONEY}`, 'giu'),
  new RegExp(`\\b(?:the|a|its|his|her|their) ${SUM},? (?!${ROUGHLY})${MONEY}(?=,)`, 'giu'),
]

/** The sums of a text that bear a name. A rounded one claims no exactness and differs from none. */
export const amountsIn = (text: string): readonly Amount[] =>
  FORMS.flatMap((form) => [...text.matchAll(form)]).flatMap(([, sum = '', sign, number = '', scale = '', unit]) => {
    const value = numberOf(number) ?? Number(number.replace(',', '.'))
    const money = sign ?? (unit === undefined ? '' : (contentWords(unit)[0] ?? ''))
    return Number.isFinite(value) && money !== '' ? [{ value, sum: `${sum} ${scale} ${money}`.toLowerCase() }] : []
  })

const PUTS = new RegExp(
  `\\b(?:puts?|has put|sets?|reckons?|estimates?|estimated|calculates?|calculated) (?:it|this|that|(?:the|its|their|his|her) \\p{L}+) (?:at|as|to be) (?!${ROUGHLY})${MONEY}`,
  'iu',
)
const ANY_MONEY = new RegExp(`(?<!${ROUGHLY})${MONEY}`, 'giu')

interface Price {
  readonly value: number
  /** Its scale and money: "million $". */
  readonly money: string
}

function priceOf([sign, number = '', scale = '', unit]: readonly (string | undefined)[]): readonly Price[] {
  const value = numberOf(number) ?? Number(number.replace(',', '.'))
  const money = sign ?? (unit === undefined ? '' : (contentWords(unit)[0] ?? ''))
  return Number.isFinite(value) && money !== '' ? [{ value, money: `${scale} ${money}`.toLowerCase() }] : []
}

const pricesIn = (text: string): readonly Price[] =>
  [...text.matchAll(ANY_MONEY)].flatMap(([, ...groups]) => priceOf(groups))

/** "The town wants the $9 million that it is owed. The port puts the debt at $4 million": so many sayings back. */
const JUST = 2

const putsIn = foundOnce((all) => all.filter(({ text, negative }) => !negative && PUTS.test(text)))

/** Within one report: what one asks or claims, and what another mouth puts it at. */
function withinOne(all: readonly Saying[], cast: Told['cast']): readonly Difference[] {
  const puts = putsIn(all)
  if (puts.length === 0) return []
  const inOrder = [...all].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return puts.flatMap((b): readonly Difference[] => {
    const [y] = priceOf(PUTS.exec(b.text)?.slice(1) ?? [])
    if (y === undefined) return []
    const before = inOrder.filter((a) => a.span.end <= b.span.start + 1 && otherMouth(a.by, speakerOf(b, cast), cast))
    const a = before.slice(-JUST).findLast((s) => pricesIn(s.text).some((x) => x.money === y.money))
    const x = pricesIn(a?.text ?? '').filter(({ money }) => money === y.money)
    if (a === undefined || x.some(({ value }) => value === y.value)) return []
    const why = `${x[0]?.value ?? ''} by one word, ${y.value} by another (${y.money})`
    return [{ kind: 'count', verdict: 'ambiguous', about: b.statement.id, sides: [a, b].map(sideOfSaying), why }]
  })
}

interface Summed {
  readonly saying: Saying
  readonly amounts: readonly Amount[]
}

const summedIn = foundOnce((all) =>
  all
    .filter((s) => !s.negative && s.statement.kind !== 'question')
    .map((saying): Summed => ({ saying, amounts: amountsIn(saying.text) }))
    .filter(({ amounts }) => amounts.length > 0),
)

const sumsOf = (filed: Filed, { statements, cast }: Told): readonly Summed[] =>
  summedIn(sayingsOf(filed, statements, cast))

export function findAmounts(told: Told, memo: Memo): readonly DocDiscrepancy[] {
  const store = memo.of(AMOUNTS)
  return told.pile.reports.flatMap((filed, at) => {
    const here = summedIn(told.sayings[at] ?? [])
    const puts = putsIn(told.sayings[at] ?? [])
    if ((here.length === 0 && puts.length === 0) || told.copied[at] !== null) return []
    const make = (): readonly DocDiscrepancy[] => {
      const others = around(filed, at, DAYS, told).filter(
        (o) => byPublication(o.key, filed.key) < 0 && told.copies.copyOf(o) === null,
      )
      return assembleDifferences([
        ...others.flatMap((other) => firstOf(sumsOf(other, told), here) ?? []),
        ...withinOne(told.sayings[at] ?? [], told.cast),
      ])
    }
    return remember(store, filed, {}, () => usesAround(at, told), make)
  })
}

function firstOf(before: readonly Summed[], here: readonly Summed[]): Difference | null {
  for (const a of before)
    for (const b of here)
      for (const x of a.amounts) {
        const y = b.amounts.find(({ sum, value }) => sum === x.sum && value !== x.value)
        if (y !== undefined && besides(a.saying, b.saying, x.sum) >= FEWEST)
          return {
            kind: 'count',
            verdict: 'ambiguous',
            about: b.saying.statement.id,
            sides: [a.saying, b.saying].map(sideOfSaying),
            why: `${x.value} in one report, ${y.value} in another (${x.sum})`,
          }
      }
  return null
}

/** Telling words that both have beside the sum itself. */
function besides(a: Saying, b: Saying, sum: string): number {
  const its = new Set(sum.split(' ').flatMap(contentWords))
  const rest = (s: Saying): ReadonlySet<string> => new Set([...s.words].filter((w) => !its.has(w) && !/^\d+$/.test(w)))
  return sharedCount(rest(a), rest(b))
}
