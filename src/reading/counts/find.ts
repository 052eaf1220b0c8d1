import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import type { ReadCount, ReadStatement } from '../../model/index.ts'

/** Placeholder while the stage is being written. */
export function findCounts(_page: Page, _cast: Cast, _clock: Clock, _statements: readonly ReadStatement[]): { counts: ReadCount[]; notes: [] } {
  return { counts: [], notes: [] }
}
