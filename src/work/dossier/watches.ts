/** Floor 5. Standing questions kept in a dossier: a small fixed language, asked again at each addition. */
import { addDays, type DocContact, firstDay, type RecordDocument, RunAborted } from '../../model/index.ts'
import type { Store, Watch } from '../../store/index.ts'
import { compileDossier } from './compile-dossier.ts'
import { idOfLabel, labelsById } from './labels.ts'

export const WATCH_FORMS = [
  'contact c3 leaves scheduled',
  'contact c3 reaches occurred',
  'any contact reaches cancelled',
  'deadline within 3 days',
  'second origin for c3',
  'sanctioned NAME',
  'waived NAME',
] as const

/** Something a question finds true now. */
interface Finding {
  /** The id of what it is about, and what became of it: by these two what was true before is told from what is new. */
  readonly about: string
  readonly what: string
  readonly words: string
}

/** What a question is asked of. */
interface Asked {
  readonly record: RecordDocument
  readonly today: string
  readonly idOf: (label: string) => string | null
  readonly labelOf: (id: string) => string
}

type Question = (asked: Asked) => readonly Finding[]

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Question])[] = [
  [
    /^contact (\S+) leaves (\S+)$/,
    ([, label = '', state = '']) =>
      (asked) =>
        contactsOf(asked, label)
          .filter((c) => c.headline.state !== state)
          .map((c) => ({
            about: c.id,
            what: c.headline.state,
            words: `${label} is ${c.headline.state}, no longer ${state}`,
          })),
  ],
  [
    /^contact (\S+) reaches (\S+)$/,
    ([, label = '', state = '']) =>
      (asked) =>
        contactsOf(asked, label)
          .filter((c) => isIn(c, state))
          .map((c) => ({ about: c.id, what: state, words: `${label} has reached ${state}` })),
  ],
  [
    /^any contact reaches (\S+)$/,
    ([, state = '']) =>
      ({ record, labelOf }) =>
        record.contacts
          .filter((c) => isIn(c, state))
          .map((c) => ({
            about: c.id,
            what: state,
            words: `${c.kind} “${c.title}” (${labelOf(c.id)}) has reached ${state}`,
          })),
  ],
  [
    /^deadline within (\d+) days?$/,
    ([, days = '0']) =>
      (asked) =>
        asked.record.positions.flatMap((p) => deadlineNews(p, asked, Number(days))),
  ],
  [
    /^second origin for (\S+)$/,
    ([, label = '']) =>
      ({ record, idOf }) =>
        record.origins
          .filter((o) => o.about === idOf(label) && o.atLeast >= 2)
          .map((o) => ({
            about: o.about,
            what: `${o.atLeast} origins`,
            words: `${label} rests on at least ${o.atLeast} independent origins`,
          })),
  ],
  [
    /^(sanctioned|waived) (.+)$/,
    ([, act = '', name = '']) =>
      (asked) =>
        measureNews(asked, act, name),
  ],
]

const isIn = (contact: DocContact, state: string): boolean =>
  contact.headline.state === state || contact.outcome === state

function contactsOf({ record, idOf }: Asked, label: string): readonly DocContact[] {
  const id = idOf(label)
  return record.contacts.filter((c) => c.id === id)
}

function deadlineNews(
  position: RecordDocument['positions'][number],
  { today, labelOf }: Asked,
  days: number,
): readonly Finding[] {
  const day = position.deadline.edtf === null ? null : firstDay(position.deadline.edtf)
  if (day === null || day < today || day > addDays(today, days)) return []
  return [{ about: position.id, what: day, words: `${position.kind} (${labelOf(position.id)}) falls due ${day}` }]
}

function measureNews({ record, labelOf }: Asked, act: string, name: string): readonly Finding[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const kinds = act === 'waived' ? ['waiver', 'lifting'] : ['sanction']
  return record.measures
    .filter(
      (m) => kinds.includes(m.kind) && m.targets.some((t) => names.get(t)?.toLowerCase().includes(name.toLowerCase())),
    )
    .map((m) => {
      const state = m.life.at(-1)?.state ?? 'alleged'
      return { about: m.id, what: state, words: `${m.kind} (${labelOf(m.id)}) on ${name} is told as ${state}` }
    })
}

/** Throws RunAborted, naming the forms, for words that are no question. */
export function questionOf(when: string): Question {
  for (const [form, make] of FORMS) {
    const match = form.exec(when.trim())
    if (match) return make(match)
  }
  throw new RunAborted(`“${when}” is no standing question; the forms are: ${WATCH_FORMS.join('; ')}`)
}

export interface Fired {
  readonly watch: Watch
  readonly news: readonly string[]
}

/** Asks every standing question; what it finds and had not found before is news, and is remembered. */
export async function askWatches(store: Store, today: string): Promise<readonly Fired[]> {
  const watches = await store.watches()
  if (watches.length === 0) return []
  const record = await compileDossier(store)
  const labels = await store.labels()
  const shown = labelsById(labels)
  const asked: Asked = {
    record,
    today,
    idOf: (label) => idOfLabel(labels, record.redirects, label),
    labelOf: (id) => shown.get(id) ?? id,
  }
  const fired: Fired[] = []
  for (const watch of watches) {
    const found = questionOf(watch.when)(asked)
    const before = new Set(watch.seen.map((key) => ledOn(key, record.redirects)))
    const news = found.filter((f) => !before.has(keyOf(f))).map((f) => f.words)
    const seen = [...new Set(found.map(keyOf))]
    if (seen.join('\n') !== watch.seen.join('\n')) await store.keepWatch({ ...watch, seen })
    if (news.length > 0) fired.push({ watch, news })
  }
  return fired
}

const keyOf = ({ about, what }: Finding): string => `${about} ${what}`

/** What was seen of a thing whose id now leads to another was seen of that one. */
function ledOn(key: string, redirects: RecordDocument['redirects']): string {
  const [about = '', ...what] = key.split(' ')
  return [redirects[about] ?? about, ...what].join(' ')
}
