// `npm test`: types, lint, then every test; ends with `N passed, N failed, N skipped` alone on a line.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (...path) => join(root, 'node_modules', ...path)
const run = (script, args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1

const given = process.argv.slice(2)
if (given.length === 0) {
  if (run(bin('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.json']) !== 0) process.exit(1)
  if (run(bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']) !== 0) process.exit(1)
}
process.exit(
  run(bin('vitest', 'vitest.mjs'), ['run', '--reporter=default', '--reporter=./scripts/count-reporter.js', ...given]),
)
