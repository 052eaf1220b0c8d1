/** Floor 6. `dragoman diff PATHS --from DAY --to DAY`: what became known between two days. */
import { Command } from 'commander'
import { renderDiff } from '../../outputs/terminal/diff.ts'
import { diff } from '../../record/index.ts'
import { compilePile } from '../../work/read-pile.ts'
import { dayArgument, gather, intakeOptions } from '../gather.ts'
import { terminalStyle } from '../terminal-style.ts'

interface DiffOptions {
  readonly from: string
  readonly to?: string
  readonly json?: true
  readonly outlet?: string
  readonly published?: string
}

export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'what became known, changed, was confirmed by a second origin or lapsed between two days of publication',
    )
    .argument('<paths...>', 'files and folders')
    .requiredOption('--from <day>', 'as known on this day (YYYY-MM-DD)', dayArgument)
    .option('--to <day>', 'up to this day (the whole pile if left out)', dayArgument)
    .option('--json', 'for programs')
    .option('--outlet <name>', 'the outlet, for reports that do not state theirs')
    .option('--published <day>', 'the day of publication, for reports that do not state theirs', dayArgument)
    .action(runDiff)
}

async function runDiff(paths: string[], options: DiffOptions): Promise<void> {
  const pile = await gather(paths, intakeOptions(options))
  const before = compilePile(pile, options.from)
  const after = compilePile(pile, options.to)
  const difference = diff(before, after)
  process.stdout.write(
    options.json ? `${JSON.stringify(difference, null, 1)}\n` : renderDiff(before, after, difference, terminalStyle()),
  )
}
