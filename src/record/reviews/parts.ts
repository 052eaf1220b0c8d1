/** Floor 3, record, reviews. What an analyst adds, as reading would have found it. */
import {
  type DateValue,
  type ReadCount,
  type Reading,
  type ReadMeasure,
  type ReadPosition,
  type ReadStatement,
  type ReadTelling,
  type Span,
  UNKNOWN_DATE,
  type Why,
} from '../../model/index.ts'
import { bareActor, type Referrer } from './refer.ts'
import type { AddValue } from './values.ts'

type Value<S extends AddValue['section']> = Extract<AddValue, { section: S }>

/** Where it stands, how it is called in the reading, and the act it comes from. */
export interface Site {
  readonly id: string
  readonly span: Span
  readonly why: Why
  readonly refer: Referrer
}

export const dateOf = (edtf: string | null): DateValue => (edtf === null ? UNKNOWN_DATE : { edtf, basis: 'stated' })

/** What the addition changes in the reading, its actors left aside. */
export function addedTo(reading: Reading, value: AddValue, site: Site): Partial<Reading> {
  switch (value.section) {
    case 'steps':
      return { tellings: [...reading.tellings, tellingOf(value, site)] }
    case 'statements':
      return { statements: [...reading.statements, statementOf(value, site)] }
    case 'positions':
      return { positions: [...reading.positions, positionOf(value, site)] }
    case 'measures':
      return { measures: [...reading.measures, measureOf(value, site)] }
    case 'counts':
      return { counts: [...reading.counts, countOf(value, site)] }
    case 'actors':
      site.refer.add({
        ...bareActor(site.id, value.kind, value.name),
        mentions: [{ ...site.span, form: 'name', words: value.name }],
      })
      return {}
  }
}

const common = ({ id, span, why }: Site) => ({ id, why, evidence: [span], statement: null, doubt: [] })

const some = (actors: readonly string[], { refer }: Site): readonly string[] => actors.map(refer.to)

const one = (actor: string | null, { refer }: Site): string | null => (actor === null ? null : refer.to(actor))

function tellingOf(value: Value<'steps'>, site: Site): ReadTelling {
  const place = one(value.place, site)
  return {
    ...common(site),
    kind: value.kind,
    title: value.title ?? value.kind,
    participants: value.participants.map(({ actor, part }) => ({ actor: site.refer.to(actor), part, basis: 'stated' })),
    open: false,
    place: place === null ? null : { actor: place, basis: 'stated' },
    when: dateOf(value.when),
    state: value.state,
    vouchedBy: some(value.vouchedBy, site),
    byPrincipal: false,
    head: site.span,
    sameAs: null,
    partOf: null,
    ordinal: null,
    formerly: null,
    background: false,
  }
}

function statementOf(value: Value<'statements'>, site: Site): ReadStatement {
  const source = one(value.source, site)
  return {
    id: site.id,
    content: [site.span],
    quoted: [],
    cue: null,
    source,
    sourceSpan: null,
    candidates: [],
    chain: source === null ? [] : [...some(value.chain, site), source],
    addressee: null,
    channel: null,
    said: UNKNOWN_DATE,
    mode: 'indirect',
    kind: value.kind,
    modality: { certainty: 'unknown', polarity: 'positive', hedges: [] },
    doubt: [],
    why: site.why,
  }
}

function positionOf(value: Value<'positions'>, site: Site): ReadPosition {
  return {
    id: site.id,
    holder: one(value.holder, site),
    kind: value.kind,
    addressees: some(value.addressees, site),
    firmness: null,
    what: [site.span],
    condition: null,
    consequence: null,
    deadline: dateOf(value.deadline),
    change: null,
    formerDeadline: null,
    vouchedBy: some(value.vouchedBy, site),
    statement: null,
    doubt: [],
    why: site.why,
  }
}

function measureOf(value: Value<'measures'>, site: Site): ReadMeasure {
  return {
    ...common(site),
    kind: value.kind,
    by: one(value.by, site),
    targets: some(value.targets, site),
    state: value.state,
    when: dateOf(value.when),
    until: UNKNOWN_DATE,
    vouchedBy: some(value.vouchedBy, site),
    suspends: null,
    serves: null,
    sameAs: null,
  }
}

function countOf(value: Value<'counts'>, site: Site): ReadCount {
  return {
    id: site.id,
    of: value.of,
    participants: some(value.participants, site),
    place: null,
    value: value.value,
    asOf: dateOf(value.asOf),
    vouchedBy: some(value.vouchedBy, site),
    statement: null,
    evidence: [site.span],
    why: site.why,
  }
}
