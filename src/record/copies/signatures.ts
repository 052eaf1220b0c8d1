/** Floor 3, record, copies. Pairs of reports whose signatures share a band: candidates for a near-copy, without comparing all with all. */
import type { Filed } from '../pile.ts'

/**
 * Rows of a band. With n rows in b bands a pair of Jaccard similarity s shares a band with probability 1 - (1 - s^n)^b
 * (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): two rows find a half-copied text almost surely.
 */
const ROWS = 2
/** Least share of equal places at which a pair is looked at word by word. */
const LOOK = 0.15

/** Each pair once, the earlier report first, in the order of the later. */
export function similarPairs(reports: readonly Filed[]): readonly (readonly [Filed, Filed])[] {
  const bands = new Map<string, Filed[]>()
  const pairs: (readonly [Filed, Filed])[] = []
  for (const filed of reports) {
    const near = new Set<Filed>()
    const signature = filed.report.signature
    for (let i = 0; i + ROWS <= signature.length; i += ROWS) {
      const key = `${i} ${signature.slice(i, i + ROWS).join(' ')}`
      const there = bands.get(key)
      if (there === undefined) bands.set(key, [filed])
      else {
        for (const other of there) near.add(other)
        there.push(filed)
      }
    }
    for (const other of [...near].sort((a, b) => a.rank - b.rank))
      if (similarity(other.report.signature, signature) >= LOOK) pairs.push([other, filed])
  }
  return pairs
}

/** Share of equal places, which estimates the Jaccard similarity of the shingles (A. Broder, 1997). */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const n = Math.min(a.length, b.length)
  if (n === 0) return 0
  let same = 0
  for (let i = 0; i < n; i++) if (a[i] === b[i]) same++
  return same / n
}
