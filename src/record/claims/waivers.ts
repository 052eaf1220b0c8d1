/** Floor 3, record, claims. A waiver of whose sanction no report says more is tied to the one sanction on record against the same target. */
import type { DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { addTo } from '../multimap.ts'
import { sameSide } from './likeness.ts'

const tied = new WeakMap<DocMeasure, { readonly to: string; readonly measure: DocMeasure }>()

export function tieWaivers(measures: readonly DocMeasure[], cast: Cast): readonly DocMeasure[] {
  const byTarget = new Map<string, DocMeasure[]>()
  for (const measure of measures)
    if (['sanction', 'restriction', 'tariff'].includes(measure.kind))
      for (const target of measure.targets) addTo(byTarget, target, measure)
  return measures.map((measure) => {
    if (measure.suspends !== null || !['waiver', 'lifting'].includes(measure.kind)) return measure
    const sanction = onlySanction(measure, byTarget, cast)
    return sanction === null ? measure : tie(measure, sanction.id)
  })
}

function onlySanction(
  waiver: DocMeasure,
  byTarget: ReadonlyMap<string, readonly DocMeasure[]>,
  cast: Cast,
): DocMeasure | null {
  let only: DocMeasure | null = null
  for (const target of waiver.targets)
    for (const sanction of byTarget.get(target) ?? []) {
      if (sanction === only || !(sanction.by === null || waiver.by === null || sameSide(sanction.by, waiver.by, cast)))
        continue
      if (only !== null) return null
      only = sanction
    }
  return only
}

/** The same pair gives the same object. */
function tie(measure: DocMeasure, to: string): DocMeasure {
  const known = tied.get(measure)
  if (known?.to === to) return known.measure
  const reasons = [...(measure.reasons ?? []), 'tied to the only measure on record against the same target']
  const made = { ...measure, suspends: to, reasons }
  tied.set(measure, { to, measure: made })
  return made
}
