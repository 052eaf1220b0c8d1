/** Floor 3, record, contacts. Contacts as the document shows them: what their own tellings say, and what the contacts they are tied to tell of them. */
import type { DocContact, Outcome } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { stretchOf } from '../days.ts'
import { type Epoch, type Memo, remember, type Slot, type Store, sameItems } from '../memo.ts'
import type { Statements } from '../statements.ts'
import type { Consolidated, Consolidation } from './consolidate.ts'
import { inherit } from './inherit.ts'
import { findKept, keptBy, madeBy } from './kept.ts'
import { outcomeByClock } from './outcome.ts'
import { makeOwn, type Own } from './own.ts'
import { type Ties, tieParts } from './parts.ts'
import { findPredecessors } from './successors.ts'

export interface Scene {
  readonly consolidation: Consolidation
  readonly cast: Cast
  readonly clock: number | null
  readonly statements: Statements
  /** Steps that an analyst has judged wrong: kept, but nothing is derived from them. */
  readonly wrong: ReadonlySet<string>
  readonly epoch: Epoch
}

/** The same object as long as the contact's own tellings say the same. */
export interface Assembled {
  readonly contact: Consolidated
  shown: DocContact
}

interface Kept extends Assembled {
  readonly own: Own
  /** What it was last shown from. */
  uses: readonly unknown[]
}

const CONTACTS: Slot<Store<Consolidated, Kept>> = {
  empty: () => new WeakMap(),
}

/** In the order of first evidence. */
export function assembleContacts(scene: Scene, memo: Memo): readonly Assembled[] {
  const { consolidation, cast, statements, wrong, epoch } = scene
  const store = memo.of(CONTACTS)
  const kept = consolidation.contacts.map((contact) =>
    remember(
      store,
      contact,
      epoch,
      () => usesOf(contact, cast, wrong),
      (): Kept => {
        const own = makeOwn(contact, cast, statements, wrong)
        return { contact, own, shown: own.doc, uses: [] }
      },
    ),
  )
  const owns = kept.map(({ own }) => own)
  const ties = tieParts(owns, consolidation, cast)
  const predecessors = findPredecessors(owns, cast)
  const meetingsHeld = findKept(owns, cast)
  for (const one of kept)
    show(
      one,
      ties,
      { predecessor: predecessors.get(one.own) ?? null, heldOn: meetingsHeld.get(one.own) ?? null },
      scene,
    )
  return kept
}

/** All that a contact's own tellings rest on: what is known of everybody in it. */
function usesOf(contact: Consolidated, cast: Cast, wrong: ReadonlySet<string>): readonly unknown[] {
  const uses: unknown[] = [wrong]
  for (const telling of contact.tellings) {
    uses.push(telling)
    for (const { actor } of telling.participants) uses.push(cast.profileOf(actor))
    for (const id of telling.vouchers) uses.push(cast.profileOf(id))
  }
  return uses
}

/** What other contacts tell of what became of this one. */
interface Fate {
  /** The plan it took the place of. */
  readonly predecessor: Own | null
  /** The meeting by which it was kept. */
  readonly heldOn: Own | null
}

function show(one: Kept, ties: Ties, { predecessor, heldOn }: Fate, { cast, clock }: Scene): void {
  const [tie, parts] = [ties.wholeOf.get(one.own) ?? null, ties.partsOf.get(one.own) ?? NONE]
  const uses: unknown[] = [tie?.whole, tie?.why, predecessor, heldOn, ...parts]
  const made = heldOn ?? madeBy(one.own, parts)
  if (one.uses.length === 0 || !sameItems(one.uses, uses)) {
    const doc = inherit(one.own, tie, parts, cast)
    const followed = predecessor === null ? doc : { ...doc, outcomeOf: predecessor.doc.id }
    one.shown = made === null ? followed : { ...followed, reasons: [...followed.reasons, keptBy(made, one.own)] }
    one.uses = uses
  }
  const told = one.own.decided ?? outcomeByClock(stretchOf(one.shown.when.edtf), clock)
  const outcome: Outcome = made === null ? told : 'occurred'
  if (one.shown.outcome !== outcome) one.shown = { ...one.shown, outcome }
}

const NONE: readonly Own[] = []
