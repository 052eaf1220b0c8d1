/**
 * Floor 2, reading, contacts. One telling for each contact, state and voucher: what a report says again is evidence of what it has said,
 * not a telling of its own, and a contact named twice in one breath is one.
 */
import { overlap, overlaps, type Participant, type ReadTelling } from '../../../model/index.ts'
import { hasHappened, isAhead } from '../status/status.ts'
import { familyOf } from './same.ts'

/** Adds a telling to those told so far, or joins it to the one it repeats. */
export function fold(told: ReadTelling[], now: ReadTelling): void {
  const at = told.findIndex((before) => repeats(before, now))
  const before = told[at]
  if (before === undefined) told.push(now)
  else told[at] = joined(before, now)
}

function repeats(before: ReadTelling, now: ReadTelling): boolean {
  const sameVoice = before.vouchedBy.join(' ') === now.vouchedBy.join(' ')
  const one = now.sameAs !== null && (before.sameAs ?? before.id) === now.sameAs
  if (one) return sameVoice && (before.state === now.state || isWeaker(now, before))
  return sameVoice && inOneBreath(before, now)
}

const isWeaker = (now: ReadTelling, before: ReadTelling): boolean =>
  (isAhead(now.state) && isAhead(before.state)) || (hasHappened(now.state) && hasHappened(before.state))

/** "held talks at a meeting": two words for one contact in one sentence, with the same people. */
function inOneBreath(before: ReadTelling, now: ReadTelling): boolean {
  if (familyOf(before.kind) !== familyOf(now.kind) || before.state !== now.state || isElsewhere(before, now))
    return false
  const close = before.evidence.some((a) => now.evidence.some((b) => overlaps(a, b)))
  const people = new Set(before.participants.map((p) => p.actor))
  return close && now.participants.every((p) => people.has(p.actor)) && now.ordinal === before.ordinal
}

/** "on Monday in Lima, on Tuesday in Oslo". */
const isElsewhere = (before: ReadTelling, now: ReadTelling): boolean =>
  (before.place?.basis === 'stated' && now.place?.basis === 'stated' && before.place.actor !== now.place.actor) ||
  (before.when.edtf !== null && now.when.edtf !== null && !overlap(before.when.edtf, now.when.edtf))

export function joined(before: ReadTelling, now: ReadTelling): ReadTelling {
  const added: readonly Participant[] = now.participants.filter(
    (p) => p.basis === 'stated' && !before.participants.some((b) => b.actor === p.actor),
  )
  return {
    ...before,
    participants: [...before.participants, ...added],
    open: before.open || now.open,
    place: before.place?.basis === 'stated' || now.place === null ? before.place : now.place,
    when: before.when.edtf === null ? now.when : before.when,
    evidence: [
      ...before.evidence,
      ...now.evidence.filter((e) => !before.evidence.some((b) => b.start === e.start && b.end === e.end)),
    ],
  }
}
