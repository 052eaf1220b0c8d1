/** Floor 6. The commands, each in its own file. */
import { createRequire } from 'node:module'
import { Command } from 'commander'
import { diffCommand } from './commands/diff.ts'
import { readCommand } from './commands/read.ts'
import { schemaCommand } from './commands/schema.ts'
import { startCommand } from './commands/start.ts'

/** From src/cli and from dist/cli alike the package's own file is two folders up. */
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }

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
  for (const command of [readCommand(), diffCommand(), schemaCommand(), startCommand()]) {
    program.addCommand(command.exitOverride().copyInheritedSettings(program))
  }
  return program
}

const EXIT_HELP = `
Exit codes: 0 done; 1 a bug; 2 the command line was wrong; 3 some reports could not be read (the others were); 4 nothing could be done.`
