// Plain Node 20 JavaScript without dependencies: makes a fresh clone ready (packages, build) before `npm start` and `npm test`.
// `--build-only` is what npm's own `prepare` step calls after an install.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockStamp = join(root, 'node_modules', '.dragoman-lock')
const buildStamp = join(root, 'dist', '.dragoman-build')

const hash = (text) => createHash('sha256').update(text).digest('hex')
const readOr = (file, otherwise) => (existsSync(file) ? readFileSync(file, 'utf8') : otherwise)
const say = (words) => process.stderr.write(`dragoman: ${words}\n`)

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) throw error
  return status ?? 1
}

function installPackages() {
  const lock = readOr(join(root, 'package-lock.json'), '')
  if (readOr(lockStamp, '') === hash(lock)) return
  say('installing packages (once, about a minute) ...')
  // onnxruntime-node would fetch GPU libraries that nothing here uses.
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { ONNXRUNTIME_NODE_INSTALL: 'skip' })
  if (status !== 0) {
    say('`npm ci` failed; its messages are above.')
    process.exit(status)
  }
  writeFileSync(lockStamp, hash(lock))
}

/** Names, sizes and times of everything the build reads. */
function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return sourcesOf(path)
      const { size, mtimeMs } = statSync(path)
      return [`${path} ${size} ${mtimeMs}`]
    })
}

function build() {
  const sources = [
    ...sourcesOf(join(root, 'src')),
    readOr(join(root, 'tsdown.config.ts'), ''),
    readOr(join(root, 'package.json'), ''),
  ]
  const state = hash(sources.join('\n'))
  if (readOr(buildStamp, '') === state) return
  say('building ...')
  const status = run(process.execPath, [join(root, 'node_modules', 'tsdown', 'dist', 'run.mjs'), '--logLevel', 'warn'])
  if (status !== 0) {
    say('the build failed; its messages are above.')
    process.exit(status)
  }
  mkdirSync(dirname(buildStamp), { recursive: true })
  writeFileSync(buildStamp, state)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(`Node 20 or later is needed; this is ${process.version}.`)
  process.exit(1)
}
if (!process.argv.includes('--build-only')) installPackages()
build()
