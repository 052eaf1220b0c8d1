#!/usr/bin/env node
/** Floor 6. The command line: parses words, calls a job, maps errors to messages and exit codes. */
import { CommanderError } from 'commander'
import { InternalError, RunAborted } from '../model/index.ts'
import { EXIT } from './exit-codes.ts'
import { Interrupted } from './interrupt.ts'
import { buildProgram } from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closed the pipe (`| head`) has seen enough.
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.internal)
})

try {
  await buildProgram().parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof RunAborted) {
    process.stderr.write(`dragoman: ${error.message}\n`)
    return error instanceof Interrupted ? EXIT.interrupted : EXIT.aborted
  }
  const bug = error instanceof InternalError ? error : new InternalError(String(error), { cause: error })
  process.stderr.write(
    `dragoman: this is a bug in Dragoman, please report it: ${bug.message}\n${(error as Error).stack ?? ''}\n`,
  )
  return EXIT.internal
}
