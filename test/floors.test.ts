import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The floors of the house (ARCHITECTURE.md). Imports go down, never up, and never sideways to a neighbour. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  language: 1,
  intake: 2,
  reading: 2,
  record: 3,
  store: 4,
  outputs: 4,
  work: 5,
  cli: 6,
  http: 6,
  mcp: 6,
}
const source = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : /\.ts$/.test(entry.name) ? [path] : []
  })
}

const roomOf = (path: string): string => relative(source, path).split('/')[0] ?? ''

function importsOf(file: string): Import[] {
  const words = readFileSync(file, 'utf8')
  const targets = [...words.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((m) => m[1] ?? '')
  return targets.map((target) => ({
    file: relative(source, file),
    from: roomOf(file),
    to: roomOf(resolve(dirname(file), target)),
  }))
}

const files = filesOf(source)
const imports = files.filter((f) => roomOf(f) in FLOORS).flatMap(importsOf)

describe('the floors of the house', () => {
  it('has a known floor for every folder of src', () => {
    const rooms = readdirSync(source, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
    expect(rooms.filter((room) => !(room in FLOORS))).toEqual([])
  })

  it('imports only from floors below', () => {
    const offenders = imports.filter(
      ({ from, to }) => from !== to && to in FLOORS && (FLOORS[to] ?? 0) >= (FLOORS[from] ?? 0),
    )
    expect(offenders).toEqual([])
  })

  it('looks at real imports (the check itself can fail)', () => {
    expect(imports.some((i) => i.from === 'reading' && i.to === 'language')).toBe(true)
    expect(imports.some((i) => i.from === 'cli' && i.to === 'work')).toBe(true)
  })

  it('keeps files short enough to be read in one go', () => {
    const long = files
      .filter((f) => !/\.(?:test|fixture)\.ts$|\/testing\//.test(f))
      .map((f) => ({ file: relative(source, f), lines: readFileSync(f, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 260)
    expect(long).toEqual([])
  })
})
