/** Floor 2, reading, measures. The trip or meeting a waiver was given for: "lifted so that he could travel to ...". */
import type { LocalId } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { childrenBy, marker, phrase, spanOver } from '../claims/tree.ts'
import type { Draft, Scene } from './draft.ts'

const LEAVE = new Set(['waiver', 'lifting', 'licence'])
const PURPOSE = new Set(['to', 'so that', 'so', 'for', 'in order to', 'that'])
const TRIP = /^(visa|visit|trip|travel|come|attend|fly|meeting|talks)$/

/** The telling that stands in the purpose clause; else the one visit the report tells of whom it was given to. */
export function servedBy(scene: Scene, draft: Draft, targets: readonly LocalId[]): LocalId | null {
  if (!LEAVE.has(draft.kind)) return null
  const { sentence, act } = draft
  const purpose = [
    ...childrenBy(sentence, act.index, 'advcl', 'obl', 'xcomp'),
    ...(draft.kind === 'licence' ? [act] : []),
  ].filter((t) => t === act || PURPOSE.has(marker(sentence, t.index) ?? ''))
  const words = purpose.flatMap((t) => phrase(sentence, t.index))
  const span = spanOver(scene.page.report.text, words)
  if (!span) return null
  const inside = scene.tellings.find((t) => overlaps(t.head, span))
  if (inside) return inside.id
  if (!words.some((t) => TRIP.test(t.lemma))) return null
  const trips = scene.tellings.filter(
    (t) => t.kind === 'visit' && t.sameAs === null && t.participants.some((p) => targets.includes(p.actor)),
  )
  return trips.length === 1 ? (trips[0]?.id ?? null) : null
}
