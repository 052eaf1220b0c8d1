/**
 * Words to a parsed sentence: pieces in, network, then the tree, the names and the lemmas out of its scores.
 * Takes words as given, so that benches can ask it about gold words; `english.ts` gives it the segmenter's.
 */
import type { Name, Token, Upos } from '../types.ts'
import { cutLong, type Part, type Word } from './cut-long.ts'
import { decodeTree } from './decode-tree.ts'
import { type LemmaTable, lemmaOf } from './lemma.ts'
import { namesOf } from './names-of.ts'
import type { Answers, Labels, Network } from './network.ts'
import { encode, type Vocabulary } from './pieces.ts'

export type { Word } from './cut-long.ts'

export interface Parsed {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
}

export interface Parser {
  readonly vocabulary: Vocabulary
  readonly lemmas: LemmaTable
  readonly network: Network
}

/** Parses the words of one sentence; one longer than the encoder reads at once in parts, each with a tree of its own. */
export async function parseWords(parser: Parser, words: readonly Word[]): Promise<readonly Parsed[]> {
  const parts: Parsed[] = []
  for (const part of cutLong(parser.vocabulary, words)) parts.push(await parsePart(parser, part))
  return parts
}

async function parsePart(parser: Parser, { words, pieces }: Part): Promise<Parsed> {
  const texts = words.map((word) => word.text)
  const answers = await parser.network.ask(encode(parser.vocabulary, texts, pieces))
  const tokens = toTokens(parser, words, answers)
  return { tokens, names: namesOf(tokens, answers.names, parser.network.labels) }
}

function toTokens(parser: Parser, words: readonly Word[], answers: Answers): readonly Token[] {
  const { labels } = parser.network
  const heads = decodeTree(answers.arcs, words.length)
  const rels = heads.map((head, i) => (head < 0 ? 'root' : relation(answers, labels, i, head, words.length)))
  const upos = words.map((_, i) => label(labels.upos, answers.upos[i]) as Upos)
  const xpos = words.map((_, i) => label(labels.xpos, answers.xpos[i]))
  const predicates = predicatesOf(upos, rels, heads)
  const isWord = (text: string): boolean => parser.vocabulary.ids.has(text)
  return words.map(({ start, end, text }, index) => {
    const scripts = scriptsOf(answers, labels, index, words.length)
    return {
      start,
      end,
      index,
      text,
      lemma: lemmaOf(text, xpos[index] as string, scripts, parser.lemmas, isWord),
      upos: upos[index] as Upos,
      xpos: xpos[index] as string,
      head: heads[index] as number,
      rel: rels[index] as string,
      happened: predicates.has(index) ? clamp(answers.happened[index] ?? 0) : null,
    }
  })
}

/** Verbs, and whatever has a copula. */
function predicatesOf(upos: readonly Upos[], rels: readonly string[], heads: readonly number[]): ReadonlySet<number> {
  const verbs = upos.flatMap((tag, i) => (tag === 'VERB' ? [i] : []))
  const withCopula = rels.flatMap((rel, i) => (rel === 'cop' ? [heads[i] as number] : []))
  return new Set([...verbs, ...withCopula])
}

const label = (labels: readonly string[], index: number | undefined): string => labels[index ?? -1] ?? 'X'

const relation = (answers: Answers, labels: Labels, word: number, head: number, words: number): string =>
  label(labels.rels, answers.rels[word * (words + 1) + head + 1])

const clamp = (value: number): number => Math.max(-3, Math.min(3, Math.round(value * 100) / 100))

function scriptsOf(answers: Answers, labels: Labels, word: number, words: number): readonly string[] {
  const choices = answers.lemmas.length / words
  return Array.from(
    answers.lemmas.subarray(word * choices, (word + 1) * choices),
    (script) => labels.lemmas[script] ?? '',
  )
}
