/**
 * Floor 3, record, reviews. Acts that change what a report tells: a step set right, a step or statement added. They go
 * into the reading before anything is joined, so that all that is derived derives from them too.
 */
import {
  type DateValue,
  makeId,
  type ReadActor,
  type Reading,
  type ReadTelling,
  type Report,
  type Review,
  type Span,
  UNKNOWN_DATE,
} from '../../model/index.ts'
import { nodesOf } from '../actors/nodes.ts'
import { evidenceOf } from '../evidence.ts'
import { type Filed, fileInput } from '../filed.ts'
import type { Input } from '../input.ts'
import type { Memo, Slot } from '../memo.ts'
import { sameItems } from '../memo.ts'
import { addTo } from '../multimap.ts'
import { placeOf } from './anchor.ts'
import type { Locator } from './locate.ts'
import { type AddValue, addValue, setValue } from './values.ts'

export interface Amended {
  readonly reports: readonly Filed[]
  /** Ids that additions to something known are to be one with, in pairs. */
  readonly joined: readonly { readonly review: Review; readonly part: string; readonly whole: string }[]
  /** Ids of parts that an analyst added, and of those he set right. */
  readonly added: ReadonlySet<string>
  readonly judged: ReadonlySet<string>
}

interface Kept {
  readonly filed: Filed
  readonly acts: readonly Review[]
  readonly amended: Filed
}

const AMENDED: Slot<Map<string, Kept>> = { empty: () => new Map() }

/** `acts` are valid and in the order in which they were made. */
export function amendReports(
  reports: readonly Filed[],
  acts: readonly Review[],
  locator: Locator,
  memo: Memo,
): Amended {
  const perReport = new Map<string, Review[]>()
  const outside: Review[] = []
  for (const act of acts) {
    const report =
      act.verb === 'set' ? reportOfStep(act, locator) : act.verb === 'add' ? (act.anchor?.report ?? null) : null
    if (report !== null) addTo(perReport, report, act)
    else if (act.verb === 'add' && act.citation !== null) outside.push(act)
  }
  const store = memo.of(AMENDED)
  const amended = reports.map((filed) => {
    const here = perReport.get(filed.report.id)
    return here === undefined ? filed : amend(filed, here, locator, store)
  })
  return summarise([...amended, ...outside.map((act) => amend(citedReport(act), [act], locator, store))], acts)
}

function reportOfStep(act: Review, locator: Locator): string | null {
  const [step] = locator.all(act) ?? []
  return step?.startsWith('k') ? (locator.find(step)?.filed.report.id ?? null) : null
}

function amend(filed: Filed, acts: readonly Review[], locator: Locator, store: Map<string, Kept>): Filed {
  const known = store.get(filed.report.id)
  if (known && known.filed.input === filed.input && sameItems(known.acts, acts)) return known.amended
  const reading = acts.reduce((now, act) => applyTo(now, act, filed, locator), filed.reading)
  const amended = fileInput({ ...filed.input, reading })
  store.set(filed.report.id, { filed, acts, amended })
  return amended
}

/** How an amended part names the act it comes from. */
const ruleOf = (act: Review): string => `review ${act.verb} ${act.id}`

function applyTo(reading: Reading, act: Review, filed: Filed, locator: Locator): Reading {
  if (act.verb === 'set') return setStep(reading, act, filed, locator)
  const value = addValue.safeParse(act.value)
  const span =
    act.anchor === null ? { start: 0, end: filed.report.text.length } : placeOf(act.anchor, filed.report.text)
  return value.success && span !== null ? addPart(reading, act, value.data, span, filed, locator) : reading
}

function setStep(reading: Reading, act: Review, filed: Filed, locator: Locator): Reading {
  const [step] = locator.all(act) ?? []
  const value = setValue.safeParse(act.value)
  const target = evidenceOf(filed).tellings.find(({ id }) => id === step)?.read.id
  if (target === undefined || !value.success) return reading
  const { field, to } = value.data
  const refer = makeReferrer(reading, filed, locator)
  const change: Partial<ReadTelling> =
    field === 'state'
      ? { state: to }
      : field === 'when'
        ? { when: dateOf(to) }
        : field === 'place'
          ? { place: to === null ? null : { actor: refer.to(to), basis: 'stated' } }
          : {}
  const tellings = reading.tellings.map((t) =>
    t.id === target ? { ...t, ...change, why: { rule: ruleOf(act), spans: t.evidence } } : t,
  )
  return { ...reading, tellings, actors: refer.actors() }
}

const dateOf = (edtf: string | null): DateValue => (edtf === null ? UNKNOWN_DATE : { edtf, basis: 'stated' })

function addPart(reading: Reading, act: Review, value: AddValue, span: Span, filed: Filed, locator: Locator): Reading {
  const refer = makeReferrer(reading, filed, locator)
  const [id, why] = [`review ${act.id}`, { rule: ruleOf(act), spans: [span] }]
  const to = (actor: string | null): string | null => (actor === null ? null : refer.to(actor))
  const some = (actors: readonly string[]): readonly string[] => actors.map(refer.to)
  const common = { id, evidence: [span], statement: null, doubt: [], why }
  const grown = ((): Partial<Reading> => {
    switch (value.section) {
      case 'steps': {
        const participants = value.participants.map(({ actor, part }) => ({
          actor: refer.to(actor),
          part,
          basis: 'stated' as const,
        }))
        const place = value.place === null ? null : { actor: refer.to(value.place), basis: 'stated' as const }
        const telling: ReadTelling = {
          ...common,
          kind: value.kind,
          title: value.title ?? value.kind,
          participants,
          open: false,
          place,
          when: dateOf(value.when),
          state: value.state,
          vouchedBy: some(value.vouchedBy),
          byPrincipal: false,
          head: span,
          sameAs: null,
          partOf: null,
          ordinal: null,
          formerly: null,
          background: false,
        }
        return { tellings: [...reading.tellings, telling] }
      }
      case 'statements': {
        const source = to(value.source)
        const chain = source === null ? [] : [...some(value.chain), source]
        const modality = { certainty: 'unknown' as const, polarity: 'positive' as const, hedges: [] }
        const statement = {
          id,
          content: [span],
          quoted: [],
          cue: null,
          source,
          sourceSpan: null,
          candidates: [],
          chain,
          addressee: null,
          channel: null,
          said: UNKNOWN_DATE,
          mode: 'indirect' as const,
          kind: value.kind,
          modality,
          doubt: [],
          why,
        }
        return { statements: [...reading.statements, statement] }
      }
      case 'positions': {
        const position = {
          ...common,
          holder: to(value.holder),
          kind: value.kind,
          addressees: some(value.addressees),
          firmness: null,
          what: [span],
          condition: null,
          consequence: null,
          deadline: dateOf(value.deadline),
          change: null,
          formerDeadline: null,
          vouchedBy: some(value.vouchedBy),
        }
        return { positions: [...reading.positions, position] }
      }
      case 'measures': {
        const measure = {
          ...common,
          kind: value.kind,
          by: to(value.by),
          targets: some(value.targets),
          state: value.state,
          when: dateOf(value.when),
          until: UNKNOWN_DATE,
          vouchedBy: some(value.vouchedBy),
          suspends: null,
          serves: null,
          sameAs: null,
        }
        return { measures: [...reading.measures, measure] }
      }
      case 'counts': {
        const count = {
          ...common,
          of: value.of,
          participants: some(value.participants),
          place: null,
          value: value.value,
          asOf: dateOf(value.asOf),
          vouchedBy: some(value.vouchedBy),
        }
        return { counts: [...reading.counts, count] }
      }
      case 'actors': {
        refer.add({
          ...bareActor(id, value.kind, value.name),
          mentions: [{ ...span, form: 'name', words: value.name }],
        })
        return {}
      }
    }
  })()
  return { ...reading, ...grown, actors: refer.actors() }
}

const bareActor = (id: string, kind: ReadActor['kind'], name: string): ReadActor => ({
  id,
  kind,
  name,
  aliases: [],
  mentions: [],
  descriptions: [],
  actsFor: [],
  members: [],
  source: null,
})

/** Actors of the record as actors of one reading: its own where it has them, else brought in by name. */
function makeReferrer(reading: Reading, filed: Filed, locator: Locator) {
  const actors = [...reading.actors]
  const known = new Map(nodesOf(filed).all.map((node) => [node.id, node.local]))
  const to = (id: string): string => {
    const local = known.get(id)
    if (local != null) return local
    const located = locator.find(id)
    const node = located === undefined ? undefined : nodesOf(located.filed).all.find((one) => one.id === id)
    const same = actors.find((actor) => node !== undefined && actor.kind === node.kind && actor.name === node.name)
    const made = same ?? bareActor(`review ${id}`, node?.kind ?? 'body', node?.name ?? id)
    if (same === undefined && !actors.some((actor) => actor.id === made.id)) actors.push(made)
    known.set(id, made.id)
    return made.id
  }
  return { to, add: (actor: ReadActor) => actors.push(actor), actors: () => actors }
}

const cited = new WeakMap<Review, Filed>()

/** An addition from outside the pile stands in a report of its own: its citation. */
function citedReport(act: Review): Filed {
  const known = cited.get(act)
  if (known) return known
  const text = act.citation?.text ?? ''
  const id = makeId('r', 'review', act.id)
  const published = act.citation?.published ?? null
  const report: Report = {
    id,
    file: `review ${act.id}`,
    item: null,
    text,
    language: 'und',
    outlet: null,
    title: null,
    byline: [act.author],
    url: null,
    published: {
      edtf: published,
      basis: published === null ? 'unknown' : 'stated',
      from: published === null ? null : 'given',
      span: null,
      instant: null,
    },
    blocks: [],
    noise: [],
    notes: [],
    signature: [],
  }
  const reading: Reading = {
    report: id,
    engine: 'review',
    supported: true,
    outlet: null,
    actors: [],
    roles: [],
    times: [],
    statements: [],
    tellings: [],
    counts: [],
    positions: [],
    measures: [],
    publishedBounds: null,
    notes: [],
  }
  const input: Input = { report, reading, read: act.at }
  const filed = fileInput(input)
  cited.set(act, filed)
  return filed
}

function summarise(reports: readonly Filed[], acts: readonly Review[]): Amended {
  const [added, judged] = [new Set<string>(), new Set<string>()]
  const joined: { review: Review; part: string; whole: string }[] = []
  const byId = new Map(acts.map((act) => [act.id, act]))
  for (const filed of acts.length === 0 ? [] : reports) {
    const { tellings, statements, counts, positions, measures } = evidenceOf(filed)
    for (const { read, id, wholeId } of [...tellings, ...statements, ...counts, ...positions, ...measures]) {
      const [, verb, act] = /^review (add|set) (.+)$/.exec(read.why.rule) ?? []
      const review = act === undefined ? undefined : byId.get(act)
      if (review === undefined) continue
      ;(verb === 'add' ? added : judged).add(id)
      const value = addValue.safeParse(review.value)
      if (!value.success) continue
      const { data } = value
      const whole =
        data.section === 'steps'
          ? data.contact
          : data.section === 'positions'
            ? data.position
            : data.section === 'measures'
              ? data.measure
              : null
      if (whole !== null) joined.push({ review, part: wholeId, whole })
    }
  }
  return { reports, joined, added, judged }
}
