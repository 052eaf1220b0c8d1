/** Floor 3, record, discrepancies. All of them: of contacts, measures and counts. */
import type { DocContact, DocCount, DocDiscrepancy, DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/resolve.ts'
import type { Consolidation } from '../contacts/consolidate.ts'
import type { Copies } from '../copies/link.ts'
import type { Pile } from '../pile.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { differInCounts, differInMeasures } from './quantities.ts'
import { leftUnfollowed, lostSourcing } from './sourcing.ts'
import { differInStatus } from './status.ts'
import { differInDay, differInPlace } from './where-when.ts'

export interface Compared {
  readonly contacts: readonly DocContact[]
  readonly measures: readonly DocMeasure[]
  readonly counts: readonly DocCount[]
  readonly consolidation: Consolidation
  readonly pile: Pile
  readonly cast: Cast
  readonly copies: Copies
  readonly wrong: ReadonlySet<string>
}

export function gatherDiscrepancies(compared: Compared): readonly DocDiscrepancy[] {
  const { measures, counts, pile, copies } = compared
  return assembleDifferences([...differInContacts(compared), ...differInMeasures(measures, pile, copies), ...differInCounts(counts, pile)])
}

function differInContacts({ contacts, consolidation: { groups }, cast, copies, wrong }: Compared): readonly Difference[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  return groups.flatMap((group): readonly Difference[] => {
    const contact = byId.get(group[0]?.contactId ?? '')
    if (contact === undefined) return []
    const life = group.filter((t) => !wrong.has(t.id))
    return [
      ...differInStatus(contact.id, life, cast),
      ...differInDay(contact.id, life, copies),
      ...differInPlace(contact.id, life, cast, copies),
      ...lostSourcing(contact.id, life, copies),
      ...leftUnfollowed(contact.id, life, contact.outcome),
    ]
  })
}
