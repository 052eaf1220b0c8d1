/** Floor 3, record, contacts. Every telling of every reading with the record's actors, its days counted, and the ids it gives. */
import {
  CONTACT_FAMILIES,
  type ContactKind,
  type ContactState,
  type Participant,
  type ReadTelling,
} from '../../model/index.ts'
import { type Cast, type Resolved, unknownActor } from '../actors/cast.ts'
import { type Stretch, stretchOf } from '../days.ts'
import { evidenceOf } from '../evidence.ts'
import type { Filed } from '../filed.ts'
import { byPublication } from '../order.ts'

/** How far along: told as ahead, as having happened, as not, as no more than possible, or nothing said. */
export type Axis = 'ahead' | 'happened' | 'not' | 'possible' | 'silent'

const AXES: Readonly<Record<ContactState, Axis>> = {
  wished: 'possible',
  floated: 'possible',
  possible: 'possible',
  planned: 'ahead',
  scheduled: 'ahead',
  expected: 'ahead',
  announced: 'ahead',
  confirmed: 'ahead',
  'under-way': 'happened',
  occurred: 'happened',
  acknowledged: 'happened',
  silent: 'silent',
  'not-planned': 'not',
  'ruled-out': 'not',
  denied: 'not',
  postponed: 'not',
  cancelled: 'not',
}

export const axisOf = (state: ContactState): Axis => AXES[state]

export interface Telling {
  /** Id of its step. */
  readonly id: string
  /** Id of its contact, should it be the earliest evidence of one. */
  readonly contactId: string
  readonly filed: Filed
  /** Place among the tellings of its report. */
  readonly order: number
  readonly read: ReadTelling
  /** Number of its kind's family. */
  readonly family: number
  /** What decides how its participants and days are compared. */
  readonly kind: 'meeting' | 'visit' | 'other'
  readonly axis: Axis
  /** As told, with the record's actors. */
  readonly participants: readonly Participant[]
  /** Those who take part, the absent left out. */
  readonly people: ReadonlySet<string>
  /** Those by whom it is told from others: without sides whose delegate is there too, and without groups of nobody in particular. */
  readonly core: ReadonlySet<string>
  readonly visitors: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly place: string | null
  /** The days told; null where none is. */
  readonly when: Stretch | null
  /** The chain of its vouchers as actors of the record. */
  readonly vouchers: readonly string[]
}

/** Asked of every contact of a dossier several times over. */
const FAMILIES: ReadonlyMap<ContactKind, number> = new Map(
  CONTACT_FAMILIES.flatMap((family, at) => family.map((kind) => [kind, at] as const)),
)

export const familyOf = (kind: ContactKind): number => FAMILIES.get(kind) ?? -1

/** Talks, calls and summits are compared by who takes part, visits by who comes; interviews, exchanges and releases by whom they are about. */
function comparedAs(kind: ContactKind): Telling['kind'] {
  const family = CONTACT_FAMILIES[familyOf(kind)] ?? []
  return family.includes('visit')
    ? 'visit'
    : family.includes('meeting') || family.includes('call')
      ? 'meeting'
      : 'other'
}

/** In the order of evidence. */
export const byEvidence = (a: Telling, b: Telling): number =>
  byPublication(a.filed.key, b.filed.key) || a.order - b.order

/** The tellings of one report in the order of the text. */
export function tellingsOf({ filed, ids }: Resolved, cast: Cast): readonly Telling[] {
  const actor = (local: string): string => ids.get(local) ?? unknownActor(filed, local)
  return evidenceOf(filed).tellings.map(({ read, id, wholeId }, order) => {
    const participants = read.participants.map((p) => ({
      ...p,
      actor: actor(p.actor),
    }))
    const there = participants.filter((p) => p.part !== 'absent')
    const withPart = (part: string): ReadonlySet<string> =>
      new Set(there.filter((p) => p.part === part).map((p) => p.actor))
    return {
      id,
      contactId: wholeId,
      filed,
      order,
      read,
      family: familyOf(read.kind),
      kind: comparedAs(read.kind),
      axis: axisOf(read.state),
      participants,
      people: new Set(there.map((p) => p.actor)),
      core: coreOf(between(there), cast),
      visitors: withPart('visitor'),
      hosts: withPart('host'),
      place: read.place === null ? null : actor(read.place.actor),
      when: stretchOf(read.when.edtf),
      vouchers: read.vouchedBy.map(actor),
    }
  })
}

/** A mediator is beside those he brings together, if they are told. */
function between(there: readonly Participant[]): readonly string[] {
  const parties = there.filter((p) => p.part !== 'mediator' && p.part !== 'go-between')
  return (parties.length > 0 ? parties : there).map((p) => p.actor)
}

function coreOf(people: readonly string[], cast: Cast): ReadonlySet<string> {
  const definite = people.filter((id) => cast.profileOf(id).definite)
  const told = definite.filter(
    (id) =>
      cast.profileOf(id).kind === 'person' ||
      !definite.some((other) => other !== id && cast.sideOf(other).has(id) && !cast.sideOf(id).has(other)),
  )
  return new Set(told.length > 0 ? told : people)
}
