/** Floor 3, record, discrepancies. What a report says, saying by saying in the order of the text, made comparable: whose word it is, its telling words, yes or no. */
import type { DocStatement, Span } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import { namesakes } from '../actors/namesakes.ts'
import type { Filed } from '../filed.ts'
import type { Statements } from '../statements.ts'
import { contentWords, fold } from '../words.ts'
import type { Side } from './find.ts'

export interface Saying {
  readonly filed: Filed
  readonly statement: DocStatement
  /** Who is credited; for a sentence of the outlet's own, null. */
  readonly by: string | null
  /** The first in the chain: who tells that it was said. */
  readonly teller: string | null
  /** From the first of its content, cue and source to the last, in UTF-16 code units. */
  readonly span: Span
  /** Those words, on one line. */
  readonly text: string
  /** Telling words of the content. */
  readonly words: ReadonlySet<string>
  readonly negative: boolean
}

const NOT = /\b(?:no|not|never|nothing|nobody|none|neither|nor|without)\b|n[’']t\b/i

const sayings = new WeakMap<Resolved, readonly Saying[]>()

export function sayingsOf(filed: Filed, statements: Statements, cast: Cast): readonly Saying[] {
  const resolved = cast.resolved(filed)
  const known = sayings.get(resolved) ?? statements.of(filed).flatMap((s) => sayingOf(filed, s))
  sayings.set(resolved, known)
  return known
}

/** A name that stands this far from what is said does not tell what the words between are about; and a long list of statements costs its square. */
const LONGEST = 3000

function sayingOf(filed: Filed, statement: DocStatement): readonly Saying[] {
  const credit = [statement.cue, statement.sourceSpan].flatMap((s) => s ?? [])
  const parts = [...statement.content, ...credit.filter((s) => isBeside(s, statement.content, filed))]
  if (parts.length === 0) return []
  const span = { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) }
  const content = statement.content.map((s) => filed.report.text.slice(s.start, s.end)).join(' ')
  const { kind, modality, source } = statement
  const negative = kind === 'denial' || modality.polarity === 'negative' || NOT.test(content)
  const whole = span.end - span.start <= LONGEST ? filed.report.text.slice(span.start, span.end) : content
  const text = whole.replace(/\s+/g, ' ')
  return [
    {
      filed,
      statement,
      by: source,
      teller: statement.chain[0] ?? source,
      span,
      text,
      words: new Set(contentWords(content)),
      negative,
    },
  ]
}

/** In one paragraph with it: whoever answers is named far above his answers, and what stands between he has not said. */
const isBeside = (credit: Span, content: readonly Span[], { report }: Filed): boolean =>
  content.length === 0 ||
  content.some(
    ({ start, end }) => !/\n\s*\n/.test(report.text.slice(Math.min(start, credit.end), Math.max(end, credit.start))),
  ) ||
  content.some(({ start, end }) => start <= credit.start && credit.end <= end)

/** What is found in a report's sayings by their words alone: found once, whoever turns out to be who. */
export function foundOnce<T>(find: (all: readonly Saying[]) => T): (all: readonly Saying[]) => T {
  const known = new WeakMap<readonly Saying[], { readonly found: T }>()
  return (all) => {
    const entry = known.get(all) ?? { found: find(all) }
    known.set(all, entry)
    return entry.found
  }
}

/** Kinds that claim something of the world, which another can deny. */
export const claims = ({ statement: { kind } }: Saying): boolean =>
  ['assertion', 'confirmation', 'assessment', 'condition', 'denial'].includes(kind)

/** Can be denied: it claims something, or that something was promised or offered, and is more than a shred of a sentence. */
export const deniable = (saying: Saying): boolean =>
  (claims(saying) || ['promise', 'offer'].includes(saying.statement.kind)) &&
  saying.statement.kind !== 'denial' &&
  (saying.by !== null || saying.words.size >= 4)

/** Not known to be of one side: two unnamed sources of one report are two mouths, though they may be of one side. */
export function otherMouth(a: string | null, b: string | null, cast: Cast): boolean {
  if (a === b || a === null || b === null) return a !== b
  const other = new Set(marksOf(b, cast))
  return !marksOf(a, cast).some((mark) => other.has(mark))
}

/** Who is on its side, and what those are called: a land that speaks may have been read as a place. */
const marksOf = (actor: string, cast: Cast): readonly string[] =>
  [...cast.sideOf(actor)].flatMap((one) => {
    const known = cast.byId.get(one)
    const name = known !== undefined && cast.profileOf(one).kind !== 'source' ? [fold(known.nodes[0]?.name ?? one)] : []
    return [one, ...name, ...namesakes(one, cast)]
  })

/** Its words with cue and source, but for those of an answer that began sentences before ("Berg: I never said that. Ask them."): the content alone. */
export function ownWords({ filed, statement: { cue, content }, text }: Saying): string {
  const [first] = content
  if (cue === null || first === undefined) return text
  const between = filed.report.text.slice(cue.end, first.start)
  return /[.!?]["”’']?\s/.test(between)
    ? content
        .map((s) => filed.report.text.slice(s.start, s.end))
        .join(' ')
        .replace(/\s+/g, ' ')
    : text
}

/** Shorter words than these tell nobody what was said ("this", "it"); in UTF-16 code units. */
const SHORTEST = 16

/** The words shown: the content, or, where that is in parts or says too little, all from source to cue. */
export function sideOfSaying({ filed, statement, span }: Saying): Side {
  const [content, more] = statement.content
  const enough = content !== undefined && more === undefined && content.end - content.start >= SHORTEST
  return { filed, span: enough ? content : span }
}

const named = new WeakMap<Resolved, readonly (Span & { readonly actor: string })[]>()

/** The people, bodies and states that a report names, in the order of the text. */
export function mentionsIn(
  { filed, ids }: Resolved,
  within: Span,
  cast: Cast,
): readonly (Span & { readonly actor: string })[] {
  const resolved = cast.resolved(filed)
  const known =
    named.get(resolved) ??
    filed.reading.actors
      .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor: ids.get(actor.id) ?? '' })))
      .sort((a, b) => a.start - b.start)
  named.set(resolved, known)
  return known.filter((m) => m.start >= within.start && m.end <= within.end && cast.byId.has(m.actor))
}

/** Who speaks: the one credited, else whom a sentence of the outlet's own names first ("Oslo has heard of no such thing"). */
export function speakerOf(saying: Saying, cast: Cast): string | null {
  if (saying.by !== null || saying.statement.cue !== null) return saying.by
  const first = mentionsIn(cast.resolved(saying.filed), saying.span, cast).find(({ actor }) =>
    ['person', 'body', 'state'].includes(cast.profileOf(actor).kind),
  )
  return first?.actor ?? null
}
