/** Floor 6. `read --explain` and `explain` without an id: for everything that was read, the rule and the words it matched on, report by report. */
import type {
  LocalId,
  Reading,
  ReadMeasure,
  ReadPosition,
  ReadStatement,
  ReadTelling,
  Report,
  Span,
  Why,
} from '../model/index.ts'
import type { Input } from '../record/index.ts'

interface Explained {
  readonly report: string
  readonly what: string
  readonly rule: string
  readonly words: readonly string[]
  /** Whom and when it was taken to mean. */
  readonly meant: readonly string[]
  /** What it leaves open, and the codes of what may be wrong with it; of a note its text. */
  readonly open: readonly string[]
}

export function explainInputs(inputs: readonly Input[], json: boolean): string {
  const all = inputs.flatMap(({ report, reading }) => explainReading(report, reading))
  if (json) return `${JSON.stringify(all, null, 1)}\n`
  return all.map(inColumns).join('')
}

const inColumns = ({ report, what, rule, words, meant, open }: Explained): string =>
  `${[report, what, rule, words.join(' | '), meant.join('; '), open.join('; ')].join('\t').trimEnd()}\n`

/** A thing's fields as words: what each was taken to mean, null where it is left open. */
type Fields = Readonly<Record<string, string | null>>

function explainReading(report: Report, reading: Reading): readonly Explained[] {
  const name = (id: LocalId | null): string | null => reading.actors.find((actor) => actor.id === id)?.name ?? id
  const because = (what: string, why: Why, fields: Fields = {}, doubt: readonly string[] = []): Explained => ({
    report: report.file,
    what,
    rule: why.rule,
    words: why.spans.map((span) => oneLine(report, span)),
    meant: Object.entries(fields).flatMap(([field, value]) => (value === null ? [] : [`${field} ${value}`])),
    open: [...Object.keys(fields).flatMap((field) => (fields[field] === null ? [`${field} open`] : [])), ...doubt],
  })
  return [
    ...reading.times.map(({ start, end, value, why }) =>
      because(`date ${value.edtf ?? 'unknown'}`, why ?? { rule: 'time', spans: [{ start, end }] }, {
        'counted from': value.anchor ?? 'nothing',
      }),
    ),
    ...reading.statements.map((s) => because(`statement ${s.kind}`, s.why, ofStatement(s, name), s.doubt)),
    ...reading.tellings.map((t) =>
      because(`contact ${t.kind}, ${t.state}`, beside(t.why, t.evidence), ofTelling(t, name), t.doubt),
    ),
    ...reading.counts.map((c) => because(`count ${c.of} x ${c.value}`, c.why)),
    ...reading.positions.map((p) =>
      because(`position ${p.kind}`, beside(p.why, wordsOf(p)), ofPosition(p, name), p.doubt),
    ),
    ...reading.measures.map((m) =>
      because(`measure ${m.kind}, ${m.state}`, beside(m.why, m.evidence), ofMeasure(m, name), m.doubt),
    ),
    ...reading.notes.map((n) => because(`note ${n.level}`, { rule: n.code, spans: [n] }, {}, [n.text])),
  ]
}

const oneLine = (report: Report, span: Span): string => report.text.slice(span.start, span.end).replace(/\s+/g, ' ')

/** The words a rule hung on, each once, then those that are kept as evidence. */
const beside = ({ rule, spans }: Why, evidence: readonly Span[]): Why => {
  const all = [...spans, ...evidence]
  return { rule, spans: all.filter((s, i) => all.findIndex((o) => o.start === s.start && o.end === s.end) === i) }
}

const wordsOf = ({ what, condition, consequence }: ReadPosition): readonly Span[] =>
  [...what, condition, consequence].filter((span) => span !== null)

type NameOf = (id: LocalId | null) => string | null

const namesOf = (ids: readonly LocalId[], name: NameOf): string | null =>
  ids.length === 0 ? null : ids.map(name).join(', ')

/** What the outlet says in its own voice has no speaker to be found. */
const ofStatement = ({ cue, source, candidates }: ReadStatement, name: NameOf): Fields =>
  cue === null && source === null
    ? {}
    : { speaker: name(source), ...(candidates.length > 0 ? { candidates: namesOf(candidates, name) } : {}) }

const ofTelling = (t: ReadTelling, name: NameOf): Fields => ({
  who: namesOf(
    t.participants.map(({ actor }) => actor),
    name,
  ),
  place: name(t.place?.actor ?? null),
  day: t.when.edtf ?? t.when.words ?? null,
})

const ofPosition = (p: ReadPosition, name: NameOf): Fields => ({
  holder: name(p.holder),
  ...(p.addressees.length > 0 ? { to: namesOf(p.addressees, name) } : {}),
  ...(p.deadline.edtf || p.deadline.words ? { by: p.deadline.edtf ?? p.deadline.words ?? null } : {}),
})

const ofMeasure = (m: ReadMeasure, name: NameOf): Fields => ({
  by: name(m.by),
  ...(m.targets.length > 0 ? { on: namesOf(m.targets, name) } : {}),
})
