/**
 * npm run bench:names -- FILE.iob2 [--json] [--freeze]
 *
 * Names on gold words: exact span and kind, precision, recall and F1 as fractions; F1 by kind beside it.
 */
import { loadParts } from '../src/language/english.ts'
import { parseWords } from '../src/language/parse/parse.ts'
import type { Name } from '../src/language/types.ts'
import { dataArgument, type Figures, overlap, type Peer, report } from './report.ts'
import { asWords, readIob2, readOrLeave } from './treebank.ts'

const PEERS: readonly Peer[] = [
  { who: 'XLM-R large (Universal NER)', on: 'UNER EWT test', figures: { f1: 0.86 } },
  { who: 'XLM-R large (Universal NER)', on: 'UNER PUD', figures: { f1: 0.801 } },
  { who: 'Stanford CoreNLP', on: 'UNER PUD', figures: { f1: 0.744 } },
  { who: 'spaCy small', on: 'UNER PUD', figures: { f1: 0.585 } },
  { who: 'compromise', on: 'UNER PUD', figures: { f1: 0.474 } },
]
const TAGS: Readonly<Record<Name['kind'], string>> = { person: 'PER', organisation: 'ORG', place: 'LOC' }

const file = dataArgument()
const sentences = readIob2(readOrLeave(file, 'npm run bench:names -- FILE.iob2 [--json] [--freeze]'))
const { parser } = await loadParts()
const gold = new Set<string>()
const found = new Set<string>()
for (const [number, { words, tags }] of sentences.entries()) {
  for (const key of goldNames(tags)) gold.add(`${number} ${key}`)
  let offset = 0
  for (const part of await parseWords(parser, asWords(words))) {
    for (const name of part.names)
      found.add(`${number} ${offset + name.first} ${offset + name.last} ${TAGS[name.kind]}`)
    offset += part.tokens.length
  }
}
report('names', file ?? '', figures(), PEERS)

function figures(): Figures {
  const only = (keys: ReadonlySet<string>, kind: string): ReadonlySet<string> =>
    new Set([...keys].filter((key) => key.endsWith(kind)))
  const kinds = Object.values(TAGS).map((tag) => [
    `f1_${tag.toLowerCase()}`,
    overlap(only(gold, tag), only(found, tag)).f1,
  ])
  return { ...overlap(gold, found), ...(Object.fromEntries(kinds) as Figures) }
}

function goldNames(tags: readonly string[]): readonly string[] {
  const names: { first: number; last: number; kind: string }[] = []
  tags.forEach((tag, i) => {
    const open = names.at(-1)
    const kind = tag.slice(2)
    if (tag.startsWith('I-') && open?.last === i - 1 && open.kind === kind) open.last = i
    else if (tag !== 'O') names.push({ first: i, last: i, kind })
  })
  return names.map(({ first, last, kind }) => `${first} ${last} ${kind}`)
}
