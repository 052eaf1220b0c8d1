/** Floor 6. `dragoman read FILE|FOLDER|- ...`: the main job, in memory. */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { toJson } from '../../outputs/json.ts'
import { renderPage } from '../../outputs/page/render.ts'
import { renderDiff } from '../../outputs/terminal/diff.ts'
import { renderRecord } from '../../outputs/terminal/render.ts'
import { diff } from '../../record/index.ts'
import { compilePile, type Pile } from '../../work/read-pile.ts'
import { explainInputs } from '../explain.ts'
import { dayArgument, daysArgument, gather, intakeOptions, pileTitle } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'

interface ReadOptions {
  readonly json?: true
  readonly asOf?: string
  readonly explain?: true
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
    .argument('<paths...>', 'files and folders')
    .option('--json', 'print the document dragoman/1 instead of words')
    .option('--as-of <day>', 'only what was published on or before this day (YYYY-MM-DD)', dayArgument)
    .option('--explain', 'print for every statement, contact, position and date the rule and the words behind it')
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
  cat story.txt | dragoman read - --outlet "Harbour Post" --published 2025-04-02`

async function runRead(paths: string[], options: ReadOptions): Promise<void> {
  const pile = await gather(paths, intakeOptions(options))
  if (options.diff !== undefined) process.stdout.write(diffText(pile, options.diff, options.json === true))
  else if (options.explain) process.stdout.write(explainInputs(pile.inputs, options.json === true))
  else {
    const record = compilePile(pile, options.asOf)
    if (options.html !== undefined) writeFileSync(options.html, renderPage([{ title: pileTitle(paths), record }]))
    process.stdout.write(options.json ? toJson(record) : renderRecord(record, terminalStyle()))
  }
}

function diffText(pile: Pile, [from, to]: readonly [string, string], json: boolean): string {
  const after = compilePile(pile, to)
  const difference = diff(compilePile(pile, from), after)
  return json ? `${JSON.stringify(difference, null, 1)}\n` : renderDiff(after, difference, terminalStyle())
}
