/**
 * npm run bench:happened -- FILE_OR_FOLDER [--json] [--freeze] [--pred FILE] [--errors N]
 *
 * Did it happen, by the reading of any event word (`factualityOf`), against sentences with labelled events (UDS It-Happened v2 and
 * MEANTIME in `../shared`, measured where no path is given). The parse starts from the data's own words.
 *
 * `minority_f1` is that of the rarer answer, "it did not": for UDS label and reading at or under 0 in the sense of *happened*; for
 * MEANTIME, which labels what the sentence commits itself to and calls a firm plan factual, less than a full 3 in the sense of
 * *asserted*. `mae` stands beside that of answering "yes" always. Both senses are printed for either data set; the headline
 * takes *asserted* where the file's name says MEANTIME.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadParts } from '../src/language/english.ts'
import { type Parser, parseWords } from '../src/language/parse/parse.ts'
import { type Factuality, factualityOf } from '../src/reading/contacts/status/factuality.ts'
import { type GoldSentence, readEvents } from './happened/data.ts'
import { type Answer, scoreAnswers } from './happened/score.ts'
import { BENCH_OPTIONS, report } from './report.ts'
import { asWords } from './treebank.ts'

const DATA = fileURLToPath(new URL('../../shared/data/factuality', import.meta.url))
const DEV = ['uds-ih2-dev.jsonl', 'meantime-dev.jsonl']

interface Judged extends Answer {
  readonly word: number
  readonly text: string
  readonly state: string
}

async function judge(parser: Parser, gold: GoldSentence): Promise<Judged[]> {
  const judged: Judged[] = []
  let from = 0
  for (const { tokens, names } of await parseWords(parser, asWords(gold.words))) {
    const sentence = { index: 0, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, names }
    for (const { word, label } of gold.events) {
      const at = tokens[word - from]
      if (at === undefined) continue
      const found: Factuality = factualityOf(sentence, at.index)
      const { happened, asserted, state } = found
      judged.push({ word, text: at.text, label, happened, asserted, state, parser: at.happened })
    }
    from += tokens.length
  }
  return judged
}

const isAssertion = (name: string): boolean => /meantime/i.test(name)

function printErrors(name: string, gold: GoldSentence, judged: readonly Judged[], limit: number): number {
  const misses = judged.filter((j) =>
    isAssertion(name) ? j.label < 3 !== j.asserted < 3 : j.label <= 0 !== j.happened <= 0,
  )
  for (const miss of misses.slice(0, Math.max(0, limit)))
    console.error(
      `${name}: gold ${miss.label}, ${miss.state} ${miss.happened} | ${miss.text} | ${gold.words.join(' ')}`,
    )
  return limit - misses.length
}

async function measure(path: string, options: { readonly pred?: string; readonly errors?: string }): Promise<void> {
  const { parser } = await loadParts()
  const lines: string[] = []
  let left = Number(options.errors ?? 0)
  for (const { name, sentences } of readEvents(path)) {
    const all: Judged[] = []
    for (const [index, gold] of sentences.entries()) {
      const judged = await judge(parser, gold)
      if (left > 0) left = printErrors(name, gold, judged, left)
      lines.push(`${JSON.stringify({ file: name, sentence: index, events: judged })}\n`)
      all.push(...judged)
    }
    report('happened', name, scoreAnswers(all, isAssertion(name) ? 'asserted' : 'happened'), [])
  }
  if (options.pred !== undefined) writeFileSync(options.pred, lines.join(''))
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: BENCH_OPTIONS })
  const paths = positionals.length > 0 ? positionals : DEV.map((name) => `${DATA}/${name}`)
  for (const path of paths) {
    if (existsSync(path)) await measure(path, values)
    else console.log(`bench:happened skipped: ${basename(path)} is not there`)
  }
}

await main()
