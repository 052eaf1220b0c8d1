/** How the benches print: our figures, what they were when last frozen, and the peers beside them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Figures = Readonly<Record<string, number>>

export interface Peer {
  readonly who: string
  readonly on: string
  readonly figures: Figures
}

/**
 * Prints one bench's figures. With `--json` one flat object and nothing else; with `--freeze` they become
 * what later runs are compared with (bench/results/NAME.json, by the data file's name).
 */
export function report(bench: string, dataFile: string, figures: Figures, peers: readonly Peer[]): void {
  const argv = process.argv.slice(2)
  if (argv.includes('--json')) {
    console.log(JSON.stringify(figures))
    return
  }
  const path = fileURLToPath(new URL(`./results/${bench}.json`, import.meta.url))
  const frozen = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Figures>) : {}
  const key = basename(dataFile)
  console.log(`${bench}: ${key}`)
  for (const [name, value] of Object.entries(figures)) console.log(line(name, value, frozen[key]?.[name]))
  for (const peer of peers) console.log(`beside it, ${peer.who} on ${peer.on}: ${inWords(peer.figures)}`)
  if (argv.includes('--freeze')) {
    writeFileSync(path, `${JSON.stringify({ ...frozen, [key]: figures }, null, 2)}\n`)
    console.log(`frozen in bench/results/${bench}.json`)
  }
}

function line(name: string, value: number, before: number | undefined): string {
  const change = before === undefined ? '' : `   frozen ${before}, change ${(value - before).toFixed(3)}`
  return `  ${name.padEnd(24)} ${value}${change}`
}

const inWords = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

export const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** The first argument that is no option. */
export const dataArgument = (): string | undefined => process.argv.slice(2).find((word) => !word.startsWith('--'))

/** Precision, recall and F1 over sets of keys, as fractions. */
export function overlap(gold: ReadonlySet<string>, found: ReadonlySet<string>): { p: number; r: number; f1: number } {
  const right = [...found].filter((key) => gold.has(key)).length
  return {
    p: round(right / Math.max(1, found.size), 4),
    r: round(right / Math.max(1, gold.size), 4),
    f1: round((2 * right) / Math.max(1, gold.size + found.size), 4),
  }
}

/** What every bench over annotated documents takes, for `parseArgs`. */
export const BENCH_OPTIONS = {
  json: { type: 'boolean' },
  freeze: { type: 'boolean' },
  pred: { type: 'string' },
  errors: { type: 'string' },
} as const
