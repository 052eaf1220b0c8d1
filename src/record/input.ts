/** Floor 3, record. What a compilation is given. */
import type { Reading, Report } from '../model/index.ts'

/** One report of the pile with what reading made of it. */
export interface Input {
  readonly report: Report
  readonly reading: Reading
  /** Moment it was read (ISO 8601 with zone) in a stored dossier; null elsewhere. */
  readonly read: string | null
}

export interface CompileOptions {
  readonly engine: string
  /** As of this EDTF date: only what was published by its last day. */
  readonly published?: string
  /** As of this moment (ISO 8601 with zone): only what was read and reviewed by then. */
  readonly onFile?: string
}
