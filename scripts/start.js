// `npm start`: the main job on the examples, or on the files and folders given (`npm start -- FOLDER`).
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { status } = spawnSync(
  process.execPath,
  [join(root, 'dist', 'cli', 'main.js'), 'start', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
