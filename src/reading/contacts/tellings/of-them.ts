/** Floor 2, reading, contacts. "The two spoke for an hour", "Lind was with them": a verb whose sides are left to what was told just before. */
import type { ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { type Comparable, seriesOf } from './same.ts'

export const isOfThem = ({ rule, refers }: Draft): boolean =>
  refers && rule.sort !== 'noun' && (rule.needs === 'two' || rule.needs === 'persons')

/** Sentences after which "they" are others. */
const REACH = 15

/** What a draft may lean on: all that was told or, where "they" do it, what was told just before. */
export function tellingsFor(page: Page, told: readonly ReadTelling[], draft: Draft): readonly ReadTelling[] {
  if (!isOfThem(draft)) return told
  const from = page.sentences[Math.max(0, draft.sentence.index - REACH)]?.start ?? 0
  return told.filter((t) => t.head.start >= from)
}

/** The contact told last, of the draft's kind or, as "They talked through the night. Ruiz was with them", of the other. */
export const modelOfThem = (told: readonly ReadTelling[], now: Comparable): ReadTelling | null =>
  seriesOf(told, now) ?? seriesOf(told, { ...now, kind: now.kind === 'call' ? 'meeting' : 'call' })
