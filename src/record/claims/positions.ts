/** Floor 3, record, fifth stage. What each side holds: demands, conditions, offers, refusals over reports, and how they change. */
import type { DocPosition, PositionChange, PositionKind, ReadPosition } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import { meets, type Stretch, stretchOf } from '../days.ts'
import { evidenceOf } from '../evidence.ts'
import type { Pile, Reached } from '../filed.ts'
import type { Memo, Slot } from '../memo.ts'
import { mostFrequent } from '../order.ts'
import type { Redirects } from '../redirects.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { type Drafts, draftsIn } from './drafts.ts'
import { claimKeys } from './keys.ts'
import { likeness, sameSide, sideKeys, wordsOfSpans } from './likeness.ts'
import { type Claim, type Likeness, type Linked, linkClaims, noPast, type Past } from './link.ts'

/** Kinds that may name one and the same position. */
const FAMILIES: readonly (readonly PositionKind[])[] = [
  ['demand', 'condition', 'ultimatum'],
  ['threat', 'ultimatum'],
  ['offer'],
  ['red-line', 'refusal'],
]

interface Held extends Claim {
  readonly id: string
  readonly read: ReadPosition
  readonly resolved: Resolved
  readonly holder: string | null
  readonly addressees: readonly string[]
  readonly words: ReadonlySet<string>
  readonly deadline: Stretch | null
}

/** As told, and as shown once its deadline is past. */
interface Assembled {
  readonly open: DocPosition
  past: DocPosition | null
  /** The day by which it was found past, in words. */
  by: string | null
}

interface Shelf {
  readonly made: Drafts<Held>
  readonly past: Past<Held>
  readonly assembled: WeakMap<Linked<Held>, Assembled>
}

const SHELF: Slot<Shelf> = {
  empty: () => ({
    made: new WeakMap(),
    past: noPast(),
    assembled: new WeakMap(),
  }),
}

export interface Positions {
  readonly all: readonly DocPosition[]
  /** From the id of every later member to that of the whole. */
  readonly redirects: () => Redirects
}

export function gatherPositions(
  pile: Pile,
  cast: Cast,
  statements: Statements,
  constraints: Constraints,
  memo: Memo,
): Positions {
  const shelf = memo.of(SHELF)
  const held = pile.reports.flatMap((filed) => heldIn(cast.resolved(filed), cast, shelf))
  const rules = {
    agreement: (a: Held, b: Held) => agreement(a, b, cast),
    rivals: () => false,
    sameInReport: () => null,
    constraints,
  }
  const linked = linkClaims(held, rules, shelf.past)
  const all = linked.map((whole) => show(whole, pile.reached, statements, shelf))
  const redirects = (): Redirects =>
    linked.flatMap(({ members }) => members.slice(1).map((h) => [h.wholeId, members[0]?.wholeId ?? ''] as const))
  return { all, redirects }
}

function show(whole: Linked<Held>, reached: Reached | null, statements: Statements, shelf: Shelf): DocPosition {
  const known = shelf.assembled.get(whole) ?? { open: assemble(whole, statements), past: null, by: null }
  shelf.assembled.set(whole, known)
  const { edtf } = known.open.deadline
  if (reached === null || edtf === null || (stretchOf(edtf)?.last ?? Infinity) >= reached.day) return known.open
  if (known.past === null || known.by !== reached.words) {
    known.past = { ...known.open, past: `${edtf} is before ${reached.words}` }
    known.by = reached.words
  }
  return known.past
}

const actorsOf = ({ holder, addressees }: Held): readonly string[] => [
  ...(holder === null ? [] : [holder]),
  ...addressees,
]

const heldIn = (resolved: Resolved, cast: Cast, shelf: Shelf): readonly Held[] =>
  draftsIn(resolved, cast, shelf.made, actorsOf, draft)

function draft(resolved: Resolved, cast: Cast): readonly Held[] {
  const { filed } = resolved
  return evidenceOf(filed).positions.map(({ read, id, wholeId }, order) => {
    const holder = read.holder === null ? null : cast.idOf(filed, read.holder)
    const words = wordsOfSpans(filed, read.what)
    const kinds = FAMILIES.flatMap((family, i) => (family.includes(read.kind) ? [i] : []))
    const actors = holder === null ? [] : sideKeys(holder, cast)
    return {
      id,
      wholeId,
      filed,
      order,
      resolved,
      read,
      holder,
      addressees: read.addressees.map((local) => cast.idOf(filed, local)),
      words,
      deadline: stretchOf(read.deadline.edtf),
      ...claimKeys({
        filed,
        kinds,
        actors,
        words,
        deadline: read.deadline.edtf,
      }),
    }
  })
}

/** Null where they are two positions. */
function agreement(a: Held, b: Held, cast: Cast): Likeness | null {
  if (!FAMILIES.some((family) => family.includes(a.read.kind) && family.includes(b.read.kind))) return null
  if (a.holder === null || b.holder === null || !sameSide(a.holder, b.holder, cast)) return null
  const alike = likeness(a.words, b.words)
  const sameDeadline = a.deadline !== null && b.deadline !== null && meets(a.deadline, b.deadline)
  const addressed = a.addressees.some((x) => b.addressees.some((y) => sameSide(x, y, cast)))
  if (sameDeadline && (addressed || alike >= 0.15))
    return { score: 2 + alike, why: 'same holder and kind, the same deadline' }
  const enough = a.filed === b.filed ? 0.6 : addressed ? 0.3 : 0.4
  return alike >= enough ? { score: alike, why: 'same holder and kind, the same said in like words' } : null
}

/** The latest told; where none has a day, its words. */
function deadlineOf(group: readonly Held[]): ReadPosition['deadline'] | undefined {
  const told =
    group.findLast((h) => h.read.deadline.edtf !== null) ??
    group.find((h) => h.read.deadline.words !== undefined) ??
    group[0]
  return told?.read.deadline
}

function assemble({ members, reasons }: Linked<Held>, statements: Statements): DocPosition {
  const { span: _span, ...deadline } = deadlineOf(members) ?? {
    edtf: null,
    basis: 'unknown' as const,
  }
  return {
    id: members[0]?.wholeId ?? '',
    holder: mostFrequent(members.flatMap((h) => h.holder ?? [])),
    kind: kindOf(members),
    addressees: [...new Set(members.flatMap((h) => h.addressees))],
    firmness: members.findLast((h) => h.read.firmness !== null)?.read.firmness ?? null,
    deadline,
    tellings: members.map((h, i) => assembleTelling(h, members.slice(0, i), statements)),
    ...(reasons.length > 0 ? { reasons } : {}),
  }
}

/** A demand with a deadline and a consequence is an ultimatum once anybody tells both. */
const kindOf = (group: readonly Held[]): PositionKind => {
  const kinds = group.map((h) => h.read.kind)
  return kinds.includes('ultimatum') ? 'ultimatum' : (mostFrequent(kinds) ?? 'demand')
}

function assembleTelling(held: Held, before: readonly Held[], statements: Statements): DocPosition['tellings'][number] {
  const { read, filed, resolved } = held
  return {
    id: held.id,
    report: filed.report.id,
    change: changeOf(held, before),
    what: read.what,
    condition: read.condition,
    consequence: read.consequence,
    deadline: read.deadline,
    vouchedBy: read.vouchedBy.flatMap((local) => resolved.ids.get(local) ?? []),
    statement: statements.idOf(filed, read.statement),
    ...(read.doubt.length > 0 ? { doubt: read.doubt } : {}),
  }
}

/** What the report itself says of its history; else what comparison with the earlier tellings shows. */
function changeOf(held: Held, before: readonly Held[]): PositionChange {
  if (held.read.change !== null) return held.read.change
  if (before.length === 0) return 'new'
  const earlier = before.findLast((h) => h.deadline !== null)?.deadline ?? null
  if (earlier === null) return 'repeated'
  if (held.deadline !== null && !meets(earlier, held.deadline)) return 'deadline-moved'
  return (held.filed.published?.first ?? -Infinity) > earlier.last ? 'deadline-passed' : 'repeated'
}
