/** What the papers promise: the notices are current, what is shipped is there, and nothing opens a connection. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { notices } from '../scripts/make-notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { files, dependencies } = JSON.parse(read('package.json')) as {
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}

describe('the notices', () => {
  it('are current: `node scripts/make-notices.ts` would change nothing', () => {
    expect(read('THIRD-PARTY-NOTICES.md')).toBe(notices())
  })

  it('name every package that is depended on, the list taken from others and each treebank', () => {
    const words = notices()
    for (const name of Object.keys(dependencies)) expect(words).toContain(`| ${name} |`)
    for (const origin of ['first-names.tsv', 'Faker', 'UD English EWT', 'GUM', 'Universal NER', 'It-Happened'])
      expect(words).toContain(origin)
  })
})

describe('the package', () => {
  it('ships both papers, and only what is there', () => {
    expect(files).toEqual(expect.arrayContaining(['SECURITY.md', 'THIRD-PARTY-NOTICES.md', 'LICENSE']))
    expect(files.filter((file) => file !== 'dist' && !existsSync(join(root, file)))).toEqual([])
  })
})

/** Whatever could open a connection. */
const NETWORK = /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/[a-z]+)?'|\bfetch\(|\bWebSocket\(/

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourcesOf(path) : /(?<!\.test)\.ts$/.test(entry.name) ? [path] : []
  })

describe('reading and keeping a record', () => {
  it.each(['model', 'language', 'intake', 'reading', 'record', 'store', 'outputs', 'work', 'cli'])(
    'opens no connection: %s',
    (floor) => {
      const found = sourcesOf(join(root, 'src', floor)).filter((file) => NETWORK.test(readFileSync(file, 'utf8')))
      expect(found).toEqual([])
    },
  )

  it('would be found out', () => {
    expect(NETWORK.test("import { get } from 'node:https'")).toBe(true)
    expect(NETWORK.test('const page = await fetch(url)')).toBe(true)
    expect(NETWORK.test("import { readFile } from 'node:fs/promises'")).toBe(false)
  })
})
