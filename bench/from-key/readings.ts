/** What a reading without a fault would have handed the record: each report's key, as a Reading. */
import {
  type ContactKind,
  emptyReading,
  type Part,
  type ReadActor,
  type Reading,
  type ReadMeasure,
  type ReadPosition,
  type ReadTelling,
  type Report,
  type Span,
} from '../../src/model/index.ts'
import { actorOf, measureOf, on, positionOf, tellingOf } from '../../src/record/testing/draft-parts.ts'
import { type Finder, makeFinder } from './find-words.ts'
import type { Key, KeyActor, KeyContact, KeyReport, KeyTelling } from './key.ts'

const ENGINE = 'from the key'

export function readingFromKey(key: Key, { id, outletActor }: KeyReport, report: Report): Reading {
  const text = makeFinder(report.text)
  const cast = makeCast(key, id, text)
  const tellings = key.contacts.flatMap((contact) =>
    contact.tellings.flatMap((t) => (t.report === id && t.required ? [{ contact, t }] : [])),
  )
  return {
    ...emptyReading(report.id, ENGINE),
    tellings: tellings.flatMap(({ contact, t }, i) => readTelling(`t${i}`, contact, t, text, cast)),
    positions: positionsIn(key, id, text, cast),
    measures: measuresIn(key, id, text, cast),
    outlet: outletActor === null ? null : cast.idOf(outletActor),
    // Last: by now everybody has been asked for.
    actors: cast.actors(),
  }
}

interface LocalCast {
  readonly idOf: (actor: string) => string
  /** A place told by a name the key has no actor for. */
  readonly placeNamed: (name: string) => string
  readonly kindOf: (actor: string) => string
  readonly namesOf: (actor: string) => readonly string[]
  readonly actors: () => readonly ReadActor[]
}

/** Actors as the report itself calls them: by the fullest of their names that stands in it. */
function makeCast(key: Key, report: string, text: Finder): LocalCast {
  const byId = new Map(key.actors.map((actor) => [actor.id, actor]))
  const made = new Map<string, ReadActor>()
  const idOf = (id: string): string => {
    const actor = byId.get(id)
    if (actor === undefined) throw new RangeError(`the key has no actor ${id}`)
    if (made.has(id)) return id
    made.set(id, localActor(actor, [], report, text))
    const actsFor = (actor.actsFor ?? []).filter((other) => byId.has(other)).map(idOf)
    made.set(id, localActor(actor, actsFor, report, text))
    return id
  }
  const placeNamed = (name: string): string => {
    const id = `place ${name}`
    made.set(id, actorOf(id, text.name(name), 'place', name, {}))
    return id
  }
  return {
    idOf,
    placeNamed,
    kindOf: (id) => byId.get(id)?.kind ?? 'person',
    namesOf: (id) => byId.get(id)?.aliases ?? [],
    actors: () => [...made.values()],
  }
}

function localActor(actor: KeyActor, actsFor: readonly string[], report: string, text: Finder): ReadActor {
  const described = actor.descriptions.filter((d) => d.report === report).map((d) => d.text)
  const standing = [actor.name, ...actor.aliases].filter((name) => text.name(name) !== null)
  const proper = standing.filter((name) => /^(?:the )?\p{Lu}/u.test(name) && !described.includes(name))
  const aliases = (name: string): readonly string[] => proper.filter((other) => other !== name)
  const local = (name: string, described = false): ReadActor =>
    actorOf(actor.id, text.name(name), actor.kind, name, {
      actsFor,
      aliases: aliases(name),
      ...(described ? { described } : {}),
    })
  // A reading knows a state by its name, whatever the report calls it.
  if (actor.kind === 'source' || actor.kind === 'state') return local(actor.name)
  const plain = actor.kind === 'person' ? proper.filter((name) => isPartOf(name, actor.name)) : proper
  const [longest] = [...plain].sort((a, b) => b.length - a.length)
  return longest === undefined ? local(standing[0] ?? actor.name, actor.kind === 'person') : local(longest)
}

/** A person's name without title or nationality, which the key lists among the names too. */
const isPartOf = (name: string, full: string): boolean =>
  name.split(' ').every((word) => full.split(' ').includes(word))

const isVisit = (kind: ContactKind): boolean => ['visit', 'arrival', 'departure'].includes(kind)

/** Of a visit, states and bodies beside its first are its hosts. */
function partOf(contact: KeyContact, actor: string, i: number, cast: LocalCast): Part {
  if (!isVisit(contact.kinds[0] ?? 'meeting')) return 'party'
  return i > 0 && ['state', 'body'].includes(cast.kindOf(actor)) ? 'host' : 'visitor'
}

function readTelling(
  id: string,
  contact: KeyContact,
  t: KeyTelling,
  text: Finder,
  cast: LocalCast,
): readonly ReadTelling[] {
  const span = text.quote(t.quote)
  if (span === null) return []
  const place = placeTold(contact, span, text, cast)
  const told = tellingOf(id, span, {
    kind: contact.kinds[0] ?? 'meeting',
    people: t.participants.map((actor, i) => [cast.idOf(actor), partOf(contact, actor, i, cast)]),
    when: t.when === undefined ? contact.when : t.when,
    state: t.states[0] ?? 'occurred',
    by: t.vouchedBy.map(cast.idOf),
    ...(place === null ? {} : { place }),
  })
  return [told]
}

/** A place counts as told only where the sentence names it. */
function placeTold(contact: KeyContact, span: Span, text: Finder, cast: LocalCast): string | null {
  const sentence = makeFinder(text.around(span))
  const place = contact.places.find((id) => cast.namesOf(id).some((name) => sentence.name(name) !== null))
  if (place !== undefined) return cast.idOf(place)
  const name = contact.placeNames.find((one) => sentence.name(one) !== null)
  return name === undefined ? null : cast.placeNamed(name)
}

function positionsIn(key: Key, report: string, text: Finder, cast: LocalCast): readonly ReadPosition[] {
  return key.positions.flatMap(({ id, kinds, holders, targets, deadlines, tellings }) =>
    tellings.flatMap((telling, i): readonly ReadPosition[] => {
      const [span, holder, kind] = [text.quote(telling.quote), holders[0], kinds[0]]
      if (telling.report !== report || span === null || holder === undefined || kind === undefined) return []
      const read = positionOf(`${id}.${i}`, span, { holder: cast.idOf(holder), kind, to: targets.map(cast.idOf) })
      return [{ ...read, deadline: on(deadlines[0] ?? null) }]
    }),
  )
}

function measuresIn(key: Key, report: string, text: Finder, cast: LocalCast): readonly ReadMeasure[] {
  return key.measures.flatMap(({ id, kinds, holders, targets, threatened, tellings }) =>
    tellings.flatMap((telling, i): readonly ReadMeasure[] => {
      const [span, by, kind] = [text.quote(telling.quote), holders[0], kinds[0]]
      if (telling.report !== report || span === null || kind === undefined) return []
      return [
        measureOf(`${id}.${i}`, span, {
          kind,
          targets: targets.map(cast.idOf),
          state: threatened ? 'threatened' : 'in-force',
          ...(by === undefined ? {} : { by: cast.idOf(by) }),
        }),
      ]
    }),
  )
}
