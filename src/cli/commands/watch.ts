/** Floor 6. `dragoman watch DOSSIER`: standing questions, asked again at every addition. */
import { resolve } from 'node:path'
import { Command } from 'commander'
import { makeId, RunAborted } from '../../model/index.ts'
import type { Store, Watch } from '../../store/index.ts'
import { questionOf, WATCH_FORMS } from '../../work/dossier/index.ts'
import { announceWatches, commandWords, isApproved, plainly } from '../announce-watches.ts'
import { approve, readApprovals } from '../approvals.ts'
import { authorOf } from '../author.ts'
import { EXIT } from '../exit-codes.ts'
import { now, withStore } from '../with-dossier.ts'

interface WatchOptions {
  readonly when?: string
  readonly run?: string[]
  readonly drop?: string
  readonly approve?: string
  readonly by?: string
  readonly json?: true
}

export function watchCommand(): Command {
  return new Command('watch')
    .description(
      'keep a standing question in a dossier; without one, ask those that are kept (exit code 5 if there is news)',
    )
    .argument('<dossier>')
    .argument('[arguments...]', 'after `--`: arguments of the program that begin with a dash')
    .option('--when <question>', `one of: ${WATCH_FORMS.join('; ')}`)
    .option('--run <program...>', 'a local program and its arguments to start with the news, without a shell')
    .option('--approve <id>', 'let the program of a question that came with the dossier be started on this machine')
    .option('--drop <id>', 'forget a question')
    .option('--by <author>', 'who asks')
    .option('--json', 'for programs')
    .addHelpText('after', EXAMPLES)
    .action((file: string, rest: string[], options: WatchOptions) =>
      withStore(file, (store) => runWatch(store, file, withArguments(options, rest))),
    )
}

const EXAMPLES = `
Examples:
  dragoman watch ferry.dossier --when "contact c3 leaves scheduled"
  dragoman watch ferry.dossier --when "second origin for c3" --run notify-send -- --urgency critical
  dragoman watch ferry.dossier --approve w4e28...`

function withArguments(options: WatchOptions, rest: readonly string[]): WatchOptions {
  if (rest.length === 0) return options
  if (options.run === undefined) throw new RunAborted(`${rest[0]} belongs to nothing: arguments go with --run PROGRAM`)
  return { ...options, run: [...options.run, ...rest] }
}

async function runWatch(store: Store, file: string, options: WatchOptions): Promise<void> {
  if (options.drop !== undefined) return drop(store, options.drop, options)
  if (options.approve !== undefined) return approveWatch(store, options.approve, options)
  if (options.run !== undefined && options.when === undefined)
    throw new RunAborted('--run needs the question it belongs to: --when QUESTION')
  const kept = options.when === undefined ? null : await keep(store, options.when, options)
  const { news, troubles } = await announceWatches(store, file)
  const approvals = readApprovals()
  const watches = (await store.watches()).map((w) => ({ ...told(w), approved: isApproved(approvals, store, w) }))
  const quiet = kept === null && news.length === 0 ? watches : []
  const lines = [
    ...(kept === null ? [] : [`${kept}: watching for “${options.when}”`]),
    ...news,
    ...troubles,
    ...quiet.map((w) => `${inWords(w)}: nothing new`),
  ]
  tell(options, { kept, news, troubles, watches }, lines.map((line) => `${line}\n`).join(''))
  if (news.length > 0) process.exitCode = EXIT.watchFired
}

async function keep(store: Store, when: string, { run, by }: WatchOptions): Promise<string> {
  questionOf(when)
  const author = authorOf(by)
  const id = makeId('w', author, when)
  const command = run === undefined ? null : placed(run)
  // Who types a program has said yes to it.
  if (command !== null) approve(store.dossier.id, command, now())
  await store.keepWatch({ id, when, run: command, author, created: now(), seen: [] })
  return id
}

/** A program named by a path is the one meant here and now, wherever the next addition is made from. */
const placed = ([program = '', ...args]: readonly string[]): string[] => [
  program.includes('/') ? resolve(program) : program,
  ...args,
]

async function approveWatch(store: Store, id: string, options: WatchOptions): Promise<void> {
  const watch = (await store.watches()).find((w) => w.id === id)
  if (watch === undefined) throw new RunAborted(`there is no watch ${id}`)
  if (watch.run === null) throw new RunAborted(`watch ${id} starts no program`)
  approve(store.dossier.id, watch.run, now())
  tell(
    options,
    { approved: id, run: watch.run },
    `approved: ${commandWords(watch.run)} is started with the next news\n`,
  )
}

async function drop(store: Store, id: string, options: WatchOptions): Promise<void> {
  if (!(await store.dropWatch(id))) throw new RunAborted(`there is no watch ${id}`)
  tell(options, { dropped: id }, `dropped ${id}\n`)
}

const told = ({ id, when, author, run }: Watch) => ({ id, when, author, run })

function inWords({
  id,
  when,
  author,
  run,
  approved,
}: ReturnType<typeof told> & { readonly approved: boolean }): string {
  const runs = run === null ? '' : `, runs ${commandWords(run)}${approved ? '' : ' (not approved here)'}`
  return `${plainly(`${id}  ${when}  (${author})`)}${runs}`
}

const tell = ({ json }: WatchOptions, told: unknown, words: string): void => {
  process.stdout.write(json ? `${JSON.stringify(told, null, 1)}\n` : words)
}
