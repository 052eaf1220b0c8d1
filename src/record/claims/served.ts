/** Floor 3, record, claims. A waiver for somebody who then comes: the visit it served, where one report tells of both and no other visit fits. */
import type { DocContact, DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { isHosted } from '../contacts/hosts.ts'
import { addTo } from '../multimap.ts'

const tied = new WeakMap<DocMeasure, { readonly to: string; readonly measure: DocMeasure }>()

export function tieServed(
  measures: readonly DocMeasure[],
  contacts: readonly DocContact[],
  cast: Cast,
): readonly DocMeasure[] {
  const open = measures.filter(isOpen)
  if (open.length === 0) return measures
  const visits = new Map<string, DocContact[]>()
  for (const contact of contacts)
    if (contact.kind === 'visit' || contact.kind === 'arrival')
      for (const { actor, part } of contact.participants) if (part === 'visitor') addTo(visits, actor, contact)
  return measures.map((measure) => {
    const [visit, other] = isOpen(measure) ? servedBy(measure, visits, cast) : []
    return visit && !other ? tie(measure, visit) : measure
  })
}

const isOpen = ({ kind, serves, by, targets }: DocMeasure): boolean =>
  serves === null && by !== null && targets.length > 0 && (kind === 'waiver' || kind === 'lifting')

/** Visits of its targets to its author, told in one report with it. */
function servedBy(
  { by, targets, life }: DocMeasure,
  visits: ReadonlyMap<string, readonly DocContact[]>,
  cast: Cast,
): readonly DocContact[] {
  const reports = new Set(life.map((told) => told.report))
  const fitting = targets.flatMap((target) => visits.get(target) ?? [])
  return [...new Set(fitting)].filter(
    (visit) => by !== null && isHosted(by, visit, cast) && visit.steps.some((step) => reports.has(step.report)),
  )
}

/** The same pair gives the same object. */
function tie(measure: DocMeasure, visit: DocContact): DocMeasure {
  const known = tied.get(measure)
  if (known?.to === visit.id) return known.measure
  const reasons = [...(measure.reasons ?? []), 'its target visits its author, and one report tells of both']
  const made = { ...measure, serves: visit.id, reasons }
  tied.set(measure, { to: visit.id, measure: made })
  return made
}
