/** Floor 6. `dragoman watch DOSSIER`: standing questions, asked again at every addition. */
import { Command } from 'commander'
import { makeId, RunAborted } from '../../model/index.ts'
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
    .action((file: string, options: WatchOptions) =>
      withStore(file, async (store) => {
        if (options.drop !== undefined) {
          if (!(await store.dropWatch(options.drop))) throw new RunAborted(`there is no watch ${options.drop}`)
          process.stdout.write(`dropped ${options.drop}\n`)
          return
        }
        if (options.when !== undefined) {
          questionOf(options.when)
          const author = authorOf(options.by)
          const id = makeId('w', author, options.when)
          await store.keepWatch({ id, when: options.when, run: options.run ?? null, author, created: now(), seen: [] })
          process.stdout.write(`${id}: watching for “${options.when}”\n`)
        }
        const news = await announceWatches(store)
        process.stdout.write(news.map((words) => `${words}\n`).join(''))
        if (options.when === undefined && news.length === 0)
          for (const w of await store.watches())
            process.stdout.write(`${w.id}  ${w.when}  (${w.author}): nothing new\n`)
        if (news.length > 0) process.exitCode = EXIT.watchFired
      }),
    )
}
