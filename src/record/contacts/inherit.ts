/**
 * Floor 3, record, contacts. What a contact takes from those it is tied to: a meeting its place, day and host from the
 * visit, a visit its place and day from its meetings. Only what its own tellings leave open, always implied, and why.
 */
import type { DateValue, DocContact } from '../../model/index.ts'
import { dayAt } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { lengthOf, type Stretch } from '../days.ts'
import { mostFrequent } from '../order.ts'
import { PINNED } from './agree-days.ts'
import { isWholeCountry } from './hosts.ts'
import type { Own } from './own.ts'
import type { Tie } from './parts.ts'
import { comparePlaces } from './places.ts'

/** Beyond so many days a visit does not date what was done on it. */
const STAYED = 7

export function inherit(own: Own, tie: Tie | null, parts: readonly Own[], cast: Cast): DocContact {
  const { doc } = own
  const open = doc.when.edtf === null && (own.window !== null || tie !== null)
  if (tie === null && parts.length === 0 && !open) return doc
  const reasons = [...doc.reasons]
  if (tie !== null) reasons.push(`part of "${tie.whole.doc.title}" (${labelOf(tie.whole)}): ${tie.why}`)
  const place = doc.place ?? placeFrom(tie, parts, cast, reasons)
  const when =
    doc.when.edtf !== null ? doc.when : (dayFrom(own, tie, parts, reasons) ?? windowFrom(own, tie, reasons) ?? doc.when)
  const participants = tie === null ? doc.participants : withHost(doc, tie.whole.doc, reasons)
  return { ...doc, place, when, participants, partOf: tie?.whole.doc.id ?? null, reasons }
}

const labelOf = ({ doc }: Own): string => doc.when.edtf ?? 'no day told'

function placeFrom(tie: Tie | null, parts: readonly Own[], cast: Cast, reasons: string[]): DocContact['place'] {
  const above = tie?.whole.doc.place ?? null
  if (above !== null && !isWholeCountry(above.actor, cast)) {
    reasons.push('its place is that of the contact it is a part of')
    return { actor: above.actor, basis: 'implied' }
  }
  const places = parts.flatMap(({ doc }) => doc.place?.actor ?? [])
  const most = mostFrequent(places)
  if (most === null || places.some((other) => comparePlaces(most, other, cast) === 'other')) return null
  reasons.push('its place is that of its parts')
  return { actor: most, basis: 'implied' }
}

/** A part that is only talked of dates nothing that came to pass. */
function dayFrom(own: Own, tie: Tie | null, parts: readonly Own[], reasons: string[]): DateValue | null {
  const above = tie?.whole.days ?? null
  if (tie !== null && above !== null && lengthOf(above) <= STAYED && isStay(tie.whole)) {
    reasons.push('its day is one of the contact it is a part of')
    return implied(rangeOf(above))
  }
  const happened = own.life.some((t) => t.axis === 'happened')
  const telling = parts.filter((part) => !happened || part.life.some((t) => t.axis === 'happened'))
  const days = telling.flatMap((part) => (part.days !== null && lengthOf(part.days) <= PINNED ? part.days : []))
  const span = spanOf(days)
  if (span === null || lengthOf(span) > PINNED) return null
  reasons.push('its days are those of its parts')
  const [only] = days
  return days.length === 1 && only !== undefined
    ? implied(telling.find((part) => part.days === only)?.doc.when.edtf ?? dayAt(only.first))
    : implied(span.first === span.last ? dayAt(span.first) : `${dayAt(span.first)}/${dayAt(span.last)}`)
}

/** Told as ahead in one report and as past in a later one: it was in between, and so was what was done on that visit. */
function windowFrom({ window, life }: Own, tie: Tie | null, reasons: string[]): DateValue | null {
  const between = window ?? (life.some((t) => t.axis === 'happened') ? (tie?.whole.window ?? null) : null)
  if (between === null) return null
  reasons.push('its day lies between the last report that has it ahead and the first that has it past')
  return implied(rangeOf(between))
}

const rangeOf = ({ first, last }: Stretch): string =>
  first === last ? dayAt(first) : `[${dayAt(first)}..${dayAt(last)}]`

/** The day of setting out, arriving or leaving is not the day of what was done on the visit. */
const isStay = ({ life, doc }: Own): boolean =>
  life.some(({ read }) => read.when.edtf === doc.when.edtf && read.kind === 'visit' && read.state !== 'under-way') &&
  !life.some(({ read }) => read.when.edtf === doc.when.edtf && read.state === 'under-way')

const implied = (edtf: string): DateValue => ({ edtf, basis: 'implied' })

function spanOf(days: readonly Stretch[]): Stretch | null {
  if (days.length === 0) return null
  return { first: Math.min(...days.map((d) => d.first)), last: Math.max(...days.map((d) => d.last)) }
}

/** Where only the visitor is named, the host of his visit is the other party. */
function withHost(doc: DocContact, visit: DocContact, reasons: string[]): DocContact['participants'] {
  const [only, other] = doc.participants
  const hosts = visit.participants.filter((p) => p.part === 'host' && p.actor !== only?.actor)
  const travels = visit.participants.some((p) => p.part === 'visitor' && p.actor === only?.actor)
  if (only === undefined || other !== undefined || !travels || hosts.length === 0) return doc.participants
  reasons.push('the host of the visit is the other party')
  return [
    ...doc.participants,
    ...hosts.map(({ actor }) => ({ actor, part: 'host' as const, basis: 'implied' as const })),
  ]
}
