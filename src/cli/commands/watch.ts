/** Floor 6. `dragoman watch DOSSIER`: standing questions, asked again at every addition. */
import { Command } from 'commander'
import { makeId, RunAborted } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { questionOf, WATCH_FORMS } from '../../work/dossier/index.ts'
import { announceWatches } from '../announce-watches.ts'
import { authorOf } from '../author.ts'
import { EXIT } from '../exit-codes.ts'
import { now, withStore } from '../with-dossier.ts'

interface WatchOptions {
  readonly when?: string
  readonly run?: string[]
  readonly drop?: string
  readonly by?: string
  readonly json?: true
}

export function watchCommand(): Command {
  return new Command('watch')
    .description(
      'keep a standing question in a dossier; without one, ask those that are kept (exit code 5 if there is news)',
    )
    .argument('<dossier>')
    .option('--when <question>', `one of: ${WATCH_FORMS.join('; ')}`)
    .option('--run <program...>', 'a local program and its arguments to start with the news, without a shell')
    .option('--drop <id>', 'forget a question')
    .option('--by <author>', 'who asks')
    .option('--json', 'for programs')
    .action((file: string, options: WatchOptions) => withStore(file, (store) => runWatch(store, options)))
}

async function runWatch(store: Store, options: WatchOptions): Promise<void> {
  if (options.drop !== undefined) {
    if (!(await store.dropWatch(options.drop))) throw new RunAborted(`there is no watch ${options.drop}`)
    tell(options, { dropped: options.drop }, `dropped ${options.drop}\n`)
    return
  }
  const kept = options.when === undefined ? null : await keep(store, options.when, options)
  const news = await announceWatches(store)
  const watches = (await store.watches()).map(({ id, when, author }) => ({ id, when, author }))
  const quiet = kept === null && news.length === 0 ? watches : []
  const lines = [
    ...(kept === null ? [] : [`${kept}: watching for “${options.when}”`]),
    ...news,
    ...quiet.map((w) => `${w.id}  ${w.when}  (${w.author}): nothing new`),
  ]
  tell(options, { kept, news, watches }, lines.map((line) => `${line}\n`).join(''))
  if (news.length > 0) process.exitCode = EXIT.watchFired
}

async function keep(store: Store, when: string, { run, by }: WatchOptions): Promise<string> {
  questionOf(when)
  const author = authorOf(by)
  const id = makeId('w', author, when)
  await store.keepWatch({ id, when, run: run ?? null, author, created: now(), seen: [] })
  return id
}

const tell = ({ json }: WatchOptions, told: unknown, words: string): void => {
  process.stdout.write(json ? `${JSON.stringify(told, null, 1)}\n` : words)
}
