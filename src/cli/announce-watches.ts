/**
 * Floor 6. Standing questions after an addition: what is new is told, and the program of a watch is started, without a shell,
 * if this user has approved it on this machine.
 */
import { spawnSync } from 'node:child_process'
import type { Store, Watch } from '../store/index.ts'
import { askWatches } from '../work/dossier/index.ts'
import { type Approvals, approvalHash, readApprovals } from './approvals.ts'

export interface Announced {
  readonly news: readonly string[]
  /** Programs that were not started or did not end well, and why. */
  readonly troubles: readonly string[]
}

/** `file`: the dossier as the user named it, for the command that approves. */
export async function announceWatches(store: Store, file: string): Promise<Announced> {
  const today = new Date().toISOString().slice(0, 10)
  const fired = await askWatches(store, today)
  const approvals = readApprovals()
  return {
    news: fired.flatMap(({ watch, news }) => news.map((words) => `watch “${plainly(watch.when)}”: ${words}`)),
    troubles: fired.flatMap(({ watch, news }) => {
      if (watch.run === null) return []
      return isApproved(approvals, store, watch) ? start(watch.run, news) : [notApproved(watch, watch.run, file)]
    }),
  }
}

export const isApproved = (approvals: Approvals, { dossier }: Store, { run }: Watch): boolean =>
  run !== null && approvals.has(approvalHash(dossier.id, run))

const notApproved = ({ id }: Watch, run: readonly string[], file: string): string =>
  `not started: ${commandWords(run)} came with the dossier; if you want it run, \`${commandWords(['dragoman', 'watch', file, '--approve', id])}\``

/** What it prints goes to the error stream, so that `--json` stays JSON. */
function start([program = '', ...args]: readonly string[], news: readonly string[]): string[] {
  const { error, status, signal } = spawnSync(program, [...args, ...news], { stdio: ['ignore', 2, 'inherit'] })
  const name = commandWords([program])
  if (error) return [`not started: ${name}: ${error.message}`]
  return status === 0 ? [] : [`${name} ended with ${status === null ? signal : `exit code ${status}`}`]
}

/** A command as one would type it, safe to copy into a shell; what could act on a terminal is shown as an escape. */
export const commandWords = (run: readonly string[]): string =>
  run.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${plainly(word).replaceAll("'", "'\\''")}'`)).join(' ')

/** Control, format and separating characters other than the space, as a dossier from elsewhere may hold them. */
export const plainly = (words: string): string =>
  words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`)
