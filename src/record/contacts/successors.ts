/**
 * Floor 3, record, contacts. Which contact took the place of which: another of the same side goes instead. A plan that
 * was moved or renamed is one contact and needs no such link.
 */
import type { Cast } from '../actors/cast.ts'
import { gapBetween } from '../days.ts'
import { addTo } from '../multimap.ts'
import { isPerson } from './agree-people.ts'
import { isHosted } from './hosts.ts'
import type { Own } from './own.ts'
import { comparePlaces } from './places.ts'
import { familyOf, type Telling } from './tellings.ts'

const VISITS = familyOf('visit')
/** Days between the plan and what took its place. */
const SOON = 21

/** By successor: the plan it took the place of. */
export function findPredecessors(owns: readonly Own[], cast: Cast): ReadonlyMap<Own, Own> {
  const visits = owns.filter((own) => familyOf(own.doc.kind) === VISITS)
  const given = visits.filter((own) => own.decided !== null && isGivenUp(own))
  const asked = new Set(given.flatMap((plan) => plan.life.filter(isNegative).map(reportOf)))
  const byReport = new Map<string, Own[]>()
  for (const own of asked.size === 0 ? [] : visits)
    if (!isGivenUp(own))
      for (const id of new Set(own.life.map(reportOf).filter((report) => asked.has(report)))) addTo(byReport, id, own)
  const found = new Map<Own, Own>()
  for (const plan of given) {
    const beside = new Set(plan.life.filter(isNegative).flatMap((t) => byReport.get(reportOf(t)) ?? []))
    const [only, other] = [...beside].filter((own) => tookPlace(own, plan, cast))
    if (only && !other && !found.has(only)) found.set(only, plan)
  }
  return found
}

const reportOf = (t: Telling): string => t.filed.report.id

const isNegative = (t: Telling): boolean => t.axis === 'not'

const isGivenUp = ({ decided }: Own): boolean =>
  decided === 'cancelled' || decided === 'postponed' || decided === 'ruled-out'

/** Another person of one side with him, to the same place, about then. */
function tookPlace(own: Own, plan: Own, cast: Cast): boolean {
  const [goes, stays] = [own, plan].map(({ doc }) => doc.participants.filter((p) => p.part === 'visitor'))
  if (!goes || !stays || goes.some((p) => stays.some((s) => s.actor === p.actor))) return false
  const oneSide = goes.some((p) => stays.some((s) => shareSide(p.actor, s.actor, cast)))
  const where = comparePlaces(own.doc.place?.actor ?? null, plan.doc.place?.actor ?? null, cast)
  const host = plan.doc.participants.some((p) => p.part === 'host' && isHosted(p.actor, own.doc, cast))
  const near = own.days === null || plan.days === null || gapBetween(own.days, plan.days) <= SOON
  return oneSide && near && (where === 'same' || (where === 'unknown' && host))
}

const shareSide = (a: string, b: string, cast: Cast): boolean =>
  isPerson(a, cast) && isPerson(b, cast) && [...cast.sideOf(a)].some((id) => id !== a && cast.sideOf(b).has(id))
