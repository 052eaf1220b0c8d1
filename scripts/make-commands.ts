/** Writes docs/commands.md. Run with `npm run docs`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildProgram } from '../src/cli/program.ts'
import { commandsPage } from './commands-page.ts'
import { makeRunner } from './run-examples.ts'

const page = fileURLToPath(new URL('../docs/commands.md', import.meta.url))
writeFileSync(page, commandsPage(buildProgram(), makeRunner()))
