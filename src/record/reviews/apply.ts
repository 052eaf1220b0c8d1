/** Floor 3, record, last stage. The analysts' acts upon the document: fields they set, marks of what is judged and added, and the list of the acts themselves. */
import { type DocReview, idsOfDocument, type Provenance, type RecordDocument, type Review } from '../../model/index.ts'
import type { Judged } from './read.ts'
import { type SetValue, setValue } from './values.ts'

export function applyReviews(document: RecordDocument, judged: Judged): RecordDocument {
  if (judged.reviews.length === 0) return document
  const follow = (id: string): string => document.redirects[id] ?? id
  const sets = setsOf(judged, follow)
  const marks = marksOf(document, judged, follow)
  const touch = <T extends { readonly id: string }>(thing: T): T => mark(set(thing, sets), marks, judged)
  const touched: RecordDocument = {
    ...document,
    reports: document.reports.map((report) =>
      report.file.startsWith('review ') ? { ...report, provenance: 'added' as const } : mark(report, marks, judged),
    ),
    actors: document.actors.map(touch),
    statements: document.statements.map(touch),
    contacts: document.contacts.map((c) => touch({ ...c, steps: c.steps.map(touch) })),
    counts: document.counts.map(touch),
    positions: document.positions.map((p) => touch({ ...p, tellings: p.tellings.map(touch) })),
    measures: document.measures.map((m) => touch({ ...m, life: m.life.map(touch) })),
  }
  // A review may speak of things, of their parts, and of ids that lead to them.
  const known = new Set([...idsOfDocument(touched), ...Object.keys(touched.redirects)])
  return { ...touched, reviews: judged.reviews.map((review) => assembleReview(review, judged, known)) }
}

type Sets = ReadonlyMap<string, readonly SetValue[]>

/** Fields of whole things; those of a step went into its reading. The later act counts. */
function setsOf({ on }: Judged, follow: (id: string) => string): Sets {
  const sets = new Map<string, SetValue[]>()
  for (const [review, ids] of on) {
    const value = review.verb === 'set' ? setValue.safeParse(review.value) : null
    const [id] = ids
    if (!value?.success || id === undefined || id.startsWith('k')) continue
    sets.set(follow(id), [...(sets.get(follow(id)) ?? []), value.data])
  }
  return sets
}

/** Fields the thing does not have are left alone. */
function set<T extends { readonly id: string }>(thing: T, sets: Sets): T {
  const fields = (sets.get(thing.id) ?? []).filter(({ field }) => field in thing)
  return fields.length === 0
    ? thing
    : { ...thing, ...Object.fromEntries(fields.map(({ field, to }) => [field, shaped(field, to)])) }
}

/** As the document holds such a field. */
function shaped(field: SetValue['field'], to: string | null): unknown {
  if (field === 'when' || field === 'deadline' || field === 'until')
    return to === null ? { edtf: null, basis: 'unknown' } : { edtf: to, basis: 'stated' }
  return field === 'place' && to !== null ? { actor: to, basis: 'stated' } : to
}

/** What an act touched, by id. Notes, tags, questions and links touch nothing. */
function marksOf(
  document: RecordDocument,
  { on, amended }: Judged,
  follow: (id: string) => string,
): ReadonlyMap<string, Provenance> {
  const marks = new Map<string, Provenance>()
  for (const [{ verb }, ids] of on)
    if (['set', 'same', 'different', 'split', 'wrong', 'right'].includes(verb))
      for (const id of ids) marks.set(follow(id), 'judged')
  for (const id of amended.judged) marks.set(id, 'judged')
  for (const id of amended.added) marks.set(id, 'added')
  // A whole of which every part was added was added.
  for (const { id, parts } of wholesOf(document))
    if (parts.length > 0 && parts.every((part) => marks.get(part) === 'added')) marks.set(id, 'added')
  return marks
}

const wholesOf = ({
  contacts,
  positions,
  measures,
}: RecordDocument): readonly { readonly id: string; readonly parts: readonly string[] }[] => [
  ...contacts.map(({ id, steps }) => ({ id, parts: steps.map((step) => step.id) })),
  ...positions.map(({ id, tellings }) => ({ id, parts: tellings.map((telling) => telling.id) })),
  ...measures.map(({ id, life }) => ({ id, parts: life.map((entry) => entry.id) })),
]

function mark<T extends { readonly id: string }>(
  thing: T,
  marks: ReadonlyMap<string, Provenance>,
  { wrong }: Judged,
): T {
  const provenance = marks.get(thing.id)
  if (provenance === undefined) return thing
  const before: readonly string[] = 'doubt' in thing && Array.isArray(thing.doubt) ? thing.doubt : []
  const doubt = wrong.has(thing.id) && !before.includes('review/wrong') ? [...before, 'review/wrong'] : before
  return { ...thing, provenance, ...(doubt.length > 0 ? { doubt } : {}) }
}

function assembleReview(review: Review, judged: Judged, known: ReadonlySet<string>): DocReview {
  const ids = judged.on.get(review) ?? review.on
  const gone = review.verb !== 'add' && review.verb !== 'undo' && !ids.every((id) => known.has(id))
  const { anchor } = review
  return {
    id: review.id,
    verb: review.verb,
    on: ids,
    value: review.value as DocReview['value'],
    anchor:
      anchor === null ? null : { report: anchor.report, start: anchor.start, end: anchor.end, quote: anchor.quote },
    author: review.author,
    at: review.at,
    reason: review.reason,
    orphaned: !judged.undone.has(review.id) && (gone || judged.lost.has(review.id)),
  }
}
