/** Floor 6. The commands, each in its own file. */
import { createRequire } from 'node:module'
import { Command } from 'commander'
import { addCommand } from './commands/add.ts'
import { askCommand } from './commands/ask.ts'
import { diffCommand } from './commands/diff.ts'
import { explainCommand } from './commands/explain.ts'
import { newCommand } from './commands/new.ts'
import { readCommand } from './commands/read.ts'
import { rereadCommand } from './commands/reread.ts'
import { reviewCommand } from './commands/review.ts'
import { schemaCommand } from './commands/schema.ts'
import { searchCommand } from './commands/search.ts'
import { showCommand } from './commands/show.ts'
import { startCommand } from './commands/start.ts'
import { exportCommand, importCommand } from './commands/transfer.ts'
import { checkCommand, removeCommand } from './commands/upkeep.ts'
import { watchCommand } from './commands/watch.ts'
import { addCompletion } from './completion.ts'

/** From src/cli and from dist/cli alike the package's own file is two folders up. */
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

/** In the order the help lists them: without a dossier, then with one. */
const COMMANDS = [
  readCommand,
  diffCommand,
  schemaCommand,
  startCommand,
  newCommand,
  addCommand,
  rereadCommand,
  showCommand,
  askCommand,
  searchCommand,
  explainCommand,
  reviewCommand,
  watchCommand,
  exportCommand,
  importCommand,
  checkCommand,
  removeCommand,
] as const

export function buildProgram(): Command {
  const program = new Command('dragoman')
    .description(
      'Reads the press on a diplomatic story and keeps the record: who met whom, where and when, on whose word.',
    )
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for how to call it)')
    .exitOverride()
    .addHelpText('after', EXIT_HELP)
  for (const make of COMMANDS) {
    program.addCommand(make().exitOverride().copyInheritedSettings(program))
  }
  addCompletion(program)
  return program
}

const EXIT_HELP = `
Exit codes: 0 done; 1 a bug; 2 the command line was wrong; 3 some reports could not be read (the others were); 4 nothing could be done;
5 a standing question has news; 130 stopped with Ctrl-C (what was acknowledged is kept).`
