/**
 * npm run bench:time -- FOLDER_OR_FILE [--json] [--freeze] [--pred FILE] [--errors N]
 *
 * How well times are read, against TimeML annotations: `f1` is that of values over DATE and TIME; DURATION and SET stand
 * beside it. Without a folder it measures WikiWars in `../shared` (and says so where that is absent) and the invented
 * news of `bench/time-news`.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadEnglish } from '../src/language/english.ts'
import { readTimes } from '../src/language/time/index.ts'
import type { Language } from '../src/language/types.ts'
import { BENCH_OPTIONS, type Figures, type Peer, report, round } from './report.ts'
import { countPairs, f1, isRight, type Pair, pairUp, ratio } from './time-score.ts'
import { type GoldTimex, readTimeMl, type TimeMlDocument } from './timeml.ts'

const WIKIWARS = fileURLToPath(new URL('../../shared/data/time/wikiwars-train', import.meta.url))
/** Invented news, marked by hand: what history text has none of (weekdays, "today", clock times, days to come). */
const OWN_NEWS = fileURLToPath(new URL('./time-news', import.meta.url))

/** Value F1 over DATE and TIME on TempEval-3's news, measured alike for all, and over all types as their authors published it. */
const PEERS: readonly Peer[] = [
  { who: 'HeidelTime', on: 'TempEval-3 news', figures: { f1: 0.781, all_f1: 0.776 } },
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a published figure, not the logarithm of two
  { who: 'SUTime', on: 'TempEval-3 news', figures: { f1: 0.693, all_f1: 0.674 } },
  { who: 'Microsoft recognizers', on: 'TempEval-3 news', figures: { f1: 0.612 } },
  { who: 'chrono', on: 'TempEval-3 news', figures: { f1: 0.456 } },
  { who: 'UWTime', on: 'TempEval-3 news', figures: { all_f1: 0.824 } },
]

interface Prediction {
  readonly doc: string
  readonly timex: readonly GoldTimex[]
}

async function predict(document: TimeMlDocument, language: Language): Promise<Prediction> {
  const { sentences } = await language.analyse(document.text)
  const lines = sentences.map((sentence) => ({ span: sentence, sentence, now: document.created, afresh: false }))
  const timex = readTimes(document.text, lines).flatMap((time) => time.timexes)
  return { doc: document.name, timex: timex.map(({ start, end, type, value }) => ({ start, end, type, value })) }
}

function figures(documents: number, pairs: readonly Pair[]): Figures {
  const all = countPairs(pairs)
  const dates = countPairs(pairs, ['DATE', 'TIME'])
  const sets = countPairs(pairs, ['SET'])
  const rounded = (n: number): number => round(n, 4)
  return {
    p: rounded(ratio(dates.right, dates.found)),
    r: rounded(ratio(dates.right, dates.gold)),
    f1: rounded(f1(dates)),
    span_f1: rounded(f1(dates, 'matched')),
    all_p: rounded(ratio(all.right, all.found)),
    all_r: rounded(ratio(all.right, all.gold)),
    all_f1: rounded(f1(all)),
    all_span_f1: rounded(f1(all, 'matched')),
    duration_f1: rounded(f1(countPairs(pairs, ['DURATION']))),
    ...(sets.gold > 0 ? { set_f1: rounded(f1(sets)) } : {}),
    documents,
    gold: all.gold,
    gold_date_time: dates.gold,
    found: all.found,
  }
}

function printErrors(
  documents: readonly TimeMlDocument[],
  pairs: ReadonlyMap<string, readonly Pair[]>,
  limit: number,
): void {
  let left = limit
  for (const { name, text } of documents) {
    for (const pair of pairs.get(name) ?? []) {
      if (isRight(pair) || left-- <= 0) continue
      const at = pair.gold ?? pair.found
      if (at === null) continue
      const show = (t: GoldTimex | null): string =>
        t === null ? '-' : `${JSON.stringify(text.slice(t.start, t.end).replace(/\s+/g, ' '))} ${t.type} ${t.value}`
      console.error(
        `${name}: gold ${show(pair.gold)} | found ${show(pair.found)} | ...${text.slice(Math.max(0, at.start - 50), at.end + 40).replace(/\s+/g, ' ')}`,
      )
    }
  }
}

async function measure(path: string, options: { readonly pred?: string; readonly errors?: string }): Promise<void> {
  const language = await loadEnglish()
  const documents = readTimeMl(path)
  const predictions: Prediction[] = []
  for (const document of documents) predictions.push(await predict(document, language))
  const pairs = new Map(
    documents.map((document, i) => [document.name, pairUp(document.timexes, predictions[i]?.timex ?? [])]),
  )
  if (options.pred !== undefined) writeFileSync(options.pred, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''))
  const result = figures(documents.length, [...pairs.values()].flat())
  if (options.errors !== undefined) printErrors(documents, pairs, Number(options.errors))
  report('time', path, result, PEERS)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: BENCH_OPTIONS })
  for (const path of positionals.length > 0 ? positionals : [WIKIWARS, OWN_NEWS]) {
    if (existsSync(path)) await measure(path, values)
    else console.log(`bench:time skipped: ${positionals[0] ?? '../shared/data/time/wikiwars-train'} is not there`)
  }
}

await main()
