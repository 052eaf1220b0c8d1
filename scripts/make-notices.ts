/** Writes THIRD-PARTY-NOTICES.md: what others made of all that is installed or shipped, and under which licence. Run with `node scripts/make-notices.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = new URL('..', import.meta.url)
const FILE = new URL('THIRD-PARTY-NOTICES.md', root)
const words = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Named in package.json, not only needed by one that is. */
  readonly direct: boolean
}

/** Every package that comes with an installation, the lock file's word on it. Those for development only are left out. */
function packagesOf(lock: string): readonly Package[] {
  const { packages } = lockSchema.parse(JSON.parse(lock))
  const direct = Object.keys(packages['']?.dependencies ?? {})
  const found = Object.entries(packages).flatMap(([path, { version, license, dev }]): Package[] => {
    if (path === '' || dev === true) return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (license === undefined) throw new Error(`${name} states no licence`)
    return [
      {
        name,
        version: version ?? '',
        licence: license,
        direct: direct.includes(name) && path === `node_modules/${name}`,
      },
    ]
  })
  const unique = new Map(found.map((one) => [`${one.name} ${one.version}`, one]))
  return [...unique.keys()].sort().flatMap((key) => unique.get(key) ?? [])
}

/** The rows of the first table under a heading, or of the first table at all. */
function rowsOf(text: string, heading: string | null): readonly (readonly string[])[] {
  const part = heading === null ? text : text.slice(text.indexOf(heading))
  const lines = part.slice(part.search(/^\|/m)).split(/\n(?!\|)/)[0] ?? ''
  const rows = lines.split('\n').map((line) => line.split('|').slice(1, -1))
  return rows.slice(2).map((cells) => cells.map((cell) => cell.trim()))
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const packageRows = (packages: readonly Package[]): string =>
  table(
    ['package', 'version', 'licence'],
    packages.map(({ name, version, licence }) => [name, version, licence]),
  )

/** The lists that were not written for the project, by what lexicon/README.md says of each. */
function borrowedLists(): readonly (readonly string[])[] {
  return rowsOf(words('lexicon/README.md'), null)
    .filter(([, , origin]) => !/^written for this project/.test(origin ?? ''))
    .map(([file = '', what = '', origin = '']) => [file, what, origin])
}

export function notices(): string {
  const packages = packagesOf(words('package-lock.json'))
  return `# Third-party notices

Dragoman's own code and lists are under the Apache License 2.0 ([LICENSE](LICENSE)). This page names what is not ours. It is made by
\`scripts/make-notices.ts\` from the lock file, \`lexicon/README.md\` and \`models/en/README.md\`; a test finds it out of date.

## Packages that Dragoman names

They are installed beside it by \`npm\`, each with its own licence text in its folder.

${packageRows(packages.filter((one) => one.direct))}

## Packages that those bring along

${packageRows(packages.filter((one) => !one.direct))}

## Lists of words

All lists in \`lexicon/en\` were written for the project, except:

${table(['list', 'what', 'origin and licence'], borrowedLists())}

## The English language pack

The files in \`models/en\` are a work of their own, under CC BY-SA 4.0 ([models/en/LICENSE](models/en/LICENSE) gives the credit it asks for). They were trained on:

${table(['data', 'for', 'licence'], rowsOf(words('models/en/README.md'), '## What it was trained on'))}

The encoder starts from all-MiniLM-L6-v2 (Apache-2.0); its list of word pieces is that of Google's BERT (Apache-2.0).
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, notices())
