/** docs/commands.md: every command is on it with its usage as it is now, and every example does what the page says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { EXAMPLES, type Example } from '../scripts/command-examples.ts'
import { HEAD, usageOf } from '../scripts/commands-page.ts'
import { makeRunner } from '../scripts/run-examples.ts'
import { buildProgram } from '../src/cli/program.ts'

/** What the record says changes with every better rule and is not compared: only what the user types, and what answers to it. */
const REFRESH = 'docs/commands.md is not of today: `npm run docs` writes it anew'
const page = readFileSync(fileURLToPath(new URL('../docs/commands.md', import.meta.url)), 'utf8')
const commands = buildProgram().commands.filter((c) => c.name() !== 'help')

describe('the page of commands', () => {
  it('has every command, with examples', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(commands.map((c) => c.name()).sort())
    for (const examples of Object.values(EXAMPLES)) expect(examples.length).toBeGreaterThan(0)
  })

  it('opens with what holds for all, and has no command that is gone', () => {
    expect(page.startsWith(HEAD), REFRESH).toBe(true)
    const sections = [...page.matchAll(/^## (\S+)$/gm)].map((m) => m[1])
    expect(sections, REFRESH).toEqual(Object.keys(EXAMPLES))
  })

  it.each(commands.map((c) => c.name()))('gives the usage of %s as it is now', (name) => {
    const command = commands.find((c) => c.name() === name)
    expect(page, REFRESH).toContain(command ? usageOf(command) : name)
  })

  const run = makeRunner()
  it.each(Object.values(EXAMPLES).flat())('$line', (example: Example) => {
    expect(page, REFRESH).toContain(`$ ${example.line}\n`)
    const { status, output } = run(example)
    expect({ status, output }).toMatchObject({ status: example.status })
    if (!example.line.includes('>')) expect(output.trim()).not.toBe('')
  })
})
