/** A dossier opens in real Datasette: plain views, search, names on foreign keys. Skipped, saying why, where Python or PyPI is out of reach. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDossierFile } from '../../src/store/index.ts'
import { addFiles, compileDossier } from '../../src/work/dossier/index.ts'

const VERSION = '0.65.5'
const bridge = fileURLToPath(new URL('../../examples/corentyne-bridge/reports', import.meta.url))

/** Installed once into the system's folder for temporary files; null with the reason where that cannot be done. */
function datasette(): { program: string } | { missing: string } {
  const home = join(tmpdir(), `dragoman-datasette-${VERSION}`)
  const done = join(home, 'installed')
  const program = join(home, 'bin', 'datasette')
  if (existsSync(done)) return { program }
  rmSync(home, { recursive: true, force: true })
  const made = spawnSync('python3', ['-m', 'venv', home], { encoding: 'utf8' })
  if (made.status !== 0) return { missing: `no Python with venv here: ${made.error?.message ?? made.stderr}` }
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `datasette==${VERSION}`]
  const installed = spawnSync(join(home, 'bin', 'python'), args, { encoding: 'utf8', timeout: 100_000 })
  if (installed.status !== 0) return { missing: `Datasette cannot be installed here: ${installed.stderr}` }
  writeFileSync(done, VERSION)
  return { program }
}

let server: ChildProcess | null = null
let address = ''
let missing = ''

/** Resolves with the address that the server prints once it listens. */
function serve(program: string, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server = spawn(program, ['serve', file, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (data: Buffer): void => {
      said += data
      const at = /running on (http:\/\/\S+)/.exec(said)?.[1]
      if (at) resolve(at)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', (code) => reject(new Error(`datasette ended with ${code}: ${said}`)))
  })
}

type Row = Readonly<Record<string, unknown>>

async function rows(path: string): Promise<readonly Row[]> {
  const answer = await fetch(`${address}/bridge/${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return ((await answer.json()) as { rows: Row[] }).rows
}

beforeAll(async () => {
  const found = datasette()
  if ('missing' in found) {
    missing = found.missing
    return
  }
  const file = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'bridge.db')
  const now = () => new Date().toISOString()
  const store = await createDossierFile(file, 'Bridge', now())
  await addFiles(store, [bridge], {}, now)
  await compileDossier(store)
  await store.close()
  address = await serve(found.program, file)
}, 240_000)

afterAll(() => {
  server?.removeAllListeners('exit')
  server?.kill()
})

const VIEWS = [
  ['timeline', ['label', 'day', 'state', 'people', 'place']],
  ['statements', ['label', 'source', 'words', 'chain']],
  ['positions', ['label', 'holder', 'kind', 'words', 'deadline']],
  ['unfollowed', ['label', 'was_due', 'people']],
  ['origins', ['about', 'claim', 'at_least', 'at_most', 'why']],
  ['differences', ['about', 'verdict', 'kind', 'why']],
] as const

describe('a dossier in Datasette', () => {
  beforeEach((context) => {
    if (missing) context.skip(missing)
  })

  it.each(VIEWS)('has the view %s, filled, with columns that say what they hold', async (view, columns) => {
    const found = await rows(`${view}.json?_shape=objects`)
    expect(found.length).toBeGreaterThan(0)
    for (const row of found) expect(Object.keys(row)).toEqual(expect.arrayContaining([...columns]))
  })

  it('searches reports by their words, and shows the search on the page', async () => {
    const found = await rows('report.json?_shape=objects&_search=lorries')
    expect(found.length).toBeGreaterThan(0)
    for (const row of found) expect(String(row.text)).toMatch(/lorries/i)
    expect(await rows('report.json?_shape=objects&_search=zeppelin')).toEqual([])
    expect(await (await fetch(`${address}/bridge/report`)).text()).toContain('name="_search"')
  })

  it.each([
    ['statement', 'source', 'actor'],
    ['statement', 'report', 'report'],
    ['position', 'holder', 'actor'],
    ['measure', 'imposed_by', 'actor'],
    ['step', 'contact', 'contact'],
    ['step', 'report', 'report'],
  ] as const)('shows of %s.%s the name of the %s instead of a number', async (table, column, other) => {
    const linked = await rows(`${table}.json?_shape=objects&_labels=on&${column}__notblank=1`)
    const names = new Set((await rows(`${other}.json?_shape=objects&_size=max`)).map((row) => row.name ?? row.title))
    expect(linked.length).toBeGreaterThan(0)
    for (const row of linked) expect(names).toContain((row[column] as { label: string }).label)
  })
})
