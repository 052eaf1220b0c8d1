/** Floor 3, record, sixth stage. For each thing the reports tell: by which chains, from how many independent origins, and why. */
import {
  type DocContact,
  type DocMeasure,
  type DocOrigin,
  type DocPosition,
  makeId,
  type Span,
} from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { namesakes } from '../actors/namesakes.ts'
import { type Axis, axisOf } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Epoch, type Memo, remember, type Slot, type Store } from '../memo.ts'
import { countOrigins, type Path, type Voice } from './count.ts'
import { explainCount } from './explain.ts'

interface Told {
  readonly report: string
  readonly vouchedBy: readonly string[]
  /** Where it stands; a position's tellings have none of their own. */
  readonly evidence?: readonly Span[]
}

interface Claim {
  readonly about: string
  readonly claim: string
  readonly told: readonly Told[]
}

const WORDS: Readonly<Record<Exclude<Axis, 'silent'>, string>> = {
  happened: 'told as having happened',
  ahead: 'told as ahead',
  possible: 'told as possible',
  not: 'told as not so',
}

export interface Things {
  readonly contacts: readonly DocContact[]
  readonly positions: readonly DocPosition[]
  readonly measures: readonly DocMeasure[]
}

const ORIGINS: Slot<Store<readonly Told[], readonly DocOrigin[]>> = {
  empty: () => new WeakMap(),
}

export function gatherOrigins(
  things: Things,
  pile: Pile,
  cast: Cast,
  copies: Copies,
  epoch: Epoch,
  memo: Memo,
): readonly DocOrigin[] {
  const store = memo.of(ORIGINS)
  const origins = (told: readonly Told[], claims: () => readonly Claim[]): readonly DocOrigin[] => {
    const make = (): readonly DocOrigin[] => claims().map((claim) => assemble(claim, pile, cast, copies))
    return remember(store, told, epoch, () => usesOf(told, pile, cast, copies), make)
  }
  return [
    ...things.contacts.flatMap((c) => origins(c.steps, () => claimsOfContact(c))),
    ...things.positions.flatMap((p) => origins(p.tellings, () => [{ about: p.id, claim: p.kind, told: p.tellings }])),
    ...things.measures.flatMap((m) => origins(m.life, () => claimsOfMeasure(m))),
  ]
}

/** What the count rests on beside the tellings: where each report has it from, and who speaks for whom. */
function usesOf(told: readonly Told[], pile: Pile, cast: Cast, copies: Copies): readonly unknown[] {
  const uses: unknown[] = []
  for (const { report, vouchedBy } of told) {
    const filed = pile.byId.get(report)
    if (filed === undefined) continue
    const root = copies.rootOf(filed)
    const outlet = cast.outletOf(root)
    uses.push(root, copies.copyOf(filed), outlet, outlet === null ? null : cast.profileOf(outlet), cast.outletOf(filed))
    for (const id of vouchedBy) uses.push(cast.profileOf(id))
  }
  return uses
}

/** That it is proposed, and that it is in force, are two claims. */
function claimsOfMeasure(measure: DocMeasure): readonly Claim[] {
  const inForce = measure.life.filter(({ state }) => FACTS.includes(state))
  const inWords = measure.life.filter(({ state }) => !FACTS.includes(state))
  const claim = (told: readonly Told[], words: string): readonly Claim[] =>
    told.length === 0 ? [] : [{ about: measure.id, claim: `${measure.kind}: ${words}`, told }]
  return [...claim(inForce, 'told as a fact'), ...claim(inWords, 'told as words')]
}

const FACTS: readonly string[] = ['agreed', 'imposed', 'in-force', 'suspended', 'lifted', 'expired']

function claimsOfContact(contact: DocContact): readonly Claim[] {
  const axes = ['happened', 'ahead', 'possible', 'not'] as const
  return axes.flatMap((axis) => {
    const told = contact.steps.filter((step) => axisOf(step.state) === axis)
    return told.length === 0
      ? []
      : [
          {
            about: contact.id,
            claim: `${contact.title}: ${WORDS[axis]}`,
            told,
          },
        ]
  })
}

interface Trace extends Told {
  readonly filed: Filed
  readonly root: Filed
}

function assemble({ about, claim, told }: Claim, pile: Pile, cast: Cast, copies: Copies): DocOrigin {
  const traces = told.flatMap((t): Trace[] => {
    const filed = pile.byId.get(t.report)
    return filed === undefined
      ? []
      : [
          {
            ...t,
            filed,
            root: copies.rootOf(filed),
          },
        ]
  })
  const bodies = traces.filter((t) => !restates(t, traces))
  const counted = bodies.filter((t) => !isTakenOver(t, traces, copies))
  const count = countOrigins(counted.flatMap((t) => pathsOf(t, cast)))
  return {
    id: makeId('o', about, claim.slice(claim.lastIndexOf(':') + 1)),
    about,
    claim,
    chains: traces.map((t) => ({
      report: t.report,
      chain: t.vouchedBy,
      origin: t.vouchedBy.at(-1) ?? cast.outletOf(t.root),
      copyOf: t.root === t.filed ? null : t.root.report.id,
    })),
    atLeast: count.atLeast,
    atMost: count.atMost,
    why: explainCount(count, bodies.length, bodies.length - counted.length, cast),
  }
}

/** What a copy tells its original has told; what an echo tells in its own voice it has from the text it retells. */
function isTakenOver(trace: Trace, traces: readonly Trace[], copies: Copies): boolean {
  if (trace.root === trace.filed || !traces.some((other) => other.filed === trace.root)) return false
  return copies.copyOf(trace.filed) !== null || trace.vouchedBy.length === 0
}

/** A headline says in short what its text tells, on whoever's word that is: no voice beside the text's. */
const restates = (trace: Trace, traces: readonly Trace[]): boolean =>
  isHeadline(trace) && traces.some((other) => other.filed === trace.filed && !isHeadline(other))

function isHeadline({ filed, evidence = [], vouchedBy }: Trace): boolean {
  const title = filed.report.title?.span ?? null
  const within = (span: Span): boolean => title !== null && title.start <= span.start && span.end <= title.end
  return vouchedBy.length === 0 && evidence.length > 0 && evidence.every(within)
}

/** "Officials in both capitals", "the two ministries": two that nobody tells apart. */
function pathsOf(trace: Trace, cast: Cast): readonly Path[] {
  const path = pathOf(trace, cast)
  if (path.voice.sort !== 'unplaced') return [path]
  const { key } = path.voice
  const named = cast.byId.get(key)?.nodes.some((node) => BOTH.test(node.name)) ?? false
  return named ? [path, { ...path, voice: { sort: 'unplaced', key: `${key} and the other` } }] : [path]
}

const BOTH =
  /\b(?:both|the two) (?:\p{L}+ )?(?:capitals|sides|governments|ministries|offices|delegations|parties|presidencies|palaces|countries|nations|embassies|camps)\b/iu

function pathOf({ vouchedBy, filed, root }: Trace, cast: Cast): Path {
  const heads = [...new Set([cast.outletOf(root) ?? root.report.id, cast.outletOf(filed) ?? filed.report.id])]
  const own = heads[0] ?? root.report.id
  const chain = vouchedBy.filter((actor, i) => i > 0 || !heads.includes(actor))
  return {
    voice: voiceOf(chain, own, cast),
    relays: new Set([...heads, ...chain.slice(0, -1)]),
  }
}

/** A ministry that publishes its own read-out speaks for its side. */
function ownVoice(outlet: string, cast: Cast): Voice {
  const known = cast.byId.has(outlet)
  if (known && cast.profileOf(outlet).kind !== 'outlet')
    return {
      sort: 'side',
      side: new Set([...cast.sideOf(outlet), ...namesakes(outlet, cast)]),
    }
  return { sort: 'own', key: outlet }
}

function voiceOf(chain: readonly string[], own: string, cast: Cast): Voice {
  const last = chain.at(-1)
  if (last === undefined) return ownVoice(own, cast)
  const hearsay = chain.slice(0, -1).find((id) => cast.profileOf(id).kind === 'source')
  // What an unnamed source says that a side says is no word of that side's: the source may speak for another.
  if (hearsay !== undefined) return { sort: 'unplaced', key: hearsay }
  const { kind, side } = cast.profileOf(last)
  if (kind === 'outlet') return { sort: 'own', key: last }
  return [...side].some((id) => isKnownPower(id, cast))
    ? { sort: 'side', side: new Set([...side, ...namesakes(last, cast)]) }
    : { sort: 'unplaced', key: last }
}

/** "A diplomat at the embassy": a body without a name may be any side's, also one that is counted already. */
function isKnownPower(id: string, cast: Cast): boolean {
  const { kind } = cast.profileOf(id)
  if (kind !== 'body') return kind === 'state'
  return cast.byId.get(id)?.nodes.some((node) => /^\p{Lu}/u.test(node.name)) ?? false
}
