/** Floor 6. Files to a pile, with progress on stderr, failures named and the exit code set. */
import { basename, dirname, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { IntakeOptions } from '../intake/index.ts'
import { isDay, RunAborted } from '../model/index.ts'
import { type Pile, readPile } from '../work/read-pile.ts'
import { EXIT } from './exit-codes.ts'
import { startProgress } from './progress.ts'

/** Reads what there is, names on stderr what could not be read, and lets the exit code say so. Throws RunAborted if nothing could be read. */
export async function gather(paths: readonly string[], options: IntakeOptions): Promise<Pile> {
  const progress = startProgress()
  const pile = await readPile(paths, options, {
    receiving: (file) => progress.show(`receiving ${file}`),
    reading: (done, all, report) => progress.show(`reading ${done + 1} of ${all}: ${report.file}`),
  }).finally(progress.end)
  for (const failure of pile.failures) process.stderr.write(`dragoman: ${failure.message}\n`)
  if (pile.inputs.length === 0) throw new RunAborted(`no report could be read from ${paths.join(', ')}`)
  if (pile.failures.length > 0) process.exitCode = EXIT.someFailed
  return pile
}

export function dayArgument(words: string): string {
  if (!isDay(words)) throw new InvalidArgumentError('expected a day, as in 2025-04-02')
  return words
}

/** Two days as DAY1..DAY2, the earlier first. */
export function daysArgument(words: string): readonly [from: string, to: string] {
  const [from = '', to = '', ...more] = words.split('..')
  if (!isDay(from) || !isDay(to) || from > to || more.length > 0)
    throw new InvalidArgumentError('expected two days, as in 2025-04-02..2025-04-03')
  return [from, to]
}

export const intakeOptions = (given: { readonly outlet?: string; readonly published?: string }): IntakeOptions => ({
  ...(given.outlet === undefined ? {} : { outlet: given.outlet }),
  ...(given.published === undefined ? {} : { published: given.published }),
})

/** What a pile is called: the folder's name, or its parent's where the folder is just called "reports". */
export const pileTitle = (paths: readonly string[]): string =>
  paths
    .map((path) => {
      const name = basename(resolve(path))
      return name === 'reports' ? basename(dirname(resolve(path))) : name
    })
    .join(', ')

/** A day or a moment, as the moment in UTC by which something was on file; a day means its end. */
export function momentArgument(words: string): string {
  const moment = new Date(isDay(words) ? `${words}T23:59:59.999Z` : words)
  if (Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('expected a moment, as in 2025-04-02T14:10Z, or a day')
  return moment.toISOString()
}
