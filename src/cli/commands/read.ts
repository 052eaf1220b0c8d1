/** Floor 6. `dragoman read FILE|FOLDER|- ...`: the main job, in memory. */
import { existsSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { RunAborted } from '../../model/index.ts'
import { indexRecord } from '../../outputs/index-record.ts'
import { toJson } from '../../outputs/json.ts'
import { numberThings } from '../../outputs/number-things.ts'
import { renderPage } from '../../outputs/page/render.ts'
import { renderDiff } from '../../outputs/terminal/diff.ts'
import { renderRecord } from '../../outputs/terminal/render.ts'
import { diff } from '../../record/index.ts'
import { compilePile, type Pile, tracePile } from '../../work/read-pile.ts'
import { explainThing } from '../explain.ts'
import { explainInputs } from '../explain-inputs.ts'
import { dayArgument, daysArgument, gather, intakeOptions, pileTitle } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'

interface ReadOptions {
  readonly json?: true
  readonly asOf?: string
  readonly explain?: string | true
  readonly diff?: readonly [from: string, to: string]
  readonly html?: string
  readonly outlet?: string
  readonly published?: string
}

export function readCommand(): Command {
  return new Command('read')
    .description(
      'read reports (text, Markdown, HTML, JSON, JSONL, RSS, Atom; - is standard input) and print the record',
    )
    .argument('[paths...]', 'files and folders')
    .option('--json', 'print the document dragoman/1 instead of words')
    .option('--as-of <day>', 'only what was published on or before this day (YYYY-MM-DD)', dayArgument)
    .option('--explain [thing]', 'why one thing was read (a number the record prints: c3, p1), or everything')
    .option('--diff <days>', 'what became known between two days instead (DAY1..DAY2)', daysArgument)
    .option('--html <file>', 'write the record as one HTML page as well')
    .option('--outlet <name>', 'the outlet, for reports that do not state theirs')
    .option('--published <day>', 'the day of publication, for reports that do not state theirs', dayArgument)
    .addHelpText('after', EXAMPLES)
    .action(runRead)
}

const EXAMPLES = `
Examples:
  dragoman read reports/                          the record of a folder, in words
  dragoman read reports/ --json > record.json     the same for programs
  dragoman read reports/ --as-of 2025-04-02       what one could know on that day
  dragoman read reports/ --diff 2025-04-02..2025-04-03   what became known from one day to the other
  dragoman read reports/ --html record.html       as one page that opens without a network
  dragoman read reports/ --explain c3             why contact c3 was read so
  cat story.txt | dragoman read - --outlet "Harbour Post" --published 2025-04-02`

async function runRead(given: string[], options: ReadOptions, command: Command): Promise<void> {
  const { paths, thing } = takeApart(given, options.explain)
  if (paths.length === 0) command.error("error: missing required argument 'paths'")
  const pile = await gather(paths, intakeOptions(options))
  const json = options.json === true
  if (options.diff !== undefined) process.stdout.write(diffText(pile, options.diff, json))
  else if (thing !== null) process.stdout.write(thingText(pile, thing, options))
  else if (options.explain) process.stdout.write(explainInputs(pile.inputs, json))
  else {
    const record = compilePile(pile, options.asOf)
    if (options.html !== undefined) writeFileSync(options.html, renderPage([{ title: pileTitle(paths), record }]))
    process.stdout.write(json ? toJson(record) : renderRecord(record, terminalStyle(), undefined, numberThings(record)))
  }
}

/** `--explain reports/` means the folder: a thing's number is no file's name. */
function takeApart(
  given: readonly string[],
  explained: string | true | undefined,
): { readonly paths: readonly string[]; readonly thing: string | null } {
  const isPath = typeof explained === 'string' && existsSync(explained)
  const paths = isPath ? [explained, ...given] : given
  return { paths, thing: typeof explained === 'string' && !isPath ? explained : null }
}

function thingText(pile: Pile, thing: string, options: ReadOptions): string {
  const record = compilePile(pile, options.asOf)
  const labels = numberThings(record)
  const id = [...labels].find(([, label]) => label === thing)?.[0] ?? thing
  const json = options.json === true
  const report = pile.inputs.filter((input) => input.report.id === id)
  const text = explainThing(indexRecord(record, labels), id, tracePile(pile), json)
  if (text === null && report.length === 0) throw new RunAborted(`there is no ${thing} in this record`)
  return text ?? explainInputs(report, json)
}

function diffText(pile: Pile, [from, to]: readonly [string, string], json: boolean): string {
  const after = compilePile(pile, to)
  const difference = diff(compilePile(pile, from), after)
  return json ? `${JSON.stringify(difference, null, 1)}\n` : renderDiff(after, difference, terminalStyle())
}
