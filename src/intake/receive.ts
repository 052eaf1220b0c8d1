/** Floor 2, intake. Files in, reports out. One file that cannot be read never stops the others. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { InternalError, type Report, ReportFailed } from '../model/index.ts'
import { type Received as Arrival, composeReport } from './compose.ts'
import { decodeText } from './decode.ts'
import type { Draft, Facts } from './draft.ts'
import { readFeed } from './formats/feed.ts'
import { readHtml } from './formats/html.ts'
import { readJson, readJsonLines } from './formats/json.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readPlain } from './formats/plain.ts'
import { gather, STDIN, whyNot } from './gather.ts'
import { type Format, recognise } from './recognise.ts'
import { readSidecar, SIDECAR } from './sidecar.ts'

export interface IntakeOptions {
  /** For texts that state none; wins over what the text says. */
  readonly outlet?: string
  /** EDTF day; wins over what the text says. */
  readonly published?: string
}

export interface Received {
  readonly reports: readonly Report[]
  readonly failures: readonly ReportFailed[]
}

/** One text of one report is never longer; collections (feeds, JSON Lines) may be. In bytes. */
const LONGEST_TEXT = 8 * 1024 * 1024
const LONGEST_COLLECTION = 256 * 1024 * 1024
const MOST_LINES = 200_000
const MOST_TAGS = 200_000

/**
 * `paths`: files, folders (walked recursively, sorted), `-` for standard input. Never throws for a file's sake:
 * what cannot be read is among the failures, with its name and the reason.
 */
export async function receive(
  paths: readonly string[],
  options: IntakeOptions = {},
  progress: (file: string) => void = () => {},
): Promise<Received> {
  const { files, failures } = await gather(paths)
  const reports: Report[] = []
  const failed: ReportFailed[] = [...failures]
  for (const path of files) {
    const name = path === STDIN ? STDIN : basename(path)
    progress(name)
    try {
      const sidecar = path === STDIN ? {} : await sidecarOf(path, name)
      const { read, missed } = takeIn(await bytesOf(path, name), name, options, sidecar)
      reports.push(...read)
      failed.push(...missed)
    } catch (error) {
      failed.push(error instanceof ReportFailed ? error : new ReportFailed(name, whyNot(error), null, { cause: error }))
    }
  }
  return { reports, failures: failed }
}

/** `file` is the base name, or `-`. Throws ReportFailed when nothing of it can be read; items that fail are left out. */
export async function receiveBytes(
  bytes: Uint8Array,
  file: string,
  options: IntakeOptions = {},
): Promise<readonly Report[]> {
  const { read, missed } = takeIn(bytes, file, options, {})
  if (read.length === 0) throw missed[0] ?? new ReportFailed(file, 'there is no report in it')
  return read
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  if (path === STDIN) return standardInput()
  const { size } = await stat(path)
  if (size > LONGEST_COLLECTION) throw tooLong(name, size, LONGEST_COLLECTION)
  return readFile(path)
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > LONGEST_COLLECTION) throw tooLong(STDIN, size, LONGEST_COLLECTION)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const tooLong = (file: string, size: number, limit: number): ReportFailed =>
  new ReportFailed(file, `it is ${megabytes(size)} long; at most ${megabytes(limit)} can be read`)

async function sidecarOf(path: string, name: string): Promise<Facts> {
  let source: string
  try {
    source = await readFile(`${path}${SIDECAR}`, 'utf8')
  } catch {
    return {}
  }
  return readSidecar(source, name)
}

interface TakenIn {
  readonly read: readonly Report[]
  readonly missed: readonly ReportFailed[]
}

function takeIn(bytes: Uint8Array, file: string, given: IntakeOptions, sidecar: Facts): TakenIn {
  const { text, notes } = decodeText(bytes, file)
  const format = recognise(text, file)
  if (isSingle(format)) refuseEndless(text, bytes.length, file)
  const read: Report[] = []
  const missed: ReportFailed[] = []
  for (const entry of ownItems(entriesOf(format, text, file))) {
    if (entry instanceof ReportFailed) missed.push(entry)
    else if (entry.text.trim() === '') missed.push(new ReportFailed(file, 'it holds no visible text', entry.item))
    else {
      const report = compose(entry, { bytes, file, sidecar, given, notes })
      if (report instanceof ReportFailed) missed.push(report)
      else read.push(report)
    }
  }
  return { read, missed }
}

/** A text of one report is never so large; what is would take minutes and say nothing. */
function refuseEndless(text: string, size: number, file: string): void {
  if (size > LONGEST_TEXT) throw tooLong(file, size, LONGEST_TEXT)
  if (countOf(text, '\n') > MOST_LINES) throw new ReportFailed(file, `it has more than ${MOST_LINES} lines`)
  if (countOf(text, '<') > MOST_TAGS) throw new ReportFailed(file, `it has more than ${MOST_TAGS} tags`)
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

const isSingle = (format: Format): boolean => format === 'plain' || format === 'markdown' || format === 'html'

function entriesOf(format: Format, text: string, file: string): readonly (Draft | ReportFailed)[] {
  switch (format) {
    case 'feed':
      return readFeed(text, file)
    case 'html':
      return [readHtml(text)]
    case 'json':
      return readJson(text, file)
    case 'jsonl':
      return readJsonLines(text, file)
    case 'markdown':
      return [readMarkdown(text)]
    case 'plain':
      return [readPlain(text)]
  }
}

/** Two items that bear the same id are told apart by their number, for ids of reports must differ. */
function ownItems(entries: readonly (Draft | ReportFailed)[]): readonly (Draft | ReportFailed)[] {
  const seen = new Set<string>()
  return entries.map((entry, at) => {
    if (entry instanceof ReportFailed || entry.item === null) return entry
    const item = seen.has(String(entry.item)) ? at + 1 : entry.item
    seen.add(String(item))
    return { ...entry, item }
  })
}

/** A report that is too much for us must not cost the user the others of its file. */
function compose(draft: Draft, arrival: Arrival): Report | ReportFailed {
  try {
    return composeReport(draft, arrival)
  } catch (error) {
    if (!(error instanceof RangeError)) throw new InternalError(`intake failed on ${arrival.file}`, { cause: error })
    return new ReportFailed(arrival.file, 'its layout is too deep or too large to be read', draft.item, {
      cause: error,
    })
  }
}
