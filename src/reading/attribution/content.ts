/**
 * Floor 2, reading/attribution. Which words a cue credits: from the heads of the content to spans. Content keeps
 * appositions and relative clauses that stand inside it; what a cue interrupts becomes two spans.
 */
import { subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { Quotation } from './quotations.ts'
import { hasRel, isPunct, lower, type Tree } from './tree.ts'

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'that', 'as', 'while', 'so'])
const BRACKET = /^[)\]}]$/u
const OPENING = /^[([{]$/u

/** The words of several heads without those of `without`, as runs; runs parted only by punctuation are one. */
export function spansUnder(tree: Tree, heads: readonly number[], without: readonly number[]): Span[] {
  const out = new Set(without.flatMap((i) => [...subtreeOf(tree, i)]))
  const kept = [...new Set(heads.flatMap((i) => [...subtreeOf(tree, i)]))].filter((i) => !out.has(i))
  return runs(
    tree,
    kept.sort((a, b) => a - b),
  ).flatMap((run) => trimRun(tree, run) ?? [])
}

type Run = readonly [from: number, to: number]

function runs(tree: Tree, kept: readonly number[]): Run[] {
  const found: [number, number][] = []
  for (const i of kept) {
    const last = found.at(-1)
    if (last && onlyPunctBetween(tree, last[1], i)) last[1] = i
    else found.push([i, i])
  }
  return found
}

function onlyPunctBetween(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isPunct(tree, i)) return false
  return true
}

/** Without punctuation and bare connectives at its edges; null where nothing is left. A bracket that closes one inside stays. */
export function trimRun(tree: Tree, [from, to]: Run): Span | null {
  let a = from
  let b = to
  while (a <= b && isEdge(tree, a, 'start')) a++
  while (b >= a && isEdge(tree, b, 'end') && !closesInside(tree, a, b)) b--
  const first = tree.tokens[a]
  const last = tree.tokens[b]
  return a <= b && first && last ? { start: first.start, end: last.end } : null
}

function isEdge(tree: Tree, i: number, side: 'start' | 'end'): boolean {
  if (isPunct(tree, i)) return !OPENING.test(lower(tree, i)) || side === 'end'
  if (side === 'start') return lower(tree, i) === 'that' && hasRel(tree, i, 'mark')
  return JOINERS.has(lower(tree, i)) && hasRel(tree, i, 'mark', 'cc')
}

function closesInside(tree: Tree, from: number, at: number): boolean {
  if (!BRACKET.test(lower(tree, at))) return false
  for (let i = from; i < at; i++) if (OPENING.test(lower(tree, i))) return true
  return false
}

/**
 * Content that touches a quotation is stretched over all of it inside its sentence, since nobody leaves a speech in the
 * middle; a closing stop inside the marks belongs to it.
 */
export function stretchOver(
  spans: readonly Span[],
  quotations: readonly Quotation[],
  sentence: Span,
  barred: readonly Span[],
): Span[] {
  const stretched = spans.map((span) => {
    let { start, end } = span
    for (const q of quotations) {
      const piece = pieceIn(q, sentence)
      if (!piece || barred.some((b) => b.start < piece.end && piece.start < b.end)) continue
      if (piece.start < end && start < piece.end && coversMuch(span, piece)) {
        start = Math.min(start, piece.start)
        end = Math.max(end, piece.end)
      }
    }
    return { start, end }
  })
  return mergeTouching(stretched)
}

/** The part of a quotation that stands in a sentence. */
export function pieceIn(quotation: Span, sentence: Span): Span | null {
  const start = Math.max(quotation.start, sentence.start)
  const end = Math.min(quotation.end, sentence.end)
  return start < end ? { start, end } : null
}

/** One word of a long quotation (a name inside it, say) does not draw in the rest. */
const coversMuch = (span: Span, piece: Span): boolean => {
  const shared = Math.min(span.end, piece.end) - Math.max(span.start, piece.start)
  return shared * 3 >= Math.min(piece.end - piece.start, span.end - span.start)
}

/** A span without others that lie in it, each piece trimmed. */
export function cutOut(tree: Tree, span: Span, holes: readonly Span[]): Span[] {
  const kept = tree.tokens.filter(
    (t) => t.start >= span.start && t.end <= span.end && !holes.some((h) => t.start < h.end && h.start < t.end),
  )
  return runs(
    tree,
    kept.map((t) => t.index),
  ).flatMap((run) => trimRun(tree, run) ?? [])
}

/** Rules that find content on both sides of their cue by themselves. */
const BOTH_SIDES: ReadonlySet<string> = new Set(['verb/interposed', 'elliptic/denial'])

const LOOSE: readonly string[] = ['advcl', 'obl', 'advmod', 'discourse', 'parataxis', 'dep']
const GROUNDING: ReadonlySet<string> = new Set([
  'because',
  'if',
  'unless',
  'since',
  'although',
  'though',
  'so',
  'until',
  'that',
  'whether',
])

/**
 * Where the content stands before its cue, what follows the cue is content only if it is quoted or carries the
 * sentence on: "..., he said, pointing at a map" ends with the speech.
 */
export function withoutTail(
  tree: Tree,
  draft: { readonly cue: Span; readonly content: readonly Span[]; readonly rule: string },
  quotations: readonly Quotation[],
): Span[] {
  if (BOTH_SIDES.has(draft.rule) || !draft.content.some((c) => c.end <= draft.cue.start)) return [...draft.content]
  const spoken = draft.content.some(
    (c) => c.end <= draft.cue.start && quotations.some((q) => q.start < c.end && c.start < q.end),
  )
  return draft.content.filter((span) => {
    if (span.end <= draft.cue.start || quotations.some((q) => q.start < span.end && span.start < q.end)) return true
    const top = topIn(tree, span)
    if (top === null) return false
    if (spoken) return hasRel(tree, top, 'conj')
    return !hasRel(tree, top, ...LOOSE) || GROUNDING.has(lower(tree, firstWord(tree, span)))
  })
}

const ASIDE: ReadonlySet<string> = new Set(['though', 'although'])

/** "... its conditions — demands that few share": what a lone dash adds to indirect content is a remark on it. */
export function withoutDash(
  tree: Tree,
  draft: { readonly cue: Span; readonly content: readonly Span[]; readonly rule: string },
  quotations: readonly Quotation[],
): Span[] {
  return draft.content.map((span) => {
    const dashes = tree.tokens.filter((t) => inSpan(tree, t.index, span) && isSpacedDash(tree, t.index))
    const dash = dashes.at(-1)
    if (
      span.start < draft.cue.end ||
      !dash ||
      dashes.length % 2 === 0 ||
      quotations.some((q) => q.start < dash.start && q.end > dash.end)
    )
      return span
    const after = { start: dash.end, end: span.end }
    const top = topIn(tree, after)
    const remarks =
      draft.rule === 'verb/noun' ||
      (top !== null && hasRel(tree, top, 'appos', 'parataxis', 'dep', 'conj') && tree.tokens[top]?.upos === 'NOUN')
    return remarks
      ? (trimRun(tree, [tree.tokens.find((t) => t.start >= span.start)?.index ?? 0, dash.index - 1]) ?? span)
      : span
  })
}

const isSpacedDash = (tree: Tree, i: number): boolean => /^(?:[–—]|--)$/u.test(tree.tokens[i]?.text ?? '')

/**
 * A clause that a comma adds at the end of indirect content ("..., which has since closed", "..., though few agree") is
 * the outlet's own remark; what stands inside the content stays.
 */
export function withoutAside(
  tree: Tree,
  draft: { readonly cue: Span; readonly content: readonly Span[] },
  quotations: readonly Quotation[],
): Span[] {
  return draft.content.map((span) => {
    if (span.start < draft.cue.end) return span
    const aside = tree.tokens.find((t) => inSpan(tree, t.index, span) && isAside(tree, t.index, span))
    const first = aside ? subtreeOf(tree, aside.index).find((i) => !isPunct(tree, i)) : undefined
    const before = first === undefined ? undefined : tree.tokens[first - 1]
    const from = first === undefined ? undefined : tree.tokens[first]
    if (!from || before?.text !== ',' || quotations.some((q) => q.end > from.start && q.start < span.end)) return span
    const kept = trimRun(tree, [tree.tokens.find((t) => t.start >= span.start)?.index ?? 0, from.index - 1])
    return kept && kept.end > span.start ? kept : span
  })
}

function isAside(tree: Tree, i: number, span: Span): boolean {
  const under = subtreeOf(tree, i)
  const last = tree.tokens[under.filter((k) => !isPunct(tree, k)).at(-1) ?? i]
  if (!last || last.end < span.end - 1) return false
  if (hasRel(tree, i, 'acl:relcl'))
    return under
      .slice(0, 4)
      .some((k) => ['WDT', 'WP', 'WRB', 'WP$'].includes(tree.tokens[k]?.xpos ?? '') && lower(tree, k) !== 'that')
  if (hasRel(tree, i, 'advcl') && under.slice(0, 2).some((k) => lower(tree, k) === 'as')) return true
  return hasRel(tree, i, 'advcl') && under.slice(0, 3).some((k) => ASIDE.has(lower(tree, k)))
}

const inSpan = (tree: Tree, i: number, span: Span): boolean => {
  const token = tree.tokens[i]
  return token !== undefined && token.start >= span.start && token.end <= span.end
}

const topIn = (tree: Tree, span: Span): number | null =>
  tree.tokens.find((t) => !isPunct(tree, t.index) && inSpan(tree, t.index, span) && !inSpan(tree, t.head, span))
    ?.index ?? null

const firstWord = (tree: Tree, span: Span): number =>
  tree.tokens.find((t) => inSpan(tree, t.index, span) && !isPunct(tree, t.index))?.index ?? 0

export function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end + 1)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
