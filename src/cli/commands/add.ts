/** Floor 6. `dragoman add DOSSIER FILES...`: reports into a dossier, each stored before it is acknowledged. */
import { Command } from 'commander'
import type { Store } from '../../store/index.ts'
import { type Added, addFiles, compileDossier, countStale } from '../../work/dossier/index.ts'
import { announceWatches } from '../announce-watches.ts'
import { EXIT } from '../exit-codes.ts'
import { dayArgument, intakeOptions } from '../gather.ts'
import { onInterrupt } from '../interrupt.ts'
import { startProgress } from '../progress.ts'
import { now, staleWords, withStore } from '../with-dossier.ts'

interface AddOptions {
  readonly json?: true
  readonly outlet?: string
  readonly published?: string
}

export function addCommand(): Command {
  return new Command('add')
    .description('add reports to a dossier; stopped half way, the same command goes on where it ended')
    .argument('<dossier>', 'a file made by `dragoman new`')
    .argument('<paths...>', 'files and folders; - is standard input')
    .option('--json', 'for programs')
    .option('--outlet <name>', 'the outlet, for reports that do not state theirs')
    .option('--published <day>', 'the day of publication, for reports that do not state theirs', dayArgument)
    .action(runAdd)
}

async function runAdd(file: string, paths: string[], options: AddOptions): Promise<void> {
  await withStore(file, async (store) => {
    const { added, failures } = await addWithProgress(store, paths, options)
    await compileDossier(store)
    const { news, troubles } = await announceWatches(store, file)
    for (const failure of failures) process.stderr.write(`dragoman: ${failure.message}\n`)
    const stale = await countStale(store)
    const told = added.map(({ report, addition }) => ({ file: report.file, item: report.item, ...addition }))
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ added: told, failed: failures.map((f) => f.message), watches: news, troubles, stale }, null, 1)}\n`
        : inWords(added, [...news, ...troubles, ...staleWords(stale, file)]),
    )
    if (failures.length > 0) process.exitCode = added.length > 0 ? EXIT.someFailed : EXIT.aborted
    else if (news.length > 0) process.exitCode = EXIT.watchFired
  })
}

/** Stopped half way, it says what is kept. */
async function addWithProgress(store: Store, paths: readonly string[], options: AddOptions) {
  const progress = startProgress()
  const interrupt = onInterrupt()
  let stored = 0
  const goOn = 'the same command goes on where this one ended'
  return addFiles(store, paths, intakeOptions(options), now, {
    receiving: (name) => {
      progress.show(`receiving ${name}`)
      interrupt.check(`stopped before anything was stored; ${goOn}`)
    },
    stored: ({ report }) => {
      stored++
      progress.show(`stored ${report.file}`)
      interrupt.check(`stopped: ${stored} reports stored; ${goOn}`)
    },
    reading: (done, all, report) => {
      progress.show(`reading ${done + 1} of ${all}: ${report.file}`)
      interrupt.check(`stopped: ${stored} reports stored, ${done} of ${all} read; ${goOn}`)
    },
  }).finally(() => {
    progress.end()
    interrupt.end()
  })
}

/** A folder given again is hundreds of reports that are known: more than these are counted only; --json names all. */
const MOST_NAMED = 10

function inWords(added: readonly Added[], news: readonly string[]): string {
  const count = (outcome: string) => added.filter((a) => a.addition.outcome === outcome).length
  const named = ({ report }: Added) => `  ${report.file}${report.item === null ? '' : ` item ${report.item}`}`
  const known = added.filter((a) => a.addition.outcome === 'known')
  const lines = [
    ...added.flatMap((a) =>
      a.addition.outcome === 'revision' ? [`${named(a)}: revision ${a.addition.revision} of a report on file`] : [],
    ),
    ...(known.length > MOST_NAMED ? [] : known.map((a) => `${named(a)}: on file already`)),
  ]
  return [
    `${count('new')} new, ${count('revision')} revised, ${count('known')} on file already`,
    ...lines,
    ...news,
    '',
  ].join('\n')
}
