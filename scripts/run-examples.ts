/** Runs the examples of the commands in a folder of their own, as a user would. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Example } from './command-examples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'src', 'cli', 'main.ts')

export interface Ran {
  readonly status: number | null
  /** What the terminal shows. */
  readonly output: string
}

/** Runs one example after another in one fresh folder. */
export function makeRunner(): (example: Example) => Ran {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-examples-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
  return ({ line }) => {
    const script = `dragoman() { "${process.execPath}" "${main}" "$@"; }\n${line}`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      // What an example approves is no business of who runs it.
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') },
    })
    return { status, output: `${withoutProgress(stderr)}${stdout}`.replaceAll(folder, '.') }
  }
}

const withoutProgress = (stderr: string): string =>
  stderr
    .split('\n')
    .filter((line) => !/^(receiving|stored|reading) /.test(line))
    .join('\n')
