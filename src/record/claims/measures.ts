/** Floor 3, record, fifth stage. Sanctions, waivers, tariffs, deals over reports: who, against whom, in what state, and what hangs on what. */

import { readLexicon } from '../../language/lexicon/index.ts'
import type { DocMeasure, MeasureKind, ReadMeasure } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import type { Consolidation } from '../contacts/consolidate.ts'
import { meets, stretchOf } from '../days.ts'
import { evidenceOf } from '../evidence.ts'
import type { Pile } from '../filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import { mostFrequent } from '../order.ts'
import type { Redirects } from '../redirects.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { contentWords } from '../words.ts'
import { type Drafts, draftsIn } from './drafts.ts'
import { claimKeys } from './keys.ts'
import { likeness, sameSide, sideKeys, wordsOfSpans } from './likeness.ts'
import { type Claim, type Likeness, type Linked, linkClaims, noPast, type Past } from './link.ts'
import { tieWaivers } from './waivers.ts'

/** Kinds that may name one and the same measure. */
const FAMILIES: readonly (readonly MeasureKind[])[] = [
  ['sanction', 'restriction'],
  ['tariff', 'restriction'],
  ['licence', 'restriction'],
  ['waiver', 'lifting'],
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

interface Shelf {
  readonly made: Drafts<Taken>
  readonly past: Past<Taken>
  readonly assembled: Store<Linked<Taken>, DocMeasure>
}

const SHELF: Slot<Shelf> = {
  empty: () => ({
    made: new WeakMap(),
    past: noPast(),
    assembled: new WeakMap(),
  }),
}

/** Of what nothing else changes. */
const FOREVER: Epoch = {}

export interface Measures {
  readonly all: readonly DocMeasure[]
  readonly redirects: () => Redirects
}

export function gatherMeasures(
  pile: Pile,
  cast: Cast,
  statements: Statements,
  contacts: Consolidation,
  constraints: Constraints,
  memo: Memo,
): Measures {
  const shelf = memo.of(SHELF)
  const taken = pile.reports.flatMap((filed) => takenIn(cast.resolved(filed), cast, shelf))
  const inReport = (beside: Taken, local: string | null): Taken | null =>
    local === null ? null : (shelf.made.get(beside.resolved)?.drafts.find((t) => t.read.id === local) ?? null)
  const rules = {
    agreement: (a: Taken, b: Taken) => agreement(a, b, cast),
    sameInReport: (t: Taken) => inReport(t, t.read.sameAs),
    constraints,
  }
  const linked = linkClaims(taken, rules, shelf.past)
  const all = linked.map((whole) => {
    const links = linksOf(whole.members, inReport, shelf.past.wholes, contacts)
    // What it hangs on may be called otherwise now, whoever is known.
    const epoch = links.suspends === null && links.serves === null ? FOREVER : {}
    return remember(
      shelf.assembled,
      whole,
      epoch,
      () => [links.suspends, links.serves],
      () => assemble(whole, links, statements),
    )
  })
  const redirects = (): Redirects =>
    linked.flatMap(({ members }) => members.slice(1).map((t) => [t.wholeId, members[0]?.wholeId ?? ''] as const))
  return { all: tieWaivers(all, cast), redirects }
}

const actorsOf = ({ by, targets }: Taken): readonly string[] => [...(by === null ? [] : [by]), ...targets]

const takenIn = (resolved: Resolved, cast: Cast, shelf: Shelf): readonly Taken[] =>
  draftsIn(resolved, cast, shelf.made, actorsOf, draft)

function draft(resolved: Resolved, cast: Cast): readonly Taken[] {
  const { filed } = resolved
  return evidenceOf(filed).measures.map(({ read, id, wholeId }, order) => {
    const by = read.by === null ? null : cast.idOf(filed, read.by)
    const targets = read.targets.map((local) => cast.idOf(filed, local))
    const words = withoutNames(wordsOfSpans(filed, read.evidence))
    const kinds = [read.kind, ...FAMILIES.flatMap((family, i) => (family.includes(read.kind) ? [i] : []))]
    const actors = [...new Set([by, ...targets].flatMap((id) => (id === null ? [] : sideKeys(id, cast))))]
    return {
      id,
      wholeId,
      filed,
      order,
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
  const bare = b.words.size === 0
  if (a.words.size === 0 && !bare) return null
  // What refers back within its report is linked to others by what it refers back to.
  if (bare && b.read.sameAs !== null && a.filed !== b.filed) return null
  const alike = bare ? BARE : likeness(a.words, b.words)
  const sameHands = shared || (a.by !== null && b.by !== null)
  const enough = (a.filed === b.filed ? 0.5 : 0.2) + (sameHands ? 0 : 0.2) + (apart ? 0.2 : 0)
  if (alike < enough) return null
  const whose = shared ? 'against the same' : sameHands ? 'by the same' : ''
  return {
    score: alike + (shared ? 1 : 0),
    why: ['same sort of measure', whose, bare ? '' : 'in like words'].filter((part) => part !== '').join(', '),
  }
}

/** "The duty" alone says neither that it is the one told of before nor that it is not. */
const BARE = 0.25

let names: ReadonlySet<string> | null = null

/** What every measure of its sort is called ("duty", "sanctions") tells none from another. */
function withoutNames(words: ReadonlySet<string>): ReadonlySet<string> {
  names ??= new Set(
    [...readLexicon('measures').values()]
      .flat()
      .filter((e) => e.class.startsWith('N-'))
      .flatMap((e) => contentWords(e.word)),
  )
  const known = names
  return new Set([...words].filter((word) => !known.has(word)))
}

interface Links {
  readonly suspends: string | null
  readonly serves: string | null
}

function linksOf(
  members: readonly Taken[],
  inReport: (beside: Taken, local: string | null) => Taken | null,
  wholes: ReadonlyMap<Taken, Linked<Taken>>,
  contacts: Consolidation,
): Links {
  const own = members[0]?.wholeId
  const suspended = members.flatMap((t) => {
    const other = inReport(t, t.read.suspends)
    const id = other === null ? undefined : wholes.get(other)?.members[0]?.wholeId
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
  const { span: _span, ...until } = told?.read.until ?? {
    edtf: null,
    basis: 'unknown' as const,
  }
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
