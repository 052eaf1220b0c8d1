/**
 * npm run bench:article-text -- [FOLDER] [--json] [--freeze] [--worst=N]
 *
 * How much of an article's body intake finds, and how much else it takes for body: pages of the article extraction benchmark
 * (github.com/scrapinghub/article-extraction-benchmark, MIT), measured as there: precision and recall over runs of four words,
 * averaged over pages, F1 of the two averages; `word_f1` is the same over single words. `readability_f1` is what Readability
 * alone gets on the same pages. Without a folder it measures the half of the pages in `../shared`, and says so where that is absent.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readArticle } from '../src/intake/html/body.ts'
import { parsePage } from '../src/intake/html/dom.ts'
import { receiveBytes } from '../src/intake/index.ts'
import type { Report } from '../src/model/index.ts'
import { dataArgument, type Figures, type Peer, report, round } from './report.ts'

const HALF = fileURLToPath(new URL('../../shared/data/article-text/zyte-half', import.meta.url))

const PEERS: readonly Peer[] = [
  { who: 'rs_trafilatura', on: 'all 181 pages', figures: { f1: 0.97 } },
  { who: 'trafilatura', on: 'all 181 pages', figures: { f1: 0.958 } },
  { who: 'newspaper4k', on: 'all 181 pages', figures: { f1: 0.949 } },
  { who: 'readability_js', on: 'all 181 pages', figures: { f1: 0.947 } },
]

interface Score {
  readonly precision: number
  readonly recall: number
}

interface Page {
  readonly id: string
  readonly runs: Score
  readonly words: Score
  readonly readability: Score
}

const folder = dataArgument() ?? HALF
if (existsSync(folder)) await main()
else console.log(`article-text: skipped, ${folder} is not here`)

async function main(): Promise<void> {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const pages: Page[] = []
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
    const [read] = await receiveBytes(bytes, `${id}.html`)
    const body = read === undefined ? '' : bodyOf(read)
    const alone = readArticle(parsePage(bytes.toString('utf8'))) ?? ''
    pages.push({
      id,
      runs: compare(articleBody, body, 4),
      words: compare(articleBody, body, 1),
      readability: compare(articleBody, alone, 4),
    })
  }
  report('article-text', folder, figuresOf(pages), PEERS)
  printWorst(pages)
}

function figuresOf(pages: readonly Page[]): Figures {
  const runs = mean(pages.map((page) => page.runs))
  return {
    p: round(runs.precision, 4),
    r: round(runs.recall, 4),
    f1: round(f1Of(runs), 4),
    word_f1: round(f1Of(mean(pages.map((page) => page.words))), 4),
    readability_f1: round(f1Of(mean(pages.map((page) => page.readability))), 4),
    pages: pages.length,
  }
}

function printWorst(pages: readonly Page[]): void {
  const wanted = Number(process.argv.find((word) => word.startsWith('--worst='))?.slice('--worst='.length) ?? 0)
  for (const page of [...pages].sort((a, b) => f1Of(a.runs) - f1Of(b.runs)).slice(0, wanted)) {
    console.log(`  ${page.id.slice(0, 16)}  p ${page.runs.precision.toFixed(3)}  r ${page.runs.recall.toFixed(3)}`)
  }
}

/** The report's own words: what is not noise, without the title. */
function bodyOf({ text, blocks, noise }: Report): string {
  return blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => {
      let words = ''
      let at = block.start
      for (const span of noise) {
        if (span.end <= at || span.start >= block.end) continue
        words += text.slice(at, Math.max(at, span.start))
        at = Math.min(block.end, span.end)
      }
      return words + text.slice(at, block.end)
    })
    .join('\n')
}

function runsOf(text: string, length: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - length + 1)
  for (let at = 0; at < last; at++) {
    const run = words.slice(at, at + length).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

function compare(truth: string, found: string, length: number): Score {
  const [wanted, got] = [runsOf(truth, length), runsOf(found, length)]
  let hits = 0
  for (const [run, count] of wanted) hits += Math.min(count, got.get(run) ?? 0)
  return { precision: hits / Math.max(1, sum(got)), recall: hits / Math.max(1, sum(wanted)) }
}

function sum(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((a, b) => a + b, 0)
}

function mean(scores: readonly Score[]): Score {
  const of = (pick: (score: Score) => number) =>
    scores.reduce((total, score) => total + pick(score), 0) / Math.max(1, scores.length)
  return { precision: of((score) => score.precision), recall: of((score) => score.recall) }
}

function f1Of({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
