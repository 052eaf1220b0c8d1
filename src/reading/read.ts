/** Floor 2, reading. One Report becomes one Reading. The stages, in order; each knows only this report. */
import type { Language } from '../language/types.ts'
import type { Reading, Report } from '../model/index.ts'
import { findActors } from './actors/find.ts'
import { findFrames } from './attribution/frames.ts'
import { withActors } from './attribution/interviewer.ts'
import { makeStatements } from './attribution/statements.ts'
import { findTellings } from './contacts/find.ts'
import { findCounts } from './counts/find.ts'
import { findMeasures } from './measures/find.ts'
import { layOutPage } from './passages/lay-out.ts'
import { findPositions } from './positions/find.ts'
import { boundPublication } from './times/bounds.ts'
import { readClock } from './times/clock.ts'
import { noteDayless, timeOf } from './times/reasons.ts'

/** Same Report (text, outlet, title, day of publication), same engine: same Reading. */
export async function read(report: Report, language: Language, engine: string): Promise<Reading> {
  const page = await layOutPage(report, language)
  const clock = readClock(page)
  const { frames, notes: frameNotes } = findFrames(page)
  const named = findActors(page, frames)
  const { statements, notes: statementNotes, introduced } = makeStatements(page, frames, named, clock)
  const cast = withActors(named, introduced)
  const { tellings, notes: tellingNotes } = findTellings(page, cast, clock, statements)
  const { counts } = findCounts(page, cast, clock, statements)
  const { measures, notes: measureNotes } = findMeasures(page, cast, clock, statements, tellings)
  const { positions, notes: positionNotes } = findPositions(page, cast, clock, statements, measures)
  return {
    report: report.id,
    engine,
    supported: true,
    outlet: cast.outlet,
    actors: cast.actors,
    roles: cast.roles,
    times: clock.times.map((time) => timeOf(page, time)),
    statements,
    tellings,
    counts,
    positions,
    measures,
    publishedBounds: boundPublication(page, clock),
    notes: [
      page.notes,
      clock.times.flatMap(noteDayless),
      frameNotes,
      cast.notes,
      statementNotes,
      tellingNotes,
      measureNotes,
      positionNotes,
    ].flat(),
  }
}
