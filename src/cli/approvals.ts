/**
 * Floor 6. Which programs of watches this user lets start on this machine. Kept outside the dossier: a dossier comes by mail,
 * and what it says of itself is no consent.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { RunAborted } from '../model/index.ts'

/** The hash is what counts; the rest is for the user who looks into the file. */
const approvalSchema = z.object({
  hash: z.string(),
  dossier: z.string(),
  run: z.array(z.string()),
  at: z.string(),
})
const fileSchema = z.object({ approved: z.array(approvalSchema) })

export type Approvals = ReadonlySet<string>

/** A relative XDG_CONFIG_HOME counts as none, as the convention has it. */
export function approvalsFile(): string {
  const { XDG_CONFIG_HOME: set = '' } = process.env
  return join(isAbsolute(set) ? set : join(homedir(), '.config'), 'dragoman', 'approved.json')
}

/** Of this very dossier, program and arguments: one that is altered in any of them is not approved. */
export const approvalHash = (dossier: string, run: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([dossier, ...run]))
    .digest('hex')

/** A file that cannot be read approves nothing. */
export function readApprovals(): Approvals {
  try {
    return new Set(listApproved().map((a) => a.hash))
  } catch {
    return new Set()
  }
}

/** Throws RunAborted where the file is damaged or cannot be written. */
export function approve(dossier: string, run: readonly string[], at: string): void {
  const file = approvalsFile()
  try {
    const hash = approvalHash(dossier, run)
    const approved = [...listApproved().filter((a) => a.hash !== hash), { hash, dossier, run, at }]
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    // Written beside and moved, so that a crash leaves the old file or the new one.
    const fresh = `${file}.${process.pid}`
    writeFileSync(fresh, `${JSON.stringify({ approved }, null, 1)}\n`, { mode: 0o600 })
    renameSync(fresh, file)
  } catch (error) {
    const why = error instanceof z.ZodError || error instanceof SyntaxError ? 'it is no list of approvals' : `${error}`
    throw new RunAborted(`the program cannot be approved in ${file}: ${why}`, { cause: error })
  }
}

function listApproved(): z.infer<typeof approvalSchema>[] {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(approvalsFile(), 'utf8'))).approved
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
