/** Floor 6. `dragoman read FILE|FOLDER|- ...`: the main job, in memory. */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { toJson } from '../../outputs/json.ts'
import { renderPage } from '../../outputs/page/render.ts'
import { renderRecord } from '../../outputs/terminal/render.ts'
import { compilePile } from '../../work/read-pile.ts'
import { explainPile } from '../explain.ts'
import { dayArgument, gather, intakeOptions, pileTitle } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'

interface ReadOptions {
  readonly json?: true
  readonly asOf?: string
  readonly explain?: true
  readonly page?: string
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
    .option('--page <file>', 'write the record as one HTML page as well')
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
  cat story.txt | dragoman read - --outlet "Harbour Post" --published 2025-04-02`

async function runRead(paths: string[], options: ReadOptions): Promise<void> {
  const pile = await gather(paths, intakeOptions(options))
  const record = compilePile(pile, options.asOf)
  if (options.page !== undefined) writeFileSync(options.page, renderPage([{ title: pileTitle(paths), record }]))
  if (options.explain) process.stdout.write(explainPile(pile, options.json === true))
  else process.stdout.write(options.json ? toJson(record) : renderRecord(record, terminalStyle()))
}
