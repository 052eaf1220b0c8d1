/** Floor 6. `dragoman reread DOSSIER`: reads anew what an older engine read, and says what that changes. */
import { Command } from 'commander'
import { indexRecord } from '../../outputs/index-record.ts'
import { changesSection } from '../../outputs/terminal/changes.ts'
import { renderSection } from '../../outputs/terminal/render.ts'
import { compileDossier, labelsById, type Reread, rereadDossier } from '../../work/dossier/index.ts'
import { announceWatches } from '../announce-watches.ts'
import { EXIT } from '../exit-codes.ts'
import { onInterrupt } from '../interrupt.ts'
import { startProgress } from '../progress.ts'
import { terminalStyle } from '../terminal-style.ts'
import { now, withStore } from '../with-dossier.ts'

export function rereadCommand(): Command {
  return new Command('reread')
    .description('read anew what an older engine read, and say what changed; stopped half way, nothing has changed yet')
    .argument('<dossier>')
    .option('--json', 'for programs')
    .action(runReread)
}

async function runReread(file: string, options: { readonly json?: true }): Promise<void> {
  await withStore(file, async (store) => {
    const progress = startProgress()
    const interrupt = onInterrupt()
    const reread = await rereadDossier(store, now, {
      reading: (done, all, report) => {
        progress.show(`reading ${done + 1} of ${all}: ${report.file}`)
        interrupt.check(`stopped: ${done} of ${all} read anew; nothing has changed, the same command goes on`)
      },
    }).finally(() => {
      progress.end()
      interrupt.end()
    })
    const { news, troubles } = await announceWatches(store, file)
    for (const failure of reread.failures) process.stderr.write(`dragoman: ${failure.message}\n`)
    if (options.json) {
      const { failures, ...told } = reread
      process.stdout.write(
        `${JSON.stringify({ ...told, failed: failures.map((f) => f.message), watches: news, troubles }, null, 1)}\n`,
      )
    } else {
      const shown = labelsById(await store.labels())
      const index = indexRecord(await compileDossier(store), shown)
      process.stdout.write(`${inWords(reread)}\n`)
      if (reread.reports > 0)
        process.stdout.write(
          `${renderSection(changesSection(index, reread.changes, terminalStyle()), terminalStyle())}\n`,
        )
      process.stdout.write([...news, ...troubles].map((words) => `${words}\n`).join(''))
    }
    if (reread.failures.length > 0) process.exitCode = EXIT.someFailed
    else if (news.length > 0) process.exitCode = EXIT.watchFired
  })
}

const inWords = ({ reports, from, to }: Reread): string =>
  reports === 0
    ? `nothing to read anew: every report has been read by engine ${to}`
    : `${reports} reports read anew by engine ${to}${from === null || from === to ? '' : ` (before: ${from})`}`
