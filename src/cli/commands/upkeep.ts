/** Floor 6. `dragoman check` and `remove`: is the dossier sound; take a report out. */
import { Command } from 'commander'
import { checkDocument, RunAborted } from '../../model/index.ts'
import { compileDossier, countStale, idOfLabel } from '../../work/dossier/index.ts'
import { EXIT } from '../exit-codes.ts'
import { now, staleWords, withDossier, withStore } from '../with-dossier.ts'

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'look for damage: the file itself, ids that lead nowhere, spans that do not slice, reviews that no longer fit; repairs nothing',
    )
    .argument('<dossier>')
    .option('--json', 'for programs')
    .action((file: string, options: { json?: true }) =>
      withDossier(file, {}, async ({ store, record }) => {
        const problems = [...(await store.check()), ...checkDocument(record)]
        const orphaned = record.reviews
          .filter((r) => r.orphaned)
          .map((r) => `review ${r.id} (${r.verb}, ${r.author}) fits nothing any more`)
        const lost = (await store.knownIds())
          .filter((k) => k.orphaned)
          .map((k) => `${k.section} ${k.id} was shown once and leads nowhere now`)
        const stale = await countStale(store)
        if (options.json) process.stdout.write(`${JSON.stringify({ problems, orphaned, lost, stale }, null, 1)}\n`)
        else
          process.stdout.write(
            [
              ...problems,
              ...orphaned,
              ...lost,
              ...staleWords(stale, file),
              problems.length === 0 ? 'sound' : `${problems.length} problems`,
              '',
            ].join('\n'),
          )
        if (problems.length > 0) process.exitCode = EXIT.aborted
      }),
    )
}

export function removeCommand(): Command {
  return new Command('remove')
    .description('take a report out of the record; it stays in the file, and the record of the past still holds it')
    .argument('<dossier>')
    .argument('<report>', 'its label (r3) or id')
    .option('--json', 'for programs')
    .action((file: string, label: string, options: { json?: true }) =>
      withStore(file, async (store) => {
        const id = idOfLabel(await store.labels(), {}, label) ?? label
        if (!(await store.removeReport(id, now()))) throw new RunAborted(`there is no report ${label} in this record`)
        await compileDossier(store)
        process.stdout.write(options.json ? `${JSON.stringify({ removed: id }, null, 1)}\n` : `removed ${label}\n`)
      }),
    )
}
