/**
 * How well times are read, against TimeML annotations: `npm run bench:time -- FOLDER_OR_FILE [--json] [--pred FILE] [--errors N]`.
 *
 * Without a folder it measures WikiWars in `../shared` and says so where that is absent.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { loadEnglish } from '../src/language/english.ts'
import { readTimes } from '../src/language/time/index.ts'
import type { Language } from '../src/language/types.ts'
import { countPairs, f1, isRight, type Pair, pairUp, ratio } from './time-score.ts'
import { type GoldTimex, readTimeMl, type TimeMlDocument } from './timeml.ts'

const WIKIWARS = fileURLToPath(new URL('../../shared/data/time/wikiwars-train', import.meta.url))

/** Value F1 on TempEval-3 Platinum (news), as published by their authors. */
const PUBLISHED = [
  ['HeidelTime 1.2', '.776 (all types)'], ['UWTime', '.824 (all types)'], ['SUTime', '.674 (all types)'],
] as const

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

function figures(pairs: readonly Pair[]): Record<string, number> {
  const all = countPairs(pairs)
  const dates = countPairs(pairs, ['DATE', 'TIME'])
  const rounded = (n: number): number => Number(n.toFixed(4))
  return {
    p: rounded(ratio(dates.right, dates.found)), r: rounded(ratio(dates.right, dates.gold)), f1: rounded(f1(dates)),
    span_f1: rounded(f1(dates, 'matched')),
    all_p: rounded(ratio(all.right, all.found)), all_r: rounded(ratio(all.right, all.gold)), all_f1: rounded(f1(all)), all_span_f1: rounded(f1(all, 'matched')),
    duration_f1: rounded(f1(countPairs(pairs, ['DURATION']))), set_f1: rounded(f1(countPairs(pairs, ['SET']))),
    gold: all.gold, gold_date_time: dates.gold, found: all.found,
  }
}

function printErrors(documents: readonly TimeMlDocument[], pairs: ReadonlyMap<string, readonly Pair[]>, limit: number): void {
  let left = limit
  for (const { name, text } of documents) {
    for (const pair of pairs.get(name) ?? []) {
      if (isRight(pair) || left-- <= 0) continue
      const at = pair.gold ?? pair.found
      if (at === null) continue
      const show = (t: GoldTimex | null): string => (t === null ? '-' : `${JSON.stringify(text.slice(t.start, t.end).replace(/\s+/g, ' '))} ${t.type} ${t.value}`)
      console.error(`${name}: gold ${show(pair.gold)} | found ${show(pair.found)} | ...${text.slice(Math.max(0, at.start - 50), at.end + 40).replace(/\s+/g, ' ')}`)
    }
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, pred: { type: 'string' }, errors: { type: 'string' } } })
  const path = positionals[0] ?? WIKIWARS
  if (!existsSync(path)) {
    console.log(`bench:time skipped: ${positionals[0] ?? '../shared/data/time/wikiwars-train'} is not there`)
    return
  }
  const language = await loadEnglish()
  const documents = readTimeMl(path)
  const predictions: Prediction[] = []
  for (const document of documents) predictions.push(await predict(document, language))
  const pairs = new Map(documents.map((document, i) => [document.name, pairUp(document.timexes, predictions[i]?.timex ?? [])]))
  if (values.pred !== undefined) writeFileSync(values.pred, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''))
  const result = figures([...pairs.values()].flat())
  if (values.errors !== undefined) printErrors(documents, pairs, Number(values.errors))
  if (values.json === true) {
    console.log(JSON.stringify({ documents: documents.length, ...result }))
    return
  }
  console.log(`${documents.length} documents, ${result.gold} times annotated, ${result.gold_date_time} of them DATE or TIME`)
  console.log(`value, DATE and TIME: P ${result.p} R ${result.r} F1 ${result.f1} (found at all: F1 ${result.span_f1})`)
  console.log(`value, all types:     P ${result.all_p} R ${result.all_r} F1 ${result.all_f1} (found at all: F1 ${result.all_span_f1})`)
  console.log(`DURATION F1 ${result.duration_f1}, SET F1 ${result.set_f1}`)
  console.log(`published, TempEval-3 Platinum: ${PUBLISHED.map(([who, what]) => `${who} ${what}`).join(', ')}`)
}

await main()
