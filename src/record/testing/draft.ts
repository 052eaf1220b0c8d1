/** Floor 3, record, for tests and benches: reports with hand-made readings. Spans are found by the words they cover. */
import {
  type ActorKind,
  makeId,
  type ReadActor,
  type ReadCount,
  type ReadMeasure,
  type ReadPosition,
  type ReadRole,
  type ReadStatement,
  type ReadTelling,
  type Span,
} from '../../model/index.ts'
import type { Input } from '../input.ts'
import { actorOf, countOf, measureOf, positionOf, reportOf, roleOf, statementOf, tellingOf } from './draft-parts.ts'
import type {
  ActorDraft,
  CountDraft,
  MeasureDraft,
  PositionDraft,
  ReportDraft,
  StatementDraft,
  TellingDraft,
} from './draft-shapes.ts'

export { on } from './draft-parts.ts'
export type { ActorDraft, TellingDraft } from './draft-shapes.ts'

/** Each adds something whose evidence are these words, and gives its local id. */
export interface Draft {
  readonly actor: (kind: ActorKind, name: string, more?: ActorDraft) => string
  readonly telling: (words: string, telling: TellingDraft) => string
  readonly statement: (words: string, by: readonly string[], more?: StatementDraft) => string
  readonly position: (words: string, position: PositionDraft) => string
  readonly measure: (words: string, measure: MeasureDraft) => string
  readonly count: (words: string, count: CountDraft) => string
  readonly input: () => Input
}

/** Opens a report of this text. The text is searched for the words of everything added: each must stand in it. */
export function draftReport(text: string, head: ReportDraft = {}): Draft {
  const id = makeId('r', text, head.outlet ?? '', head.published ?? '')
  const actors: ReadActor[] = []
  const roles: ReadRole[] = []
  const statements: ReadStatement[] = []
  const tellings: ReadTelling[] = []
  const positions: ReadPosition[] = []
  const measures: ReadMeasure[] = []
  const counts: ReadCount[] = []
  /** Numbers what is added to a list, and gives its local id. */
  const adder =
    <T>(list: T[], letter: string) =>
    (make: (local: string) => T): string => {
      const local = `${letter}${list.length}`
      list.push(make(local))
      return local
    }
  const span = (words: string): Span => findOrThrow(text, words)
  return {
    actor: (kind, name, more = {}) =>
      adder(
        actors,
        'x',
      )((local) => {
        const at = find(text, name)
        if (more.role) roles.push(roleOf(local, at, more.role))
        return actorOf(local, at, kind, name, more)
      }),
    telling: (words, t) => adder(tellings, 't')((local) => tellingOf(local, span(words), t)),
    statement: (words, by, more = {}) => adder(statements, 's')((local) => statementOf(local, span(words), by, more)),
    position: (words, p) => adder(positions, 'p')((local) => positionOf(local, span(words), p)),
    measure: (words, m) => adder(measures, 'm')((local) => measureOf(local, span(words), m)),
    count: (words, c) => adder(counts, 'n')((local) => countOf(local, span(words), c)),
    input: () => ({
      report: reportOf(id, text, head),
      reading: {
        report: id,
        engine: 'by hand',
        supported: true,
        outlet: null,
        actors,
        roles,
        times: [],
        statements,
        tellings,
        counts,
        positions,
        measures,
        publishedBounds: head.bounds ?? null,
        notes: [],
      },
      read: head.read ?? null,
    }),
  }
}

function find(text: string, words: string): Span | null {
  const start = text.indexOf(words)
  return start < 0 ? null : { start, end: start + words.length }
}

function findOrThrow(text: string, words: string): Span {
  const span = find(text, words)
  if (span === null) throw new RangeError(`"${words}" does not stand in "${text}"`)
  return span
}
