/** Floor 3, record. A reading's statements and counts with the record's actors; they belong to one report and are never merged. */
import type { DocCount, DocStatement } from '../model/index.ts'
import { type Cast, type Resolved, unknownActor } from './actors/cast.ts'
import { evidenceOf } from './evidence.ts'
import type { Filed, Pile } from './filed.ts'
import type { Memo, Slot } from './memo.ts'

export interface Statements {
  /** In the order of evidence. */
  readonly all: () => readonly DocStatement[]
  readonly of: (filed: Filed) => readonly DocStatement[]
  /** The record's id of a report's statement; null for null. */
  readonly idOf: (filed: Filed, local: string | null) => string | null
}

const STATEMENTS: Slot<WeakMap<Resolved, readonly DocStatement[]>> = {
  empty: () => new WeakMap(),
}
const COUNTS: Slot<WeakMap<Resolved, readonly DocCount[]>> = {
  empty: () => new WeakMap(),
}

export function gatherStatements(pile: Pile, cast: Cast, memo: Memo): Statements {
  const slot = memo.of(STATEMENTS)
  const of = (filed: Filed): readonly DocStatement[] => perReport(slot, cast.resolved(filed), statementsOf)
  return {
    all: () => pile.reports.flatMap(of),
    of,
    idOf: (filed, local) => (local === null ? null : (idsOf(filed).get(local) ?? null)),
  }
}

export function gatherCounts(pile: Pile, cast: Cast, memo: Memo): readonly DocCount[] {
  const slot = memo.of(COUNTS)
  return pile.reports.flatMap((filed) => perReport(slot, cast.resolved(filed), countsOf))
}

function perReport<T>(
  slot: WeakMap<Resolved, readonly T[]>,
  resolved: Resolved,
  make: (resolved: Resolved) => readonly T[],
): readonly T[] {
  const known = slot.get(resolved)
  if (known) return known
  const made = make(resolved)
  slot.set(resolved, made)
  return made
}

const ids = new WeakMap<Filed, ReadonlyMap<string, string>>()

/** Ids come from the report alone. */
function idsOf(filed: Filed): ReadonlyMap<string, string> {
  const known = ids.get(filed) ?? new Map(evidenceOf(filed).statements.map(({ read, id }) => [read.id, id]))
  ids.set(filed, known)
  return known
}

function statementsOf({ filed, ids }: Resolved): readonly DocStatement[] {
  const actor = (local: string): string => ids.get(local) ?? unknownActor(filed, local)
  const actorOrNull = (local: string | null): string | null => (local === null ? null : actor(local))
  return evidenceOf(filed).statements.map(
    ({ read, id }): DocStatement => ({
      id,
      report: filed.report.id,
      content: read.content,
      quoted: read.quoted,
      cue: read.cue,
      source: actorOrNull(read.source),
      sourceSpan: read.sourceSpan,
      candidates: read.candidates.map(actor),
      chain: read.chain.map(actor),
      addressee: actorOrNull(read.addressee),
      channel: read.channel,
      said: read.said,
      mode: read.mode,
      kind: read.kind,
      modality: read.modality,
      ...(read.doubt.length > 0 ? { doubt: read.doubt } : {}),
    }),
  )
}

function countsOf({ filed, ids }: Resolved): readonly DocCount[] {
  const report = filed.report.id
  const actor = (local: string): string => ids.get(local) ?? unknownActor(filed, local)
  return evidenceOf(filed).counts.map(
    ({ read, id }): DocCount => ({
      id,
      of: read.of,
      participants: read.participants.map(actor),
      place: read.place === null ? null : actor(read.place),
      value: read.value,
      asOf: read.asOf,
      report,
      vouchedBy: read.vouchedBy.map(actor),
      evidence: read.evidence,
    }),
  )
}
