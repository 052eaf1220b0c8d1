/** Floor 3, record, discrepancies. What sayings count, and which of them, by their words alone, may count one thing otherwise. */
import { sharedCount } from '../words.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { claims, foundOnce, type Saying } from './sayings.ts'

/** So many telling words beside the number, and so much of the shorter, are shared by two sayings of one matter; fewer where another number is the same in both. */
const FEWEST = 4
const FEWEST_BESIDE = 3
const SHARE = 0.4

export interface Numbered {
  readonly saying: Saying
  readonly quantities: readonly Quantity[]
}

/** Two counts of one thing. */
export interface Rivals {
  readonly x: Quantity
  readonly y: Quantity
}

export const numbersOf = foundOnce((all) =>
  all
    .filter((s) => claims(s) && !s.negative && s.statement.modality.certainty === 'certain')
    .map((saying): Numbered => ({ saying, quantities: quantitiesIn(saying.text) }))
    .filter(({ quantities }) => quantities.length > 0),
)

/** The first thing that both count, each with numbers that the other has not. */
export function otherNumber(a: Numbered, b: Numbered): Rivals | null {
  for (const x of a.quantities) {
    const same = b.quantities.filter((y) => y.unit === x.unit)
    const [y] = same
    if (y !== undefined && same.every(({ value }) => value !== x.value)) return { x, y }
  }
  return null
}

const compared = new WeakMap<readonly Numbered[], WeakMap<readonly Numbered[], boolean>>()

/** By their words alone, before anybody's names are looked up: few reports have a pair at all. Found once for two reports. */
export function mayDiffer(some: readonly Numbered[], rest: readonly Numbered[]): boolean {
  const known = compared.get(rest) ?? new WeakMap<readonly Numbered[], boolean>()
  compared.set(rest, known)
  const answer = known.get(some) ?? haveRivals(some, rest)
  known.set(some, answer)
  return answer
}

const haveRivals = (some: readonly Numbered[], rest: readonly Numbered[]): boolean =>
  some.some((a) =>
    rest.some((b) => {
      const found = a === b ? null : otherNumber(a, b)
      return found !== null && (isPartOfWhole(a, b, found) || sharesWords(a, b, found))
    }),
  )

export const isPartOfWhole = (a: Numbered, b: Numbered, { x, y }: Rivals): boolean =>
  a.saying.filed === b.saying.filed && x.total !== y.total

/** Another number is the same in both. */
export const alikeBeside = (a: Numbered, b: Numbered): boolean =>
  a.quantities.some((p) => b.quantities.some((q) => isTelling(p) && q.unit === p.unit && q.value === p.value))

export function sharesWords(a: Numbered, b: Numbered, { x }: Rivals): boolean {
  const [mine, yours] = [a, b].map(({ saying }) => tellingWords(saying, x.unit))
  if (mine === undefined || yours === undefined) return false
  const shared = sharedCount(mine, yours)
  return shared >= (alikeBeside(a, b) ? FEWEST_BESIDE : FEWEST) && shared >= SHARE * Math.min(mine.size, yours.size)
}

/** "Others" and "people" are counted in any story, and so is one of anything. */
const isTelling = ({ unit, value }: Quantity): boolean =>
  value > 1 && !['people', 'person', 'other', 'day'].includes(unit)

/** Without what is counted, and without numbers. */
const tellingWords = ({ words }: Saying, unit: string): ReadonlySet<string> =>
  new Set([...words].filter((word) => word !== unit && !/^\d+$/.test(word)))
