/** `add` stopped with Ctrl-C: what it acknowledged is there, and the same command goes on where it ended. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDossierFile } from '../../src/store/index.ts'
import { compileDossier } from '../../src/work/dossier/index.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const ferry = fileURLToPath(new URL('../../examples/lake-ferry/reports', import.meta.url))

const run = (...args: readonly string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })

function fresh(): { folder: string; dossier: string; reports: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
  const [dossier, reports] = [join(folder, 'ferry.dossier'), join(folder, 'reports')]
  cpSync(ferry, reports, { recursive: true })
  expect(run('new', dossier).status).toBe(0)
  return { folder, dossier, reports }
}

const countOf = (file: string, table: string): number => {
  const db = new Database(file, { readonly: true })
  const { n } = db.prepare(`select count(*) as n from ${table}`).get() as { n: number }
  db.close()
  return n
}

/** Adds, and sends the signal as soon as so many readings are kept. */
function interrupted(dossier: string, reports: string, afterReadings: number) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [main, 'add', dossier, reports])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const poll = setInterval(() => {
      if (countOf(dossier, 'reading') < afterReadings) return
      clearInterval(poll)
      child.kill('SIGINT')
    }, 20)
    child.on('close', (code) => {
      clearInterval(poll)
      resolve({ code, stderr })
    })
  })
}

async function recordOf(dossier: string) {
  const store = await openDossierFile(dossier)
  const { reports, ...record } = await compileDossier(store)
  await store.close()
  return { ...record, reports: reports.map(({ read: _, ...report }) => report) }
}

describe('adding, stopped half way', { timeout: 240_000 }, () => {
  it('keeps what it acknowledged, and a second run goes on and says what is on file already', async () => {
    const { dossier, reports } = fresh()
    const { code, stderr } = await interrupted(dossier, reports, 2)
    expect(code).toBe(130)
    const [, stored, read, all] =
      /stopped: (\d+) reports stored, (\d+) of (\d+) read; the same command/.exec(stderr) ?? []
    expect(stderr).toContain('stopped')
    expect(countOf(dossier, 'report')).toBe(Number(stored))
    expect(countOf(dossier, 'reading')).toBe(Number(read))
    expect(Number(read)).toBeLessThan(Number(all))

    const again = run('add', dossier, reports)
    expect(again.status).toBe(0)
    expect(again.stdout).toMatch(new RegExp(`^0 new, 0 revised, ${stored} on file already`))
    expect(countOf(dossier, 'reading')).toBe(Number(all))

    const whole = fresh()
    expect(run('add', whole.dossier, whole.reports).status).toBe(0)
    expect(await recordOf(dossier)).toEqual(await recordOf(whole.dossier))
  })
})
