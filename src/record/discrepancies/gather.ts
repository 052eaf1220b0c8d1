/** Floor 3, record, discrepancies. All of them: of contacts, measures and counts. */
import type { DocContact, DocCount, DocDiscrepancy, DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Assembled } from '../contacts/assemble.ts'
import type { Telling } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import { addTo } from '../multimap.ts'
import type { Statements } from '../statements.ts'
import { findAmounts } from './amounts.ts'
import { makeTokens } from './around.ts'
import type { HeldIn } from './contacts-denied.ts'
import { findContrasts } from './contrasts.ts'
import { findCorrections } from './corrections.ts'
import { findDenials } from './denials.ts'
import { datedOtherwise, heldBy, heldElsewhere, toldAsOff } from './elsewhere.ts'
import { assembleDifferences, type Difference } from './find.ts'
import { findNumbers } from './numbers.ts'
import { differInCounts, differInMeasure } from './quantities.ts'
import { sayingsOf } from './sayings.ts'
import { findSetFree } from './set-free.ts'
import { leftUnfollowed, lostForMeasure, lostSourcing } from './sourcing.ts'
import { claimsFact, differInStatus } from './status.ts'
import { differInDay, differInPlace } from './where-when.ts'

export interface Compared {
  readonly assembled: readonly Assembled[]
  readonly measures: readonly DocMeasure[]
  readonly counts: readonly DocCount[]
  readonly statements: Statements
  readonly pile: Pile
  readonly cast: Cast
  readonly copies: Copies
  readonly wrong: ReadonlySet<string>
  readonly epoch: Epoch
}

const OF_CONTACTS: Slot<Store<Assembled, readonly DocDiscrepancy[]>> = {
  empty: () => new WeakMap(),
}
const OFF: Slot<Store<Assembled, readonly Telling[]>> = { empty: () => new WeakMap() }
const UNFOLLOWED: Slot<Store<DocContact, readonly DocDiscrepancy[]>> = {
  empty: () => new WeakMap(),
}
const OF_MEASURES: Slot<Store<DocMeasure['life'], readonly DocDiscrepancy[]>> = { empty: () => new WeakMap() }

export function gatherDiscrepancies(compared: Compared, memo: Memo): readonly DocDiscrepancy[] {
  const { assembled, measures, counts, statements, pile, cast, copies, epoch } = compared
  const [contacts, unfollowed, ofMeasures] = [memo.of(OF_CONTACTS), memo.of(UNFOLLOWED), memo.of(OF_MEASURES)]
  const offs = memo.of(OFF)
  const found: DocDiscrepancy[] = []
  let heldByWhom: ReturnType<typeof heldBy> | null = null
  const held = (): ReturnType<typeof heldBy> => {
    heldByWhom ??= heldBy(assembled, compared.wrong)
    return heldByWhom
  }
  let byContact: ReadonlyMap<string, Assembled> | null = null
  const byId = (id: string): Assembled | undefined => {
    byContact ??= new Map(assembled.map((one) => [one.contact.id, one]))
    return byContact.get(id)
  }
  for (const one of assembled) {
    const uses = (): readonly unknown[] =>
      one.contact.tellings.flatMap((t) => [...linksOf(t.filed, compared), ...t.vouchers.map(cast.profileOf)])
    found.push(...remember(contacts, one, epoch, uses, () => assembleDifferences(differInContact(one, compared))))
    const off = remember(
      offs,
      one,
      epoch,
      () => [compared.wrong],
      () => toldAsOff(lifeOf(one, compared)),
    )
    if (off.length > 0) found.push(...assembleDifferences(heldElsewhere(one.contact.id, off, held, cast)))
    if (one.contact.candidates.length > 0) found.push(...assembleDifferences(fromCandidates(one, byId, compared)))
    if (one.shown.outcome !== 'unfollowed') continue
    const left = (): readonly DocDiscrepancy[] =>
      assembleDifferences(leftUnfollowed(one.contact.id, lifeOf(one, compared)))
    found.push(...remember(unfollowed, one.shown, epoch, () => [compared.wrong], left))
  }
  for (const measure of measures) {
    const uses = (): readonly unknown[] => [
      measure.id,
      ...measure.life.flatMap((entry) => [...rootOf(entry.report, compared), ...entry.vouchedBy.map(cast.profileOf)]),
    ]
    found.push(
      ...remember(ofMeasures, measure.life, epoch, uses, () =>
        assembleDifferences([
          ...differInMeasure(measure, pile, copies),
          ...lostForMeasure(measure, pile, cast, copies),
        ]),
      ),
    )
  }
  const told = {
    pile,
    cast,
    statements,
    copies,
    wrong: compared.wrong,
    tokens: makeTokens(pile, cast, memo),
    copied: pile.reports.map(copies.copyOf),
    roots: pile.reports.map(copies.rootOf),
    sayings: pile.reports.map((filed) => sayingsOf(filed, statements, cast)),
  }
  const counted = assembleDifferences(differInCounts(counts, pile))
  const said = [
    ...findNumbers(told, memo),
    ...findAmounts(told, memo),
    ...findContrasts(told, memo),
    ...findCorrections(told, memo),
    ...findDenials(told, heldIn(compared), memo),
    ...findSetFree(told, memo),
  ]
  const joined = found.map((one) => withDispute(one, said))
  return [...joined, ...counted, ...said.filter((one) => !joined.some((other) => tellsTheSame(other, one)))]
}

/**
 * Of a contact that is denied: where one report itself sets two mouths against each other, by the same denial, that is one and the same
 * difference, and contested.
 */
function withDispute(known: DocDiscrepancy, said: readonly DocDiscrepancy[]): DocDiscrepancy {
  if (known.kind !== 'denial' || known.verdict !== 'ambiguous') return known
  const dispute = said.find(
    (one) =>
      one.kind === 'denial' &&
      one.verdict === 'contested' &&
      one.between.slice(1, 2).some((a) => known.between.some((b) => overlap(a, b))),
  )
  if (dispute === undefined) return known
  const more = dispute.between.filter((a) => !known.between.some((b) => overlap(a, b)))
  return { ...known, verdict: dispute.verdict, between: [...known.between, ...more], why: dispute.why }
}

type Place = DocDiscrepancy['between'][number]

const overlap = (a: Place, b: Place): boolean => a.report === b.report && a.start < b.end && b.start < a.end

/** The tellings as held of each report; looked up only where a report denies a contact. */
function heldIn({ assembled, wrong }: Compared): HeldIn {
  let byReport: Map<Filed, Telling[]> | null = null
  const gather = (): Map<Filed, Telling[]> => {
    const all = new Map<Filed, Telling[]>()
    for (const { contact } of assembled)
      for (const t of contact.tellings) if (claimsFact(t) && !wrong.has(t.id)) addTo(all, t.filed, t)
    return all
  }
  return (filed) => {
    byReport ??= gather()
    return byReport.get(filed) ?? []
  }
}

const linksOf = (filed: Filed, { copies, cast }: Compared): readonly unknown[] => {
  const outlet = cast.outletOf(filed)
  return [
    copies.copyOf(filed),
    copies.echoOf(filed),
    copies.rootOf(filed),
    outlet === null ? null : cast.profileOf(outlet),
  ]
}

const rootOf = (report: string, { pile, copies }: Compared): readonly unknown[] => {
  const filed = pile.byId.get(report)
  return filed === undefined ? [] : [copies.rootOf(filed), copies.copyOf(filed), copies.echoOf(filed)]
}

const lifeOf = ({ contact }: Assembled, { wrong }: Compared): readonly Telling[] =>
  contact.tellings.filter((t) => !wrong.has(t.id))

/** Each pair once. */
const fromCandidates = (
  one: Assembled,
  byId: (id: string) => Assembled | undefined,
  compared: Compared,
): readonly Difference[] =>
  one.contact.candidates
    .filter((id) => id > one.contact.id)
    .flatMap((id) => {
      const other = byId(id)
      const life = lifeOf(one, compared)
      return other === undefined ? [] : datedOtherwise(one.contact.id, life, lifeOf(other, compared), compared.cast)
    })

function differInContact(one: Assembled, compared: Compared): readonly Difference[] {
  const { cast, copies } = compared
  const [{ id }, life] = [one.contact, lifeOf(one, compared)]
  return [
    ...differInStatus(id, life, cast),
    ...differInDay(id, life, copies),
    ...differInPlace(id, life, cast, copies),
    ...lostSourcing(id, life, cast, copies),
  ]
}

/** Found already of a contact or measure: of one kind, and both sides stand in the same words. */
const tellsTheSame = (known: DocDiscrepancy, one: DocDiscrepancy): boolean =>
  known.kind === one.kind && one.between.slice(0, 2).every((a) => known.between.some((b) => overlap(a, b)))
