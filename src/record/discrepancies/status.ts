/** Floor 3, record, discrepancies. Whether it happened or will: claims against denials, and growth from a plan to its outcome. */
import type { ContactState } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { peopleOf } from '../contacts/outcome.ts'
import { isPrincipal, oneSide, voucherOf } from '../contacts/principals.ts'
import type { Telling } from '../contacts/tellings.ts'
import { gapBetween, meets } from '../days.ts'
import { byPublication } from '../order.ts'
import { type Difference, sidesOf } from './find.ts'

/** What of these tellings is known of one contact. */
export function differInStatus(about: string, life: readonly Telling[], cast: Cast): readonly Difference[] {
  const disagreement =
    deniedOutright(about, life, cast) ??
    calledOffOrHeld(about, life, cast) ??
    offOrPutOff(about, life, cast) ??
    plannedOrNot(about, life, cast)
  return [disagreement, growth(about, life)].flatMap((d) => d ?? [])
}

export const claimsFact = (t: Telling): boolean => t.read.state === 'occurred' || t.read.state === 'acknowledged'

/** One and the same mouth: one side, or one outlet's own voice. */
function sameVoice(a: Telling, b: Telling, cast: Cast): boolean {
  const [x, y] = [voucherOf(a), voucherOf(b)]
  return x === null && y === null ? cast.outletOf(a.filed) === cast.outletOf(b.filed) : oneSide(x, y, cast)
}

/**
 * Somebody tells it as fact and another denies it. It is contested where the denial is a principal's and tells which
 * contact it means, by its day or by referring back; otherwise it may be a denial of something else.
 */
function deniedOutright(about: string, life: readonly Telling[], cast: Cast): Difference | null {
  const people = peopleOf(life)
  const denials = life.filter((t) => t.read.state === 'denied' && voucherOf(t) !== null)
  const firm = denials.filter((t) => isPrincipal(t, people, cast) && (t.when !== null || t.read.sameAs !== null))
  for (const denial of [...firm, ...denials]) {
    const claims = life.filter((t) => claimsFact(t) && !sameVoice(t, denial, cast))
    const claim = claims.find((t) => t.filed !== denial.filed) ?? claims[0]
    if (claim === undefined) continue
    const contested = firm.includes(denial) && !pointsElsewhere(denial, claim)
    const why = contested
      ? 'told as having happened, and a principal denies it'
      : 'told as having happened, and something like it is denied'
    return {
      kind: 'denial',
      verdict: contested ? 'contested' : 'ambiguous',
      about,
      sides: sidesOf([claim, denial, ...fromOthers(denials, [claim, denial])]),
      why,
    }
  }
  return null
}

/** "This" is denied, of what the same report tells in its own voice: it may be another sentence that is meant. */
const pointsElsewhere = (denial: Telling, claim: Telling): boolean =>
  denial.read.sameAs !== null && claim.filed === denial.filed && voucherOf(claim) === null

/** The first who say no, and the first of the others whose word clashes with theirs. */
function firstClash(
  noes: readonly Telling[],
  life: readonly Telling[],
  clashes: (other: Telling, no: Telling) => boolean,
): readonly [no: Telling, other: Telling] | null {
  for (const no of noes) {
    const other = life.find((t) => clashes(t, no))
    if (other !== undefined) return [no, other]
  }
  return null
}

/** A report that, looking back, has it called off, and one that has it held. */
function calledOffOrHeld(about: string, life: readonly Telling[], cast: Cast): Difference | null {
  const off = life.filter((t) => t.axis === 'not' && t.read.state !== 'postponed' && looksBack(t))
  const pair = firstClash(
    off,
    life,
    (t, no) => claimsFact(t) && t.filed !== no.filed && !sameVoice(t, no, cast) && canBeOneDay(t, no),
  )
  const why = 'one report has it called off, another has it held'
  return pair && { kind: 'status', verdict: 'conflict', about, sides: sidesOf(pair), why }
}

/** It tells of a day that was past when it was published: not a plan that may still change. */
export const looksBack = (t: Telling): boolean =>
  t.read.state === 'denied' || (t.when !== null && t.filed.published !== null && t.when.last <= t.filed.published.last)

const canBeOneDay = (a: Telling, b: Telling): boolean => a.when === null || b.when === null || meets(a.when, b.when)

/** One side calls it cancelled, another only put off. */
function offOrPutOff(about: string, life: readonly Telling[], cast: Cast): Difference | null {
  for (const off of life.filter((t) => t.read.state === 'cancelled' && voucherOf(t) !== null)) {
    const putOff = life.filter(
      (t) => t.read.state === 'postponed' && speaksForSide(t, cast) && !oneSide(voiceOf(t, cast), voucherOf(off), cast),
    )
    if (putOff.length === 0) continue
    return {
      kind: 'status',
      verdict: 'contested',
      about,
      sides: sidesOf([off, ...oncePerReport(putOff)]),
      why: 'one side calls it cancelled, another postponed',
    }
  }
  return null
}

/** The voucher, or the body whose own read-out it is. */
const voiceOf = (t: Telling, cast: Cast): string | null => voucherOf(t) ?? cast.outletOf(t.filed)

/** Credited to somebody of a known side, or told by a body in its own read-out. */
function speaksForSide(t: Telling, cast: Cast): boolean {
  const voice = voiceOf(t, cast)
  if (voice === null) return false
  const { kind, side } = cast.profileOf(voice)
  return side.size > 1 || kind === 'body' || kind === 'state' || t.read.byPrincipal
}

/** What further reports tell, once for each. */
const fromOthers = (tellings: readonly Telling[], told: readonly Telling[]): readonly Telling[] =>
  oncePerReport(tellings.filter((t) => told.every((known) => known.filed !== t.filed)))

const oncePerReport = (tellings: readonly Telling[]): readonly Telling[] => [
  ...new Map(tellings.map((t) => [t.filed, t])).values(),
]

const PLANS: readonly ContactState[] = ['planned', 'scheduled', 'expected', 'announced', 'confirmed']
/** Within these days a plan and a denial of it speak of one moment; later ones of a change. */
const ONE_MOMENT = 3

/** Credited to one, it is planned; a principal of the other side says at the same time that it is not. */
function plannedOrNot(about: string, life: readonly Telling[], cast: Cast): Difference | null {
  const people = peopleOf(life)
  const noes = life.filter((t) => ['denied', 'not-planned'].includes(t.read.state) && isPrincipal(t, people, cast))
  const pair = firstClash(
    noes,
    life,
    (t, no) =>
      PLANS.includes(t.read.state) &&
      voucherOf(t) !== null &&
      !sameVoice(t, no, cast) &&
      byPublication(t.filed.key, no.filed.key) <= 0 &&
      canBeOneDay(t, no) &&
      gapBetween(t.filed.bounds, no.filed.bounds) <= ONE_MOMENT,
  )
  const why = 'told as planned, and a principal says at the same time that it is not'
  return pair && { kind: 'denial', verdict: 'contested', about, sides: sidesOf([pair[1], pair[0]]), why }
}

/** An earlier report had it ahead or possible, a later one has it held: more became known. */
function growth(about: string, life: readonly Telling[]): Difference | null {
  const ahead = life.find((t) => t.axis === 'ahead' || t.axis === 'possible')
  const held = life.find((t) => claimsFact(t) && ahead !== undefined && byPublication(t.filed.key, ahead.filed.key) > 0)
  if (ahead === undefined || held === undefined) return null
  return {
    kind: 'status',
    verdict: 'growth',
    about,
    sides: sidesOf([ahead, held]),
    why: 'first told as ahead, later as held: more became known',
  }
}
