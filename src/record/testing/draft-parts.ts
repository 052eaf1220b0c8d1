/** Floor 3, record, for tests and benches: what a hand-made reading consists of, each thing with all its fields. */
import {
  type ActorKind,
  type DateValue,
  type ReadActor,
  type ReadCount,
  type ReadMeasure,
  type ReadMention,
  type ReadPosition,
  type ReadRole,
  type ReadStatement,
  type ReadTelling,
  type Report,
  type Span,
  UNKNOWN_DATE,
} from '../../model/index.ts'
import type {
  ActorDraft,
  CountDraft,
  MeasureDraft,
  PositionDraft,
  ReportDraft,
  StatementDraft,
  TellingDraft,
} from './draft-shapes.ts'

const WHY = { rule: 'by hand', spans: [] }

export const on = (edtf: string | null): DateValue => (edtf === null ? UNKNOWN_DATE : { edtf, basis: 'stated' })

export function actorOf(id: string, at: Span | null, kind: ActorKind, name: string, more: ActorDraft): ReadActor {
  const form = more.described || kind === 'source' ? 'description' : 'name'
  const mentions: readonly ReadMention[] = at === null ? [] : [{ ...at, form, words: name }]
  const source =
    kind === 'source' ? ({ description: name, number: 'unknown', toldTo: null, terms: null } as const) : null
  return {
    id,
    kind,
    name,
    aliases: more.aliases ?? [],
    mentions,
    descriptions: [],
    actsFor: more.actsFor ?? [],
    members: [],
    source,
  }
}

export const roleOf = (actor: string, at: Span | null, role: NonNullable<ActorDraft['role']>): ReadRole => ({
  ...(at ?? { start: 0, end: 0 }),
  actor,
  title: role.title,
  of: role.of ?? null,
  former: role.former ?? false,
})

export function tellingOf(id: string, span: Span, t: TellingDraft): ReadTelling {
  return {
    id,
    kind: t.kind ?? 'meeting',
    title: t.title ?? t.kind ?? 'meeting',
    participants: t.people.map((p) =>
      typeof p === 'string'
        ? { actor: p, part: 'party', basis: 'stated' }
        : { actor: p[0], part: p[1], basis: 'stated' },
    ),
    open: false,
    place: placeTold(t.place),
    when: on(t.when ?? null),
    state: t.state ?? 'occurred',
    vouchedBy: t.by ?? [],
    byPrincipal: t.byPrincipal ?? false,
    statement: null,
    evidence: [span],
    head: span,
    sameAs: t.sameAs ?? null,
    partOf: t.partOf ?? null,
    ordinal: t.ordinal ?? null,
    formerly: t.formerly === undefined ? null : on(t.formerly),
    background: t.background ?? false,
    doubt: [],
    why: WHY,
  }
}

export const statementOf = (id: string, span: Span, by: readonly string[], more: StatementDraft): ReadStatement => ({
  id,
  content: [span],
  quoted: more.quoted ? [span] : [],
  cue: more.cue ?? null,
  source: by.at(-1) ?? null,
  sourceSpan: more.sourceSpan ?? null,
  candidates: [],
  chain: by,
  addressee: null,
  channel: null,
  said: UNKNOWN_DATE,
  mode: more.quoted ? 'direct' : 'indirect',
  kind: more.kind ?? 'assertion',
  modality: { certainty: 'certain', polarity: 'positive', hedges: [] },
  doubt: [],
  why: WHY,
})

export const positionOf = (id: string, span: Span, p: PositionDraft): ReadPosition => ({
  id,
  holder: p.holder,
  kind: p.kind,
  addressees: p.to ?? [],
  firmness: null,
  what: [span],
  condition: null,
  consequence: null,
  deadline: on(p.deadline ?? null),
  change: null,
  formerDeadline: null,
  vouchedBy: p.by ?? [p.holder],
  statement: null,
  doubt: [],
  why: WHY,
})

export const measureOf = (id: string, span: Span, m: MeasureDraft): ReadMeasure => ({
  id,
  kind: m.kind,
  by: m.by ?? null,
  targets: m.targets ?? [],
  state: m.state ?? 'in-force',
  when: UNKNOWN_DATE,
  until: UNKNOWN_DATE,
  vouchedBy: m.vouchers ?? [],
  statement: null,
  evidence: [span],
  suspends: m.suspends ?? null,
  serves: m.serves ?? null,
  sameAs: null,
  doubt: [],
  why: WHY,
})

export const countOf = (id: string, span: Span, c: CountDraft): ReadCount => ({
  id,
  of: c.of,
  participants: c.people,
  place: null,
  value: c.value,
  asOf: on(c.asOf ?? null),
  vouchedBy: [],
  statement: null,
  evidence: [span],
  why: WHY,
})

export function reportOf(id: string, text: string, head: ReportDraft): Report {
  return {
    id,
    file: `${id}.txt`,
    item: null,
    text,
    language: 'en',
    outlet: head.outlet === undefined ? null : { name: head.outlet, span: null, from: 'text' },
    title: head.title === undefined ? null : { text: head.title, span: { start: 0, end: head.title.length } },
    byline: [],
    url: null,
    published: {
      edtf: head.published ?? null,
      basis: head.published === undefined ? 'unknown' : 'stated',
      from: head.published === undefined ? null : 'text',
      span: null,
      instant: null,
    },
    blocks: [],
    noise: [],
    notes: [],
    signature: head.signature ?? [],
  }
}

function placeTold(place: TellingDraft['place']): ReadTelling['place'] {
  if (place === undefined) return null
  return typeof place === 'string' ? { actor: place, basis: 'stated' } : { actor: place[0], basis: 'implied' }
}
