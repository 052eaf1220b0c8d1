/** Floor 3, record. A record that keeps up: after a change only what the change touches is compiled anew, to the same bytes. */
import type { Review } from '../model/index.ts'
import { type Compiled, compileSelected } from './compile.ts'
import { type Filed, fileInput } from './filed.ts'
import type { CompileOptions, Input } from './input.ts'
import { type Memo, makeMemo } from './memo.ts'
import { inPublication, inputFilter, isReadLater, selectReviews } from './select.ts'
import { insertInto, removeFrom } from './sorted.ts'

/** What a compilation leaves to the next. Opaque; an older one may be used again, it is then only slower. */
export interface CompileState {
  readonly options: CompileOptions
  readonly reviews: readonly Review[]
  /** In the order of publication, by report id. */
  readonly reports: readonly Filed[]
  readonly kept: ReadonlyMap<string, Filed>
  readonly memo: Memo
}

export interface Change {
  /** New reports, or new readings of known ones. */
  readonly add?: readonly Input[]
  /** Ids of reports to leave out from now on. */
  readonly remove?: readonly string[]
  /** All reviews from now on; as before where absent. */
  readonly reviews?: readonly Review[]
}

export interface Advanced extends Compiled {
  readonly state: CompileState
}

export const emptyState = (options: CompileOptions): CompileState => ({
  options,
  reviews: [],
  reports: [],
  kept: new Map(),
  memo: makeMemo(),
})

/** `document()` is what `compile` gives for the same inputs and reviews. Throws RunAborted for an as-of option that is no date. */
export function compileIncrementally(state: CompileState, change: Change): Advanced {
  const counts = inputFilter(state.options)
  const kept = new Map(state.kept)
  const reports = [...state.reports]
  const drop = (id: string): void => {
    const filed = kept.get(id)
    if (filed === undefined) return
    kept.delete(id)
    removeFrom(reports, filed, inPublication)
  }
  for (const id of change.remove ?? []) drop(id)
  for (const input of change.add ?? []) {
    const other = kept.get(input.report.id)
    if (!counts(input) || (other !== undefined && !isReadLater(input, other.input))) continue
    drop(input.report.id)
    kept.set(input.report.id, fileInput(input))
    insertInto(reports, fileInput(input), inPublication)
  }
  const reviews = change.reviews ?? state.reviews
  const next = { ...state, reviews, reports, kept }
  return {
    state: next,
    ...compileSelected({ reports, reviews: selectReviews(reviews, kept, state.options) }, state.options, state.memo),
  }
}
