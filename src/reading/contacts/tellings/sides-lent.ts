/**
 * Floor 2, reading, contacts. Who took part in a contact whose own words leave sides out. One question with several answers, tried in order:
 * what it takes up, the powers behind the contact of its kind told before, whoever confirms it, as many sides as were told last;
 * and for one told alone, the traveller or the subject told just before. What is lent so is implied.
 */
import { findChildren } from '../../../language/tree.ts'
import type { LocalId, Participant, ReadTelling } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { speaksForOne } from '../sides/principal.ts'
import type { Settled } from '../status/settle-state.ts'
import { heldBy } from './held-by.ts'
import type { Known } from './known.ts'
import { isOfThem, modelOfThem, tellingsFor } from './of-them.ts'
import { powersOf, statesBehind } from './powers.ts'
import { type Comparable, familyOf, seriesOf } from './same.ts'
import { sidesOfTopic } from './topic.ts'

/** What a contact is asked by. */
export interface Scene {
  readonly page: Page
  readonly cast: Cast
  readonly told: readonly ReadTelling[]
  readonly draft: Draft
  readonly known: Known
  readonly settled: Settled
  readonly now: Comparable
  /** The telling of the same contact it takes up. */
  readonly before: ReadTelling | null
}

export interface Sides {
  readonly participants: readonly Participant[]
  /** The contact told before whose sides it has; null where it has its own. */
  readonly model: ReadTelling | null
  /** Its own words name nobody, and nothing before lends anybody. */
  readonly nobody: boolean
}

export function sidesOf(scene: Scene): Sides {
  const { page, cast, draft, now, before } = scene
  const told = tellingsFor(page, scene.told, draft)
  const own = draft.participants
  const series = isOfThem(draft) ? modelOfThem(told, now) : isOfSeries(draft, now) ? seriesOf(told, now) : null
  const model = before ?? series
  const takesUp = draft.refers && model !== null
  const behind = before === null && !takesUp ? sidesBehind(scene) : []
  const powers = behind.length === 0 && model === null ? lastResort(scene) : behind
  const lent = powers.length > 0 ? powers : takesUp ? model.participants : crowdOf(scene)
  const sides = takesUp && lent === model.participants ? inPlaceOf(cast, own, lent) : takenOver(own, lent)
  return {
    participants: before === null ? withOtherSide(scene, sides) : withDenier(scene, sides),
    model,
    nobody: powers.length === 0 && (draft.rule.needs === 'freed-again' || own.every((p) => p.basis === 'implied')),
  }
}

const takenOver = (own: readonly Participant[], earlier: readonly Participant[]): readonly Participant[] => [
  ...own,
  ...earlier.filter((p) => !own.some((o) => o.actor === p.actor)).map((p) => ({ ...p, basis: 'implied' as const })),
]

/**
 * Sides of the contact that is taken up. Whoever only judges it in the clause around ("The commander called the phone call a mistake") is
 * none; and whoever the words now name is the one who was only described ("a call between the president and Ito ... Lind ended the call").
 */
function inPlaceOf(cast: Cast, own: readonly Participant[], earlier: readonly Participant[]): readonly Participant[] {
  const sides = new Set(earlier.map((p) => p.actor))
  const isSide = ({ actor }: Participant): boolean =>
    sides.has(actor) ||
    speaksForOne(cast, actor, sides) ||
    [...sides].some((side) => speaksForOne(cast, side, new Set([actor])))
  const kept = earlier.length < 2 ? own : own.filter((p) => p.basis === 'stated' || isSide(p))
  const [named, ...more] = kept.filter((p) => p.basis === 'stated' && !sides.has(p.actor) && isNamed(cast, p))
  const [unnamed, ...others] = earlier.filter((p) => cast.actor(p.actor).kind === 'person' && !isNamed(cast, p))
  const one = named !== undefined && more.length === 0 && unnamed !== undefined && others.length === 0
  return takenOver(kept, one ? earlier.filter((p) => p !== unnamed) : earlier)
}

const isNamed = (cast: Cast, { actor }: Participant): boolean => {
  const { kind, mentions } = cast.actor(actor)
  return kind === 'person' && mentions.some((m) => m.form === 'name')
}

/** "the next round", "another meeting", "the last four": what was told before says of whom. */
const isOfSeries = ({ rule }: Draft, now: Comparable): boolean =>
  now.another ||
  now.ordinal !== null ||
  rule.words === 'round' ||
  rule.needs === 'let-go' ||
  rule.needs === 'freed-again'

/**
 * "Deputies will meet in Geneva on Friday", "talks resume next week": the powers behind the contact of the kind told before. Never its
 * persons: deputies are not their ministers. Only for a contact that its day or place sets apart; none where somebody is named or the report told of no contact before. */
function sidesBehind({ cast, told, draft, known, now }: Scene): readonly Participant[] {
  if (!MEETINGS.has(familyOf(draft.kind)) || now.state === null) return []
  if (known.days.when.edtf === null && known.place?.basis !== 'stated') return []
  const body = draft.rule.needs === 'body' && draft.participants.length < 2
  if (!body && !draft.participants.every((p) => isAnybody(cast, p) || isTeam(cast, p))) return []
  const series = seriesOf(told, now)
  if (series === null) return []
  const powers = [...new Set(series.participants.flatMap((p) => powersOf(cast, p)))]
  return powers.length < 2 ? [] : powers.map((actor) => ({ actor, part: 'party', basis: 'implied' }))
}

const MEETINGS: ReadonlySet<number> = new Set([familyOf('meeting'), familyOf('call')])

/** "the delegations" may also be who is credited in the sentence. */
const isTeam = (cast: Cast, { actor }: Participant): boolean =>
  cast.actor(actor).kind === 'source' &&
  /^(the )?(delegation|side|team|negotiator|deputie|minister)s$/i.test(cast.actor(actor).name)

/** "the leaders", "ministers": a group that the report neither names nor spells out says nothing of who was there. */
export const isAnybody = (cast: Cast, { actor }: Participant): boolean => {
  const { kind, members, name } = cast.actor(actor)
  return kind === 'group' && members.length === 0 && !/\p{Lu}/u.test(name.slice(1))
}

/** "The presidency confirmed the summit for Friday": nobody is named and nothing was told before; the side that confirms takes part. */
function sideOfSpeaker({ cast, draft, known }: Scene): readonly Participant[] {
  const speaker = known.voucher.vouchedBy.at(-1)
  if (!draft.refers || speaker === undefined || known.status.told !== 'confirm' || known.days.when.edtf === null)
    return []
  return statesBehind(cast, speaker)
}

/** Nothing was told before: the side that speaks, or whoever the sentences before are about. */
function lastResort(scene: Scene): readonly Participant[] {
  const speaker = sideOfSpeaker(scene)
  if (speaker.length > 0) return speaker
  const holders = heldBy(scene.page, scene.cast, scene.draft, scene.known.voucher.vouchedBy.at(-1))
  return holders.length > 0 ? holders : sidesOfTopic(scene.page, scene.cast, scene.draft, scene.known, scene.settled)
}

/** "On reports of a call with the Peruvian side, the ministry states that there was no such call": whoever denies it is the other side. */
function withDenier({ cast, draft, known, now }: Scene, sides: readonly Participant[]): readonly Participant[] {
  const speaker = known.voucher.vouchedBy.at(-1)
  if (!draft.refers || !now.none || now.state !== 'denied' || speaker === undefined) return sides
  const powers = new Set(sides.flatMap((p) => powersOf(cast, p)))
  const people = cast.actor(speaker).actsFor.filter((id) => cast.actor(id).kind === 'person')
  const other = people.length > 0 ? people : statesBehind(cast, speaker).map((p) => p.actor)
  const there = new Set([...powers, ...sides.map((p) => p.actor)])
  if (powers.size > 1 || other.length !== 1 || other.some((id) => there.has(id))) return sides
  if (sides.some((p) => speaksForOne(cast, speaker, new Set([p.actor])))) return sides
  return [...sides, ...other.map((actor): Participant => ({ actor, part: 'party', basis: 'implied' }))]
}

const NUMBERED =
  /^(?:the )?(two|both|three|four|five)\b.*\b(sides|delegations|parties|teams|capitals|men|women|leaders)$/i

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

/** "The three delegations will meet again": as many sides as the contact told last had are those sides. */
function crowdOf({ cast, told, draft, now }: Scene): readonly Participant[] {
  const [only] = draft.participants
  const group = draft.participants.length === 1 && only ? cast.actor(only.actor) : null
  const number =
    group && group.kind !== 'person' && group.kind !== 'state'
      ? NUMBERS.get(NUMBERED.exec(group.name)?.[1]?.toLowerCase() ?? '')
      : undefined
  const last = number === undefined ? null : seriesOf(told, now)
  return last !== null && last.participants.length === number ? last.participants : []
}

/**
 * "Okoye lands in Lima on Sunday. A meeting with the president is possible": one side is told, the other is the traveller; else whoever
 * was the subject of the contact told just before ("Okoye held talks with Ito. An audience with the king fell through").
 */
function withOtherSide(
  { page, cast, told, draft }: Scene,
  participants: readonly Participant[],
): readonly Participant[] {
  const { sentence, token, kind, rule } = draft
  const [alone, ...others] = participants
  if (alone === undefined || others.length > 0 || rule.sort !== 'noun' || kind !== 'meeting') return participants
  const first = page.sentences[Math.max(0, sentence.index - REACH)] ?? sentence
  const near = told.filter((t) => t.head.start >= first.start)
  const visit = near.findLast((t) => familyOf(t.kind) === familyOf('visit'))
  const [traveller, ...more] = visit?.participants.filter((p) => p.part === 'visitor') ?? []
  const subjects = near.toReversed().flatMap((t) => subjectOf(page, cast, t, sentence, token) ?? [])
  const other = more.length > 0 ? null : (traveller?.actor ?? subjects[0] ?? null)
  if (other === null || participants.some((p) => p.actor === other)) return participants
  if (near.some((t) => t.participants.some((p) => p.actor === alone.actor))) return participants
  return [...participants, { actor: other, part: 'party', basis: 'implied' }]
}

/** Sentences over which the contact told before lends its side. */
const REACH = 3

/** The participant who is subject of the main clause of the sentence a contact was told in, before the word that tells the next. */
function subjectOf(page: Page, cast: Cast, telling: ReadTelling, now: PageSentence, token: number): LocalId | null {
  const where = page.sentences.find((s) => s.start <= telling.head.start && telling.head.end <= s.end)
  const root = where?.tokens.find((t) => t.head < 0)
  if (where === undefined || root === undefined) return null
  const end = where === now ? token : where.tokens.length
  const subject = findChildren(where, root.index, ['nsubj']).find((i) => i < end)
  const actor = subject === undefined ? null : (cast.at(where.index, subject)?.actor ?? null)
  const tookPart = actor !== null && telling.participants.some((p) => p.actor === actor && p.part !== 'absent')
  return tookPart && cast.actor(actor).kind === 'person' ? actor : null
}
