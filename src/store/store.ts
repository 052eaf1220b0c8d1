/**
 * Floor 4. What a dossier keeps, whatever keeps it. Ids are given by the application, every key leads with the dossier's
 * id, nothing relies on triggers: SQLite implements this for a desk, PostgreSQL can for a newsroom.
 */
import type { Reading, RecordDocument, Report, Review } from '../model/index.ts'

export interface DossierInfo {
  readonly id: string
  readonly title: string
  /** Moment it was made (ISO 8601, UTC). */
  readonly created: string
}

export interface StoredReport {
  readonly report: Report
  /** Moment it was taken in. */
  readonly received: string
  /** From 1; a corrected text of a report is its next revision. */
  readonly revision: number
  /** The report it corrects. */
  readonly corrects: string | null
  /** Moment an analyst removed it; it is kept, and no record holds it from then on. */
  readonly removed: string | null
}

/** What became of a report that was offered: already there, new, or a correction of one that is there. */
export type Addition =
  | { readonly outcome: 'known'; readonly id: string }
  | { readonly outcome: 'new'; readonly id: string }
  | { readonly outcome: 'revision'; readonly id: string; readonly corrects: string; readonly revision: number }

export interface StoredReading {
  readonly reading: Reading
  /** Moment it was read. */
  readonly read: string
}

/** A reading by name: under which key, by which engine, made when. */
export interface ReadingEntry {
  readonly key: string
  readonly engine: string
  readonly read: string
}

/** An id that was shown once, with what it rested on: so that it can be led on when the thing is merged or re-read. */
export interface KnownId {
  readonly id: string
  readonly section: Section
  readonly evidence: readonly { readonly report: string; readonly start: number; readonly end: number }[]
  /** Where it leads now; null while it is in the record itself, or where nothing fits any more (then `orphaned`). */
  readonly leadsTo: string | null
  readonly orphaned: boolean
}

export const SECTIONS = ['report', 'actor', 'statement', 'contact', 'count', 'position', 'measure'] as const
export type Section = (typeof SECTIONS)[number]

/** What the short numbers of a section begin with. */
export const SECTION_LETTERS: Readonly<Record<Section, string>> = {
  report: 'r',
  actor: 'a',
  statement: 's',
  contact: 'c',
  count: 'n',
  position: 'p',
  measure: 'm',
}

/** The short number people see: `c12` is section `contact`, number 12. It is the dossier's, not the record's. */
export interface Label {
  readonly section: Section
  readonly number: number
  readonly id: string
}

/** When somebody last looked. */
export interface Look {
  readonly at: string
}

export interface Watch {
  readonly id: string
  /** As the user wrote it: `contact c3 leaves scheduled`. */
  readonly when: string
  /** Program and arguments, started without a shell; null for none. */
  readonly run: readonly string[] | null
  readonly author: string
  readonly created: string
  /** What it saw last, for telling what is new. */
  readonly seen: readonly string[]
}

/** A report that was found, as it was received. */
export interface SearchHit {
  readonly report: string
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly file: string
  /** The words found, in brackets, with those around them. */
  readonly snippet: string
}

export interface KeptRecord {
  readonly record: RecordDocument
  /** Says of which reports, readings and reviews it is the record. */
  readonly stamp: string
}

export interface Store {
  readonly dossier: DossierInfo
  /** Durable when it resolves. */
  addReport(report: Report, received: string): Promise<Addition>
  /** Every report and revision, removed ones too, in the order they came. */
  reports(): Promise<readonly StoredReport[]>
  removeReport(id: string, at: string): Promise<boolean>
  /** Readings are kept under what they depend on: text, outlet, title, day, and the engine. */
  putReading(key: string, engine: string, stored: StoredReading): Promise<void>
  reading(key: string, engine: string): Promise<StoredReading | null>
  /** Every reading that is kept, without its content, in the order they were made. */
  readingList(): Promise<readonly ReadingEntry[]>
  /** Append-only; false if a review of that id is there already. */
  addReview(review: Review): Promise<boolean>
  reviews(): Promise<readonly Review[]>
  keepRecord(kept: KeptRecord): Promise<void>
  keptRecord(): Promise<KeptRecord | null>
  labels(): Promise<readonly Label[]>
  /** Gives the next numbers of their section to ids that have none. */
  giveLabels(things: readonly { readonly section: Section; readonly id: string }[]): Promise<void>
  knownIds(): Promise<readonly KnownId[]>
  keepKnownIds(ids: readonly KnownId[]): Promise<void>
  look(who: string): Promise<Look | null>
  keepLook(who: string, look: Look): Promise<void>
  watches(): Promise<readonly Watch[]>
  keepWatch(watch: Watch): Promise<void>
  dropWatch(id: string): Promise<boolean>
  /** Full text search over reports as they count: removed ones and texts that were corrected are left out. */
  search(words: string, most: number): Promise<readonly SearchHit[]>
  /** Every broken promise of the file itself, in words. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}
