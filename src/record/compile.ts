/** Floor 3, record. All reports of a dossier become one record: a pure function, the stages in order. */
import type { RecordDocument, Review } from '../model/index.ts'
import { assembleActors } from './actors/assemble.ts'
import { resolveActors } from './actors/resolve.ts'
import { gatherMeasures } from './claims/measures.ts'
import { gatherPositions } from './claims/positions.ts'
import { assembleContacts } from './contacts/assemble.ts'
import { consolidate } from './contacts/consolidate.ts'
import { linkCopies } from './copies/link.ts'
import { gatherDiscrepancies } from './discrepancies/gather.ts'
import { pileUp } from './filed.ts'
import type { CompileOptions, Input } from './input.ts'
import { joinEpochs, type Memo, makeMemo } from './memo.ts'
import { gatherOrigins } from './origins/gather.ts'
import { gatherRedirects } from './redirects.ts'
import { assembleReports } from './reports.ts'
import { applyReviews } from './reviews/apply.ts'
import { readReviews } from './reviews/read.ts'
import { type Selection, select } from './select.ts'
import { gatherCounts, gatherStatements } from './statements.ts'

/** The record in memory. Where merged ids lead is worked out only when the document is written out. */
export interface Compiled {
  readonly record: Omit<RecordDocument, 'redirects'>
  readonly document: () => RecordDocument
}

/**
 * The same inputs and reviews give the same document, byte for byte, in whatever order they come. As of a day it is
 * the same function over fewer reports, so nothing later can leak. Throws RunAborted for an as-of option that is no date.
 */
export function compile(inputs: readonly Input[], reviews: readonly Review[], options: CompileOptions): RecordDocument {
  return compileSelected(select(inputs, reviews, options), options, makeMemo()).document()
}

/** Takes over from the compilation that left the memo what has not changed since. */
export function compileSelected(selection: Selection, options: CompileOptions, memo: Memo): Compiled {
  const judged = readReviews(selection.reviews, selection.reports, memo)
  const pile = pileUp(judged.amended.reports, options.published)
  const { constraints, wrong } = judged
  const cast = resolveActors(pile, constraints, memo)
  const copies = linkCopies(pile, cast, memo)
  const epoch = joinEpochs(memo, [cast.epoch, copies.epoch, wrong])
  const statements = gatherStatements(pile, cast, memo)
  const counts = gatherCounts(pile, cast, memo)
  const consolidation = consolidate(pile, cast, constraints, memo)
  const assembled = assembleContacts({ consolidation, cast, clock: pile.clock, statements, wrong, epoch }, memo)
  const contacts = assembled.map(({ shown }) => shown)
  const positions = gatherPositions(pile, cast, statements, constraints, memo)
  const measures = gatherMeasures(pile, cast, statements, consolidation, contacts, constraints, memo)
  const things = { contacts, positions: positions.all, measures: measures.all }
  const compared = {
    assembled,
    measures: measures.all,
    counts,
    statements,
    pile,
    cast,
    copies,
    wrong,
    epoch,
  }
  const read = {
    format: 'dragoman/1' as const,
    engine: options.engine,
    asOf: {
      published: options.published ?? null,
      onFile: options.onFile ?? null,
    },
    reports: assembleReports(pile, cast, copies, epoch, memo),
    actors: assembleActors(cast),
    statements: statements.all(),
    contacts,
    counts,
    positions: positions.all,
    measures: measures.all,
    origins: gatherOrigins(things, pile, cast, copies, epoch, memo),
    discrepancies: gatherDiscrepancies(compared, memo),
    reviews: [],
  }
  const redirects = (): RecordDocument['redirects'] => gatherRedirects(cast, consolidation, positions, measures)
  const document = (): RecordDocument => applyReviews({ ...read, redirects: redirects() }, judged)
  return { record: judged.reviews.length === 0 ? read : document(), document }
}
