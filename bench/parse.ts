/**
 * npm run bench:parse -- FILE.conllu [--json] [--freeze] [--upper | --lower]
 *
 * UPOS, XPOS, lemmas, UAS and LAS on gold words, punctuation counted, in percent; LAS without punctuation beside it.
 * `--upper` and `--lower` change the words first: what is lost is what headlines cost.
 */
import { loadParts } from '../src/language/english.ts'
import { type Parser, parseWords } from '../src/language/parse/parse.ts'
import type { Token } from '../src/language/types.ts'
import { dataArgument, type Figures, type Peer, report, round } from './report.ts'
import { asWords, type GoldSentence, type GoldWord, readConllu, readOrLeave } from './treebank.ts'

const PEERS: readonly Peer[] = [
  { who: 'spaCy en_udv25 (transformer)', on: 'EWT test, UD 2.5', figures: { upos: 96.9, uas: 91.9, las: 89.4 } },
  { who: 'Stanford CoreNLP', on: 'PUD', figures: { uas: 83.6, las: 79.8 } },
]

const argv = process.argv.slice(2)
const file = dataArgument()
const sentences = readConllu(
  readOrLeave(file, 'npm run bench:parse -- FILE.conllu [--json] [--freeze] [--upper | --lower]'),
)
const { parser } = await loadParts()
const pairs: (readonly [GoldWord, Token])[] = []
for (const sentence of sentences) pairs.push(...(await parsed(parser, sentence)))
const variant = argv.includes('--upper') ? ' (upper case)' : argv.includes('--lower') ? ' (lower case)' : ''
report('parse', `${file ?? ''}${variant}`, figuresOf(pairs), PEERS)

/** Gold words beside our tokens; a sentence cut in parts has its later roots hang on nothing, which counts as wrong. */
async function parsed(parser: Parser, sentence: GoldSentence): Promise<readonly (readonly [GoldWord, Token])[]> {
  const words = asWords(sentence.words.map((word) => word.form)).map((word) => ({ ...word, text: changed(word.text) }))
  const parts = await parseWords(parser, words)
  let offset = 0
  const tokens = parts.flatMap((part) => {
    const shifted = part.tokens.map((t) => ({ ...t, head: t.head < 0 ? (offset > 0 ? -2 : -1) : t.head + offset }))
    offset += part.tokens.length
    return shifted
  })
  return sentence.words.map((word, i) => [word, tokens[i] as Token] as const)
}

function changed(form: string): string {
  if (argv.includes('--upper')) return form.toUpperCase()
  return argv.includes('--lower') ? form.toLowerCase() : form
}

function figuresOf(all: readonly (readonly [GoldWord, Token])[]): Figures {
  const attached = (g: GoldWord, t: Token): boolean => g.head - 1 === t.head
  const labelled = (g: GoldWord, t: Token): boolean => attached(g, t) && g.rel === t.rel
  const words = all.filter(([g]) => g.upos !== 'PUNCT')
  return {
    upos: percent(all, (g, t) => g.upos === t.upos),
    xpos: percent(all, (g, t) => g.xpos === t.xpos),
    lemma: percent(all, (g, t) => g.lemma === t.lemma),
    uas: percent(all, attached),
    las: percent(all, labelled),
    las_without_punctuation: percent(words, labelled),
  }
}

function percent(all: readonly (readonly [GoldWord, Token])[], right: (g: GoldWord, t: Token) => boolean): number {
  return round((100 * all.filter(([g, t]) => right(g, t)).length) / Math.max(1, all.length), 2)
}
