/** Floor 3, record. What lies between two records of one dossier: became known, changed, confirmed by a second origin, lapsed; undated apart. */
import type { RecordDocument, Span } from '../../model/index.ts'
import { diffClaims } from './claims.ts'
import { diffContacts } from './contacts.ts'
import { type Fates, goneReports, goneThings } from './gone.ts'

export interface DiffEvidence {
  readonly report: string
  readonly spans: readonly Span[]
}

export interface DiffLine {
  /** Id, in the later record, of what it is about; of what is gone, its id in the earlier one. */
  readonly about: string
  readonly what: string
  /** What was known before; null for what was not known at all. */
  readonly before: string | null
  readonly after: string | null
  /** Where the later record has it from; nothing for what it no longer has. */
  readonly evidence: readonly DiffEvidence[]
}

export interface RecordDiff {
  readonly known: readonly DiffLine[]
  readonly changed: readonly DiffLine[]
  /** At least two independent origins now, fewer before. */
  readonly confirmed: readonly DiffLine[]
  /** Plans whose day passed untold, deadlines that passed, reports removed, and things no report tells of any more. */
  readonly lapsed: readonly DiffLine[]
  /** From reports without a day: they may belong here. */
  readonly undated: readonly DiffLine[]
}

export interface Compared {
  readonly before: RecordDocument
  readonly after: RecordDocument
  /** The id in the later record of a thing of the earlier one. */
  readonly follow: (id: string) => string
  readonly nameOf: (actor: string) => string
}

type Group = keyof RecordDiff

export interface Found extends DiffLine {
  readonly group: Group
}

/**
 * Both records should be of one dossier; a thing is followed by its id and its redirects. `fates`: why reports that are
 * missing from the later record are, by their id.
 */
export function diff(before: RecordDocument, after: RecordDocument, fates: Fates = new Map()): RecordDiff {
  // What is gone is called by the names it had.
  const names = new Map([...before.actors, ...after.actors].map((actor) => [actor.id, actor.name]))
  const compared: Compared = {
    before,
    after,
    follow: (id) => after.redirects[id] ?? id,
    nameOf: (actor) => names.get(actor) ?? actor,
  }
  const undated = new Set(after.reports.filter((report) => report.published.edtf === null).map((report) => report.id))
  const earlier = new Set(before.reports.map((report) => report.id))
  const gone = [...goneReports(compared, fates), ...goneThings(compared)]
  const found = [...diffContacts(compared), ...diffClaims(compared), ...gone].map((line) => {
    const fresh = line.evidence.filter((e) => !earlier.has(e.report))
    return fresh.length > 0 && fresh.every((e) => undated.has(e.report)) ? { ...line, group: 'undated' as const } : line
  })
  const of = (group: Group): readonly DiffLine[] =>
    found.filter((line) => line.group === group).map(({ group: _, ...line }) => line)
  return {
    known: of('known'),
    changed: of('changed'),
    confirmed: of('confirmed'),
    lapsed: of('lapsed'),
    undated: of('undated'),
  }
}
