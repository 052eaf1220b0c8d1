/** Floor 4, SQLite. The tables as Kysely sees them; `docs/dossier.md` says in words what each holds. JSON columns end in `_json`. */
import type { Generated } from 'kysely'

export interface Tables {
  dossier: { id: string; title: string; created: string }
  report: {
    number: Generated<number>
    dossier_id: string
    id: string
    file: string
    item: string | null
    outlet: string | null
    title: string | null
    published: string | null
    language: string
    url: string | null
    text: string
    received: string
    revision: number
    corrects: string | null
    removed: string | null
    report_json: string
  }
  reading: { dossier_id: string; key: string; engine: string; read: string; reading_json: string }
  review: {
    number: Generated<number>
    dossier_id: string
    id: string
    verb: string
    author: string
    at: string
    reason: string
    review_json: string
  }
  label: { dossier_id: string; section: string; number: number; id: string }
  known_id: {
    dossier_id: string
    id: string
    section: string
    evidence_json: string
    leads_to: string | null
    orphaned: number
  }
  kept_record: { dossier_id: string; stamp: string; record_json: string }
  look: { dossier_id: string; who: string; at: string }
  watch: {
    dossier_id: string
    id: string
    when_text: string
    run_json: string | null
    author: string
    created: string
    seen_json: string
  }
  actor: Row & { label: string; name: string; kind: string; roles: string }
  contact: Row & {
    label: string
    title: string
    kind: string
    day: string | null
    first_day: string | null
    place: string | null
    state: string
    outcome: string
    people: string
    reports: number
  }
  step: Row & {
    contact: number
    report: number | null
    state: string
    day: string | null
    on_whose_word: string
    words: string
  }
  statement: Row & {
    label: string
    report: number | null
    source: number | null
    kind: string
    mode: string
    certainty: string
    polarity: string
    said: string | null
    chain: string
    words: string
    /** As they count in the record, an analyst's word on them included. */
    outlet: string | null
    published: string | null
  }
  position: Row & {
    label: string
    holder: number | null
    kind: string
    deadline: string | null
    last_change: string
    words: string
    reports: number
  }
  measure: Row & {
    label: string
    imposed_by: number | null
    kind: string
    targets: string
    state: string
    until: string | null
    words: string
  }
  origin: Row & { about: string; claim: string; at_least: number; at_most: number; why: string }
  difference: Row & { about: string; kind: string; verdict: string; why: string }
}

/** A derived row: numbered within the file, so that one column is enough to point at it. */
interface Row {
  number: Generated<number>
  dossier_id: string
  id: string
}

/** Tables made anew from every record; deleting them loses nothing. */
export const PROJECTIONS = [
  'difference',
  'origin',
  'measure',
  'position',
  'statement',
  'step',
  'contact',
  'actor',
] as const
