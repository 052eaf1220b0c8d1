/**
 * Bench. Exact and overlap F1 of source, cue and content spans. A span is right when the key has the same one in the
 * same role (exact), or one that shares characters with it (overlap, one to one, in text order). Where several
 * annotators read a text the figures are the mean over them, each counting as a share of the text.
 */
import type { Attribution, Offsets } from './brat.ts'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

export interface Counts {
  key: number
  predicted: number
  exact: number
  overlap: number
}

export type Tally = Record<Role, Counts>

export const emptyTally = (): Tally => ({ source: zero(), cue: zero(), content: zero() })

const zero = (): Counts => ({ key: 0, predicted: 0, exact: 0, overlap: 0 })

export function addDocument(
  tally: Tally,
  readings: readonly (readonly Attribution[])[],
  predicted: readonly Attribution[],
): void {
  for (const reading of readings) {
    for (const role of ROLES) {
      const key = spansOf(reading, role)
      const mine = spansOf(predicted, role)
      const counts = tally[role]
      const share = 1 / readings.length
      counts.key += share * key.length
      counts.predicted += share * mine.length
      counts.exact += share * shared(key, mine)
      counts.overlap += share * overlapping(key, mine)
    }
  }
}

/** The distinct spans of a role, in text order: a source that says two things in one breath counts once. */
function spansOf(attributions: readonly Attribution[], role: Role): Offsets[] {
  const distinct = new Map(attributions.flatMap((a) => a[role]).map((o) => [o.join(' '), o]))
  return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function shared(key: readonly Offsets[], mine: readonly Offsets[]): number {
  const known = new Set(key.map((o) => o.join(' ')))
  return mine.filter((o) => known.has(o.join(' '))).length
}

function overlapping(key: readonly Offsets[], mine: readonly Offsets[]): number {
  const taken = new Set<number>()
  let found = 0
  for (const [start, end] of mine) {
    const at = key.findIndex((k, i) => !taken.has(i) && k[0] < end && start < k[1])
    if (at < 0) continue
    taken.add(at)
    found++
  }
  return found
}

export function figures(tally: Tally): Record<string, number> {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const { key, predicted, exact, overlap } = tally[role]
      return [
        [`${role}_exact_p`, ratio(exact, predicted)],
        [`${role}_exact_r`, ratio(exact, key)],
        [`${role}_exact_f1`, f1(exact, predicted, key)],
        [`${role}_overlap_f1`, f1(overlap, predicted, key)],
      ]
    }),
  )
}

const ratio = (right: number, of: number): number => (of > 0 ? round(right / of) : 0)

const f1 = (right: number, predicted: number, key: number): number =>
  predicted + key > 0 ? round((2 * right) / (predicted + key)) : 0

const round = (n: number): number => Math.round(n * 1000) / 1000
