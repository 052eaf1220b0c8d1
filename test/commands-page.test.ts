/** docs/commands.md: every command is on it with its usage as it is now, and every example does what the page says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { EXAMPLES, type Example } from '../scripts/command-examples.ts'
import { usageOf } from '../scripts/commands-page.ts'
import { makeRunner } from '../scripts/run-examples.ts'
import { buildProgram } from '../src/cli/program.ts'

const page = readFileSync(fileURLToPath(new URL('../docs/commands.md', import.meta.url)), 'utf8')
const commands = buildProgram().commands.filter((c) => c.name() !== 'help')

describe('the page of commands', () => {
  it('has every command, with examples', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(commands.map((c) => c.name()).sort())
    for (const examples of Object.values(EXAMPLES)) expect(examples.length).toBeGreaterThan(0)
  })

  // Where this fails the command line has changed: `npm run docs` writes the page anew.
  it.each(commands.map((c) => c.name()))('gives the usage of %s as it is now', (name) => {
    const command = commands.find((c) => c.name() === name)
    expect(page).toContain(command ? usageOf(command) : name)
  })

  const run = makeRunner()
  it.each(Object.values(EXAMPLES).flat())('$line', (example: Example) => {
    expect(page).toContain(`$ ${example.line}\n`)
    const { status, output } = run(example)
    expect({ status, output }).toMatchObject({ status: example.status })
    if (!example.line.includes('>')) expect(output.trim()).not.toBe('')
  })
})
