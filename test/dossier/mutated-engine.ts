/** Another engine, invented: it reads as given readings do, but for what a seed changes in them at random. */
import type { ContactState, ReadActor, Reading, Span } from '../../src/model/index.ts'

export type Random = () => number

export function mutate(reading: Reading, random: Random): Reading {
  const steps = [dropStatements, changeStates, dropTellings, moveEvidence, mergeActors, renameActors, dropClaims]
  return steps.reduce((now, step) => (random() < 0.5 ? step(now, random) : now), reading)
}

const some = <T>(items: readonly T[], random: Random): readonly T[] => items.filter(() => random() < 0.7)

function dropStatements(reading: Reading, random: Random): Reading {
  const statements = some(reading.statements, random)
  const kept = new Set(statements.map((s) => s.id))
  const still = <T extends { readonly statement: string | null }>(thing: T): T =>
    thing.statement === null || kept.has(thing.statement) ? thing : { ...thing, statement: null }
  return {
    ...reading,
    statements,
    tellings: reading.tellings.map(still),
    counts: reading.counts.map(still),
    positions: reading.positions.map(still),
    measures: reading.measures.map(still),
  }
}

const OTHER_STATES: readonly ContactState[] = ['planned', 'announced', 'occurred', 'denied', 'possible']

const changeStates = (reading: Reading, random: Random): Reading => ({
  ...reading,
  tellings: reading.tellings.map((t) =>
    random() < 0.5 ? t : { ...t, state: OTHER_STATES[Math.floor(random() * OTHER_STATES.length)] ?? t.state },
  ),
})

function dropTellings(reading: Reading, random: Random): Reading {
  const tellings = some(reading.tellings, random)
  const kept = new Set(tellings.map((t) => t.id))
  const still = (id: string | null): string | null => (id !== null && kept.has(id) ? id : null)
  return {
    ...reading,
    tellings: tellings.map((t) => ({ ...t, sameAs: still(t.sameAs), partOf: still(t.partOf) })),
    measures: reading.measures.map((m) => ({ ...m, serves: still(m.serves) })),
  }
}

/** A longer or shorter stretch of the same words: a new id for the same thing. */
function moveEvidence(reading: Reading, random: Random): Reading {
  const moved = (spans: readonly Span[]): readonly Span[] =>
    spans.map((s) => (random() < 0.5 && s.end - s.start > 4 ? { start: s.start + 1, end: s.end - 1 } : s))
  return {
    ...reading,
    tellings: reading.tellings.map((t) => ({ ...t, evidence: moved(t.evidence) })),
    statements: reading.statements.map((s) => ({ ...s, content: moved(s.content), quoted: [] })),
    positions: reading.positions.map((p) => ({ ...p, what: moved(p.what) })),
    measures: reading.measures.map((m) => ({ ...m, evidence: moved(m.evidence) })),
  }
}

/** Two actors of one kind taken for one: everything of the second is the first's. */
function mergeActors(reading: Reading, random: Random): Reading {
  const [first, second] = [...reading.actors].sort(() => random() - 0.5)
  if (!first || !second || first.kind !== second.kind) return reading
  const whole: ReadActor = {
    ...first,
    aliases: [...first.aliases, second.name],
    mentions: [...first.mentions, ...second.mentions].sort((a, b) => a.start - b.start),
  }
  const actors = reading.actors.flatMap((a) => (a.id === second.id ? [] : a.id === first.id ? [whole] : [a]))
  return renamedIn({ ...reading, actors }, second.id, first.id)
}

/** Local ids are whole JSON strings, so that one can be put in another's place wherever it is named. */
const renamedIn = (reading: Reading, from: string, to: string): Reading =>
  JSON.parse(JSON.stringify(reading).replaceAll(`"${from}"`, `"${to}"`)) as Reading

const renameActors = (reading: Reading, random: Random): Reading => ({
  ...reading,
  actors: reading.actors.map((a) => (random() < 0.3 ? { ...a, name: `${a.name} Marsh` } : a)),
})

const dropClaims = (reading: Reading, random: Random): Reading => ({
  ...reading,
  positions: some(reading.positions, random),
  measures: some(reading.measures, random).map((m) => ({ ...m, suspends: null, sameAs: null })),
  counts: some(reading.counts, random),
})
