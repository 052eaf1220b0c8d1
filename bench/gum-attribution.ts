/**
 * npm run bench:gum-attribution -- FILE [--json] [--freeze] [--pred FILE] [--errors N] [--genre NAME]
 *
 * How well crediting clauses and what they credit are found, against the relations `attribution-positive` and `-negative` of GUM's discourse
 * trees, free to use, over all its genres (court, interviews, conversation), or one of them. GUM counts thinking, knowing and
 * showing as attribution too, and no crediting nouns. Without a file it measures GUM's dev part in `../shared`.
 *
 * `clause_f1`: the cue stands in the crediting clause; `clause_content_f1`: and the content shares half of all words either covers;
 * `source_r`: of the attributions whose source GUM points at, those where ours is a word of it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Language, loadEnglish } from '../src/language/index.ts'
import { findFrames } from '../src/reading/attribution/frames.ts'
import { layOutText } from './attribution/page.ts'
import { type GumDocument, readGum } from './gum/discourse.ts'
import { projectOnGum } from './gum/project.ts'
import { addGumDocument, emptyGumTally, type FoundAttribution, gumFigures } from './gum/score.ts'
import { BENCH_OPTIONS, report } from './report.ts'

const GUM = fileURLToPath(new URL('../../shared/data/syntax/gum-open-dev.conllu', import.meta.url))

async function predict(document: GumDocument, language: Language): Promise<readonly FoundAttribution[]> {
  const page = await layOutText(document.text, language)
  return projectOnGum(page, findFrames(page).frames)
}

function printErrors(document: GumDocument, found: readonly FoundAttribution[], limit: number): void {
  const show = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' ... ')
  const within = (gold: (typeof document.attributions)[number], cue: FoundAttribution['cue']): boolean =>
    gold.clause.some((span) => span.start < cue.end && cue.start < span.end)
  const missed = document.attributions.filter((gold) => !found.some((f) => within(gold, f.cue)))
  const false_ = found.filter((f) => !document.attributions.some((gold) => within(gold, f.cue)))
  for (const gold of missed.slice(0, limit)) console.error(`missed | ${show(gold.clause)} | ${show(gold.content)}`)
  for (const f of false_.slice(0, limit)) console.error(`false | ${show([f.cue])} | ${show(f.content)}`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...BENCH_OPTIONS, genre: { type: 'string' } },
  })
  const file = positionals[0] ?? GUM
  if (!existsSync(file)) {
    console.log(
      `bench:gum-attribution skipped: ${positionals[0] ?? '../shared/data/syntax/gum-open-dev.conllu'} is not there`,
    )
    return
  }
  const language = await loadEnglish()
  const documents = readGum(readFileSync(file, 'utf8')).filter((d) => d.name.includes(values.genre ?? ''))
  const tally = emptyGumTally()
  const lines: string[] = []
  for (const document of documents) {
    const found = await predict(document, language)
    addGumDocument(tally, document, found)
    if (values.errors !== undefined) printErrors(document, found, Number(values.errors))
    lines.push(`${JSON.stringify({ doc: document.name, attributions: found })}\n`)
  }
  if (values.pred !== undefined) writeFileSync(values.pred, lines.join(''))
  report('gum-attribution', file, { ...gumFigures(tally), documents: documents.length }, [])
}

await main()
