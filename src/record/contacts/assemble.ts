/** Floor 3, record, contacts. One contact as the document shows it, with every step kept. */
import { type DocContact, type DocStep, InternalError, type Outcome } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { stretchOf } from '../days.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import type { Statements } from '../statements.ts'
import { bestKind, bestPeople, bestPlace, bestWhen } from './best.ts'
import type { Consolidated, Consolidation } from './consolidate.ts'
import { decidedOutcome, headlineOf, outcomeByClock } from './outcome.ts'
import type { Telling } from './tellings.ts'

export interface Scene {
  readonly consolidation: Consolidation
  readonly cast: Cast
  readonly clock: number | null
  readonly statements: Statements
  /** Steps that an analyst has judged wrong: kept, but nothing is derived from them. */
  readonly wrong: ReadonlySet<string>
  readonly epoch: Epoch
}

/** What does not move with the clock, and the contact as it was last shown. The same object as long as what it is made from is the same. */
export interface Assembled {
  readonly contact: Consolidated
  readonly decided: Outcome | null
  shown: DocContact
}

const CONTACTS: Slot<Store<Consolidated, Assembled>> = {
  empty: () => new WeakMap(),
}

/** In the order of first evidence. */
export function assembleContacts(scene: Scene, memo: Memo): readonly Assembled[] {
  const store = memo.of(CONTACTS)
  return scene.consolidation.contacts.map((contact) => {
    const whole = partOf(contact, scene)
    // What it is a part of may be called otherwise now, whoever is known.
    const epoch: Epoch = whole === null ? scene.epoch : {}
    const make = (): Assembled => assemble(contact, whole, scene)
    const assembled = remember(store, contact, epoch, () => usesOf(contact, whole, scene), make)
    const outcome = assembled.decided ?? outcomeByClock(stretchOf(assembled.shown.when.edtf), scene.clock)
    if (assembled.shown.outcome !== outcome) assembled.shown = { ...assembled.shown, outcome }
    return assembled
  })
}

/** All that a contact is made from: tellings, what is known of everybody in it, links to other contacts. */
function usesOf(contact: Consolidated, whole: string | null, { cast, wrong }: Scene): readonly unknown[] {
  const uses: unknown[] = [wrong, whole]
  for (const telling of contact.tellings) {
    uses.push(telling)
    for (const { actor } of telling.participants) uses.push(cast.profileOf(actor))
    for (const id of telling.vouchers) uses.push(cast.profileOf(id))
  }
  return uses
}

function assemble(contact: Consolidated, whole: string | null, scene: Scene): Assembled {
  const { cast, clock } = scene
  const valid = contact.tellings.filter((t) => !scene.wrong.has(t.id))
  const life = valid.length > 0 ? valid : contact.tellings
  const when = bestWhen(life)
  const headline = headlineOf(life)
  const decided = decidedOutcome(life, cast)
  if (headline === null) throw new InternalError(`contact ${contact.id} has no telling`)
  const shown: DocContact = {
    id: contact.id,
    kind: bestKind(life),
    title: contact.tellings[0]?.read.title ?? '',
    participants: bestPeople(life, cast),
    open: life.some((t) => t.read.open),
    place: bestPlace(life),
    when,
    steps: contact.tellings.map((t) => assembleStep(t, scene)),
    headline: { state: headline.read.state, step: headline.id },
    outcome: decided ?? outcomeByClock(stretchOf(when.edtf), clock),
    outcomeOf: null,
    partOf: whole,
    candidates: contact.candidates,
    reasons: contact.reasons,
  }
  return { contact, decided, shown }
}

function assembleStep(telling: Telling, { statements, wrong }: Scene): DocStep {
  const { read, filed } = telling
  const doubt = wrong.has(telling.id) ? [...read.doubt, 'review/wrong'] : read.doubt
  return {
    id: telling.id,
    report: filed.report.id,
    state: read.state,
    when: read.when,
    place: telling.place,
    vouchedBy: telling.vouchers,
    statement: statements.idOf(filed, read.statement),
    evidence: read.evidence,
    ...(doubt.length > 0 ? { doubt } : {}),
  }
}

/** The contact that the first telling to say so calls it a part of. */
function partOf({ id, tellings }: Consolidated, { consolidation, cast }: Scene): string | null {
  for (const telling of tellings) {
    if (telling.read.partOf === null) continue
    const whole = consolidation.inReport(cast.resolved(telling.filed), telling.read.partOf)
    const other = whole === null ? id : consolidation.contactIdOf(whole)
    if (other !== id) return other
  }
  return null
}
