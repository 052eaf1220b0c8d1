/** Floor 3, record, fourth stage. Which reports copy or rewrite an earlier one, so that none counts as a voice of its own. */
import type { Cast } from '../actors/cast.ts'
import { gapBetween } from '../days.ts'
import type { Filed, Pile } from '../filed.ts'
import type { Epoch, Memo, Slot } from '../memo.ts'
import { byPublication } from '../order.ts'
import { findNeighbours, type Neighbours } from './neighbours.ts'
import { quotesOf } from './own-text.ts'

export interface Copies {
  /** The report it is a near-copy of; null for an own text. */
  readonly copyOf: (filed: Filed) => Filed | null
  /** The report it retells; null where nothing says so. */
  readonly echoOf: (filed: Filed) => Filed | null
  /** The text at the beginning of its copies and echoes. */
  readonly rootOf: (filed: Filed) => Filed
  /** The same as long as no report known before has other links. */
  readonly epoch: Epoch
}

interface Past {
  reports: ReadonlySet<Filed>
  copies: ReadonlyMap<Filed, Filed>
  echoes: ReadonlyMap<Filed, Filed>
  epoch: Epoch
}

const PAST: Slot<Past> = {
  empty: () => ({
    reports: new Set(),
    copies: new Map(),
    echoes: new Map(),
    epoch: {},
  }),
}

/** Half of the shorter text's runs of five words standing in the other make a near-copy. */
const COPIED = 0.5
/** A rewrite follows within days. */
const ECHO_DAYS = 10

export function linkCopies(pile: Pile, cast: Cast, memo: Memo): Copies {
  const neighbours = findNeighbours(pile.reports, memo)
  const copies = findCopies(pile, neighbours)
  const echoes = findEchoes(pile, cast, neighbours, copies)
  const rootOf = (filed: Filed): Filed => {
    let at = filed
    for (let next = copies.get(at) ?? echoes.get(at); next !== undefined; next = copies.get(at) ?? echoes.get(at))
      at = next
    return at
  }
  const epoch = epochOf(pile, copies, echoes, memo)
  return {
    copyOf: (f) => copies.get(f) ?? null,
    echoOf: (f) => echoes.get(f) ?? null,
    rootOf,
    epoch,
  }
}

function epochOf(pile: Pile, copies: ReadonlyMap<Filed, Filed>, echoes: ReadonlyMap<Filed, Filed>, memo: Memo): Epoch {
  const past = memo.of(PAST)
  const changed = (now: ReadonlyMap<Filed, Filed>, before: ReadonlyMap<Filed, Filed>): boolean =>
    [...now].some(([filed, other]) => past.reports.has(filed) && before.get(filed) !== other) ||
    [...before.keys()].some((filed) => !now.has(filed))
  if (changed(copies, past.copies) || changed(echoes, past.echoes)) past.epoch = {}
  past.reports = new Set(pile.reports)
  past.copies = copies
  past.echoes = echoes
  return past.epoch
}

/** Each copy with the earlier report that shares most of its wording; of equals the earliest. */
function findCopies(pile: Pile, { copies }: Neighbours): ReadonlyMap<Filed, Filed> {
  const found = new Map<Filed, Filed>()
  for (const filed of pile.reports) {
    const [best] = earlierThan(filed, copies.get(filed)).filter(({ weight }) => weight >= COPIED)
    if (best) found.set(filed, best.other)
  }
  return found
}

function earlierThan(
  filed: Filed,
  neighbours: ReadonlyMap<Filed, number> | undefined,
): readonly { readonly other: Filed; readonly weight: number }[] {
  if (neighbours === undefined || neighbours.size === 0) return []
  return [...neighbours]
    .filter(([other]) => byPublication(other.key, filed.key) < 0)
    .map(([other, weight]) => ({ other, weight }))
    .sort((a, b) => b.weight - a.weight || byPublication(a.other.key, b.other.key))
}

/**
 * An echo either credits the other's outlet and shares a long quotation with it, or shares with it, crediting it or
 * not, most of its long quotations: two at least, published within days.
 */
function findEchoes(
  pile: Pile,
  cast: Cast,
  { quotes }: Neighbours,
  copies: ReadonlyMap<Filed, Filed>,
): ReadonlyMap<Filed, Filed> {
  const echoes = new Map<Filed, Filed>()
  for (const filed of pile.reports) {
    if (copies.has(filed)) continue
    const original = earlierThan(filed, quotes.get(filed)).find(
      ({ other, weight }) => !copies.has(other) && retells(filed, other, weight, cast),
    )
    if (original) echoes.set(filed, original.other)
  }
  return echoes
}

function retells(later: Filed, earlier: Filed, shared: number, cast: Cast): boolean {
  const outlet = cast.outletOf(earlier)
  if (gapBetween(earlier.bounds, later.bounds) > ECHO_DAYS || (outlet !== null && outlet === cast.outletOf(later)))
    return false
  return (outlet !== null && credits(later, outlet, cast)) || (shared >= 2 && shared >= 0.6 * quotesOf(later).size)
}

/** Whether a chain of the later report runs through the earlier one's outlet. */
const credits = (later: Filed, outlet: string, cast: Cast): boolean =>
  later.reading.statements.some((s) => s.chain.some((local) => cast.idOf(later, local) === outlet))
