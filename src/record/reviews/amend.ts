/**
 * Floor 3, record, reviews. Acts that change what a report tells: a step set right, a step or statement added. They go
 * into the reading before anything is joined, so that all that is derived derives from them too.
 */
import type { Reading, ReadTelling, Review } from '../../model/index.ts'
import { evidenceOf } from '../evidence.ts'
import { type Filed, fileInput } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { addTo } from '../multimap.ts'
import { placeOf } from './anchor.ts'
import { citedReport } from './cited.ts'
import type { Locator } from './locate.ts'
import { addedTo, dateOf } from './parts.ts'
import { makeReferrer } from './refer.ts'
import { addValue, setValue } from './values.ts'

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
  if (!value.success || span === null) return reading
  const refer = makeReferrer(reading, filed, locator)
  const site = { id: `review ${act.id}`, span, why: { rule: ruleOf(act), spans: [span] }, refer }
  const grown = addedTo(reading, value.data, site)
  return { ...reading, ...grown, actors: refer.actors() }
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
