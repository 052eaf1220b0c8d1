/** Floor 6. `dragoman diff`: what became known between two days, two moments, or since one last looked. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { Command, Option } from 'commander'
import { type RecordDocument, RunAborted } from '../../model/index.ts'
import { renderDiff } from '../../outputs/terminal/diff.ts'
import { diff, type Fates } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { compileDossier, fatesOf } from '../../work/dossier/index.ts'
import { compilePile } from '../../work/read-pile.ts'
import { authorOf } from '../author.ts'
import { dayArgument, gather, intakeOptions, momentArgument } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'
import { clockOf, now, withStore } from '../with-dossier.ts'

interface DiffOptions {
  readonly from?: string
  readonly to?: string
  readonly fromFile?: string
  readonly toFile?: string
  readonly since?: 'last'
  readonly by?: string
  readonly json?: true
  readonly outlet?: string
  readonly published?: string
}

export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'what became known, changed, was confirmed by a second origin or lapsed between two days of publication',
    )
    .argument('<paths...>', 'one dossier, or files and folders')
    .option('--from <day>', 'as known on this day (YYYY-MM-DD)', dayArgument)
    .option('--to <day>', 'up to this day (everything if left out)', dayArgument)
    .option('--from-file <moment>', 'what our own file said at this moment (a dossier)', momentArgument)
    .option('--to-file <moment>', 'and at this one', momentArgument)
    .addOption(new Option('--since <what>', 'what is new since I last looked (a dossier)').choices(['last']))
    .option('--by <name>', 'who looks')
    .option('--json', 'for programs')
    .option('--outlet <name>', 'the outlet, for reports that do not state theirs')
    .option('--published <day>', 'the day of publication, for reports that do not state theirs', dayArgument)
    .action(runDiff)
}

async function runDiff(paths: string[], options: DiffOptions): Promise<void> {
  const [file] = paths
  const [before, after, fates] =
    file !== undefined && paths.length === 1 && isDossier(file)
      ? await withStore(
          file,
          async (store): Promise<Sides> => [...(await sidesOfDossier(store, options)), await fatesOf(store)],
        )
      : await sidesOfPile(paths, options)
  const difference = diff(before, after, fates)
  process.stdout.write(
    options.json ? `${JSON.stringify(difference, null, 1)}\n` : renderDiff(after, difference, terminalStyle()),
  )
}

type Records = readonly [before: RecordDocument, after: RecordDocument]
type Sides = readonly [...Records, fates?: Fates]

async function sidesOfPile(paths: readonly string[], options: DiffOptions): Promise<Sides> {
  if (options.from === undefined) throw new RunAborted('diff over files needs --from DAY')
  const pile = await gather(paths, intakeOptions(options))
  return [compilePile(pile, options.from), compilePile(pile, options.to)]
}

async function sidesOfDossier(store: Store, options: DiffOptions): Promise<Records> {
  if (options.since === 'last') return sinceLast(store, authorOf(options.by))
  const { from, to, fromFile, toFile } = options
  if (from === undefined && fromFile === undefined)
    throw new RunAborted('diff needs --from DAY, --from-file MOMENT or --since last')
  const clock = (asOf: string | undefined, onFile: string | undefined) =>
    clockOf({ ...(asOf === undefined ? {} : { asOf }), ...(onFile === undefined ? {} : { onFile }) })
  return [await compileDossier(store, clock(from, fromFile)), await compileDossier(store, clock(to, toFile))]
}

/** Against what was on file when this person looked last; who never looked sees everything as new. */
async function sinceLast(store: Store, who: string): Promise<Records> {
  const look = await store.look(who)
  const before = await compileDossier(store, { onFile: look?.at ?? new Date(0).toISOString() })
  const after = await compileDossier(store)
  await store.keepLook(who, { at: now() })
  return [before, after]
}

const MAGIC = 'SQLite format 3\u0000'

function isDossier(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false
  const head = Buffer.alloc(MAGIC.length)
  const handle = openSync(path, 'r')
  readSync(handle, head, 0, MAGIC.length, 0)
  closeSync(handle)
  return head.toString('latin1') === MAGIC
}
