/** The examples of docs/library.md compile under the strictest settings and run, against the package as it is published. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs', 'library.md'), 'utf8')
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((m) => m[1] ?? '')

/** A project that has installed what `npm pack` packs, with its dependencies taken from here instead of the network. */
const project = mkdtempSync(join(tmpdir(), 'dragoman-user-'))

beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(packed.status).toBe(0)
  const installed = join(project, 'node_modules', 'dragoman')
  mkdirSync(installed, { recursive: true })
  spawnSync('tar', [
    'xzf',
    join(project, packed.stdout.trim().split('\n').at(-1) ?? ''),
    '-C',
    installed,
    '--strip-components',
    '1',
  ])
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'))
  symlinkSync(join(root, 'node_modules', '@types'), join(project, 'node_modules', '@types'))
  symlinkSync(join(root, 'examples'), join(project, 'examples'))
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2024',
    noEmit: true,
    exactOptionalPropertyTypes: true,
    types: ['node'],
  }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  examples.forEach((code, i) => {
    writeFileSync(join(project, `example-${i + 1}.ts`), code)
  })
})

describe('the library', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3)
  })

  it('gives its types to a strict project', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', project],
      { encoding: 'utf8' },
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })

  it.each(examples.map((_, i) => i + 1))('runs example %i', (n) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, `example-${n}.ts`)], {
      cwd: project,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trim()).not.toBe('')
  })

  it('brings its command line along', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(project, 'node_modules', 'dragoman', 'dist', 'cli', 'main.js'),
        'read',
        join(project, 'examples', 'lake-ferry', 'reports', '06-review-echo.txt'),
        '--json',
      ],
      { encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).format).toBe('dragoman/1')
  })
})
