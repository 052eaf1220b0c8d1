/** Floor 3, record, diff. The things of a record in words, field by field, so that two of them can be compared and called by name. */
import type {
  DocActor,
  DocContact,
  DocCount,
  DocMeasure,
  DocPosition,
  DocStatement,
  RecordDocument,
} from '../../model/index.ts'

export type ThingSection = 'actor' | 'contact' | 'statement' | 'position' | 'measure' | 'count'

/** Empty words for what is not known. */
export type FieldWords = Readonly<Record<string, string>>

interface Thing {
  readonly what: string
  readonly fields: FieldWords
}

export interface ListedThing extends Thing {
  readonly section: ThingSection
  readonly id: string
}

type Lister = (record: RecordDocument, name: Name) => readonly ListedThing[]

type Name = (actor: string) => string

function lister<T extends { readonly id: string }>(
  section: ThingSection,
  all: (record: RecordDocument) => readonly T[],
  inWords: (item: T, name: Name, record: RecordDocument) => Thing,
): Lister {
  return (record, name) => all(record).map((item) => ({ section, id: item.id, ...inWords(item, name, record) }))
}

const LISTERS: readonly Lister[] = [
  lister('contact', (r) => r.contacts, contactWords),
  lister('position', (r) => r.positions, positionWords),
  lister('measure', (r) => r.measures, measureWords),
  lister('count', (r) => r.counts, countWords),
  lister('statement', (r) => r.statements, statementWords),
  lister('actor', (r) => r.actors, actorWords),
]

/** `name` calls an actor of the record. */
export const thingsOf = (record: RecordDocument, name: Name): readonly ListedThing[] =>
  LISTERS.flatMap((list) => list(record, name))

const all = (ids: readonly string[], name: Name): string => ids.map(name).join(', ')

const one = (id: string | null, name: Name): string => (id === null ? '' : name(id))

function contactWords(c: DocContact, name: Name): Thing {
  const people = c.participants.map((p) => `${name(p.actor)}${p.part === 'absent' ? ' (absent)' : ''}`).sort()
  return {
    what: `${c.kind}: ${people.join(', ') || c.title}`,
    fields: {
      kind: c.kind,
      state: c.headline.state,
      outcome: c.outcome,
      day: c.when.edtf ?? '',
      place: one(c.place?.actor ?? null, name),
      participants: people.join(', '),
      steps: String(c.steps.length),
    },
  }
}

function positionWords(p: DocPosition, name: Name, record: RecordDocument): Thing {
  const last = p.tellings.at(-1)
  return {
    what: `${p.kind}${p.holder === null ? '' : ` of ${name(p.holder)}`}: “${last ? words(record, last.report, last.what) : ''}”`,
    fields: {
      kind: p.kind,
      holder: one(p.holder, name),
      addressees: all(p.addressees, name),
      firmness: p.firmness ?? '',
      deadline: p.deadline.edtf ?? '',
      tellings: p.tellings.map((t) => t.change).join(', '),
    },
  }
}

function measureWords(m: DocMeasure, name: Name): Thing {
  return {
    what: [m.kind, m.by === null ? '' : `by ${name(m.by)}`, m.targets.length > 0 ? `on ${all(m.targets, name)}` : '']
      .filter(Boolean)
      .join(' '),
    fields: {
      kind: m.kind,
      by: one(m.by, name),
      targets: all(m.targets, name),
      life: m.life.map((entry) => entry.state).join(', '),
      until: m.until.edtf ?? '',
    },
  }
}

function countWords(c: DocCount, name: Name): Thing {
  return {
    what: `${c.of} x ${c.value}`,
    fields: { of: c.of, value: c.value, participants: all(c.participants, name), day: c.asOf.edtf ?? '' },
  }
}

function statementWords(s: DocStatement, name: Name, record: RecordDocument): Thing {
  const content = words(record, s.report, s.content)
  const source = s.source === null ? (s.cue === null ? 'own voice' : 'nobody for sure') : name(s.source)
  return {
    what: `${s.kind} (${source}): “${content}”`,
    fields: {
      kind: s.kind,
      source,
      chain: all(s.chain, name),
      mode: s.mode,
      certainty: s.modality.certainty,
      polarity: s.modality.polarity,
      said: s.said.edtf ?? '',
      content,
    },
  }
}

function actorWords(a: DocActor): Thing {
  return {
    what: `${a.kind} ${a.name}`,
    fields: { kind: a.kind, name: a.name, roles: [...new Set(a.roles.map((role) => role.title))].join(', ') },
  }
}

const LONGEST = 80

function words(record: RecordDocument, id: string, spans: readonly { start: number; end: number }[]): string {
  const text = record.reports.find((report) => report.id === id)?.text ?? ''
  const said = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const line = said.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`
}
