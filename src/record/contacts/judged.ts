/**
 * Floor 3, record, contacts. What analysts have judged one and two, as it acts upon contacts once they are found: upon the
 * whole of each, never upon the one telling that bears its id.
 *
 * The units of a contact stay together unless a split takes some out. Judgements are then looked at the latest first: one
 * joins what no later one keeps apart.
 */
import { makeClusters } from '../cluster.ts'
import { addTo } from '../multimap.ts'
import type { Constraints, Ruling } from '../reviews/constraints.ts'
import { type Decisions, homeOf, inTurn } from './decisions.ts'
import { idKey } from './keys.ts'
import type { Unit } from './units.ts'

export interface Blocks {
  /** Units of one contact, in the order in which they are taken. */
  readonly membersOf: (unit: Unit) => readonly Unit[]
  /** On whose judgement they are one. */
  readonly reasonsOf: (unit: Unit) => readonly string[]
}

/** What moves as one: a contact as found, or what a split made of it. */
interface Portion {
  /** The last split that bears on it; -1 where none does. */
  readonly at: number
  readonly units: Unit[]
}

interface Block {
  readonly units: readonly Unit[]
  readonly reasons: readonly string[]
}

const NONE: readonly string[] = []

export function judgeContacts(decisions: Decisions, { rulings }: Constraints): Blocks {
  const blocks = rulings.length === 0 ? new Map<Unit, Block>() : blocksOf(decisions, rulings)
  return {
    membersOf: (unit) => blocks.get(unit)?.units ?? homeOf(unit, decisions).units,
    reasonsOf: (unit) => blocks.get(unit)?.reasons ?? NONE,
  }
}

/** Of the units of every contact that a judgement bears on. */
function blocksOf(decisions: Decisions, rulings: readonly Ruling[]): ReadonlyMap<Unit, Block> {
  const find = (id: string): Unit | undefined => decisions.shelves.get(idKey(id))?.[0]
  const taken = takenOut(rulings, find)
  const rests = restsOf(rulings, find, taken, decisions)
  const portions = [...new Set([...rests.values(), ...taken.values()])]
  const places = new Map(portions.map((portion, i) => [portion, i]))
  /** What an act made at this time spoke of: a later split has not changed that. */
  const placeOf = (id: string, at: number): number | undefined => {
    const unit = find(id)
    const part = unit && taken.get(unit)
    const portion = part && part.at < at ? part : unit && rests.get(unit)
    return portion && places.get(portion)
  }
  const clusters = joined(portions.length, rulings, placeOf)
  const blocks = new Map<Unit, Block>()
  for (const members of clusters.groups()) {
    const units = members.flatMap((i) => portions[i]?.units ?? []).sort(inTurn)
    const block = { units, reasons: clusters.reasons(members[0] ?? 0) }
    for (const unit of units) blocks.set(unit, block)
  }
  return settled(blocks, decisions)
}

const SETTLED = 'all it could be are judged one'

/** What fitted two contacts as well, and so joined neither, belongs to them once they are one. */
function settled(blocks: ReadonlyMap<Unit, Block>, decisions: Decisions): ReadonlyMap<Unit, Block> {
  const joining = new Map<Block, Unit[]>()
  for (const [unit, { leader, open }] of decisions.made) {
    if (leader !== null || blocks.has(unit)) continue
    const fitting = new Set(open.flatMap((doubt) => (doubt.fits ? doubt.leader : [])))
    const [block, ...others] = new Set([...fitting].map((one) => blocks.get(one)))
    if (block !== undefined && others.length === 0 && fitting.size > 1)
      for (const one of homeOf(unit, decisions).units) addTo(joining, block, one)
  }
  const grown = new Map(blocks)
  for (const [{ units, reasons }, more] of joining) {
    const block = { units: [...units, ...more].sort(inTurn), reasons: [...reasons, SETTLED] }
    for (const unit of block.units) grown.set(unit, block)
  }
  return grown
}

type Find = (id: string) => Unit | undefined

/** What splits take out, each unit by the last that names it. */
function takenOut(rulings: readonly Ruling[], find: Find): ReadonlyMap<Unit, Portion> {
  const last = new Map<Unit, string>()
  for (const [at, ruling] of rulings.entries())
    for (const [part, ids] of ruling.verb === 'split' ? ruling.groups.entries() : [])
      for (const unit of ids.flatMap((id) => find(id) ?? [])) last.set(unit, `${at} ${part}`)
  const together = new Map<string, Unit[]>()
  for (const [unit, part] of last) addTo(together, part, unit)
  return new Map(
    [...together].flatMap(([part, units]) => {
      const portion = { at: Number.parseInt(part, 10), units }
      return units.map((unit) => [unit, portion] as const)
    }),
  )
}

/** What is left of every contact that a judgement bears on, by each of its units, those taken out too. */
function restsOf(
  rulings: readonly Ruling[],
  find: Find,
  taken: ReadonlyMap<Unit, Portion>,
  decisions: Decisions,
): ReadonlyMap<Unit, Portion> {
  const rests = new Map<Unit, Portion>()
  for (const ruling of rulings)
    for (const id of ruling.verb === 'split' ? ruling.groups.flat() : ruling.ids) {
      const unit = find(id)
      if (unit === undefined || rests.has(unit)) continue
      const { units } = homeOf(unit, decisions)
      const rest = { at: -1, units: units.filter((one) => !taken.has(one)) }
      for (const one of units) rests.set(one, rest)
    }
  return rests
}

function joined(
  size: number,
  rulings: readonly Ruling[],
  placeOf: (id: string, at: number) => number | undefined,
): ReturnType<typeof makeClusters> {
  const clusters = makeClusters(size)
  const apart: (readonly [number, number])[] = []
  const barred = (x: number, y: number): boolean =>
    apart.some(([a, b]) => {
      const [p, q] = [clusters.find(a), clusters.find(b)]
      return p !== q && new Set([p, q, clusters.find(x), clusters.find(y)]).size === 2
    })
  for (const [back, ruling] of [...rulings].reverse().entries()) {
    if (ruling.verb === 'split') continue
    const places = ruling.ids.flatMap((id) => placeOf(id, rulings.length - 1 - back) ?? [])
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        if (a === b) continue
        if (ruling.verb === 'different') apart.push([a, b])
        else if (!barred(a, b)) clusters.join(a, b, ruling.why)
      }
  }
  return clusters
}
