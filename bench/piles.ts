/**
 * npm run bench:piles [-- FOLDER_OF_REPORTS KEY.json] [--json] [--freeze] [--errors N]
 *
 * How well whole piles are read and joined, against hand-made keys, by the scorer in `../shared/score` (Python; skipped with
 * a message where that is absent). Without arguments the nine piles beside it; `--errors` prints misses, never those of the
 * piles that are held out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { toJson } from '../src/outputs/json.ts'
import { compilePile, readPile } from '../src/work/read-pile.ts'
import { type Figures, report, round } from './report.ts'

const SCORER = fileURLToPath(new URL('../../shared/score/score.py', import.meta.url))
const OWN = fileURLToPath(new URL('./piles/', import.meta.url))
const READ = ['sahel', 'andes', 'straits', 'fjord', 'delta', 'horn', 'steppe', 'isthmus']
/** Nobody looks at what is missed there. */
const HELD_OUT: readonly string[] = ['atoll']

interface PileToScore {
  readonly reports: string
  readonly key: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, freeze: { type: 'boolean' }, errors: { type: 'string' } },
})
const [reports, key] = positionals
const piles: readonly PileToScore[] =
  reports !== undefined && key !== undefined
    ? [{ reports, key }]
    : [...READ, ...HELD_OUT].map((name) => ({ reports: join(OWN, name), key: join(OWN, `${name}.key.json`) }))

if (!existsSync(SCORER)) console.log(`bench:piles is skipped: there is no scorer at ${SCORER}`)
else for (const pile of piles) await scorePile(pile)

async function scorePile(pile: PileToScore): Promise<void> {
  const name = basename(pile.reports)
  const pred = join(mkdtempSync(join(tmpdir(), 'dragoman-pile-')), `${name}.json`)
  writeFileSync(pred, toJson(compilePile(await readPile([pile.reports]))))
  const scored = spawnSync('python3', [SCORER, '--key', pile.key, '--pred', pred, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (scored.status !== 0) throw new Error(`the scorer failed on ${name}: ${scored.stderr}`)
  report('piles', name, figuresOf(JSON.parse(scored.stdout)), [])
  if (values.errors !== undefined && !HELD_OUT.includes(name))
    spawnSync('python3', [SCORER, '--key', pile.key, '--pred', pred, '--errors', values.errors], { stdio: 'inherit' })
}

/** Every number of the scorer's tree that is a figure, by its path: `tellings.found.f1`. */
function figuresOf({ figures }: { readonly figures: unknown }): Figures {
  const flat: [string, number][] = []
  const walk = (at: unknown, path: string): void => {
    if (typeof at === 'number') flat.push([path, round(at, 3)])
    else if (typeof at === 'object' && at !== null)
      for (const [name, inner] of Object.entries(at)) walk(inner, path === '' ? name : `${path}.${name}`)
  }
  walk(figures, '')
  return Object.fromEntries(flat)
}
