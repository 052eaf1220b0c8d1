/** Floor 6. `dragoman search DOSSIER WORDS`: full text over the reports of a dossier. */
import { Command } from 'commander'
import type { SearchHit } from '../../store/index.ts'
import { labelsById } from '../../work/dossier/index.ts'
import { withStore } from '../with-dossier.ts'

export function searchCommand(): Command {
  return new Command('search')
    .description('find reports that hold all of these words')
    .argument('<dossier>')
    .argument('<words...>')
    .option('--most <n>', 'how many at the most', Number, 20)
    .option('--json', 'for programs')
    .action((file: string, words: string[], options: { most: number; json?: true }) =>
      withStore(file, async (store) => {
        const found = await store.search(words.join(' '), options.most)
        const labels = labelsById(await store.labels())
        const lines = found.map((hit) => lineOf(hit, labels.get(hit.report) ?? null))
        if (options.json) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`)
        else process.stdout.write(lines.join('') || 'No report holds all of these words.\n')
      }),
    )
}

/** A label is given when the record is made: a report that has none is stored and not yet read. */
function lineOf({ published, outlet, title, file, snippet }: SearchHit, label: string | null): string {
  const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
  const head = `${published ?? 'no date'}, ${outlet ?? 'outlet unknown'}: ${title ?? file}`
  return `${label ?? '(not read yet)'}  ${oneLine(head)}\n    ${oneLine(snippet)}\n`
}
