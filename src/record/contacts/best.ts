/** Floor 3, record, contacts. What a contact's tellings together say of its kind, day, place and people. No winner is picked unseen: differences become discrepancies. */
import { type ContactKind, type DateValue, type DocContact, UNKNOWN_DATE } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { lengthOf } from '../days.ts'
import { compareNumbers, mostFrequent } from '../order.ts'
import { isDescribed, standsFor } from './agree-people.ts'
import { isHeadline } from './in-short.ts'
import { byEvidence, type Telling } from './tellings.ts'

/** The commonest kind; a coming or going is a step of its visit. */
export function bestKind(life: readonly Telling[]): ContactKind {
  const kinds = life.map((t) => t.read.kind)
  return mostFrequent(kinds.includes('visit') ? kinds.filter((k) => k === 'visit') : kinds) ?? 'meeting'
}

/**
 * The day: of what happened before what was planned, of plans the latest word; then the narrowest stretch, a span of
 * named days before one of them; then the earliest telling.
 */
export function bestWhen(life: readonly Telling[]): DateValue {
  const dated = life.filter((t) => t.when !== null)
  const happened = dated.filter((t) => t.axis === 'happened')
  const onlyPlanned = happened.length === 0 && life.some((t) => t.axis === 'happened')
  const plans = latestPlans(dated)
  const pool = happened.length > 0 ? happened : onlyPlanned ? plans.filter(isFirm) : plans
  const width = (t: Telling): number => {
    const days = t.when === null ? Infinity : lengthOf(t.when)
    return days <= 4 ? 1 : days
  }
  const certain = (t: Telling): number => (t.read.when.basis === 'stated' ? 0 : 1)
  const [best] = [...pool].sort(
    (a, b) =>
      compareNumbers(width(a), width(b)) || certain(a) - certain(b) || spread(b) - spread(a) || byEvidence(a, b),
  )
  if (!best) return ofUnknownYear(onlyPlanned ? life.filter((t) => t.axis === 'happened') : life)
  const { span: _span, words: _words, ...rest } = best.read.when
  // It happened, and the day is that of the plan: no report says that it was kept.
  return onlyPlanned ? { ...rest, basis: 'implied' } : rest
}

/** "24 June" in a report without a date. */
const ofUnknownYear = (life: readonly Telling[]): DateValue =>
  life.find((t) => t.read.when.edtf !== null)?.read.when ?? UNKNOWN_DATE

/** A wish or a possibility dates nothing that came to pass. */
const isFirm = (t: Telling): boolean =>
  ['planned', 'scheduled', 'expected', 'announced', 'confirmed'].includes(t.read.state)

/** Several named days tell more than one of them. */
const spread = (t: Telling): number => (t.read.when.edtf?.includes('/') ? 1 : 0)

/** Where a plan was moved, its last day stands. */
function latestPlans(dated: readonly Telling[]): readonly Telling[] {
  const plans = dated.filter((t) => t.read.state !== 'postponed' && t.read.state !== 'silent')
  const moved = plans.filter((t) => t.read.formerly !== null)
  const last = moved.at(-1)
  if (!last) return plans.length > 0 ? plans : dated
  return plans.filter((t) => byEvidence(t, last) >= 0)
}

/** The place most tellings give, those that have it happen first; a stated one before an implied one. */
export function bestPlace(life: readonly Telling[]): DocContact['place'] {
  const placed = life.filter((t) => t.place !== null)
  const happened = placed.filter((t) => t.axis === 'happened')
  const pool = happened.length > 0 ? happened : placed
  const stated = pool.filter((t) => t.read.place?.basis === 'stated')
  const actor = mostFrequent((stated.length > 0 ? stated : pool).map((t) => t.place ?? ''))
  return actor === null ? null : { actor, basis: stated.length > 0 ? 'stated' : 'implied' }
}

type Participants = DocContact['participants']

/**
 * Everybody told to take part, in the order of evidence. A side is left out where its delegate is named in another
 * telling and no telling names both; so is somebody only described where he can be one of those named.
 */
export function bestPeople(life: readonly Telling[], cast: Cast): Participants {
  const parts = new Map<string, { part: Participants[number]['part'][]; stated: boolean }>()
  for (const telling of life)
    for (const { actor: id, part, basis } of telling.participants) {
      const entry = parts.get(id) ?? { part: [], stated: false }
      entry.part.push(part)
      entry.stated ||= basis === 'stated'
      parts.set(id, entry)
    }
  const ids = [...parts.keys()].filter((id) => !standsForAnother(id, [...parts.keys()], life, cast))
  return ids.flatMap((id) => {
    const entry = parts.get(id)
    const there = entry?.part.filter((p) => p !== 'absent') ?? []
    const part = mostFrequent(there.length > 0 ? there : (entry?.part ?? []))
    return part === null
      ? []
      : [
          {
            actor: id,
            part,
            basis: entry?.stated ? ('stated' as const) : ('implied' as const),
          },
        ]
  })
}

function standsForAnother(id: string, all: readonly string[], life: readonly Telling[], cast: Cast): boolean {
  if (!cast.profileOf(id).definite) return isNamedElsewhere(id, life, cast) && !isHandedOver(id, life, cast)
  const delegates = all.filter((other) =>
    isDescribed(id, cast) ? standsFor(id, other, cast) : !isDescribed(other, cast) && standsFor(other, id, cast),
  )
  const beside = (other: string): boolean => life.some((t) => t.people.has(id) && t.people.has(other))
  // Whoever is only described is not the one he stands beside, yet may be another.
  if (isDescribed(id, cast)) return delegates.some((delegate) => !beside(delegate))
  return delegates.length > 0 && !delegates.some(beside)
}

/** Those who are freed or exchanged may be any number of nobody in particular; a headline's words for them yield to the text's. */
function isHandedOver(group: string, life: readonly Telling[], cast: Cast): boolean {
  const telling = life.filter((t) => t.kind === 'other' && t.people.has(group))
  const inFull = (t: Telling): boolean =>
    !isHeadline(t) && [...t.people].some((id) => id !== group && cast.profileOf(id).kind === 'group')
  return telling.length > 0 && !(telling.every(isHeadline) && life.some(inFull))
}

/** "The leaders" are those whom other tellings name. */
const isNamedElsewhere = (group: string, life: readonly Telling[], cast: Cast): boolean =>
  life.some((t) => !t.people.has(group) && [...t.people].filter((id) => cast.profileOf(id).definite).length >= 2)
