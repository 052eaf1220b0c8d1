/** Bench. Found frames against GUM's attributions: one is found where its cue stands in the crediting clause. */
import type { Span } from '../../src/model/index.ts'
import { type Figures, round } from '../report.ts'
import type { GoldAttribution, GumDocument } from './discourse.ts'

export interface FoundAttribution {
  readonly cue: Span
  /** The word that heads the source; null where nobody is named. */
  readonly source: Span | null
  readonly content: readonly Span[]
}

export interface GumTally {
  gold: number
  found: number
  clauses: number
  contents: number
  named: number
  sources: number
  goldWords: number
  foundWords: number
  sharedWords: number
}

export const emptyGumTally = (): GumTally => ({
  gold: 0,
  found: 0,
  clauses: 0,
  contents: 0,
  named: 0,
  sources: 0,
  goldWords: 0,
  foundWords: 0,
  sharedWords: 0,
})

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const wordsIn = (document: GumDocument, spans: readonly Span[]): ReadonlySet<number> =>
  new Set(document.words.flatMap((word, i) => (spans.some((span) => touches(word, span)) ? [i] : [])))

const HALF = 0.5

export function addGumDocument(tally: GumTally, document: GumDocument, found: readonly FoundAttribution[]): void {
  const free = new Set(found)
  tally.gold += document.attributions.length
  tally.found += found.length
  for (const gold of document.attributions) {
    const goldWords = wordsIn(document, gold.content)
    tally.goldWords += goldWords.size
    if (gold.source) tally.sources++
    const best = bestOf(document, gold, goldWords, free)
    if (best === null) continue
    free.delete(best.found)
    tally.clauses++
    tally.sharedWords += best.shared
    if (best.share >= HALF) tally.contents++
    const { source } = best.found
    if (gold.source && source && touches(gold.source, source)) tally.named++
  }
  for (const one of found) tally.foundWords += wordsIn(document, one.content).size
}

function bestOf(
  document: GumDocument,
  gold: GoldAttribution,
  goldWords: ReadonlySet<number>,
  free: ReadonlySet<FoundAttribution>,
): { readonly found: FoundAttribution; readonly share: number; readonly shared: number } | null {
  const candidates = [...free].filter((f) => gold.clause.some((span) => touches(span, f.cue)))
  const scored = candidates.map((found) => {
    const words = wordsIn(document, found.content)
    const shared = [...words].filter((w) => goldWords.has(w)).length
    return { found, shared, share: shared / Math.max(1, words.size + goldWords.size - shared) }
  })
  return scored.sort((a, b) => b.share - a.share)[0] ?? null
}

const f1 = (right: number, gold: number, found: number): number => round((2 * right) / Math.max(1, gold + found), 4)

export const gumFigures = (t: GumTally): Figures => ({
  clause_p: round(t.clauses / Math.max(1, t.found), 4),
  clause_r: round(t.clauses / Math.max(1, t.gold), 4),
  clause_f1: f1(t.clauses, t.gold, t.found),
  clause_content_p: round(t.contents / Math.max(1, t.found), 4),
  clause_content_r: round(t.contents / Math.max(1, t.gold), 4),
  clause_content_f1: f1(t.contents, t.gold, t.found),
  content_words_f1: f1(t.sharedWords, t.goldWords, t.foundWords),
  source_r: round(t.named / Math.max(1, t.sources), 4),
  gold: t.gold,
  found: t.found,
})
