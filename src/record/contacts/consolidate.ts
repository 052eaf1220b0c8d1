/** Floor 3, record, third stage. Which tellings are one contact. What could be one and is not sure stays two, linked as candidates. */
import type { Cast } from '../actors/resolve.ts'
import { type Clusters, makeClusters } from '../cluster.ts'
import { gapBetween, lengthOf, type Stretch } from '../days.ts'
import { compareNumbers } from '../order.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { type Agreement, agree } from './agree.ts'
import { compareDays, DATED } from './agree-days.ts'
import { namesOthers } from './agree-people.ts'
import { labelOf } from '../label.ts'
import type { Filed } from '../pile.ts'
import type { Telling } from './tellings.ts'

export interface Consolidation {
  readonly tellings: readonly Telling[]
  /** Members of each contact in the order of evidence, contacts by their first. */
  readonly groups: readonly (readonly Telling[])[]
  /** Index of the first telling of the contact that a telling belongs to. */
  readonly leaderOf: (telling: number) => number
  readonly reasons: (telling: number) => readonly string[]
  /** By leader: the leaders of contacts that could be the same one. */
  readonly candidatesOf: ReadonlyMap<number, readonly number[]>
  /** The telling that a local id of a report's reading names. */
  readonly inReport: (filed: Filed, local: string) => Telling | null
  readonly contactIdOf: (telling: number) => string
}

export function consolidate(tellings: readonly Telling[], cast: Cast, constraints: Constraints): Consolidation {
  const clusters = constraints.guard(makeClusters(tellings.length), tellings.map((telling) => telling.contactId))
  const places = new Map(tellings.map((t) => [`${t.filed.rank} ${t.read.id}`, t]))
  const inReport = (filed: Filed, local: string): Telling | null => places.get(`${filed.rank} ${local}`) ?? null
  joinWithinReports(tellings, inReport, clusters)
  const units = clusters.groups().map((indices) => indices.flatMap((i) => tellings[i] ?? []))
  const shelf = makeShelf(cast)
  const candidates: (readonly [number, number])[] = []
  for (const unit of [...units].sort(byStrength)) {
    const options = shelf.near(unit).flatMap((group) => optionOf(unit, group, cast))
    const { chosen, open } = choose(unit, options)
    const joined = chosen !== null && clusters.join(at(chosen.group), at(unit), `${labelOf(unit)}: ${chosen.why}`)
    for (const other of joined ? open : options) candidates.push([at(unit), at(other.group)])
    shelf.put(unit, joined && chosen ? chosen.group : null)
  }
  return {
    tellings,
    groups: clusters.groups().map((indices) => indices.flatMap((i) => tellings[i] ?? [])),
    leaderOf: clusters.find,
    reasons: clusters.reasons,
    candidatesOf: candidatesByLeader(candidates, clusters),
    inReport,
    contactIdOf: (telling) => tellings[clusters.find(telling)]?.contactId ?? '',
  }
}

function candidatesByLeader(pairs: readonly (readonly [number, number])[], clusters: Clusters): ReadonlyMap<number, readonly number[]> {
  const links = new Map<number, number[]>()
  for (const [a, b] of pairs)
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const [x, y] = [clusters.find(from), clusters.find(to)]
      if (x !== y) links.set(x, [...(links.get(x) ?? []), y])
    }
  return links
}

const at = (unit: readonly Telling[]): number => unit[0]?.index ?? 0

/** What a report itself says to be one contact. */
function joinWithinReports(
  tellings: readonly Telling[],
  inReport: (filed: Filed, local: string) => Telling | null,
  clusters: Clusters,
): void {
  for (const telling of tellings) {
    const same = telling.read.sameAs === null ? null : inReport(telling.filed, telling.read.sameAs)
    if (same && same.family === telling.family) clusters.join(same.index, telling.index, `${labelOf([telling])} refers back to it`)
  }
}

/** The well dated first, so that the vague find something to join. */
function byStrength(a: readonly Telling[], b: readonly Telling[]): number {
  return compareNumbers(vagueness(a), vagueness(b)) || at(a) - at(b)
}

function vagueness(unit: readonly Telling[]): number {
  const least = Math.min(...unit.map((t) => (t.when === null ? Infinity : lengthOf(t.when))))
  return least <= 3 ? 0 : least <= 10 ? 1 : least < Infinity ? 2 : 3
}

interface Option extends Agreement {
  readonly group: readonly Telling[]
}

/** A group is an option when one of its tellings agrees, and none has another day or, where persons are named, others. */
function optionOf(unit: readonly Telling[], group: readonly Telling[], cast: Cast): readonly Option[] {
  let best: Agreement | null = null
  for (const mine of unit)
    for (const theirs of group) {
      if (mine.family === theirs.family && (compareDays(mine, theirs) === 'apart' || namesOthers(mine, theirs, cast))) return []
      const found = agree(mine, theirs, cast)
      if (found && (best === null || rank(found) > rank(best))) best = found
    }
  return best === null ? [] : [{ ...best, group }]
}

const rank = (agreement: Agreement): number => agreement.score + (agreement.sure ? 100 : 0)

/** Days between telling and contact beyond which an undated telling is not taken to mean it. */
const FAR = 60
/** Contacts this many days farther away than the nearest are not meant; of those that remain, the one that agrees best is. */
const CLEAR = 14

function choose(
  unit: readonly Telling[],
  options: readonly Option[],
): { readonly chosen: Option | null; readonly open: readonly Option[] } {
  const sure = options.filter((option) => option.sure)
  const pinned = sure.filter((option) => option.dated)
  if (pinned.length > 0) return vagueness(unit) < 2 ? { chosen: bestOf(pinned, unit), open: [] } : onlyOne(pinned, options)
  if (sure.length === 0) return { chosen: null, open: options }
  const near = sure.map((option) => ({ option, days: distance(unit, option.group) }))
  const nearest = Math.min(...near.map(({ days }) => days))
  if (nearest > FAR) return { chosen: null, open: options }
  const close = near.filter(({ days }) => days - nearest < CLEAR).map(({ option }) => option)
  const best = Math.max(...close.map(({ score }) => score))
  const [first, second] = close.filter(({ score }) => score === best)
  return first && !second ? { chosen: first, open: [] } : { chosen: null, open: options }
}

/** A month or more pins a contact down only where one alone fits it. */
const onlyOne = (pinned: readonly Option[], options: readonly Option[]): ReturnType<typeof choose> => {
  const [first, second] = [...pinned].sort((a, b) => b.score - a.score || at(a.group) - at(b.group))
  return first && (second === undefined || second.score < first.score - 1) ? { chosen: first, open: [] } : { chosen: null, open: options }
}

const bestOf = (options: readonly Option[], unit: readonly Telling[]): Option | null =>
  [...options].sort((a, b) => b.score - a.score || distance(unit, a.group) - distance(unit, b.group) || at(a.group) - at(b.group))[0] ?? null

/** Days between what the two tell of; a telling without a day, or with an open one, is taken to stand at its publication. */
function distance(unit: readonly Telling[], group: readonly Telling[]): number {
  const stands = (t: Telling): Stretch => (t.when !== null && lengthOf(t.when) <= DATED ? t.when : t.filed.bounds)
  const pinned = group.filter((t) => t.when !== null && lengthOf(t.when) <= DATED)
  const days = (pinned.length > 0 ? pinned : group).map(stands)
  return Math.min(...unit.flatMap((t) => days.map((stretch) => gapBetween(stands(t), stretch))))
}

interface Shelf {
  readonly near: (unit: readonly Telling[]) => readonly (readonly Telling[])[]
  readonly put: (unit: readonly Telling[], onto: readonly Telling[] | null) => void
}

/** Groups by family and participant (or place, where nobody is named), so that only those who share somebody are compared. */
function makeShelf(cast: Cast): Shelf {
  const shelves = new Map<string, Set<Telling[]>>()
  const owner = new Map<readonly Telling[], Telling[]>()
  const keysOf = (unit: readonly Telling[]): readonly string[] => [
    ...new Set(
      unit.flatMap((t) => [
        ...[...t.people].flatMap((actor) => [...cast.sideOf(actor)].map((side) => `${t.family} ${side}`)),
        ...(t.place === null ? [] : [`${t.family} @ ${t.place}`]),
        ...(t.when === null || lengthOf(t.when) > 3 ? [] : [`${t.family} on ${t.when.first}`, `${t.family} on ${t.when.last}`]),
      ]),
    ),
  ]
  return {
    near: (unit) => {
      const found = new Set(keysOf(unit).flatMap((key) => [...(shelves.get(key) ?? [])]))
      return [...found].sort((a, b) => at(a) - at(b))
    },
    put: (unit, onto) => {
      const group = onto === null ? [...unit] : (owner.get(onto) ?? [])
      if (onto !== null) group.push(...unit)
      owner.set(group, group)
      for (const key of keysOf(unit)) {
        const shelf = shelves.get(key) ?? new Set()
        shelves.set(key, shelf.add(group))
      }
    },
  }
}
