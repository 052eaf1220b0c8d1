/** Floor 2, reading, contacts. One draft becomes one telling: its reality, day, place, voucher and state, and what it refers back to. */
import { boundsOf, type LocalId, type Participant, partsOf, type ReadStatement, type ReadTelling, type Span, trimSpan } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import type { Draft } from './draft.ts'
import { isDefinite, nounStatus } from './noun-status.ts'
import { placeOf, type PlaceOf } from './place.ts'
import { antecedentIn, type Comparable, seriesOf } from './same.ts'
import { settleState, type Settled } from './settle-state.ts'
import { isOfficial } from './sides.ts'
import { nounChain } from './slots.ts'
import { hasHappened, type Status, status } from './status.ts'
import { childTokens, formOf, tokenOf } from './verb-form.ts'
import { statusAbove, verbStatus } from './verb-status.ts'
import { speaksForOne, type Voucher, voucherOf } from './voucher.ts'
import { type ContactDays, daysOf } from './when.ts'

/** What is known of a draft before it is compared with what was told. */
interface Known {
  readonly status: Status
  readonly days: ContactDays
  readonly place: PlaceOf
  readonly voucher: Voucher
  readonly byPrincipal: boolean
}

/** Null: no telling. `unclear`: a contact is named, but nothing says whether it took place. */
export function tell(
  page: Page, cast: Cast, clock: Clock, statements: readonly ReadStatement[], told: readonly ReadTelling[], draft: Draft,
): ReadTelling | 'unclear' | null {
  const known = knownOf(cast, clock, statements, draft)
  const settled = settleState(page, { draft, status: known.status, when: known.days.when, statement: known.voucher.statement, byPrincipal: known.byPrincipal, byOfficial: isNamedOfficial(cast, known.voucher.chain.at(-1)) })
  if (settled === null) return null
  const now = comparable(draft, known, settled)
  const before = antecedentIn(cast, told, now)
  const model = before ?? (now.another || now.ordinal !== null || draft.rule.words === 'round' ? seriesOf(told, now, known.voucher.chain.at(-1) ?? null) : null)
  const crowd = crowdOf(cast, told, draft, now)
  if (draft.refers && model === null && draft.participants.every((p) => p.basis === 'implied')) return null
  const state = settled === 'inherit' ? inherited(before, known) : settled
  if (state === null) return draft.refers || before !== null ? null : 'unclear'
  const participants = draft.refers && model !== null ? takenOver(draft.participants, model.participants) : takenOver(draft.participants, crowd)
  if (participants.length === 0 || isOnlyProcess(draft, known)) return null
  const when = known.days.when.edtf === null && before !== null && before.when.edtf !== null ? { ...before.when, basis: 'implied' as const } : known.days.when
  return { ...fieldsOf(page, cast, draft, known, told.length + 1), when, participants, state, byPrincipal: principal(cast, known.voucher, participants, known.place), sameAs: before === null ? null : (before.sameAs ?? before.id), open: draft.open || (draft.refers && model !== null && model.open) }
}

/** "back out of negotiations", "a figure in negotiations": a process spoken of, with nobody, no day and no place of its own. */
const isOnlyProcess = (draft: Draft, known: Known): boolean =>
  PROCESS.has(draft.rule.words) && draft.participants.length < 2 && draft.participants.every((p) => p.basis === 'implied') && known.days.when.edtf === null && known.place === null && !draft.refers

const PROCESS = new Set(['talks', 'contacts'])

const NUMBERED = /^(?:the )?(two|both|three|four|five)\b/i
const NUMBERS: ReadonlyMap<string, number> = new Map([['two', 2], ['both', 2], ['three', 3], ['four', 4], ['five', 5]])

/** "The three delegations will meet again": as many sides as the contact told last had are those sides. */
function crowdOf(cast: Cast, told: readonly ReadTelling[], draft: Draft, now: Comparable): readonly Participant[] {
  const [only] = draft.participants
  const group = draft.participants.length === 1 && only ? cast.actor(only.actor) : null
  const number = group && group.kind !== 'person' && group.kind !== 'state' ? NUMBERS.get(NUMBERED.exec(group.name)?.[1]?.toLowerCase() ?? '') : undefined
  const last = number === undefined ? null : seriesOf(told, now, null)
  return last !== null && last.participants.length === number ? last.participants : []
}

const takenOver = (own: readonly Participant[], earlier: readonly Participant[]): readonly Participant[] => [
  ...own,
  ...earlier.filter((p) => !own.some((o) => o.actor === p.actor)).map((p) => ({ ...p, basis: 'implied' as const })),
]

function knownOf(cast: Cast, clock: Clock, statements: readonly ReadStatement[], draft: Draft): Known {
  const { sentence, token } = draft
  const head = tokenOf(sentence, token)
  const place = draft.destination === null ? placeOf(cast, sentence, token) : { actor: draft.destination, basis: 'stated' as const }
  const voucher = voucherOf(statements, head)
  return {
    status: statusOf(draft),
    days: daysOf(clock, sentence, token),
    place,
    voucher,
    byPrincipal: principal(cast, voucher, draft.participants, place) && !(voucher.chain.length === 0 && draft.kind === 'interview'),
  }
}

const isNamedOfficial = (cast: Cast, speaker: LocalId | undefined): boolean =>
  speaker !== undefined && ['person', 'body'].includes(cast.actor(speaker).kind) && isOfficial(cast, speaker)

function statusOf({ rule, sentence, token }: Draft): Status {
  if (rule.tells === undefined) return rule.sort !== 'noun' ? verbStatus(sentence, token) : nounStatus(sentence, token)
  const negative = formOf(sentence, token).negative
  return statusAbove(sentence, token, status(negative ? 'not-planned' : rule.tells, [token]))
}

/** The speaker is a participant, or speaks for one or for the place's state. */
function principal(cast: Cast, voucher: Voucher, participants: readonly Participant[], place: PlaceOf): boolean {
  const speaker = voucher.chain.at(-1) ?? cast.outlet
  if (speaker === null) return false
  const sides = new Set<LocalId>(participants.filter((p) => p.part !== 'absent').map((p) => p.actor))
  if (place) sides.add(place.actor)
  return speaksForOne(cast, speaker, sides) || [...sides].some((side) => cast.actor(speaker).kind !== 'person' && speaksForOne(cast, side, new Set([speaker])))
}

function comparable(draft: Draft, known: Known, settled: Settled): Comparable {
  const words = aroundWords(draft)
  return {
    kind: draft.kind,
    actors: draft.participants.filter((p) => p.part !== 'absent').map((p) => p.actor),
    place: known.place?.actor ?? null,
    when: known.days.when.edtf,
    state: settled === 'inherit' || settled === null ? null : settled,
    ordinal: words.map((w) => ORDINALS.get(w) ?? null).find((n) => n !== null) ?? null,
    definite: draft.rule.sort === 'noun' && nounChain(draft.sentence, draft.token).some((n) => isDefinite(draft.sentence, n)),
    another: words.some((w) => ANOTHER.has(w)),
    refers: draft.refers,
  }
}

const ORDINALS: ReadonlyMap<string, number> = new Map(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((w, i) => [w, i + 1]))
const ANOTHER = new Set(['another', 'new', 'further', 'fresh', 'again', 'next', 'more', 'separate', 'previous', 'other', 'follow-up', 'renewed'])

const aroundWords = ({ sentence, token, rule }: Draft): readonly string[] =>
  (rule.sort !== 'noun' ? [token] : nounChain(sentence, token)).flatMap((n) => childTokens(sentence, n, ['amod', 'det', 'advmod', 'compound']).map((t) => t.text.toLowerCase()))

/** A reference takes over that something happened, where somebody else now speaks of it; a plan spoken of again adds nothing. */
function inherited(before: ReadTelling | null, known: Known): ReadTelling['state'] | null {
  if (before === null || !hasHappened(before.state) || known.voucher.chain.length === 0) return null
  return known.byPrincipal ? 'acknowledged' : 'occurred'
}

type Fields = Omit<ReadTelling, 'participants' | 'when' | 'state' | 'sameAs' | 'open' | 'byPrincipal'>

function fieldsOf(page: Page, cast: Cast, draft: Draft, known: Known, number: number): Fields {
  const head = tokenOf(draft.sentence, draft.token)
  const { formerly } = known.days
  return {
    id: `t${number}`,
    kind: draft.kind,
    title: titleOf(page, cast, draft, known.place),
    place: known.place,
    vouchedBy: known.voucher.chain,
    statement: known.voucher.statement?.id ?? null,
    evidence: [evidenceOf(page, cast, draft, known)],
    head: { start: head.start, end: head.end },
    partOf: null,
    ordinal: comparable(draft, known, null).ordinal,
    formerly,
    background: isBackground(page, known),
    doubt: known.voucher.statement?.source === null && known.voucher.statement.cue !== null ? ['contact/voucher-open'] : [],
    why: { rule: draft.rule.id, spans: [head, ...known.status.trail.map((i) => tokenOf(draft.sentence, i))].map(({ start, end }) => ({ start, end })) },
  }
}

/** "talks in Geneva": the words that name it, with its place. */
function titleOf(page: Page, cast: Cast, draft: Draft, place: PlaceOf): string {
  const head = tokenOf(draft.sentence, draft.token)
  const name = draft.rule.sort === 'noun' ? page.report.text.slice(head.start, head.end).toLowerCase() : draft.kind
  return place === null ? name : `${name} in ${cast.actor(place.actor).name}`
}

/** From the first to the last of the words that name it, its sides and what makes it so. */
function evidenceOf(page: Page, cast: Cast, draft: Draft, known: Known): Span {
  const { sentence } = draft
  const sides = new Set(draft.participants.map((p) => p.actor))
  const mentions = cast.mentions.filter((m) => m.sentence === sentence.index && m.actor !== null && sides.has(m.actor))
  const trail = known.status.trail.map((i) => tokenOf(sentence, i))
  const day = known.days.when.span
  const spans = [tokenOf(sentence, draft.token), ...trail, ...mentions, ...(day && day.start >= sentence.start && day.end <= sentence.end ? [day] : [])]
  return trimSpan(page.report.text, { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) })
}

/** Told as history: its last possible day is in an earlier year than the report, and by more than half a year. */
function isBackground(page: Page, known: Known): boolean {
  const [published, when] = [page.report.published.edtf, known.days.when.edtf]
  if (published === null || when === null) return false
  const [out, day] = [boundsOf(published).first, boundsOf(when).last]
  if (out === null || day === null) return false
  const months = (partsOf(out).year - partsOf(day).year) * 12 + partsOf(out).month - partsOf(day).month
  return months >= HISTORY_MONTHS
}

const HISTORY_MONTHS = 12
