/** Every command in the README does what it says there, or at least ends well. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}/README.md`, 'utf8')
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((m) =>
  (m[1] ?? '').split('\n').filter((line) => line.trim() !== ''),
)

describe('the README', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(5)
  })

  // The dossier of the README is made in a folder of its own, so that running twice is running once.
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-readme-'))

  // `npm test` is what runs this; running it from here would never end.
  it.each(commands.filter((c) => c !== 'npm test'))('%s', (command) => {
    const line = command.replace(/^npm start(?: --)?/, 'npm start -- --no-serve').replaceAll('/tmp/', `${folder}/`)
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect({ command, status, stderr: status === 0 ? '' : stderr.slice(-2000) }).toEqual({
      command,
      status: 0,
      stderr: '',
    })
    expect(stdout).not.toBe('')
  })

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((m) => m[1] ?? '')
    expect(links.filter((link) => !existsSync(`${root}/${link}`))).toEqual([])
  })
})
