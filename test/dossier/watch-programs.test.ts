/** Programs of watches: started for who typed or approved them on this machine, never because a dossier says so. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { plainly } from '../../src/cli/announce-watches.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const ANY = 'any contact reaches occurred'
const TRACE =
  'require("fs").appendFileSync(process.argv[1], process.argv.slice(2).join("\\n") + "\\n"); console.log("told")'

let folder: string
let dossier: string
let trace: string
let run: readonly string[]

/** `home` is where this user keeps settings: another one is another user or machine. */
function dragoman(home: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, DRAGOMAN_AUTHOR: 'Ada', XDG_CONFIG_HOME: join(folder, home) },
  })
  return { status, stdout, stderr }
}

function report(name: string, day: string, words: string): string {
  writeFileSync(join(folder, name), `Hill Gazette\n${day}\n\n${words}\n`)
  return name
}

const visit = () =>
  report('one.txt', '3 March 2026', 'Foreign Minister Oda Brandvik visited Riga on Monday, her ministry said.')
const watchOf = (text: string): string => /^(w[0-9a-z]{16}): watching/m.exec(text)?.[1] ?? ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-watch-'))
  dossier = 'hills.dossier'
  trace = join(folder, 'trace')
  run = [process.execPath, '--', '-e', TRACE, trace]
  dragoman('ada', 'new', dossier, '--title', 'Hills')
})

describe('the program of a watch', () => {
  it('is started with the news for who typed it', () => {
    const { stdout } = dragoman('ada', 'watch', dossier, '--when', ANY, '--run', ...run)
    expect(watchOf(stdout)).not.toBe('')
    const added = dragoman('ada', 'add', dossier, visit(), '--json')
    expect(added.status).toBe(5)
    expect(readFileSync(trace, 'utf8')).toMatch(/^visit “.*” \(c[0-9a-z]+\) has reached occurred\n$/)
    expect(JSON.parse(added.stdout)).toMatchObject({ troubles: [] })
    expect(added.stderr).toContain('told')
  })

  it('is not started for who got the dossier by mail, until they approve it', () => {
    const id = watchOf(dragoman('ada', 'watch', dossier, '--when', ANY, '--run', ...run).stdout)
    copyFileSync(join(folder, dossier), join(folder, 'mailed.dossier'))
    const { status, stdout } = dragoman('ben', 'add', 'mailed.dossier', visit())
    expect(existsSync(trace)).toBe(false)
    expect(status).toBe(5)
    expect(stdout).toContain('has reached occurred')
    expect(stdout).toContain(`dragoman watch mailed.dossier --approve ${id}`)
    expect(dragoman('ben', 'watch', 'mailed.dossier').stdout).toContain('(not approved here)')
    expect(existsSync(trace)).toBe(false)
    expect(dragoman('ben', 'watch', 'mailed.dossier', '--approve', id).stdout).toContain('approved')
    const again = report(
      'two.txt',
      '9 March 2026',
      'Prime Minister Ilze Kalna met President Tuomas Rautio in Oslo on Sunday.',
    )
    dragoman('ben', 'add', 'mailed.dossier', again)
    expect(readFileSync(trace, 'utf8')).toContain('has reached occurred')
  })

  it('is not started once it, its arguments or its dossier are others than approved', () => {
    dragoman('ada', 'watch', dossier, '--when', ANY, '--run', ...run)
    for (const [change, ...values] of [
      ['update watch set run_json = ?', JSON.stringify([process.execPath, '-e', TRACE, trace, 'more'])],
      ["update dossier set id = 'dother'"],
    ] as const) {
      const file = join(folder, 'altered.dossier')
      rmSync(file, { force: true })
      copyFileSync(join(folder, dossier), file)
      const raw = new Database(file)
      raw.pragma('foreign_keys = OFF')
      raw.prepare(change).run(...values)
      if (values.length === 0) raw.prepare("update watch set dossier_id = 'dother'").run()
      raw.close()
      expect(dragoman('ada', 'add', 'altered.dossier', visit()).stdout).toContain('not started')
      expect(existsSync(trace)).toBe(false)
    }
  })

  it('that cannot be started, or fails, is said', () => {
    dragoman('ada', 'watch', dossier, '--when', ANY, '--run', './no-such-program')
    dragoman(
      'ada',
      'watch',
      dossier,
      '--when',
      ANY,
      '--by',
      'Ben',
      '--run',
      process.execPath,
      '--',
      '-e',
      'process.exit(3)',
    )
    const { stdout } = dragoman('ada', 'add', dossier, visit())
    expect(stdout).toMatch(/not started: \S+no-such-program: .*ENOENT/)
    expect(stdout).toContain('ended with exit code 3')
  })
})

describe('the approvals', () => {
  const approvals = () => join(folder, 'ada', 'dragoman', 'approved.json')

  it('are the user’s own: a file nobody else can read, outside the dossier', () => {
    dragoman('ada', 'watch', dossier, '--when', ANY, '--run', ...run)
    expect(JSON.parse(readFileSync(approvals(), 'utf8')).approved).toHaveLength(1)
    expect(statSync(approvals()).mode & 0o077).toBe(0)
  })

  it('approve nothing where their file is damaged, which is not written over', () => {
    const id = watchOf(dragoman('ada', 'watch', dossier, '--when', ANY, '--run', ...run).stdout)
    writeFileSync(approvals(), '{"approved": [')
    expect(dragoman('ada', 'add', dossier, visit()).stdout).toContain('not started')
    const { status, stderr } = dragoman('ada', 'watch', dossier, '--approve', id)
    expect(status).toBe(4)
    expect(stderr).toContain('no list of approvals')
    expect(readFileSync(approvals(), 'utf8')).toBe('{"approved": [')
  })

  it('need a watch that there is and that has a program', () => {
    const id = watchOf(dragoman('ada', 'watch', dossier, '--when', ANY).stdout)
    expect(dragoman('ada', 'watch', dossier, '--approve', id).stderr).toContain('starts no program')
    expect(dragoman('ada', 'watch', dossier, '--approve', 'w0').stderr).toContain('there is no watch w0')
  })
})

it('what a mailed dossier says of itself cannot act on the terminal', () => {
  expect(plainly('a\u001b[2Jb\u202ec d')).toBe('a\\u{1b}[2Jb\\u{202e}c d')
})
