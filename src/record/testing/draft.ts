/** Floor 3, record, for tests and benches: reports with hand-made readings. Spans are found by the words they cover. */
import {
  type ActorKind,
  type ContactKind,
  type ContactState,
  type DateValue,
  type MeasureKind,
  type MeasureState,
  makeId,
  type Part,
  type PositionKind,
  type ReadActor,
  type ReadCount,
  type Reading,
  type ReadMeasure,
  type ReadMention,
  type ReadPosition,
  type ReadRole,
  type ReadStatement,
  type ReadTelling,
  type Report,
  type Span,
  type StatementKind,
  UNKNOWN_DATE,
} from '../../model/index.ts'
import type { Input } from '../input.ts'

const WHY = { rule: 'by hand', spans: [] }

export const on = (edtf: string | null): DateValue => (edtf === null ? UNKNOWN_DATE : { edtf, basis: 'stated' })

export interface ActorDraft {
  readonly aliases?: readonly string[]
  readonly actsFor?: readonly string[]
  readonly role?: {
    readonly title: string
    readonly of?: string
    readonly former?: true
  }
  /** Only described, not named. */
  readonly described?: true
}

export interface TellingDraft {
  readonly kind?: ContactKind
  readonly title?: string
  readonly people: readonly (string | readonly [string, Part])[]
  readonly place?: string
  readonly when?: string | null
  readonly state?: ContactState
  readonly by?: readonly string[]
  readonly byPrincipal?: true
  readonly sameAs?: string
  readonly partOf?: string
  readonly ordinal?: number
  readonly formerly?: string
  readonly background?: true
}

export interface Draft {
  /** Adds an actor whose words (its name) stand in the text, and gives its local id. */
  readonly actor: (kind: ActorKind, name: string, more?: ActorDraft) => string
  /** Adds a telling whose evidence are these words. */
  readonly telling: (words: string, telling: TellingDraft) => string
  readonly statement: (
    words: string,
    by: readonly string[],
    more?: { readonly kind?: StatementKind; readonly quoted?: true },
  ) => string
  readonly position: (
    words: string,
    position: {
      readonly holder: string
      readonly kind: PositionKind
      readonly to?: readonly string[]
      readonly deadline?: string
      readonly by?: readonly string[]
    },
  ) => string
  readonly measure: (
    words: string,
    measure: {
      readonly kind: MeasureKind
      readonly by?: string
      readonly targets?: readonly string[]
      readonly state?: MeasureState
      readonly suspends?: string
      readonly serves?: string
      readonly vouchers?: readonly string[]
    },
  ) => string
  readonly count: (
    words: string,
    count: {
      readonly of: ContactKind
      readonly people: readonly string[]
      readonly value: string
      readonly asOf?: string
    },
  ) => string
  readonly input: () => Input
}

export interface ReportDraft {
  readonly outlet?: string
  readonly published?: string
  readonly bounds?: { readonly edtf: string; readonly why: string }
  readonly read?: string
  readonly signature?: readonly number[]
}

/** Opens a report of this text. The text is searched for the words of everything added: each must stand in it. */
export function draftReport(text: string, head: ReportDraft = {}): Draft {
  const id = makeId('r', text, head.outlet ?? '', head.published ?? '')
  const actors: ReadActor[] = []
  const roles: ReadRole[] = []
  const statements: ReadStatement[] = []
  const tellings: ReadTelling[] = []
  const positions: ReadPosition[] = []
  const measures: ReadMeasure[] = []
  const counts: ReadCount[] = []

  const actor: Draft['actor'] = (kind, name, more = {}) => {
    const local = `x${actors.length}`
    const span = find(text, name)
    const form = more.described || kind === 'source' ? 'description' : 'name'
    const mentions: readonly ReadMention[] = span === null ? [] : [{ ...span, form, words: name }]
    const source =
      kind === 'source'
        ? ({
            description: name,
            number: 'unknown',
            toldTo: null,
            terms: null,
          } as const)
        : null
    actors.push({
      id: local,
      kind,
      name,
      aliases: more.aliases ?? [],
      mentions,
      descriptions: [],
      actsFor: more.actsFor ?? [],
      members: [],
      source,
    })
    if (more.role)
      roles.push({
        ...(span ?? { start: 0, end: 0 }),
        actor: local,
        title: more.role.title,
        of: more.role.of ?? null,
        former: more.role.former ?? false,
      })
    return local
  }

  const telling: Draft['telling'] = (words, t) => {
    const local = `t${tellings.length}`
    const span = findOrThrow(text, words)
    tellings.push({
      id: local,
      kind: t.kind ?? 'meeting',
      title: t.title ?? t.kind ?? 'meeting',
      participants: t.people.map((p) =>
        typeof p === 'string'
          ? { actor: p, part: 'party', basis: 'stated' }
          : { actor: p[0], part: p[1], basis: 'stated' },
      ),
      open: false,
      place: t.place === undefined ? null : { actor: t.place, basis: 'stated' },
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
    })
    return local
  }

  const statement: Draft['statement'] = (words, by, more = {}) => {
    const local = `s${statements.length}`
    const span = findOrThrow(text, words)
    statements.push({
      id: local,
      content: [span],
      quoted: more.quoted ? [span] : [],
      cue: null,
      source: by.at(-1) ?? null,
      sourceSpan: null,
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
    return local
  }

  const position: Draft['position'] = (words, p) => {
    const local = `p${positions.length}`
    positions.push({
      id: local,
      holder: p.holder,
      kind: p.kind,
      addressees: p.to ?? [],
      firmness: null,
      what: [findOrThrow(text, words)],
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
    return local
  }

  const measure: Draft['measure'] = (words, m) => {
    const local = `m${measures.length}`
    measures.push({
      id: local,
      kind: m.kind,
      by: m.by ?? null,
      targets: m.targets ?? [],
      state: m.state ?? 'in-force',
      when: UNKNOWN_DATE,
      until: UNKNOWN_DATE,
      vouchedBy: m.vouchers ?? [],
      statement: null,
      evidence: [findOrThrow(text, words)],
      suspends: m.suspends ?? null,
      serves: m.serves ?? null,
      sameAs: null,
      doubt: [],
      why: WHY,
    })
    return local
  }

  const count: Draft['count'] = (words, c) => {
    const local = `n${counts.length}`
    counts.push({
      id: local,
      of: c.of,
      participants: c.people,
      place: null,
      value: c.value,
      asOf: on(c.asOf ?? null),
      vouchedBy: [],
      statement: null,
      evidence: [findOrThrow(text, words)],
      why: WHY,
    })
    return local
  }

  const input = (): Input => ({
    report: reportOf(id, text, head),
    reading: {
      report: id,
      engine: 'by hand',
      supported: true,
      outlet: null,
      actors,
      roles,
      times: [],
      statements,
      tellings,
      counts,
      positions,
      measures,
      publishedBounds: head.bounds ?? null,
      notes: [],
    } satisfies Reading,
    read: head.read ?? null,
  })
  return { actor, telling, statement, position, measure, count, input }
}

function reportOf(id: string, text: string, head: ReportDraft): Report {
  return {
    id,
    file: `${id}.txt`,
    item: null,
    text,
    language: 'en',
    outlet: head.outlet === undefined ? null : { name: head.outlet, span: null, from: 'text' },
    title: null,
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

function find(text: string, words: string): Span | null {
  const start = text.indexOf(words)
  return start < 0 ? null : { start, end: start + words.length }
}

function findOrThrow(text: string, words: string): Span {
  const span = find(text, words)
  if (span === null) throw new RangeError(`"${words}" does not stand in "${text}"`)
  return span
}
