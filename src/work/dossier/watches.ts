/** Floor 5. Standing questions kept in a dossier: a small fixed language, asked again at each addition. */
import { addDays, type DocContact, firstDay, type RecordDocument, RunAborted } from '../../model/index.ts'
import type { Store, Watch } from '../../store/index.ts'
import { compileDossier } from './compile-dossier.ts'
import { idOfLabel } from './labels.ts'

export const WATCH_FORMS = [
  'contact c3 leaves scheduled',
  'contact c3 reaches occurred',
  'any contact reaches cancelled',
  'deadline within 3 days',
  'second origin for c3',
  'sanctioned NAME',
  'waived NAME',
] as const

/** What a question finds true now: stable words, so that what was true before can be told from what is new. */
type Question = (record: RecordDocument, today: string, idOf: (label: string) => string | null) => readonly string[]

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Question])[] = [
  [
    /^contact (\S+) leaves (\S+)$/,
    ([, label = '', state = '']) =>
      (record, _today, idOf) =>
        contactOf(record, idOf(label)).flatMap((c) =>
          c.headline.state === state ? [] : [`${label} is ${c.headline.state}, no longer ${state}`],
        ),
  ],
  [
    /^contact (\S+) reaches (\S+)$/,
    ([, label = '', state = '']) =>
      (record, _today, idOf) =>
        contactOf(record, idOf(label)).flatMap((c) => (isIn(c, state) ? [`${label} has reached ${state}`] : [])),
  ],
  [
    /^any contact reaches (\S+)$/,
    ([, state = '']) =>
      (record) =>
        record.contacts
          .filter((c) => isIn(c, state))
          .map((c) => `${c.kind} “${c.title}” (${c.id}) has reached ${state}`),
  ],
  [
    /^deadline within (\d+) days?$/,
    ([, days = '0']) =>
      (record, today) =>
        record.positions.flatMap((p) => deadlineNews(p, today, Number(days))),
  ],
  [
    /^second origin for (\S+)$/,
    ([, label = '']) =>
      (record, _today, idOf) =>
        record.origins
          .filter((o) => o.about === idOf(label) && o.atLeast >= 2)
          .map((o) => `${label} rests on at least ${o.atLeast} independent origins`),
  ],
  [
    /^(sanctioned|waived) (.+)$/,
    ([, act = '', name = '']) =>
      (record) =>
        measureNews(record, act, name),
  ],
]

const isIn = (contact: DocContact, state: string): boolean =>
  contact.headline.state === state || contact.outcome === state

const contactOf = (record: RecordDocument, id: string | null): readonly DocContact[] =>
  record.contacts.filter((c) => c.id === id)

function deadlineNews(position: RecordDocument['positions'][number], today: string, days: number): string[] {
  const day = position.deadline.edtf === null ? null : firstDay(position.deadline.edtf)
  return day !== null && day >= today && day <= addDays(today, days)
    ? [`${position.kind} (${position.id}) falls due ${day}`]
    : []
}

function measureNews(record: RecordDocument, act: string, name: string): string[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const kinds = act === 'waived' ? ['waiver', 'lifting'] : ['sanction']
  return record.measures
    .filter(
      (m) => kinds.includes(m.kind) && m.targets.some((t) => names.get(t)?.toLowerCase().includes(name.toLowerCase())),
    )
    .map((m) => `${m.kind} (${m.id}) on ${name} is told as ${m.life.at(-1)?.state ?? 'alleged'}`)
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
  const fired: Fired[] = []
  for (const watch of watches) {
    const found = questionOf(watch.when)(record, today, (label) => idOfLabel(labels, record.redirects, label))
    const news = found.filter((words) => !watch.seen.includes(words))
    await store.keepWatch({ ...watch, seen: found })
    if (news.length > 0) fired.push({ watch, news })
  }
  return fired
}
