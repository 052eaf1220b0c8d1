/**
 * npm run bench:sentences -- FILE.conllu [--json] [--freeze] [--only=PART_OF_SENTENCE_ID]
 *
 * Raw text to words and sentences, F1 in percent, as the CoNLL 2018 evaluation counts them: a word or sentence is
 * right where it begins and ends at the right characters, white space not counted. The raw text is put together from
 * the file: paragraphs (newpar, newdoc) stand between blank lines, what was written together stands together.
 */
import { splitBlocks } from '../src/language/blocks.ts'
import { loadParts } from '../src/language/english.ts'
import { segment } from '../src/language/segment/segment.ts'
import { dataArgument, overlap, type Peer, report, round } from './report.ts'
import { type GoldSentence, type GoldToken, readConllu, readOrLeave } from './treebank.ts'

const PEERS: readonly Peer[] = [
  { who: 'the prototype (stock tokenizer, sentences given)', on: 'EWT dev', figures: { words: 97.5 } },
]

const file = dataArgument()
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? ''
const all = readConllu(readOrLeave(file, 'npm run bench:sentences -- FILE.conllu [--json] [--freeze] [--only=ID]'))
const sentences = all.filter((sentence) => sentence.id.includes(only))
const { boundaries } = await loadParts()
const gold = goldSpans(sentences)
const text = rawText(sentences)
const found = foundSpans(text)
report('sentences', `${file ?? ''}${only && ` (${only})`}`, figures(), PEERS)

interface Spans {
  readonly words: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
}

function figures(): Record<string, number> {
  return {
    words: round(100 * overlap(gold.words, found.words).f1, 2),
    sentences: round(100 * overlap(gold.sentences, found.sentences).f1, 2),
  }
}

/** Spans over the text without white space. */
function goldSpans(sentences: readonly GoldSentence[]): Spans {
  const words = new Set<string>()
  const whole = new Set<string>()
  let at = 0
  for (const sentence of sentences) {
    const start = at
    for (const token of sentence.tokens) {
      const length = bare(token.form).length
      for (const key of wordKeys(token, at)) words.add(key)
      at += length
    }
    whole.add(`${start} ${at}`)
  }
  return { words, sentences: whole }
}

/** Words of a token one after another; where they do not add up to it ("dunno" as do, not, know) none has a place. */
function wordKeys(token: GoldToken, at: number): readonly string[] {
  if (bare(token.words.join('')) !== bare(token.form)) return token.words.map((_, k) => `${at} word ${k}`)
  let inner = at
  return token.words.map((word) => {
    const start = inner
    inner += bare(word).length
    return `${start} ${inner}`
  })
}

function rawText(sentences: readonly GoldSentence[]): string {
  const lines = sentences.map(({ tokens }) => tokens.map((t) => t.form + (t.spaceAfter ? ' ' : '')).join(''))
  return sentences.map(({ opensParagraph }, i) => (opensParagraph && i > 0 ? '\n\n' : '') + lines[i]).join('')
}

function foundSpans(text: string): Spans {
  const words = new Set<string>()
  const whole = new Set<string>()
  const places = placesWithoutSpace(text)
  const key = (start: number, end: number): string => `${places[start]} ${places[end]}`
  for (const block of splitBlocks(text)) {
    for (const spans of segment(boundaries, text, block)) {
      for (const { start, end } of spans) words.add(key(start, end))
      whole.add(key(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0))
    }
  }
  return { words, sentences: whole }
}

/** How many characters other than white space stand before each place. */
function placesWithoutSpace(text: string): readonly number[] {
  const places = [0]
  for (const unit of text.split('')) places.push((places.at(-1) as number) + (/\s/u.test(unit) ? 0 : 1))
  return places
}

function bare(text: string): string {
  return text.replace(/\s/gu, '')
}
