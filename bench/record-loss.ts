/**
 * npm run bench:record-loss -- [PILE ...] [--out=FOLDER]
 *
 * What the record itself loses: readings are made from the answer keys of ../shared/dev, as a reading without a fault
 * would give them, compiled, and scored like any record. What is then missing was lost between the reports, not in
 * them. With `--out` the documents are kept, to be looked into with the scorer's `--errors`.
 */
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { receive } from '../src/intake/index.ts'
import type { Report } from '../src/model/index.ts'
import { compile, type Input } from '../src/record/index.ts'
import { type Key, type KeyReport, readKey } from './from-key/key.ts'
import { readingFromKey } from './from-key/readings.ts'

const SCORER = fileURLToPath(new URL('../../shared/score/score.py', import.meta.url))
const PILES = fileURLToPath(new URL('../../shared/dev/piles.txt', import.meta.url))
/** Figures of the scorer, as paths into its answer. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'B3 found': ['contacts', 'b3Found', 'f1'],
  CEAFe: ['contacts', 'ceafeFound', 'f1'],
  people: ['contacts', 'participants', 'f1'],
  place: ['contacts', 'place'],
  when: ['contacts', 'when'],
  outcome: ['contacts', 'outcome'],
  positions: ['positions', 'found', 'f1'],
  measures: ['measures', 'found', 'f1'],
}

interface PileFiles {
  readonly name: string
  readonly key: string
  readonly reports: readonly string[]
}

const args = process.argv.slice(2)
const wanted = args.filter((word) => !word.startsWith('--'))
const out =
  args.find((word) => word.startsWith('--out='))?.slice('--out='.length) ?? mkdtempSync(join(tmpdir(), 'loss-'))
mkdirSync(out, { recursive: true })
console.log(['pile'.padEnd(10), ...Object.keys(FIGURES).map((name) => name.padStart(10))].join(''))
for (const pile of piles()) if (wanted.length === 0 || wanted.includes(pile.name)) await show(pile)

function piles(): readonly PileFiles[] {
  const lines = readFileSync(PILES, 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([, name = '', key = '', pattern = '']) => ({
      name,
      key: join(dirname(PILES), key),
      reports: globSync(join(dirname(PILES), pattern)).sort(),
    }))
}

async function show({ name, key: keyFile, reports: files }: PileFiles): Promise<void> {
  const key = readKey(keyFile)
  const { reports } = await receive(files, {})
  const inputs = reports.flatMap((report): Input[] => {
    const known = reportInKey(key, report)
    return known === undefined ? [] : [{ report, reading: readingFromKey(key, known, report), read: null }]
  })
  const document = join(out, `${name}.json`)
  writeFileSync(document, JSON.stringify(compile(inputs, [], { engine: 'from the key' })))
  const scored = execFileSync('python3', [SCORER, '--key', keyFile, '--pred', document, '--json'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  const { figures } = JSON.parse(scored) as { figures: unknown }
  console.log([name.padEnd(10), ...Object.values(FIGURES).map((path) => figure(figures, path).padStart(10))].join(''))
}

function reportInKey(key: Key, { file, item }: Report): KeyReport | undefined {
  const isItem = (one: KeyReport): boolean => one.item === item || (item !== null && one.guid === item)
  return key.reports.find((one) => basename(one.file) === file && isItem(one))
}

/** A dash where there was nothing to count. */
function figure(figures: unknown, path: readonly string[]): string {
  const value = path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | null)?.[step], figures)
  return typeof value === 'number' ? value.toFixed(2) : '-'
}
