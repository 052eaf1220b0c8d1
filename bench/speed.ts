/**
 * npm run bench:speed -- [FILE] [--json] [--freeze]
 *
 * Sentences a second on one thread over 1,000 news sentences of about 21 words: the parse from words, and everything
 * this floor gives from raw text, and all of reading over whole articles (`reading_by_parse`: its time over that of the parse inside it, in one
 * run); beside it seconds to load, resident memory (after some 1,500 sentences) and the pack's size, in megabytes.
 * FILE: any text; default: Wikinews of ../shared/data.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadEnglish, loadParts } from '../src/language/english.ts'
import { parseWords, type Word } from '../src/language/parse/parse.ts'
import { newsArticles } from './news.ts'
import { asReport, costOfReading } from './reading-cost.ts'
import { dataArgument, type Peer, report, round } from './report.ts'
import { readOrLeave } from './treebank.ts'

const PEERS: readonly Peer[] = [
  { who: 'Stanford CoreNLP', on: 'the same machine, a CPU second', figures: { from_words: 128 } },
  { who: 'spaCy small', on: 'the same machine, a CPU second', figures: { from_words: 185 } },
]
const SENTENCES = 1000
const SHORTEST = 13
const LONGEST = 29
const ARTICLES = 100
const WARMING = 10
const DEFAULT = fileURLToPath(new URL('../../shared/data/news-text/wikinews_2020.csv', import.meta.url))

const file = dataArgument() ?? DEFAULT
const text = readOrLeave(existsSync(file) ? file : dataArgument(), 'npm run bench:speed -- FILE [--json] [--freeze]')
const begun = performance.now()
const [parts, english] = [await loadParts(), await loadEnglish()]
const load = performance.now() - begun
const news = await pickSentences()
const resident = process.memoryUsage().rss
const fromWords = await rate(async () => {
  for (const words of news) await parseWords(parts.parser, words)
})
const blocks = news.map((words) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }))
const fromText = await rate(() => english.analyse(text, blocks))
const articles = await Promise.all(
  newsArticles(text)
    .slice(0, ARTICLES)
    .map((article) => asReport(article)),
)
await costOfReading(articles.slice(0, WARMING), english)
const reading = await costOfReading(articles, english)
report(
  'speed',
  file,
  {
    from_words: round(fromWords, 0),
    from_text: round(fromText, 0),
    reading_by_parse: round(reading.whole / reading.parse, 3),
    articles_a_second: round((articles.length / reading.whole) * 1000, 2),
    words_a_sentence: round(news.reduce((sum, words) => sum + words.length, 0) / news.length, 1),
    load_seconds: round(load / 1000, 3),
    resident_mb: round(resident / 1e6, 0),
    pack_mb: round(packSize() / 1e6, 1),
  },
  PEERS,
)

/** Sentences a second, by the processor's time, so that other work on the machine counts less. */
async function rate(work: () => Promise<unknown>): Promise<number> {
  await work()
  const before = process.cpuUsage()
  await work()
  const used = process.cpuUsage(before)
  return news.length / ((used.user + used.system) / 1e6)
}

async function pickSentences(): Promise<readonly (readonly Word[])[]> {
  const found: (readonly Word[])[] = []
  for (let from = 0; from < text.length && found.length < SENTENCES; from += 20_000) {
    const part = { start: from, end: Math.min(text.length, from + 20_000) }
    const { sentences } = await english.analyse(text.slice(part.start, part.end))
    for (const { tokens } of sentences) {
      const words = tokens.map((t) => ({ text: t.text, start: t.start + from, end: t.end + from }))
      if (words.length >= SHORTEST && words.length <= LONGEST && found.length < SENTENCES) found.push(words)
    }
  }
  return found
}

function packSize(): number {
  const folder = fileURLToPath(new URL('../models/en', import.meta.url))
  return readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0)
}
