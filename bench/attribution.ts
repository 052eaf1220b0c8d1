/**
 * npm run bench:attribution -- FOLDER [--json] [--freeze] [--pred FILE]
 *
 * How well source, cue and content are found, against attributions in PolNeAR's layout (`text/`, `attributions/`; a bare
 * folder of `.txt` can be predicted but not scored). Without a folder it measures PolNeAR's dev part in `../shared`, and
 * says so where that is absent. No sentence of PolNeAR is in the repository, and nothing that ships was trained on it.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Language, loadEnglish } from '../src/language/index.ts'
import { findFrames } from '../src/reading/attribution/frames.ts'
import { type Attribution, type GoldDocument, type Offsets, readFolder } from './attribution/brat.ts'
import { layOutText } from './attribution/page.ts'
import { project } from './attribution/project.ts'
import { addDocument, emptyTally, figures } from './attribution/score.ts'
import { type Peer, report } from './report.ts'

const POLNEAR = fileURLToPath(new URL('../../shared/data/attribution/polnear-dev', import.meta.url))

/** Exact F1 on PolNeAR's test part: measured with one scorer, and as published with CofeNet [Wang and others 2022]. */
const PEERS: readonly Peer[] = [
  {
    who: 'rules on spaCy',
    on: 'PolNeAR test',
    figures: { source_exact_f1: 0.583, cue_exact_f1: 0.55, content_exact_f1: 0.494 },
  },
  {
    who: 'Citron retrained',
    on: 'PolNeAR test',
    figures: { source_exact_f1: 0.622, cue_exact_f1: 0.526, content_exact_f1: 0.389 },
  },
  { who: 'CoreNLP quotes', on: 'PolNeAR test', figures: { source_exact_f1: 0.239, content_exact_f1: 0.195 } },
  {
    who: 'BiLSTM + CofeNet',
    on: 'PolNeAR test, published',
    figures: { source_exact_f1: 0.712, cue_exact_f1: 0.67, content_exact_f1: 0.622 },
  },
  {
    who: 'BERT + CofeNet',
    on: 'PolNeAR test, published',
    figures: { source_exact_f1: 0.832, cue_exact_f1: 0.753, content_exact_f1: 0.729 },
  },
]

async function predict(document: GoldDocument, language: Language): Promise<Attribution[]> {
  const page = await layOutText(document.text, language)
  const toPoints = codePoints(document.text)
  const spans = (offsets: readonly Offsets[]): Offsets[] =>
    offsets.map(([start, end]) => [toPoints(start), toPoints(end)])
  return project(page, findFrames(page).frames).map((a) => ({
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
  }))
}

/** Brat counts characters as code points, our spans UTF-16 code units. */
function codePoints(text: string): (unit: number) => number {
  if ([...text].length === text.length) return (unit) => unit
  const points: number[] = []
  let point = 0
  for (const sign of text) {
    for (let i = 0; i < sign.length; i++) points.push(point)
    point++
  }
  return (unit) => points[unit] ?? point
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, freeze: { type: 'boolean' }, pred: { type: 'string' } },
  })
  const folder = positionals[0] ?? POLNEAR
  if (!existsSync(folder)) {
    console.log(`bench:attribution skipped: ${positionals[0] ?? '../shared/data/attribution/polnear-dev'} is not there`)
    return
  }
  const language = await loadEnglish()
  const documents = readFolder(folder)
  const tally = emptyTally()
  const lines: string[] = []
  for (const document of documents) {
    const attributions = await predict(document, language)
    addDocument(tally, document.readings, attributions)
    lines.push(`${JSON.stringify({ doc: document.doc, attributions })}\n`)
  }
  if (values.pred !== undefined) writeFileSync(values.pred, lines.join(''))
  const scored = documents.filter((d) => d.readings.length > 0).length
  report('attribution', folder, { ...figures(tally), documents: documents.length, scored }, PEERS)
}

await main()
