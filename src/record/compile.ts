/** Floor 3, record. All reports of a dossier become one record: a pure function, the stages in order. */
import type { RecordDocument, Review } from '../model/index.ts'
import { assembleActor } from './actors/assemble.ts'
import { resolveActors } from './actors/resolve.ts'
import { gatherMeasures } from './claims/measures.ts'
import { gatherPositions } from './claims/positions.ts'
import { assembleContacts } from './contacts/assemble.ts'
import { consolidate } from './contacts/consolidate.ts'
import { linkCopies } from './copies/link.ts'
import { gatherDiscrepancies } from './discrepancies/gather.ts'
import { pileUp } from './filed.ts'
import type { CompileOptions, Input } from './input.ts'
import { type Memo, makeMemo } from './memo.ts'
import { gatherOrigins } from './origins/gather.ts'
import { gatherRedirects } from './redirects.ts'
import { assembleReport } from './reports.ts'
import { applyReviews } from './reviews/apply.ts'
import { readReviews } from './reviews/read.ts'
import { select } from './select.ts'
import { gatherCounts, gatherStatements } from './statements.ts'

/**
 * The same inputs and reviews give the same document, byte for byte, in whatever order they come. As of a day it is
 * the same function over fewer reports, so nothing later can leak. Throws RunAborted for an as-of option that is no date.
 */
export function compile(inputs: readonly Input[], reviews: readonly Review[], options: CompileOptions): RecordDocument {
  return compileWith(makeMemo(), inputs, reviews, options)
}

/** As `compile`, taking over from the compilation before what has not changed. */
export function compileWith(
  memo: Memo,
  inputs: readonly Input[],
  reviews: readonly Review[],
  options: CompileOptions,
): RecordDocument {
  const selection = select(inputs, reviews, options)
  const pile = pileUp(selection, options.published)
  const judged = readReviews(selection.reviews, pile, memo)
  const { constraints, wrong } = judged
  const cast = resolveActors(pile, constraints, memo)
  const copies = linkCopies(pile, cast, memo)
  const statements = gatherStatements(pile, cast, memo)
  const counts = gatherCounts(pile, cast, memo)
  const consolidation = consolidate(pile, cast, constraints, memo)
  const assembled = assembleContacts({ consolidation, cast, clock: pile.clock, statements, wrong }, memo)
  const contacts = assembled.map(({ shown }) => shown)
  const positions = gatherPositions(pile, cast, statements, constraints, memo)
  const measures = gatherMeasures(pile, cast, statements, consolidation, constraints, memo)
  const things = { contacts, positions: positions.all, measures: measures.all }
  const document: RecordDocument = {
    format: 'dragoman/1',
    engine: options.engine,
    asOf: { published: options.published ?? null, onFile: options.onFile ?? null },
    reports: pile.reports.map((filed) => assembleReport(filed, cast, copies)),
    actors: cast.actors.map(assembleActor),
    statements: statements.all(),
    contacts,
    counts,
    positions: positions.all,
    measures: measures.all,
    origins: gatherOrigins(things, pile, cast, copies, memo),
    discrepancies: gatherDiscrepancies({ assembled, measures: measures.all, counts, pile, cast, copies, wrong }, memo),
    reviews: [],
    redirects: gatherRedirects(cast, consolidation, positions, measures),
  }
  return applyReviews(document, judged)
}
