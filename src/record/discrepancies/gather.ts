/** Floor 3, record, discrepancies. All of them: of contacts, measures and counts. */
import type { DocCount, DocDiscrepancy, DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/resolve.ts'
import type { Assembled } from '../contacts/assemble.ts'
import type { Copies } from '../copies/link.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Kept, type Memo, remember, type Slot } from '../memo.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { differInCounts, differInMeasure } from './quantities.ts'
import { leftUnfollowed, lostSourcing } from './sourcing.ts'
import { differInStatus } from './status.ts'
import { differInDay, differInPlace } from './where-when.ts'

export interface Compared {
  readonly assembled: readonly Assembled[]
  readonly measures: readonly DocMeasure[]
  readonly counts: readonly DocCount[]
  readonly pile: Pile
  readonly cast: Cast
  readonly copies: Copies
  readonly wrong: ReadonlySet<string>
}

type Store = Map<string, Kept<readonly DocDiscrepancy[]>>

const CONTACTS: Slot<Store> = { empty: () => new Map() }
const MEASURES: Slot<Store> = { empty: () => new Map() }

export function gatherDiscrepancies(compared: Compared, memo: Memo): readonly DocDiscrepancy[] {
  const { assembled, measures, counts, pile, copies } = compared
  const [ofContacts, ofMeasures] = [memo.of(CONTACTS), memo.of(MEASURES)]
  return [
    ...assembled.flatMap((one) => {
      const uses = [one, one.shown.outcome, ...one.contact.tellings.flatMap((t) => linksOf(t.filed, compared))]
      return remember(ofContacts, one.contact.id, uses, () => assembleDifferences(differInContact(one, compared)))
    }),
    ...measures.flatMap((measure) => {
      const uses = [measure.life, ...measure.life.flatMap((entry) => rootOf(entry.report, compared))]
      return remember(ofMeasures, measure.id, uses, () => assembleDifferences(differInMeasure(measure, pile, copies)))
    }),
    ...assembleDifferences(differInCounts(counts, pile)),
  ]
}

const linksOf = (filed: Filed, { copies, cast }: Compared): readonly unknown[] => {
  const outlet = cast.outletOf(filed)
  return [
    copies.copyOf(filed),
    copies.echoOf(filed),
    copies.rootOf(filed),
    outlet === null ? null : cast.profileOf(outlet),
  ]
}

const rootOf = (report: string, { pile, copies }: Compared): readonly unknown[] => {
  const filed = pile.byId.get(report)
  return filed === undefined ? [] : [copies.rootOf(filed)]
}

function differInContact({ contact, shown }: Assembled, { cast, copies, wrong }: Compared): readonly Difference[] {
  const life = contact.tellings.filter((t) => !wrong.has(t.id))
  return [
    ...differInStatus(contact.id, life, cast),
    ...differInDay(contact.id, life, copies),
    ...differInPlace(contact.id, life, cast, copies),
    ...lostSourcing(contact.id, life, copies),
    ...leftUnfollowed(contact.id, life, shown.outcome),
  ]
}
