/** Floor 3, record, contacts. What became of a contact and how far along it is told to be. The passing of a day never makes anything occur. */
import type { ContactKind, ContactState, Outcome } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Stretch } from '../days.ts'
import { compareNumbers } from '../order.ts'
import { isPrincipal, isSomeMinistry, oneSide, voucherOf } from './principals.ts'
import { byEvidence, type Telling } from './tellings.ts'

const DONE: readonly ContactState[] = ['occurred', 'acknowledged']

const OUTCOME_OF: Partial<Record<ContactState, Outcome>> = {
  cancelled: 'cancelled',
  postponed: 'postponed',
  'ruled-out': 'ruled-out',
  'not-planned': 'ruled-out',
  denied: 'denied',
}

/** Later publication counts as later word; of one day's the order of evidence decides nothing. */
const wordDay = (telling: Telling): number => telling.filed.published?.last ?? Infinity

/** Who has arrived or left has done so, whatever he came for: only of the visit is the main event still ahead. */
const isMade = (t: Telling, kind: ContactKind): boolean =>
  DONE.includes(t.read.state) || (t.read.state === 'under-way' && (kind === 'arrival' || kind === 'departure'))

/** What the tellings alone decide; null where nobody says what became of it, and the clock has to be asked. */
export function decidedOutcome(life: readonly Telling[], kind: ContactKind, cast: Cast): Outcome | null {
  const done = life.filter((t) => isMade(t, kind))
  const not = life.filter((t) => t.axis === 'not')
  if (done.length > 0)
    return isContested(done, not, peopleOf(life), cast) || fellThrough(done, not) ? 'contested' : 'occurred'
  const negative = lastWord(not)
  const hopeful = lastWord(life.filter((t) => t.axis === 'ahead' || t.axis === 'possible' || t.axis === 'happened'))
  if (negative === null || (hopeful !== null && wordDay(hopeful) > wordDay(negative))) return null
  return OUTCOME_OF[negative.read.state] ?? null
}

/** Of a contact of which nobody tells the outcome: its day is past, or not, or unknown. */
export const outcomeByClock = (when: Stretch | null, clock: number | null): Outcome =>
  when !== null && clock !== null && when.last < clock ? 'unfollowed' : 'pending'

export const peopleOf = (life: readonly Telling[]): ReadonlySet<string> => new Set(life.flatMap((t) => [...t.people]))

/** Someone who would know says that it was, and another side's principal that it was not. */
function isContested(
  yes: readonly Telling[],
  no: readonly Telling[],
  people: ReadonlySet<string>,
  cast: Cast,
): boolean {
  const denials = no.filter(
    (t) => t.read.state === 'denied' && (isPrincipal(t, people, cast) || isSomeMinistry(t, cast)),
  )
  return denials.some((denial) =>
    yes.some((claim) => voucherOf(claim) !== null && !oneSide(voucherOf(claim), voucherOf(denial), cast)),
  )
}

/** One report tells it as held, another, once its day was past, as called off: a day before, that may only have been too early. */
const fellThrough = (done: readonly Telling[], not: readonly Telling[]): boolean =>
  not.some(
    ({ read, when, filed }) =>
      read.state === 'cancelled' &&
      when !== null &&
      filed.published !== null &&
      filed.published.first > when.last &&
      done.every((t) => t.filed !== filed),
  )

function lastWord(tellings: readonly Telling[]): Telling | null {
  return tellings.reduce<Telling | null>((last, t) => (last === null || wordDay(t) >= wordDay(last) ? t : last), null)
}

/** How far along, for the headline: within one day's word the farther stands for the contact. */
const REACH: readonly ContactState[] = [
  'silent',
  'wished',
  'floated',
  'possible',
  'expected',
  'planned',
  'scheduled',
  'announced',
  'confirmed',
  'under-way',
  'not-planned',
  'ruled-out',
  'postponed',
  'cancelled',
  'denied',
  'occurred',
  'acknowledged',
]

/**
 * The step that stands for the contact: that it happened, where anybody says so; else the latest word, whoever's, that
 * says more than silence, and of one day's words the farthest along.
 */
export function headlineOf(life: readonly Telling[]): Telling | null {
  const reach = (t: Telling): number => REACH.indexOf(t.read.state)
  const done = life.filter((t) => DONE.includes(t.read.state))
  const spoken = life.filter((t) => t.axis !== 'silent')
  const pool = done.length > 0 ? done : spoken.length > 0 ? spoken : life
  const day = done.length > 0 ? (): number => 0 : wordDay
  return [...pool].sort((a, b) => compareNumbers(day(b), day(a)) || reach(b) - reach(a) || byEvidence(a, b))[0] ?? null
}
