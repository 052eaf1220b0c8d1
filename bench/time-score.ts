/**
 * Scores time expressions as TempEval-3 did (N. UzZaman et al., SemEval 2013, task 1): a found time and an annotated
 * one are the same where they share a character ("relaxed"); it is right where the value is the same too.
 */
import type { GoldTimex } from './timeml.ts'

export interface TimeCounts {
  readonly gold: number
  readonly found: number
  readonly matched: number
  readonly right: number
}

export interface Pair {
  readonly gold: GoldTimex | null
  readonly found: GoldTimex | null
}

const shared = (a: GoldTimex, b: GoldTimex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** One to one, each annotated time with the found one that covers most of it. */
export function pairUp(gold: readonly GoldTimex[], found: readonly GoldTimex[]): readonly Pair[] {
  const free = new Set(found)
  const pairs: Pair[] = gold.map((timex) => {
    const best = [...free].filter((f) => shared(timex, f) > 0).sort((a, b) => shared(timex, b) - shared(timex, a))[0]
    if (best !== undefined) free.delete(best)
    return { gold: timex, found: best ?? null }
  })
  return [...pairs, ...[...free].map((timex) => ({ gold: null, found: timex }))]
}

/** Values that differ only in spelling: a trailing dot of nothing, seconds of zero. */
const plain = (value: string): string => value.replace(/(T\d\d:\d\d):00$/, '$1').replace(/^P(\d+)\.0([A-Z])/, 'P$1$2')

export const isRight = ({ gold, found }: Pair): boolean =>
  gold !== null && found !== null && plain(gold.value) === plain(found.value)

/** WikiWars types every time DATE, lengths too: there the value tells what it is. */
const typeOf = ({ type, value }: GoldTimex): string => (type === 'DATE' && /^PT?[\dX.]/.test(value) ? 'DURATION' : type)

/** `types` limits both sides to some TIMEX3 types; a pair counts where either side is of one. */
export function countPairs(pairs: readonly Pair[], types?: readonly string[]): TimeCounts {
  const kept = (timex: GoldTimex | null): boolean =>
    timex !== null && (types === undefined || types.includes(typeOf(timex)))
  return {
    gold: pairs.filter((pair) => kept(pair.gold)).length,
    found: pairs.filter((pair) => kept(pair.found)).length,
    matched: pairs.filter((pair) => kept(pair.gold) && kept(pair.found)).length,
    right: pairs.filter((pair) => kept(pair.gold) && kept(pair.found) && isRight(pair)).length,
  }
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export function f1(counts: TimeCounts, part: 'right' | 'matched' = 'right'): number {
  const [p, r] = [ratio(counts[part], counts.found), ratio(counts[part], counts.gold)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
