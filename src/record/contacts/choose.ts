/** Floor 3, record, contacts. Which of the contacts found so far a unit belongs to, if it belongs to one for sure. */
import type { Cast } from '../actors/cast.ts'
import { gapBetween, lengthOf } from '../days.ts'
import { type Agreement, agree } from './agree.ts'
import { compareDays, DATED, FAR, isPutOffTo } from './agree-days.ts'
import { isWiderCircle, namesOthers } from './agree-people.ts'
import type { Doubt } from './decisions.ts'
import { standsAt } from './keys.ts'
import { comparePlaces } from './places.ts'
import type { Telling } from './tellings.ts'
import type { Unit } from './units.ts'

/** A contact as found so far. */
export interface Group {
  readonly leader: Unit
  readonly tellings: readonly Telling[]
}

export interface Choice {
  readonly chosen: Group | null
  readonly why: string
  /** Contacts it could be too. */
  readonly open: readonly Doubt[]
}

interface Option extends Agreement {
  readonly group: Group
}

/** `groups` in the order in which they were begun. */
export function choose(unit: Unit, groups: readonly Group[], cast: Cast): Choice {
  const options = groups.flatMap((group) => optionOf(unit, group, cast) ?? [])
  const sure = options.filter((option) => option.verdict === 'sure')
  const [likely, other] = options.filter((option) => option.verdict === 'likely')
  if (sure.length === 0 && likely && !other)
    return {
      chosen: likely.group,
      why: likely.why,
      open: openBut(likely, options),
    }
  const pinned = sure.filter((option) => option.dated)
  const reached = pinned.length > 0 ? [] : withinReach(sure, unit)
  const chosen =
    pinned.length > 0
      ? unit.vagueness < 2
        ? nearestBest(pinned, unit)
        : onlyBest(pinned, unit)
      : onlyBest(reached, unit)
  if (chosen === null) {
    const fitting = pinned.length > 0 ? pinned : reached
    return { chosen, why: '', open: options.map((option) => ({ ...doubt(option), fits: fitting.includes(option) })) }
  }
  return {
    chosen: chosen.group,
    why: chosen.why,
    open: openBut(chosen, options),
  }
}

/** What it could be too, and is not found to be. */
const openBut = (chosen: Option, options: readonly Option[]): readonly Doubt[] =>
  options.filter((option) => option !== chosen && option.verdict !== 'sure').map(doubt)

const doubt = ({ group, verdict, why }: Option): Doubt => ({
  leader: group.leader,
  fits: false,
  why: verdict === 'sure' ? `${why}, but another fits as well` : `${why}, which is not enough`,
})

/** A group is an option when one of its tellings agrees, and none has another day or, where persons are named, others. */
function optionOf(unit: Unit, group: Group, cast: Cast): Option | null {
  let best: Agreement | null = null
  for (const mine of unit.tellings)
    for (const theirs of group.tellings) {
      if (mine.family === theirs.family && !isWhatIsDenied(mine, unit) && excludes(mine, theirs, group.tellings, cast))
        return null
      const found = agree(mine, theirs, cast)
      if (found !== null && (best === null || rank(found) > rank(best))) best = found
    }
  return best === null ? null : { ...best, group }
}

/** "On allegations of a call, no such call took place": what may have been is told for the denial's sake, and lies ahead of nobody. */
const isWhatIsDenied = (mine: Telling, unit: Unit): boolean =>
  mine.axis === 'possible' && mine.when === null && unit.tellings.some(({ read }) => read.state === 'denied')

/** A plan that was moved excludes no other day. */
const excludes = (mine: Telling, theirs: Telling, group: readonly Telling[], cast: Cast): boolean =>
  (compareDays(mine, theirs) === 'apart' && !group.some((t) => isPutOffTo(t, theirs) || isPutOffTo(t, mine))) ||
  namesOthers(mine, theirs, cast) ||
  isWiderCircle(mine, theirs, cast) ||
  leadsElsewhere(mine, theirs, cast) ||
  wasHeldElsewhere(mine, theirs, cast)

/** A journey to one town is not the one to another, even where a third telling names no town. */
const leadsElsewhere = (mine: Telling, theirs: Telling, cast: Cast): boolean =>
  mine.kind === 'visit' && theirs.kind === 'visit' && comparePlaces(mine.place, theirs.place, cast) === 'other'

/** One report has the one ahead and the other behind it, in two places: "will meet in the port; they last met in the capital". */
const wasHeldElsewhere = (mine: Telling, theirs: Telling, cast: Cast): boolean =>
  mine.filed === theirs.filed &&
  (mine.axis === 'happened') !== (theirs.axis === 'happened') &&
  compareDays(mine, theirs) !== 'same' &&
  comparePlaces(mine.place, theirs.place, cast) === 'other'

const rank = (agreement: Agreement): number =>
  agreement.score + { sure: 200, likely: 100, perhaps: 0 }[agreement.verdict]

/** The best, and of the equally good the nearest in time, then the first begun. */
function nearestBest(options: readonly Option[], unit: Unit): Option | null {
  const best = Math.max(...options.map(({ score }) => score))
  const equal = options.filter(({ score }) => score === best)
  const nearest = Math.min(...equal.map(({ group }) => distance(unit, group)))
  return equal.find(({ group }) => distance(unit, group) === nearest) ?? null
}

/** What is told without a day, or with a month, belongs to a contact only where no other fits as well: in the whole pile, or in its report. */
function onlyBest(options: readonly Option[], unit: Unit): Option | null {
  const best = Math.max(...options.map(({ score }) => score))
  const equal = options.filter(({ score }) => score === best)
  const beside = equal.filter(({ group }) => isToldBeside(unit, group))
  const [first, second] = beside.length > 0 ? beside : equal
  return first && !second ? first : null
}

/** One report tells of both, and of both as past or of both as not: what happened is not the plan told beside it. */
const isToldBeside = (unit: Unit, { tellings }: Group): boolean =>
  tellings.some(({ filed, axis }) =>
    unit.tellings.some((t) => t.filed === filed && (t.axis === 'happened') === (axis === 'happened')),
  )

/** Contacts this many days farther away than the nearest are not meant. */
const CLEAR = 14

function withinReach(options: readonly Option[], unit: Unit): readonly Option[] {
  const nearest = Math.min(...options.map(({ group }) => distance(unit, group)))
  return nearest > FAR ? [] : options.filter(({ group }) => distance(unit, group) - nearest < CLEAR)
}

/** Days between what the two tell of; a telling without a day, or with an open one, is taken to stand at its publication. */
function distance(unit: Unit, group: Group): number {
  const pinned = group.tellings.filter((t) => t.when !== null && lengthOf(t.when) <= DATED)
  const days = (pinned.length > 0 ? pinned : group.tellings).map(standsAt)
  return Math.min(...unit.tellings.flatMap((t) => days.map((stretch) => gapBetween(standsAt(t), stretch))))
}
