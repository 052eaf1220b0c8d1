/** Floor 4. Why one thing is in the record: each part of it with its passage, the words marked, the chain, and the rule that read it. */
import type { RecordDocument, Span } from '../model/index.ts'
import type { Traced } from '../record/index.ts'
import { deadlineWords } from './deadline.ts'
import { chainWords, nameOf, type RecordIndex } from './index-record.ts'
import { passageAround } from './passage.ts'

export interface ExplainedPart {
  /** Id of a step, telling, entry of a life, statement or count; null for a mention. */
  readonly id: string | null
  readonly what: string
  readonly report: string
  /** The stretch of the report's text that holds all of it. */
  readonly passage: Span
  /** The words it rests on. */
  readonly evidence: readonly Span[]
  /** From the outlet down to who said so; null where nobody vouches (a mention). */
  readonly chain: string | null
  /** The rule that read it, or the analyst's act it comes from, with the words matched; null for a mention. */
  readonly rule: string | null
  readonly matched: readonly Span[]
  readonly doubt: readonly string[]
}

export interface Explanation {
  readonly id: string
  readonly what: string
  readonly parts: readonly ExplainedPart[]
  /** Why its parts are one thing. */
  readonly reasons: readonly string[]
  /** How many independent origins, and why so many. */
  readonly origins: readonly {
    readonly claim: string
    readonly atLeast: number
    readonly atMost: number
    readonly why: string
  }[]
}

type Tracing = ReadonlyMap<string, Traced>

/** Null for an id of which nothing can be explained: a report, or nothing of this record. A part is explained within its whole. */
export function explain(index: RecordIndex, id: string, traced: Tracing): Explanation | null {
  const found = EXPLAINERS.map((find) => find(index, id, traced)).find((one) => one !== null)
  if (!found) return null
  const origins = index.record.origins.filter((o) => o.about === found.id)
  return {
    ...found,
    origins: origins.map(({ claim, atLeast, atMost, why }) => ({ claim, atLeast, atMost, why })),
  }
}

type Found = Omit<Explanation, 'origins'>
type Explainer = (index: RecordIndex, id: string, traced: Tracing) => Found | null

const EXPLAINERS: readonly Explainer[] = [
  (index, id, traced) => {
    const contact = whole(index.record.contacts, id, (c) => c.steps)
    if (!contact) return null
    const parts = contact.steps.map((s) =>
      part(index, traced, s, s.evidence, `${contact.kind}, ${s.state}`, s.vouchedBy),
    )
    return { id: contact.id, what: contact.title, parts, reasons: contact.reasons }
  },
  (index, id, traced) => {
    const position = whole(index.record.positions, id, (p) => p.tellings)
    if (!position) return null
    const parts = position.tellings.map((t) => {
      const spans = [...t.what, ...[t.condition, t.consequence].flatMap((s) => s ?? [])]
      return part(index, traced, t, spans, `${position.kind}, ${t.change}`, t.vouchedBy)
    })
    const due = deadlineWords(position)
    const what = `${position.kind} of ${nameOf(index, position.holder)}${due && `, ${due}`}`
    return { id: position.id, what, parts, reasons: position.reasons ?? [] }
  },
  (index, id, traced) => {
    const measure = whole(index.record.measures, id, (m) => m.life)
    if (!measure) return null
    const parts = measure.life.map((l) =>
      part(index, traced, l, l.evidence, `${measure.kind}, ${l.state}`, l.vouchedBy),
    )
    return { id: measure.id, what: measure.kind, parts, reasons: measure.reasons ?? [] }
  },
  (index, id, traced) => {
    const s = index.statement(id)
    if (!s) return null
    const spans = [...s.content, ...[s.cue, s.sourceSpan].flatMap((span) => span ?? [])]
    const what = `${s.kind}, ${s.mode}, ${s.modality.certainty} ${s.modality.polarity}`
    return { id, what: s.kind, parts: [part(index, traced, s, spans, what, s.chain)], reasons: [] }
  },
  (index, id, traced) => {
    const count = index.record.counts.find((c) => c.id === id)
    if (!count) return null
    const what = `count of ${count.of}: ${count.value}`
    return { id, what, parts: [part(index, traced, count, count.evidence, what, count.vouchedBy)], reasons: [] }
  },
  (index, id) => {
    const actor = index.record.actors.find((a) => a.id === id)
    if (!actor) return null
    const parts = actor.mentions.map(({ report, start, end, form }): ExplainedPart => {
      const span = { start, end }
      const passage = passageAround(index.report(report).text, [span])
      return { ...MENTION, what: form, report, passage, evidence: [span] }
    })
    return { id, what: `${actor.kind} ${actor.name}`, parts, reasons: actor.reasons ?? [] }
  },
]

const MENTION = { id: null, chain: null, rule: null, matched: [], doubt: [] } as const

interface Part {
  readonly id: string
  readonly report: string
  readonly doubt?: readonly string[]
}

function part(
  index: RecordIndex,
  traced: Tracing,
  { id, report, doubt = [] }: Part,
  evidence: readonly Span[],
  what: string,
  vouchedBy: readonly string[],
): ExplainedPart {
  const why = traced.get(id)
  const matched = distinct(why?.spans ?? [])
  const { text } = index.report(report)
  return {
    id,
    what,
    report,
    passage: passageAround(text, [...evidence, ...matched]),
    evidence,
    chain: chainWords(index, report, vouchedBy),
    rule: why?.rule ?? null,
    matched,
    doubt,
  }
}

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
]

/** The whole that bears the id, or has a part that does. */
const whole = <T extends { readonly id: string }>(
  things: readonly T[],
  id: string,
  partsOf: (thing: T) => readonly { readonly id: string }[],
): T | undefined => things.find((thing) => thing.id === id || partsOf(thing).some((p) => p.id === id))

/** For programs: the passages and the words matched beside their spans. */
export const spelledOut = ({ parts, ...rest }: Explanation, record: RecordDocument) => ({
  ...rest,
  parts: parts.map(({ passage, matched, ...more }) => {
    const text = record.reports.find((r) => r.id === more.report)?.text ?? ''
    const words = ({ start, end }: Span): string => text.slice(start, end)
    return {
      ...more,
      passage: { ...passage, text: words(passage) },
      matched: matched.map((span) => ({ ...span, text: words(span) })),
    }
  }),
})
