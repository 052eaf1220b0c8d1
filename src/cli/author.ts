/** Floor 6. Who is judging: said on the command line, in the environment, or in git's configuration. */
import { spawnSync } from 'node:child_process'
import { RunAborted } from '../model/index.ts'

export function authorOf(by: string | undefined): string {
  const name =
    by ?? process.env.DRAGOMAN_AUTHOR ?? spawnSync('git', ['config', 'user.name'], { encoding: 'utf8' }).stdout?.trim()
  if (!name) throw new RunAborted('a review needs an author: --by NAME, or DRAGOMAN_AUTHOR in the environment')
  return name
}
