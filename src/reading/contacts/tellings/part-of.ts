/** Floor 2, reading, contacts. A meeting held in the course of a visit, told in the same report, is part of it. */
import { overlap, type ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import { hasHappened } from '../status/status.ts'
import { familyOf } from './same.ts'

export function tiesOf(tellings: readonly ReadTelling[], page: Page): readonly ReadTelling[] {
  const visits = tellings.filter((t) => familyOf(t.kind) === familyOf('visit'))
  return tellings.map((t) => (familyOf(t.kind) === familyOf('meeting') ? joinedTo(t, visitOf(t, visits, page)) : t))
}

/** A part still ahead that has no day of its own lies within the days of its visit, where these are a range. */
function joinedTo(part: ReadTelling, visit: ReadTelling | undefined): ReadTelling {
  if (visit === undefined) return part
  const inherits =
    part.when.edtf === null && !hasHappened(part.state) && visit.when.edtf !== null && /[./]/.test(visit.when.edtf)
  return { ...part, partOf: visit.id, when: inherits ? { ...visit.when, basis: 'implied' } : part.when }
}

function visitOf(meeting: ReadTelling, visits: readonly ReadTelling[], page: Page): ReadTelling | undefined {
  return visits.find(
    (visit) =>
      isGuestOf(meeting, visit) &&
      (sameSentence(meeting, visit, page) || samePlace(meeting, visit)) &&
      samePhase(meeting, visit) &&
      sameDays(meeting, visit),
  )
}

const isGuestOf = (meeting: ReadTelling, visit: ReadTelling): boolean =>
  visit.participants.some((v) => v.part === 'visitor' && meeting.participants.some((m) => m.actor === v.actor))

const samePlace = (a: ReadTelling, b: ReadTelling): boolean => a.place !== null && a.place.actor === b.place?.actor

function sameSentence(a: ReadTelling, b: ReadTelling, page: Page): boolean {
  const sentence = page.sentences.find((s) => s.start <= a.head.start && a.head.end <= s.end)
  return sentence !== undefined && sentence.start <= b.head.start && b.head.end <= sentence.end
}

/** A meeting that has happened is no part of a journey still planned. */
const samePhase = (meeting: ReadTelling, visit: ReadTelling): boolean =>
  !hasHappened(meeting.state) || hasHappened(visit.state)

const sameDays = (a: ReadTelling, b: ReadTelling): boolean =>
  a.when.edtf === null || b.when.edtf === null || overlap(a.when.edtf, b.when.edtf)
