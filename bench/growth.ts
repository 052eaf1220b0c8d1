/**
 * npm run bench:growth -- [FILE] [--json] [--freeze] [--longest N]
 *
 * How reading grows with the length of a report: from 1,000 to 64,000 characters of running text, and texts made to be hard: one sentence
 * of 20,000 characters, 5,000 quotation marks that never close, all in capitals. `exponent` is the slope of time over length, both as
 * logarithms, from 4,000 characters on: 1 is linear. The hard texts stand beside the same length of running text as `..._by_plain`.
 * FILE: any text; default: Wikinews of ../shared/data.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Language, loadEnglish } from '../src/language/index.ts'
import { newsArticles } from './news.ts'
import { asReport, costOfReading } from './reading-cost.ts'
import { dataArgument, type Figures, report, round } from './report.ts'
import { readOrLeave } from './treebank.ts'

const DEFAULT = fileURLToPath(new URL('../../shared/data/news-text/wikinews_2020.csv', import.meta.url))
const SIZES = [1, 2, 4, 8, 16, 32, 64].map((thousands) => thousands * 1000)
/** Below it what every report costs hides the growth. */
const FROM = 4000
const HARD = 20_000

const file = dataArgument() ?? DEFAULT
const text = readOrLeave(existsSync(file) ? file : dataArgument(), 'npm run bench:growth -- FILE [--json] [--freeze]')
const running = newsArticles(text).join('\n\n')
const language = await loadEnglish()
await cost(running.slice(0, FROM), language)
report('growth', file, await measure(), [])

async function measure(): Promise<Figures> {
  const figures: Record<string, number> = {}
  const points: { length: number; whole: number; parse: number }[] = []
  for (const length of SIZES.filter((size) => size <= running.length)) {
    const { whole, parse } = await cost(running.slice(0, length), language)
    points.push({ length, whole, parse })
    figures[`read_${length}_ms`] = round(whole, 0)
    figures[`read_by_parse_at_${length}`] = round(whole / parse, 2)
  }
  const long = points.filter(({ length }) => length >= FROM)
  figures.exponent = slope(long.map(({ length, whole }) => [length, whole]))
  figures.exponent_beside_parse = slope(long.map(({ length, whole, parse }) => [length, Math.max(1, whole - parse)]))
  const plain = await cost(running.slice(0, HARD), language)
  for (const [name, hard] of Object.entries(hardTexts())) {
    const { whole, parse } = await cost(hard, language)
    figures[`${name}_ms`] = round(whole, 0)
    figures[`${name}_by_plain`] = round((whole / plain.whole) * (HARD / hard.length), 2)
    figures[`${name}_by_parse`] = round(whole / parse, 2)
  }
  return figures
}

/** The better of two runs: other work on the machine only ever adds. */
async function cost(piece: string, english: Language): Promise<{ readonly whole: number; readonly parse: number }> {
  const reports = [await asReport(piece)]
  const runs = [await costOfReading(reports, english), await costOfReading(reports, english)]
  return runs.sort((a, b) => a.whole - b.whole)[0] as (typeof runs)[number]
}

function hardTexts(): Readonly<Record<string, string>> {
  const words = running.replace(/[.!?;:"“”\n]+/gu, ' ').replace(/\s+/gu, ' ')
  return {
    one_sentence: `${words.slice(0, HARD)}.`,
    open_quotes: Array.from({ length: 5000 }, (_, i) => `“${words.slice(i * 4, i * 4 + 12)}`).join(' '),
    capitals: running.slice(0, HARD).toUpperCase(),
  }
}

/** Least squares over the logarithms. */
function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / Math.max(1, logs.length)
  const [x, y] = [mean(0), mean(1)]
  const rise = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return round(
    rise /
      Math.max(
        1e-9,
        logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0),
      ),
    3,
  )
}
