/** Bench. Sentences with labelled events, as the It-Happened data comes: one JSON object a line, words set apart by spaces. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

const Line = z.object({
  text: z.string(),
  targets: z.array(z.object({ span1: z.tuple([z.number(), z.number()]), label: z.number() })),
})

export interface GoldEvent {
  /** Place of the event's (first) word in the sentence. */
  readonly word: number
  /** From -3 (did not happen) to 3. */
  readonly label: number
}

export interface GoldSentence {
  readonly words: readonly string[]
  readonly events: readonly GoldEvent[]
}

export interface EventFile {
  readonly name: string
  readonly sentences: readonly GoldSentence[]
}

/** One file, or every `.jsonl` of a folder. */
export function readEvents(path: string): readonly EventFile[] {
  if (!existsSync(path)) return []
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  return files.map((file) => ({ name: basename(file, '.jsonl'), sentences: readLines(readFileSync(file, 'utf8')) }))
}

const readLines = (content: string): GoldSentence[] =>
  content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, targets } = Line.parse(JSON.parse(line))
      return {
        words: text.split(' ').map(asWritten),
        events: targets.map(({ span1, label }) => ({ word: span1[0], label })),
      }
    })

/** Treebank spellings of quotation marks and brackets, as a text has them. */
const WRITTEN: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
}

const asWritten = (word: string): string => WRITTEN[word] ?? word
