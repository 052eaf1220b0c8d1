/**
 * Floor 2, reading, contacts. Whatever the words say, and whatever day was taken over from elsewhere: a contact whose day lies after the
 * day the report came out has not happened. The last thing asked of every telling.
 */
import { boundsOf, type ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import { hasHappened } from '../status/status.ts'

export const stillAhead = (tellings: readonly ReadTelling[], page: Pick<Page, 'report'>): readonly ReadTelling[] =>
  tellings.map((t) =>
    hasHappened(t.state) && isToCome(t.when.edtf, page.report.published.edtf)
      ? { ...t, state: t.state === 'acknowledged' ? 'confirmed' : 'scheduled' }
      : t,
  )

/** The day as a whole lies after the report. */
function isToCome(when: string | null, published: string | null): boolean {
  if (when === null || published === null) return false
  const [day, out] = [boundsOf(when).first, boundsOf(published).last]
  return day !== null && out !== null && day > out
}
