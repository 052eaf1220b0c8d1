/** Floor 3, record, fifth stage. Sanctions, waivers, tariffs, deals over reports: who, against whom, in what state, and what hangs on what. */

import type { DocContact, DocMeasure } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import type { Consolidation } from '../contacts/consolidate.ts'
import { evidenceOf } from '../evidence.ts'
import type { Pile } from '../filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import { mostFrequent } from '../order.ts'
import type { Redirects } from '../redirects.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { compareMeasures, kindsOf, measureWords, ofOthers, ratesIn, type Taken } from './compare-measures.ts'
import { type Drafts, draftsIn } from './drafts.ts'
import { claimKeys } from './keys.ts'
import { sideKeys, textOfSpans } from './likeness.ts'
import { type Linked, linkClaims, noPast, type Past } from './link.ts'
import { tieServed } from './served.ts'
import { tieWaivers } from './waivers.ts'

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
  shown: readonly DocContact[],
  constraints: Constraints,
  memo: Memo,
): Measures {
  const shelf = memo.of(SHELF)
  const taken = pile.reports.flatMap((filed) => takenIn(cast.resolved(filed), cast, shelf))
  const inReport = (beside: Taken, local: string | null): Taken | null =>
    local === null ? null : (shelf.made.get(beside.resolved)?.drafts.find((t) => t.read.id === local) ?? null)
  const rules = {
    agreement: (a: Taken, b: Taken) => compareMeasures(a, b, cast),
    rivals: (a: Taken, b: Taken) => ofOthers(a, b, cast),
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
  return { all: tieServed(tieWaivers(all, cast), shown, cast), redirects }
}

const actorsOf = ({ by, targets }: Taken): readonly string[] => [...(by === null ? [] : [by]), ...targets]

const takenIn = (resolved: Resolved, cast: Cast, shelf: Shelf): readonly Taken[] =>
  draftsIn(resolved, cast, shelf.made, actorsOf, draft)

function draft(resolved: Resolved, cast: Cast): readonly Taken[] {
  const { filed } = resolved
  return evidenceOf(filed).measures.map(({ read, id, wholeId }, order) => {
    const by = read.by === null ? null : cast.idOf(filed, read.by)
    const targets = read.targets.map((local) => cast.idOf(filed, local))
    const told = textOfSpans(filed, read.evidence)
    const words = measureWords(told)
    const kinds = kindsOf(read.kind)
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
      rates: ratesIn(told),
      ...claimKeys({ filed, kinds, actors, words, deadline: null }),
    }
  })
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
