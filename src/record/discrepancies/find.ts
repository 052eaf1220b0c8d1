/** Floor 3, record, seventh stage. Where the reports differ, and whether the difference is real. Only conflict and contested are disagreement. */
import { type DiscrepancyKind, type DocDiscrepancy, makeId, type Span, type Verdict } from '../../model/index.ts'
import type { Telling } from '../contacts/tellings.ts'
import type { Filed } from '../filed.ts'
import { compareText } from '../order.ts'

/** One side of a difference: the words, and where they stand. */
export interface Side {
  readonly filed: Filed
  readonly span: Span
}

export interface Difference {
  readonly kind: DiscrepancyKind
  readonly verdict: Verdict
  readonly about: string
  readonly sides: readonly Side[]
  readonly why: string
}

/** Longest stretch of a report shown as one side's words, in UTF-16 code units. */
const LONGEST = 240

export function assembleDifferences(differences: readonly Difference[]): readonly DocDiscrepancy[] {
  const taken = new Set<string>()
  const found: DocDiscrepancy[] = []
  for (const { kind, verdict, about, sides, why } of differences) {
    const between = sides.map(({ filed, span }) => {
      const words = filed.report.text.slice(span.start, span.end)
      return {
        report: filed.report.id,
        start: span.start,
        end: span.end,
        says: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words,
      }
    })
    const places = between.map((b) => `${b.report} ${b.start}-${b.end}`).sort(compareText)
    const id = makeId('d', kind, about, ...places)
    const one = { id, kind, verdict, about, between, why }
    if (between.length === 0 || taken.has(id) || found.some((other) => holds(other, one))) continue
    taken.add(id)
    found.push(one)
  }
  return found
}

/** Of one kind, and all sides of the second stand in words of the first: two layers of one saying tell no more than one. */
const holds = (first: DocDiscrepancy, second: DocDiscrepancy): boolean =>
  first.kind === second.kind &&
  first.verdict === second.verdict &&
  second.between.every((a) => first.between.some((b) => a.report === b.report && a.start < b.end && b.start < a.end))

export const sideOf = (telling: Telling): Side | null => {
  const span = telling.read.evidence[0]
  return span === undefined ? null : { filed: telling.filed, span }
}

export const sidesOf = (tellings: readonly Telling[]): readonly Side[] => tellings.flatMap((t) => sideOf(t) ?? [])
