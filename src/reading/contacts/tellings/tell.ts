/** Floor 2, reading, contacts. One draft becomes one telling: its reality, day, place, voucher and state, and what it refers back to. */
import {
  boundsOf,
  type ContactState,
  type DateValue,
  type LocalId,
  type Participant,
  type ReadStatement,
  type ReadTelling,
} from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Clock } from '../../clock.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { isPrincipal } from '../sides/principal.ts'
import { type Settled, settleState } from '../status/settle-state.ts'
import { hasHappened } from '../status/status.ts'
import { isWithdrawn } from '../status/withdrawn.ts'
import { isAdmitted, mayBePlan } from './admitted.ts'
import { dayOfReport } from './day-of-report.ts'
import { fieldsOf } from './fields.ts'
import { isItinerary } from './itinerary.ts'
import { isOnlyMissed } from './kept-away.ts'
import { answersFor, comparable, isNamedOfficial, type Known, knownOf } from './known.ts'
import { type Occasions, sharpened } from './occasions.ts'
import { isOfThem, tellingsFor } from './of-them.ts'
import { RAISED, stateIfSo } from './raised.ts'
import { antecedentIn, familyOf } from './same.ts'
import { placeThere, settingOf } from './setting.ts'
import { isAnybody, sidesOf } from './sides-lent.ts'
import { isTurnedBack } from './turned-back.ts'

/** `raised`: as if it were told, for a question or what is taken back. Null: no telling. `unclear`: a contact is named, but nothing says whether it took place. */
export function tell(
  page: Page,
  cast: Cast,
  clock: Clock,
  statements: readonly ReadStatement[],
  told: readonly ReadTelling[],
  occasions: Occasions,
  draft: Draft,
  raised = false,
): ReadTelling | 'unclear' | null {
  if (isOnlyMissed(cast, told, draft)) return null
  const found = knownOf(cast, clock, statements, draft)
  const { when: occasion, place: venue, host } = occasions(draft)
  const place = draft.kind === 'call' ? null : (found.place ?? placeThere(page, cast, draft) ?? venue)
  const known = {
    ...found,
    place,
    byPrincipal: found.byPrincipal || answersFor(cast, draft, found.voucher, place),
    days: { ...found.days, when: sharpened(found.days.when, occasion) },
  }
  const settledBy = (byPrincipal: boolean): Settled =>
    settleState(page, {
      draft,
      status: known.status,
      when: known.days.when,
      statement: known.voucher.statement,
      byPrincipal,
      byOfficial: isNamedOfficial(cast, known.voucher.vouchedBy.at(-1)),
      ownVoice: known.voucher.vouchedBy.length === 0,
    })
  const stated = raised ? stateIfSo(draft) : settledBy(known.byPrincipal)
  if (stated === null || isItinerary(draft, known) || (!raised && isWithdrawn(page, draft.sentence, draft.token)))
    return null
  const first = isAdmitted(draft, known.status) && mayBePlan(told, draft) ? 'inherit' : stated
  const now = comparable(page, cast, draft, known, first)
  const before = antecedentIn(cast, tellingsFor(page, told, draft), now)
  const byPrincipal = known.byPrincipal || speaksForBefore(cast, draft, known, before)
  const settled = raised || byPrincipal === known.byPrincipal || first === 'inherit' ? first : settledBy(byPrincipal)
  const lent = sidesOf({ page, cast, told, draft, known, settled, now, before })
  const { participants: sides, model } = lent
  if (draft.refers && model === null && (lent.nobody || isOfThem(draft))) return null
  const participants = withHost(draft, sides, host)
  const standing =
    settled === 'inherit' && now.none ? null : settled === 'inherit' ? inherited(before, known, byPrincipal) : settled
  const state = standing !== null && hasHappened(standing) && isTurnedBack(page, draft) ? 'cancelled' : standing
  if (state === null) return draft.refers || before !== null ? null : 'unclear'
  const freed = draft.rule.needs === 'freed-again' || draft.rule.needs === 'let-go'
  if (
    participants.length === 0 ||
    isOnlyProcess(draft, known) ||
    (!freed && participants.every((p) => isAnybody(cast, p)))
  )
    return null
  const { when, place: where } = settingOf(page, told, draft, {
    participants,
    state,
    before: before ?? (isOfThem(draft) && !now.another ? model : null),
    when: known.days.when,
    place: known.place,
  })
  return {
    ...fieldsOf(page, cast, draft, { ...known, place: where }, told.length + 1),
    ...(raised && { id: RAISED }),
    when: dayOfReport(page, draft, state, keptDay(state, when, before)),
    participants,
    state,
    byPrincipal: isPrincipal(cast, known.voucher.vouchedBy.at(-1) ?? null, {
      participants,
      place: known.place?.actor ?? null,
    }),
    sameAs: before === null ? null : (before.sameAs ?? before.id),
    open: draft.open || (draft.refers && model?.open === true),
  }
}

/** "The visit will go ahead, her office said": whose visit it is, was told before. */
const speaksForBefore = (cast: Cast, draft: Draft, { voucher }: Known, before: ReadTelling | null): boolean =>
  draft.refers &&
  before !== null &&
  voucher.vouchedBy.length > 0 &&
  isPrincipal(cast, voucher.vouchedBy.at(-1) ?? null, {
    participants: before.participants,
    place: before.place?.actor ?? null,
  })

/** "postponed until June": what "June" was read as lies before the day that was put off, so the year is not sure. */
const keptDay = (state: ContactState, when: DateValue, before: ReadTelling | null): DateValue => {
  if (state !== 'postponed' || before === null || before.when.edtf === null || when.edtf === null) return when
  const [moved, old] = [boundsOf(when.edtf).last, boundsOf(before.when.edtf).first]
  return moved !== null && old !== null && moved < old ? { ...before.when, basis: 'implied' } : when
}

/** Who comes to an inauguration comes to see whoever is inaugurated. */
const withHost = (draft: Draft, sides: readonly Participant[], host: LocalId | null): readonly Participant[] =>
  host === null ||
  sides.length === 0 ||
  familyOf(draft.kind) !== familyOf('visit') ||
  sides.some((p) => p.actor === host)
    ? sides
    : [...sides, { actor: host, part: 'host', basis: 'implied' }]

/** "back out of negotiations", "a figure in negotiations": a process spoken of, with nobody, no day and no place of its own. */
const isOnlyProcess = (draft: Draft, known: Known): boolean =>
  PROCESS.has(draft.rule.words) &&
  draft.participants.length < 2 &&
  draft.participants.every((p) => p.basis === 'implied') &&
  known.days.when.edtf === null &&
  known.place === null &&
  !draft.refers

const PROCESS = new Set(['talks', 'contacts'])

/** A reference takes over that something happened, where somebody else now speaks of it; a plan spoken of again adds nothing. */
function inherited(before: ReadTelling | null, known: Known, byPrincipal: boolean): ReadTelling['state'] | null {
  if (before === null || !hasHappened(before.state) || known.voucher.vouchedBy.length === 0) return null
  return byPrincipal ? 'acknowledged' : 'occurred'
}
