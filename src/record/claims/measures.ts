/** Floor 3, record, fifth stage. Sanctions, waivers, tariffs, deals over reports: who, against whom, in what state, and what hangs on what. */
import type { DocMeasure, MeasureKind, ReadMeasure } from '../../model/index.ts'
import type { Profile } from '../actors/profiles.ts'
import type { Cast, Resolved } from '../actors/resolve.ts'
import type { Consolidation } from '../contacts/consolidate.ts'
import { meets, stretchOf } from '../days.ts'
import type { Pile } from '../filed.ts'
import { evidenceId } from '../ids.ts'
import { type Kept, type Memo, remember, type Slot, sameItems } from '../memo.ts'
import { compareSpans, mostFrequent } from '../order.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { claimKeys } from './keys.ts'
import { likeness, sameSide, wordsOfSpans } from './likeness.ts'
import { type Claim, type Likeness, type Linked, linkClaims, type Past } from './link.ts'
import { tieWaivers } from './waivers.ts'

/** Kinds that may name one and the same measure. */
const FAMILIES: readonly (readonly MeasureKind[])[] = [
  ['sanction', 'restriction'],
  ['tariff', 'restriction'],
  ['waiver', 'licence', 'lifting'],
  ['truce', 'deal'],
  ['deal', 'plan'],
  ['exchange', 'release'],
]

/** Kinds that have parties rather than an author and a target. */
const MUTUAL: readonly MeasureKind[] = ['deal', 'plan', 'truce', 'exchange', 'release']

interface Taken extends Claim {
  readonly id: string
  readonly read: ReadMeasure
  readonly resolved: Resolved
  readonly by: string | null
  readonly targets: readonly string[]
  readonly words: ReadonlySet<string>
}

interface Made {
  readonly profiles: readonly Profile[]
  readonly taken: readonly Taken[]
}

interface Store {
  readonly made: WeakMap<Resolved, Made>
  readonly past: Past<Taken>
  readonly assembled: Map<string, Kept<DocMeasure>>
}

const STORE: Slot<Store> = {
  empty: () => ({ made: new WeakMap(), past: { choices: new Map() }, assembled: new Map() }),
}

export interface Measures {
  readonly all: readonly DocMeasure[]
  readonly redirects: readonly (readonly [string, string])[]
}

export function gatherMeasures(
  pile: Pile,
  cast: Cast,
  statements: Statements,
  contacts: Consolidation,
  constraints: Constraints,
  memo: Memo,
): Measures {
  const store = memo.of(STORE)
  const taken = pile.reports.flatMap((filed) => takenIn(cast.resolved(filed), cast, store))
  const inReport = (beside: Taken, local: string | null): Taken | null =>
    local === null ? null : (store.made.get(beside.resolved)?.taken.find((t) => t.read.id === local) ?? null)
  const linked = linkClaims(
    taken,
    (a, b) => agreement(a, b, cast),
    (t) => inReport(t, t.read.sameAs),
    constraints,
    store.past,
  )
  const wholes = new Map(
    linked.flatMap(({ members }) => members.map((t) => [t, members[0]?.wholeId ?? t.wholeId] as const)),
  )
  const all = linked.map((whole) => {
    const links = linksOf(whole.members, inReport, wholes, contacts)
    const uses = [links.suspends, links.serves, ...whole.members, ...whole.reasons]
    return remember(store.assembled, whole.members[0]?.wholeId ?? '', uses, () => assemble(whole, links, statements))
  })
  const redirects = linked.flatMap(({ members }) =>
    members.slice(1).map((t) => [t.wholeId, members[0]?.wholeId ?? ''] as const),
  )
  return { all: tieWaivers(all, cast), redirects }
}

function takenIn(resolved: Resolved, cast: Cast, store: Store): readonly Taken[] {
  const before = store.made.get(resolved)
  const actorsOf = (taken: readonly Taken[]): readonly string[] =>
    taken.flatMap((t) => [...(t.by === null ? [] : [t.by]), ...t.targets])
  if (before && sameItems(before.profiles, actorsOf(before.taken).map(cast.profileOf))) return before.taken
  const taken = draft(resolved, cast)
  store.made.set(resolved, { profiles: actorsOf(taken).map(cast.profileOf), taken })
  return taken
}

function draft(resolved: Resolved, cast: Cast): readonly Taken[] {
  const { filed } = resolved
  const [life, measures] = [new Map<string, number>(), new Map<string, number>()]
  const place = (m: ReadMeasure) => m.evidence[0] ?? { start: 0, end: 0 }
  return [...filed.reading.measures]
    .sort((a, b) => compareSpans(place(a), place(b)))
    .map((read) => {
      const by = read.by === null ? null : cast.idOf(filed, read.by)
      const targets = read.targets.map((local) => cast.idOf(filed, local))
      const words = wordsOfSpans(filed, read.evidence)
      const kinds = FAMILIES.flatMap((family, i) => (family.includes(read.kind) ? [i] : []))
      const actors = [...new Set([by, ...targets].flatMap((id) => (id === null ? [] : [...cast.sideOf(id)])))]
      return {
        id: evidenceId('l', filed.report.id, read.evidence, life, read.kind, read.state),
        wholeId: evidenceId('m', filed.report.id, read.evidence, measures, read.kind),
        filed,
        resolved,
        read,
        by,
        targets,
        words,
        ...claimKeys({ filed, kinds, actors, words, deadline: null }),
      }
    })
}

/** Null where they are two measures. */
function agreement(a: Taken, b: Taken, cast: Cast): Likeness | null {
  const kin = a.read.kind === b.read.kind || FAMILIES.some((f) => f.includes(a.read.kind) && f.includes(b.read.kind))
  if (!kin || (a.filed === b.filed && a.read.suspends !== b.read.suspends)) return null
  const mutual = MUTUAL.includes(a.read.kind)
  if (!mutual && a.by !== null && b.by !== null && !sameSide(a.by, b.by, cast)) return null
  const parties = (t: Taken): readonly string[] =>
    mutual ? [...(t.by === null ? [] : [t.by]), ...t.targets] : t.targets
  const [mine, theirs] = [parties(a), parties(b)]
  const shared = mine.some((x) => theirs.some((y) => sameSide(x, y, cast)))
  if (mine.length > 0 && theirs.length > 0 && !shared) return null
  const [x, y] = [stretchOf(a.read.when.edtf), stretchOf(b.read.when.edtf)]
  const apart = x !== null && y !== null && !meets(x, y) && a.read.state === b.read.state
  const alike = likeness(a.words, b.words)
  const enough = (a.filed === b.filed ? 0.5 : 0.2) + (shared ? 0 : 0.2) + (apart ? 0.2 : 0)
  if (alike < enough) return null
  return {
    score: alike + (shared ? 1 : 0),
    why: shared ? 'same sort of measure against the same, in like words' : 'same sort of measure, in like words',
  }
}

interface Links {
  readonly suspends: string | null
  readonly serves: string | null
}

function linksOf(
  members: readonly Taken[],
  inReport: (beside: Taken, local: string | null) => Taken | null,
  wholes: ReadonlyMap<Taken, string>,
  contacts: Consolidation,
): Links {
  const own = members[0]?.wholeId
  const suspended = members.flatMap((t) => {
    const other = inReport(t, t.read.suspends)
    const id = other === null ? undefined : wholes.get(other)
    return id === undefined || id === own ? [] : [id]
  })
  const served = members.flatMap((t) => {
    const telling = t.read.serves === null ? null : contacts.inReport(t.resolved, t.read.serves)
    return telling === null ? [] : [contacts.contactIdOf(telling)]
  })
  return { suspends: mostFrequent(suspended), serves: served[0] ?? null }
}

function assemble(
  { members, reasons }: Linked<Taken>,
  { suspends, serves }: Links,
  statements: Statements,
): DocMeasure {
  const told =
    members.find((t) => t.read.until.edtf !== null) ??
    members.find((t) => t.read.until.words !== undefined) ??
    members[0]
  const { span: _span, ...until } = told?.read.until ?? { edtf: null, basis: 'unknown' as const }
  return {
    id: members[0]?.wholeId ?? '',
    kind: mostFrequent(members.map((t) => t.read.kind)) ?? 'restriction',
    by: mostFrequent(members.flatMap((t) => t.by ?? [])),
    targets: [...new Set(members.flatMap((t) => t.targets))],
    life: members.map((t) => ({
      id: t.id,
      report: t.filed.report.id,
      state: t.read.state,
      when: t.read.when,
      vouchedBy: t.read.vouchedBy.flatMap((local) => t.resolved.ids.get(local) ?? []),
      statement: statements.idOf(t.filed, t.read.statement),
      evidence: t.read.evidence,
      ...(t.read.doubt.length > 0 ? { doubt: t.read.doubt } : {}),
    })),
    suspends,
    serves,
    until,
    ...(reasons.length > 0 ? { reasons } : {}),
  }
}
