/**
 * English, ready to read: the pack's files loaded once, then text to sentences, words, trees and names.
 *
 * Floor 1, the only door to the parser. Works from files beside the package; never from a network.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { splitBlocks } from './blocks.ts'
import { readLemmas } from './parse/lemma.ts'
import { mendTree } from './parse/mend-tree.ts'
import { loadNetwork } from './parse/network.ts'
import { type Parsed, type Parser, parseWords, type Word } from './parse/parse.ts'
import { readVocabulary } from './parse/pieces.ts'
import { type Boundaries, readBoundaries, segment } from './segment/segment.ts'
import { calm, isShouted } from './shouted.ts'
import type { Analysis, Language, Sentence, Span } from './types.ts'

export interface EnglishOptions {
  /** The pack's folder; default: models/en of this package. */
  readonly folder?: string
}

/** The parts of a loaded pack, for benches that ask for one of them. */
export interface EnglishParts {
  readonly parser: Parser
  readonly boundaries: Boundaries
}

const loaded = new Map<string, Promise<EnglishParts>>()

/**
 * Loads the English pack, once a process and folder. Rejects with the file system's error where the folder lacks a
 * file; a later call tries again.
 */
export async function loadEnglish(options: EnglishOptions = {}): Promise<Language> {
  const parts = await loadParts(options)
  return { code: 'en', analyse: (text, blocks) => analyse(parts, text, blocks ?? splitBlocks(text)) }
}

/** As `loadEnglish`, giving the parts instead of the whole. */
export function loadParts(options: EnglishOptions = {}): Promise<EnglishParts> {
  const folder = options.folder ?? packFolder()
  const known = loaded.get(folder)
  if (known) return known
  const parts = readParts(folder)
  parts.catch(() => loaded.delete(folder))
  loaded.set(folder, parts)
  return parts
}

/** Two floors up from the source, and as far from the built package's dist/language. */
const packFolder = (): string => fileURLToPath(new URL('../../models/en', import.meta.url))

async function readParts(folder: string): Promise<EnglishParts> {
  const [vocabulary, lemmas, boundaries, network] = await Promise.all([
    readFile(join(folder, 'vocabulary.txt'), 'utf8'),
    readFile(join(folder, 'lemmas.tsv'), 'utf8'),
    readFile(join(folder, 'boundaries.json'), 'utf8'),
    loadNetwork(folder),
  ])
  return {
    parser: { vocabulary: readVocabulary(vocabulary), lemmas: readLemmas(lemmas), network },
    boundaries: readBoundaries(boundaries),
  }
}

async function analyse(parts: EnglishParts, text: string, blocks: readonly Span[]): Promise<Analysis> {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    for (const spans of segment(parts.boundaries, text, block)) {
      const words = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      const parsed = await parse(parts.parser, words)
      for (const part of parsed) sentences.push(asSentence(part, sentences.length, parsed.length > 1))
    }
  }
  return { sentences }
}

async function parse(parser: Parser, words: readonly Word[]): Promise<readonly Parsed[]> {
  const parsed = await parseWords(parser, words)
  return isShouted(words) ? parseWords(parser, calm(words, parsed)) : parsed
}

function asSentence({ tokens, names }: Parsed, index: number, cut: boolean): Sentence {
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  return {
    index,
    start,
    end,
    tokens: mendTree(tokens),
    names,
    ...(cut ? { cut: true as const } : {}),
  }
}
