/** Floor 3, record, contacts. What a contact's own tellings say of it, before other contacts tell more. */
import { type DocContact, type DocStep, InternalError, type Outcome } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { lengthOf, type Stretch, stretchOf } from '../days.ts'
import type { Statements } from '../statements.ts'
import { bestKind, bestPeople, bestPlace, bestWhen } from './best.ts'
import type { Consolidated } from './consolidate.ts'
import { decidedOutcome, headlineOf } from './outcome.ts'
import type { Axis, Telling } from './tellings.ts'

export interface Own {
  readonly contact: Consolidated
  /** What the tellings decide; null where the clock has to be asked. */
  readonly decided: Outcome | null
  /** Tellings that count: all but those judged wrong, if there are others. */
  readonly life: readonly Telling[]
  readonly days: Stretch | null
  /** Of what happened: between the last word that it was ahead and the first that it was past; null where that says little. */
  readonly window: Stretch | null
  /** Without its ties to other contacts, and pending where the clock has to be asked. */
  readonly doc: DocContact
}

export function makeOwn(contact: Consolidated, cast: Cast, statements: Statements, wrong: ReadonlySet<string>): Own {
  const valid = contact.tellings.filter((t) => !wrong.has(t.id))
  const life = valid.length > 0 ? valid : contact.tellings
  const when = bestWhen(life)
  const headline = headlineOf(life)
  const kind = bestKind(life)
  const decided = decidedOutcome(life, kind, cast)
  if (headline === null) throw new InternalError(`contact ${contact.id} has no telling`)
  const doc: DocContact = {
    id: contact.id,
    kind,
    title: contact.tellings[0]?.read.title ?? '',
    participants: bestPeople(life, cast),
    open: life.some((t) => t.read.open),
    place: bestPlace(life),
    when,
    steps: contact.tellings.map((t) => assembleStep(t, statements, wrong)),
    headline: { state: headline.read.state, step: headline.id },
    outcome: decided ?? 'pending',
    outcomeOf: null,
    partOf: null,
    candidates: contact.candidates,
    reasons: contact.doubts.length === 0 ? contact.reasons : [...contact.reasons, ...contact.doubts],
  }
  return { contact, decided, life, days: stretchOf(when.edtf), window: windowOf(life), doc }
}

/** A window of more days than this dates nothing. */
const NARROW = 7

function windowOf(life: readonly Telling[]): Stretch | null {
  const past = life.filter((t) => t.axis === 'happened')
  // A report that tells both looks back on the plan.
  const ahead = life.filter((t) => AHEAD.includes(t.axis) && past.every(({ filed }) => filed !== t.filed))
  const days = (tellings: readonly Telling[]): readonly Stretch[] => tellings.flatMap((t) => t.filed.published ?? [])
  const window = {
    first: Math.max(...days(ahead).map((d) => d.first)),
    last: Math.min(...days(past).map((d) => d.last)),
  }
  return window.first <= window.last && lengthOf(window) <= NARROW ? window : null
}

const AHEAD: readonly Axis[] = ['ahead', 'possible']

function assembleStep(telling: Telling, statements: Statements, wrong: ReadonlySet<string>): DocStep {
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
