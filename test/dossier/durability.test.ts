/** Nothing acknowledged is lost: processes killed, several at once, a full disk. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RunAborted } from '../../src/model/index.ts'
import { createDossierFile, openDossierFile } from '../../src/store/index.ts'
import { madeReport } from './made-report.ts'

const adder = fileURLToPath(new URL('./adder.ts', import.meta.url))
const NOW = '2026-03-01T00:00:00.000Z'
const KILLS = 100

const freshFile = () => join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'story.dossier')

interface Run {
  readonly acknowledged: readonly string[]
  readonly code: number | null
  readonly stderr: string
}

/** Runs an adder; `killAfter` acknowledgements plus a random moment it is killed with SIGKILL. */
function add(file: string, from: number, count: number, killAfter = Number.POSITIVE_INFINITY): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [adder, file, String(from), String(count)])
    let out = ''
    let stderr = ''
    let doomed = false
    child.stdout.on('data', (data) => {
      out += data
      if (doomed || out.split('\n').length <= killAfter) return
      doomed = true
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 8)
    })
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.on('close', (code) =>
      resolve({ acknowledged: out.split('\n').filter((line) => line.length > 10), code, stderr }),
    )
  })
}

async function idsIn(file: string): Promise<{ ids: Set<string>; problems: readonly string[] }> {
  const store = await openDossierFile(file)
  const ids = new Set((await store.reports()).map((r) => r.report.id))
  const problems = await store.check()
  await store.close()
  return { ids, problems }
}

describe('a dossier', () => {
  it(`loses nothing acknowledged when killed ${KILLS} times at random moments`, { timeout: 300_000 }, async () => {
    const file = freshFile()
    await (await createDossierFile(file, 'Story', NOW)).close()
    const acknowledged = new Set<string>()
    for (let kill = 0; kill < KILLS; kill++) {
      const run = await add(file, kill * 1000, 1000, 1 + Math.floor(Math.random() * 4))
      for (const id of run.acknowledged) acknowledged.add(id)
    }
    const { ids, problems } = await idsIn(file)
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(KILLS)
    expect(problems).toEqual([])
  })

  it('takes two processes adding and one reading at once', { timeout: 120_000 }, async () => {
    const file = freshFile()
    await (await createDossierFile(file, 'Story', NOW)).close()
    let reading = true
    const reader = (async () => {
      let seen = 0
      while (reading) {
        const { ids } = await idsIn(file)
        expect(ids.size).toBeGreaterThanOrEqual(seen)
        seen = ids.size
        // The store works without leaving the thread; the other processes' news must get a turn.
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })()
    const runs = await Promise.all([add(file, 0, 60), add(file, 1000, 60)])
    reading = false
    await reader
    expect(runs.map((r) => [r.code, r.stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect((await idsIn(file)).ids.size).toBe(120)
  })

  it('says so when the disk is full, and keeps what it had acknowledged', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-full-'))
    mkdirSync(join(folder, 'disk'))
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', join(folder, 'disk')])
    if (mounted.status !== 0) return context.skip('a small disk cannot be mounted here (it takes root)')
    try {
      const file = join(folder, 'disk', 'story.dossier')
      const store = await createDossierFile(file, 'Story', NOW)
      const kept: string[] = []
      const fill = async () => {
        for (let n = 0; n < 1000; n++)
          kept.push((await store.addReport(madeReport(n, { text: `${n} ${'harbour '.repeat(4000)}` }), NOW)).id)
      }
      const error = await fill().catch((e: unknown) => e)
      expect(error).toBeInstanceOf(RunAborted)
      expect(String(error)).toMatch(/story\.dossier.*disk/)
      await store.close().catch(() => undefined)
      const ids = (await idsIn(file)).ids
      expect(kept.length).toBeGreaterThan(3)
      expect(kept.filter((id) => !ids.has(id))).toEqual([])
    } finally {
      spawnSync('umount', ['-l', join(folder, 'disk')])
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
