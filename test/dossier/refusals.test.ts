/** Files that are no dossier of ours are refused with a reason, and left as they were. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { RunAborted } from '../../src/model/index.ts'
import { createDossierFile, openDossierFile } from '../../src/store/index.ts'
import { madeReport } from './made-report.ts'

const NOW = '2026-03-01T00:00:00.000Z'
const folder = () => mkdtempSync(join(tmpdir(), 'dragoman-'))

async function dossierWith(reports: number): Promise<string> {
  const file = join(folder(), 'story.dossier')
  const store = await createDossierFile(file, 'Story', NOW)
  for (let n = 0; n < reports; n++) await store.addReport(madeReport(n), NOW)
  await store.close()
  return file
}

/** Opening fails in words, names the file, and changes no byte of it. */
async function refused(file: string): Promise<string> {
  const before = readFileSync(file)
  const error = await openDossierFile(file).then(
    () => new Error('it opened'),
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(RunAborted)
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(String(error)).toContain(file)
  return String(error)
}

describe('opening', () => {
  it('refuses a file that is no database', async () => {
    const file = join(folder(), 'notes.txt')
    writeFileSync(
      file,
      'Just some notes, long enough to hold a header of a database and then some more words.'.repeat(9),
    )
    expect(await refused(file)).toContain('is no database')
  })

  it("refuses another program's database", async () => {
    const file = join(folder(), 'other.db')
    const other = new Database(file)
    other.exec('create table t (x)')
    other.close()
    expect(await refused(file)).toContain('no Dragoman dossier')
  })

  it('refuses a dossier of a newer format, and says what to do', async () => {
    const file = await dossierWith(1)
    const raw = new Database(file)
    raw.pragma('user_version = 999')
    raw.close()
    expect(await refused(file)).toMatch(/newer Dragoman.*update/)
  })

  it('refuses a dossier cut short', async () => {
    const file = await dossierWith(200)
    truncateSync(file, Math.floor(readFileSync(file).length / 2))
    expect(await refused(file)).toMatch(/damaged/)
  })

  it('names a file that is not there, and how to make one', async () => {
    const file = join(folder(), 'nowhere.dossier')
    await expect(openDossierFile(file)).rejects.toThrow(/does not exist.*dragoman new/)
  })

  it('makes no dossier over a file that is there', async () => {
    const file = await dossierWith(1)
    await expect(createDossierFile(file, 'Other', NOW)).rejects.toThrow(/exists already/)
  })

  it('says that a folder is read-only (root, who may write everywhere, lays that right down first)', async () => {
    const file = await dossierWith(1)
    chmodSync(file, 0o444)
    chmodSync(join(file, '..'), 0o555)
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
    const rights = '-dac_override,-dac_read_search'
    const plain = ['setpriv', '--bounding-set', rights, '--inh-caps', rights]
    const command = [...(process.getuid?.() === 0 ? plain : []), process.execPath, main, 'add', file, main]
    const { status, stderr } = spawnSync(command[0] as string, command.slice(1), { encoding: 'utf8' })
    expect(status).toBe(4)
    expect(stderr).toMatch(/story\.dossier cannot be (written|opened)/)
  })
})
