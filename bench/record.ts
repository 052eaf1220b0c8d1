/**
 * npm run bench:record -- [PORTAL.jsonl] [--sizes=500,1000,2000,5000,10000] [--json] [--freeze]
 *
 * What compiling a dossier costs: for piles of growing size the full compilation, by the processor's time, and one more
 * report added to the record in memory; then the heap. Two piles: invented stories that share their great
 * powers, and Wikipedia's Current events portal of ../shared/data, read by the real reader (its reading is not timed).
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { receiveBytes } from '../src/intake/index.ts'
import { loadEnglish } from '../src/language/index.ts'
import { ENGINE, read } from '../src/reading/index.ts'
import { compileIncrementally, emptyState, type Input } from '../src/record/index.ts'
import { writePile } from '../src/record/testing/stories.ts'
import { dataArgument, type Figures, report, round } from './report.ts'

const PORTAL = fileURLToPath(new URL('../../shared/data/news-text/portal-current-events.jsonl', import.meta.url))
/** Reports added one by one to each pile; the first few also pay for compiling our own code. */
const MORE = 60
const SEED = 7

const sizes = sizesArgument()
const largest = Math.max(...sizes)
report('record', 'invented stories', measure(writePile(largest + MORE, SEED)), [])
const portal = dataArgument() ?? PORTAL
if (existsSync(portal)) report('record', portal, measure(await readPortal(portal, largest + MORE)), [])
else console.log(`skipped: ${portal} is not here; give the portal's file as an argument`)

function sizesArgument(): readonly number[] {
  const given = process.argv.find((word) => word.startsWith('--sizes='))
  return (given?.slice('--sizes='.length) ?? '500,1000,2000,5000,10000').split(',').map(Number)
}

function measure(pile: readonly Input[]): Figures {
  const figures: Record<string, number> = {}
  for (const size of sizes.filter((n) => n + MORE <= pile.length)) Object.assign(figures, measureAt(pile, size))
  return figures
}

/** The pile is copied first, so that nothing kept from a smaller run helps. */
function measureAt(pile: readonly Input[], size: number): Figures {
  const copy = structuredClone(pile.slice(0, size + MORE))
  const options = { engine: 'bench' }
  const begun = processorMs()
  let { state } = compileIncrementally(emptyState(options), { add: copy.slice(0, size) })
  const full = processorMs() - begun
  const adding = copy.slice(size).map((input) => {
    const before = [processorMs(), performance.now()] as const
    state = compileIncrementally(state, { add: [input] }).state
    return { processor: processorMs() - before[0], wall: performance.now() - before[1] }
  })
  const one = median(adding.map(({ processor }) => processor))
  return {
    [`full_${size}_ms`]: round(full, 0),
    [`full_${size}_us_per_n_log_n`]: round((full * 1000) / (size * Math.log2(size)), 1),
    [`one_more_at_${size}_ms`]: round(one, 1),
    [`one_more_at_${size}_wall_ms`]: round(median(adding.map(({ wall }) => wall)), 1),
    [`full_by_one_more_at_${size}`]: round(full / one, 0),
    [`heap_at_${size}_mb`]: round(heapInUse(state), 0),
  }
}

/** Reports, record and what the next compilation takes over, after collection. */
function heapInUse(_held: unknown): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

/** So that other work on the machine counts less. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Each line of the portal as a report of its day, read. */
async function readPortal(file: string, most: number): Promise<readonly Input[]> {
  const english = await loadEnglish()
  const inputs: Input[] = []
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .slice(0, most)) {
    const { date, text, sources } = JSON.parse(line) as {
      date: string
      text: string
      sources: readonly (readonly [string, string])[]
    }
    const item = JSON.stringify({ text, date, outlet: sources[0]?.[0] ?? 'Portal', url: sources[0]?.[1] })
    const reports = await receiveBytes(new TextEncoder().encode(item), `${inputs.length}.json`)
    for (const one of reports) inputs.push({ report: one, reading: await read(one, english, ENGINE), read: null })
    if (inputs.length % 1000 === 0) process.stderr.write(`read ${inputs.length}\n`)
  }
  return inputs
}
