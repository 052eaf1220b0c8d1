/** Floor 6. `dragoman search DOSSIER WORDS`: full text over the reports of a dossier. */
import { Command } from 'commander'
import { indexRecord } from '../../outputs/index-record.ts'
import { withDossier } from '../with-dossier.ts'

export function searchCommand(): Command {
  return new Command('search')
    .description('find reports that hold all of these words')
    .argument('<dossier>')
    .argument('<words...>')
    .option('--most <n>', 'how many at the most', Number, 20)
    .option('--json', 'for programs')
    .action((file: string, words: string[], options: { most: number; json?: true }) =>
      withDossier(file, {}, async ({ store, record, labels }) => {
        const found = await store.search(words.join(' '), options.most)
        if (options.json) process.stdout.write(`${JSON.stringify(found, null, 1)}\n`)
        else if (found.length === 0) process.stdout.write('No report holds all of these words.\n')
        else {
          const index = indexRecord(record, labels)
          for (const { report, snippet } of found)
            process.stdout.write(
              `${index.label(report)}  ${titleOf(index, report)}\n    ${snippet.replace(/\s+/g, ' ')}\n`,
            )
        }
      }),
    )
}

function titleOf(index: ReturnType<typeof indexRecord>, id: string): string {
  const report = index.record.reports.find((r) => r.id === id)
  return report
    ? `${report.published.edtf ?? 'no date'}, ${report.outlet?.name ?? 'outlet unknown'}: ${report.title?.text ?? report.file}`
    : 'not read yet'
}
