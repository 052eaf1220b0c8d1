/** Floor 0. Trouble with the run. Only the front doors print or map these. */

/** One report could not be taken: say which and why, go on with the others. */
export class ReportFailed extends Error {
  readonly file: string
  readonly item: number | string | null
  constructor(file: string, reason: string, item: number | string | null = null, options?: ErrorOptions) {
    super(`${file}${item === null ? '' : ` item ${item}`}: ${reason}`, options)
    this.name = 'ReportFailed'
    this.file = file
    this.item = item
  }
}

/** The run as a whole cannot go on (no such folder, an unreadable dossier, a wrong option). */
export class RunAborted extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'RunAborted'
  }
}

/** Our bug: a promise of the code broken. */
export class InternalError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'InternalError'
  }
}
