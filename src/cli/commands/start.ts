/** Floor 6. `npm start`: reads the example stories, or the user's own files, shows the record and writes it as one page. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { renderPage } from '../../outputs/page/render.ts'
import { renderRecord } from '../../outputs/terminal/render.ts'
import { compilePile } from '../../work/read-pile.ts'
import { gather, pileTitle } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const PAGE = 'record.html'

export function startCommand(): Command {
  return new Command('start')
    .description(
      'a first look: reads the examples (or the files and folders given), prints the record, writes record.html',
    )
    .argument('[paths...]', 'files and folders; the examples if none is given')
    .option('--no-serve', 'end after printing (there is no desk to serve yet, so it always does)')
    .action(runStart)
}

async function runStart(paths: string[]): Promise<void> {
  const piles = paths.length > 0 ? [{ title: pileTitle(paths), paths }] : exampleStories()
  const style = terminalStyle()
  const stories = []
  for (const { title, paths: files } of piles) {
    const record = compilePile(await gather(files, {}))
    stories.push({ title, record })
    process.stdout.write(`\n${style.bold(`=== ${title} ===`)}\n\n${renderRecord(record, style)}`)
  }
  writeFileSync(PAGE, renderPage(stories))
  process.stdout.write(`\n${whatNext(resolve(PAGE), paths)}`)
}

const exampleStories = (): { title: string; paths: string[] }[] =>
  readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ title: entry.name, paths: [join(EXAMPLES, entry.name, 'reports')] }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))

function whatNext(page: string, paths: readonly string[]): string {
  const folder = paths[0] ?? 'examples/lake-ferry/reports'
  return `The same record as a page, every claim beside its words: ${page}

What to try next
  npm start -- FOLDER                                   your own reports
  npx dragoman read ${folder} --json          the record for programs
  npx dragoman read ${folder} --explain       why each thing was read
  npx dragoman diff ${folder} --from 2026-05-06   what became known since
`
}
