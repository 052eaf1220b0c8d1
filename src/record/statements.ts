/** Floor 3, record. A reading's statements and counts with the record's actors; they belong to one report and are never merged. */
import type { DocCount, DocStatement } from '../model/index.ts'
import { evidenceId } from './actors/nodes.ts'
import type { Cast } from './actors/resolve.ts'
import { compareSpans } from './order.ts'
import type { Filed, Pile } from './pile.ts'

export interface Statements {
  /** In the order of evidence. */
  readonly all: readonly DocStatement[]
  /** The record's id of a report's statement; null for null. */
  readonly idOf: (filed: Filed, local: string | null) => string | null
}

export function gatherStatements(pile: Pile, cast: Cast): Statements {
  const ids = new Map<string, string>()
  const all = pile.reports.flatMap((filed) => statementsOf(filed, cast, ids))
  return { all, idOf: (filed, local) => (local === null ? null : (ids.get(`${filed.rank} ${local}`) ?? null)) }
}

function statementsOf(filed: Filed, cast: Cast, ids: Map<string, string>): readonly DocStatement[] {
  const taken = new Map<string, number>()
  const report = filed.report.id
  const actor = (local: string): string => cast.idOf(filed, local)
  const actorOrNull = (local: string | null): string | null => (local === null ? null : actor(local))
  const place = (s: (typeof filed.reading.statements)[number]) => s.content[0] ?? s.cue ?? { start: 0, end: 0 }
  return [...filed.reading.statements]
    .sort((a, b) => compareSpans(place(a), place(b)))
    .map((s): DocStatement => {
      const id = evidenceId('s', report, [...s.content, ...(s.cue === null ? [] : [s.cue])], taken)
      ids.set(`${filed.rank} ${s.id}`, id)
      return {
        id,
        report,
        content: s.content,
        quoted: s.quoted,
        cue: s.cue,
        source: actorOrNull(s.source),
        sourceSpan: s.sourceSpan,
        candidates: s.candidates.map(actor),
        chain: s.chain.map(actor),
        addressee: actorOrNull(s.addressee),
        channel: s.channel,
        said: s.said,
        mode: s.mode,
        kind: s.kind,
        modality: s.modality,
        ...(s.doubt.length > 0 ? { doubt: s.doubt } : {}),
      }
    })
}

export function gatherCounts(pile: Pile, cast: Cast): readonly DocCount[] {
  return pile.reports.flatMap((filed) => {
    const taken = new Map<string, number>()
    const report = filed.report.id
    const actor = (local: string): string => cast.idOf(filed, local)
    const place = (c: (typeof filed.reading.counts)[number]) => c.evidence[0] ?? { start: 0, end: 0 }
    return [...filed.reading.counts]
      .sort((a, b) => compareSpans(place(a), place(b)))
      .map((c): DocCount => ({
        id: evidenceId('n', report, c.evidence, taken),
        of: c.of,
        participants: c.participants.map(actor),
        place: c.place === null ? null : actor(c.place),
        value: c.value,
        asOf: c.asOf,
        report,
        vouchedBy: c.vouchedBy.map(actor),
        evidence: c.evidence,
      }))
  })
}
