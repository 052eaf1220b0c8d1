/** Floor 2, intake. From what the user named to the files to read: folders are walked, sorted by name, and every path is taken once. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ReportFailed } from '../model/index.ts'
import { SIDECAR } from './sidecar.ts'

/** Standard input, as users write it. */
export const STDIN = '-'

export interface Gathered {
  readonly files: readonly string[]
  readonly failures: readonly ReportFailed[]
}

export async function gather(paths: readonly string[]): Promise<Gathered> {
  const files: string[] = []
  const failures: ReportFailed[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    if (path === STDIN) {
      if (!seen.has(STDIN)) files.push(STDIN)
      seen.add(STDIN)
      continue
    }
    try {
      await walk(path, true, files, failures, seen)
    } catch (error) {
      failures.push(new ReportFailed(basename(path), whyNot(error), null, { cause: error }))
    }
  }
  return { files, failures }
}

/** `named` files are read whatever they are called; in folders hidden files and sidecars are passed over. */
async function walk(
  path: string,
  named: boolean,
  files: string[],
  failures: ReportFailed[],
  seen: Set<string>,
): Promise<void> {
  const real = await realpath(path)
  if (seen.has(real)) return
  seen.add(real)
  const found = await stat(real)
  if (found.isFile()) {
    files.push(path)
    return
  }
  if (!found.isDirectory()) {
    if (named) throw new ReportFailed(basename(path), 'it is neither a file nor a folder')
    return
  }
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !name.endsWith(SIDECAR)).sort()
  for (const name of names) {
    try {
      await walk(join(path, name), false, files, failures, seen)
    } catch (error) {
      failures.push(
        error instanceof ReportFailed ? error : new ReportFailed(name, whyNot(error), null, { cause: error }),
      )
    }
  }
}

export function whyNot(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read (permission denied)'
  if (code === 'ELOOP') return 'its links go round in a circle'
  return error instanceof Error ? error.message : String(error)
}
