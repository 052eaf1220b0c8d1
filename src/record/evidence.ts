/** Floor 3, record. What a reading holds, in the order of the text, with the ids that its evidence gives. */
import type { ReadCount, ReadMeasure, ReadPosition, ReadStatement, ReadTelling, Span } from '../model/index.ts'
import type { Filed } from './filed.ts'
import { evidenceId } from './ids.ts'
import { compareSpans } from './order.ts'

export interface Placed<R> {
  readonly read: R
  readonly id: string
  /** Id of the whole it is part of (contact, position, measure), should it be the earliest evidence of one; else its own. */
  readonly wholeId: string
  readonly spans: readonly Span[]
}

export interface Evidence {
  readonly statements: readonly Placed<ReadStatement>[]
  readonly tellings: readonly Placed<ReadTelling>[]
  readonly counts: readonly Placed<ReadCount>[]
  readonly positions: readonly Placed<ReadPosition>[]
  readonly measures: readonly Placed<ReadMeasure>[]
}

const known = new WeakMap<Filed, Evidence>()

export function evidenceOf(filed: Filed): Evidence {
  const done = known.get(filed)
  if (done) return done
  const { statements, tellings, counts, positions, measures } = filed.reading
  const evidence: Evidence = {
    statements: place(filed, statements, (s) => [...s.content, ...(s.cue === null ? [] : [s.cue])], ['s']),
    tellings: place(filed, tellings, (t) => [t.head, ...t.evidence], ['k', (t) => t.state], ['c', (t) => t.kind]),
    counts: place(filed, counts, (c) => c.evidence, ['n']),
    positions: place(filed, positions, spansOfPosition, ['q', (p) => p.kind], ['p', (p) => p.kind]),
    measures: place(filed, measures, (m) => m.evidence, ['l', (m) => `${m.kind} ${m.state}`], ['m', (m) => m.kind]),
  }
  known.set(filed, evidence)
  return evidence
}

const spansOfPosition = (p: ReadPosition): readonly Span[] => [
  ...p.what,
  ...[p.condition, p.consequence].flatMap((span) => span ?? []),
]

/** A section's letter, and what besides the evidence tells two things in it apart. */
type Section<R> = readonly [letter: string, kind?: (item: R) => string]

const NOWHERE: Span = { start: 0, end: 0 }

function place<R>(
  filed: Filed,
  items: readonly R[],
  spansOf: (item: R) => readonly Span[],
  part: Section<R>,
  whole: Section<R> | null = null,
): readonly Placed<R>[] {
  const [parts, wholes] = [new Map<string, number>(), new Map<string, number>()]
  const idIn = ([letter, kind]: Section<R>, item: R, taken: Map<string, number>): string =>
    evidenceId(letter, filed.report.id, spansOf(item), taken, ...(kind ? [kind(item)] : []))
  return [...items]
    .sort((a, b) => compareSpans(spansOf(a)[0] ?? NOWHERE, spansOf(b)[0] ?? NOWHERE))
    .map((read) => {
      const id = idIn(part, read, parts)
      return {
        read,
        id,
        wholeId: whole === null ? id : idIn(whole, read, wholes),
        spans: spansOf(read),
      }
    })
}
