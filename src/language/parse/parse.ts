/**
 * Words to a parsed sentence: pieces in, network, then the tree, the names and the lemmas out of its scores.
 * Takes words as given, so that benches can ask it about gold words; `english.ts` gives it the segmenter's.
 */
import type { Name, Span, Token, Upos } from '../types.ts'
import { decodeNames } from './decode-names.ts'
import { decodeTree } from './decode-tree.ts'
import { type LemmaTable, lemmaOf } from './lemma.ts'
import type { Answers, Labels, Network } from './network.ts'
import { encode, piecesOf, type Vocabulary } from './pieces.ts'

export interface Word extends Span {
  readonly text: string
}

export interface Parsed {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
}

export interface Parser {
  readonly vocabulary: Vocabulary
  readonly lemmas: LemmaTable
  readonly network: Network
}

/** The encoder reads so many word pieces at a time, its two markers included. */
export const MOST_PIECES = 256

/**
 * Parses the words of one sentence. A sentence of more than `MOST_PIECES` pieces is cut into parts, each with a tree
 * of its own; `onParts` says into how many.
 */
export async function parseWords(parser: Parser, words: readonly Word[]): Promise<readonly Parsed[]> {
  const parts: Parsed[] = []
  for (const part of cutLong(parser.vocabulary, words)) parts.push(await parsePart(parser, part))
  return parts
}

interface Part {
  readonly words: readonly Word[]
  readonly pieces: readonly (readonly number[])[]
}

const GOOD_BREAK = /^[;:,.!?)\]–—-]+$/u

function cutLong(vocabulary: Vocabulary, words: readonly Word[]): readonly Part[] {
  const pieces = words.map((word) => piecesOf(vocabulary, word.text))
  const parts: Part[] = []
  let from = 0
  while (from < words.length) {
    const to = endOfPart(words, pieces, from)
    parts.push({ words: words.slice(from, to), pieces: pieces.slice(from, to) })
    from = to
  }
  return parts
}

/** As far as the encoder reaches; where that is not the end, back to the last comma or the like of its second half. */
function endOfPart(words: readonly Word[], pieces: readonly (readonly number[])[], from: number): number {
  let room = MOST_PIECES - 2
  let to = from
  while (to < words.length && (pieces[to] as readonly number[]).length <= room) {
    room -= (pieces[to] as readonly number[]).length
    to++
  }
  if (to === words.length) return to
  for (let end = to; end > (from + to) / 2; end--) {
    if (GOOD_BREAK.test((words[end - 1] as Word).text)) return end
  }
  return to
}

async function parsePart(parser: Parser, { words, pieces }: Part): Promise<Parsed> {
  const texts = words.map((word) => word.text)
  const answers = await parser.network.ask(encode(parser.vocabulary, texts, pieces))
  const tokens = toTokens(parser, words, answers)
  return { tokens, names: toNames(tokens, answers, parser.network.labels) }
}

function toTokens(parser: Parser, words: readonly Word[], answers: Answers): readonly Token[] {
  const { labels } = parser.network
  const heads = decodeTree(answers.arcs, words.length)
  const rels = heads.map((head, i) => (head < 0 ? 'root' : relation(answers, labels, i, head, words.length)))
  const upos = words.map((_, i) => label(labels.upos, answers.upos[i]) as Upos)
  const xpos = words.map((_, i) => label(labels.xpos, answers.xpos[i]))
  const isWord = (text: string): boolean => parser.vocabulary.ids.has(text)
  const predicates = new Set(rels.flatMap((rel, i) => (rel === 'cop' ? [heads[i] as number] : [])))
  upos.forEach((tag, i) => tag === 'VERB' && predicates.add(i))
  return words.map((word, index) => ({
    start: word.start,
    end: word.end,
    index,
    text: word.text,
    lemma: lemmaOf(
      word.text,
      xpos[index] as string,
      scriptsOf(answers, labels, index, words.length),
      parser.lemmas,
      isWord,
    ),
    upos: upos[index] as Upos,
    xpos: xpos[index] as string,
    head: heads[index] as number,
    rel: rels[index] as string,
    happened: predicates.has(index) ? clamp(answers.happened[index] ?? 0) : null,
  }))
}

const label = (labels: readonly string[], index: number | undefined): string => labels[index ?? -1] ?? 'X'

const relation = (answers: Answers, labels: Labels, word: number, head: number, words: number): string =>
  label(labels.rels, answers.rels[word * (words + 1) + head + 1])

const clamp = (value: number): number => Math.max(-3, Math.min(3, Math.round(value * 100) / 100))

function scriptsOf(answers: Answers, labels: Labels, word: number, words: number): readonly string[] {
  const choices = answers.lemmas.length / words
  return Array.from(answers.lemmas.subarray(word * choices, (word + 1) * choices), (script) => labels.lemmas[script] ?? '')
}

const KINDS: Readonly<Record<string, Name['kind']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

function toNames(tokens: readonly Token[], answers: Answers, labels: Labels): readonly Name[] {
  return decodeNames(answers.names, tokens.length, labels.names).flatMap(({ tag, first, last }) => {
    const inside = tokens.slice(first, last + 1)
    const from = inside.findIndex(canEdgeName)
    const to = inside.findLastIndex(canEdgeName)
    const [begin, end] = [inside[from], inside[to]]
    if (!begin || !end) return []
    return [{ kind: KINDS[tag] ?? 'place', first: begin.index, last: end.index, start: begin.start, end: end.end }]
  })
}

/** No name begins or ends with a word that only joins others; the tagger now and then thinks so. */
const canEdgeName = (token: Token): boolean => !JOINING.has(token.upos)

const JOINING: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'CCONJ', 'SCONJ'])
