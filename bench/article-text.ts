/**
 * How much of an article's body intake finds, and how much else it takes for body: 92 of the 181 pages of the article extraction
 * benchmark (github.com/scrapinghub/article-extraction-benchmark, MIT), with that benchmark's own measure: precision and recall over
 * runs of four words, averaged over pages, F1 of the two averages; beside it the same over single words.
 *
 *     node bench/article-text.ts [--json] [--worst N]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { receiveBytes } from '../src/intake/index.ts'
import type { Report } from '../src/model/index.ts'

const DATA = join(import.meta.dirname, '..', '..', 'shared', 'data', 'article-text', 'zyte-half')

/** Published for all 181 pages (the benchmark's README and ours of `../shared/data`): F1 over runs of four words. */
const PUBLISHED: Readonly<Record<string, number>> = {
  rs_trafilatura: 0.97,
  trafilatura: 0.958,
  newspaper4k: 0.949,
  readability_js: 0.947,
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The report's own words: what is not noise, without the title. */
function bodyOf(report: Report): string {
  return report.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => {
      let words = ''
      let at = block.start
      for (const noise of report.noise) {
        if (noise.end <= at || noise.start >= block.end) continue
        words += report.text.slice(at, Math.max(at, noise.start))
        at = Math.min(block.end, noise.end)
      }
      return words + report.text.slice(at, block.end)
    })
    .join('\n')
}

function runsOf(text: string, length: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const runs = new Map<string, number>()
  const last = Math.max(1, words.length - length + 1)
  for (let at = 0; at < last && words.length > 0; at++) {
    const run = words.slice(at, at + length).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

function compare(truth: string, found: string, length: number): Score {
  const [wanted, got] = [runsOf(truth, length), runsOf(found, length)]
  let hits = 0
  for (const [run, count] of wanted) hits += Math.min(count, got.get(run) ?? 0)
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((a, b) => a + b, 0)
  const precision = sum(got) === 0 ? 0 : hits / sum(got)
  const recall = sum(wanted) === 0 ? 0 : hits / sum(wanted)
  return { precision, recall, f1: f1Of(precision, recall) }
}

const f1Of = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

function mean(scores: readonly Score[]): Score {
  const precision = scores.reduce((sum, score) => sum + score.precision, 0) / scores.length
  const recall = scores.reduce((sum, score) => sum + score.recall, 0) / scores.length
  return { precision, recall, f1: f1Of(precision, recall) }
}

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(DATA)) {
    console.error('article-text: skipped, ../shared/data is not here')
    return
  }
  const truth = JSON.parse(readFileSync(join(DATA, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const pages: { id: string; runs: Score; words: Score }[] = []
  const started = performance.now()
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const bytes = gunzipSync(readFileSync(join(DATA, 'html', `${id}.html.gz`)))
    const [report] = await receiveBytes(bytes, `${id}.html`)
    const body = report === undefined ? '' : bodyOf(report)
    pages.push({ id, runs: compare(articleBody, body, 4), words: compare(articleBody, body, 1) })
  }
  const seconds = (performance.now() - started) / 1000
  print(pages, seconds, args)
}

function print(
  pages: readonly { id: string; runs: Score; words: Score }[],
  seconds: number,
  args: readonly string[],
): void {
  const runs = mean(pages.map((page) => page.runs))
  const words = mean(pages.map((page) => page.words))
  if (args.includes('--json')) {
    console.log(
      JSON.stringify(
        { bench: 'article-text', pages: pages.length, runsOfFour: runs, words, published: PUBLISHED },
        null,
        2,
      ),
    )
    return
  }
  const row = (name: string, score: Score) =>
    `${name.padEnd(24)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  F1 ${score.f1.toFixed(3)}`
  console.log(row(`runs of four, ${pages.length} pages`, runs))
  console.log(row('single words', words))
  for (const [name, f1] of Object.entries(PUBLISHED))
    console.log(`${name.padEnd(24)}  published, 181 pages       F1 ${f1.toFixed(3)}`)
  console.log(`${(pages.length / seconds).toFixed(1)} pages a second`)
  const worst = args.indexOf('--worst')
  if (worst === -1) return
  const sorted = [...pages].sort((a, b) => a.runs.f1 - b.runs.f1).slice(0, Number(args[worst + 1] ?? 10))
  for (const page of sorted) console.log(row(page.id.slice(0, 16), page.runs))
}

await main(process.argv.slice(2))
