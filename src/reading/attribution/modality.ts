/**
 * Floor 2, reading/attribution. How sure the source is of what it says, from its own point of view [FactBank: Saurí and
 * Pustejovsky 2009]: certain, probable, possible or unknown, positive or negative, with the words that say so.
 */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { Certainty, Modality, Span } from '../../model/index.ts'
import type { Page } from '../page.ts'
import { isNegative, type Predicate, predicatesOf } from './content-tree.ts'
import { hasRel, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

const PARTS: Readonly<Record<string, string>> = { AUX: 'aux', ADV: 'adv', ADJ: 'adj', NOUN: 'noun', VERB: 'verb' }
const ORDER: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain']

export function modalityOf(page: Page, content: readonly Span[], hearsay: boolean): Modality {
  const predicates = predicatesOf(page, content)
  const first = predicates[0]
  if (!first) return { certainty: 'unknown', polarity: 'positive', hedges: [] }
  const found = predicates.slice(0, 1).flatMap((predicate) => hedgesOf(predicate))
  const classes = new Set<Certainty>([...found.map((h) => h.certainty), ...(hearsay ? (['probable'] as const) : [])])
  return {
    certainty: ORDER.find((c) => classes.has(c)) ?? 'certain',
    polarity: isNegative(first) ? 'negative' : 'positive',
    hedges: found.filter((h) => h.certainty !== 'certain').map((h) => h.span),
  }
}

interface Hedge {
  readonly certainty: Certainty
  readonly span: Span
}

/** Hedges on the predicate: its auxiliaries and adverbs, itself, what raises it ("is likely to"), what it says is possible. */
function hedgesOf({ sentence, head }: Predicate): Hedge[] {
  const raised = kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'xcomp', 'ccomp'))
  const around = kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'aux', 'advmod', 'amod'))
  const open = isOpening(sentence, head)
    ? raised.flatMap((r) => kidsOf(sentence, r).filter((k) => hasRel(sentence, k, 'aux')))
    : []
  return [head, ...around, ...open].flatMap((i) => hedgeAt(sentence, i, i === head))
}

/** "I think that X may": the thought's own predicate counts as well. */
const isOpening = (tree: Tree, head: number): boolean =>
  ['think', 'believe', 'hope', 'expect', 'guess', 'suppose'].includes(lemmaOf(tree, head))

function hedgeAt(tree: Tree, i: number, isHead: boolean): Hedge[] {
  const token = tree.tokens[i]
  if (!token) return []
  const part = PARTS[token.upos]
  const lexicon = readLexicon('hedges')
  const entries = [...(lexicon.get(lemmaOf(tree, i)) ?? []), ...(lexicon.get(lower(tree, i)) ?? [])]
  const entry = entries.find((e) => e.note === part)
  if (!entry || !ORDER.some((c) => c === entry.class) || (part === 'noun' && !isHead)) return []
  return [{ certainty: entry.class as Certainty, span: { start: token.start, end: token.end } }]
}
