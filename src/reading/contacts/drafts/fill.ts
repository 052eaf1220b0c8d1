/** Floor 2, reading, contacts. The slots of a rule filled: who stands there, in which part, and on what basis. */
import type { LocalId, Part } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import type { HeadRule, SideRule, Slot } from '../rule.ts'
import { joinParties, NOBODY, type Party, partyAt } from '../sides/party.ts'
import { fillersOf } from '../sides/slots.ts'
import { hasNoneDeterminer, isAway, tokenOf } from '../status/verb-form.ts'

/** One side rule filled: who stands there, in which part. */
export interface Side {
  readonly part: Part
  readonly basis: 'stated' | 'implied'
  readonly slot: Slot
  readonly party: Party
}

export function fill(
  cast: Cast,
  sentence: PageSentence,
  token: number,
  rule: HeadRule,
  side: SideRule,
): readonly Side[] {
  return side.slots.flatMap((slot) =>
    fillersOf(sentence, token, slot).flatMap((filler) => {
      if (isNobody(sentence, filler.token)) return []
      const party = partyAt(cast, sentence, filler.token, ['freed', 'let-go', 'freed-again'].includes(rule.needs))
      if (slot === 'modifier' && party.actors.length === 0 && party.implied.length < 2) return []
      if (side.part === 'host' && WHERE.has(slot))
        return [{ part: side.part, basis: filler.basis, slot, party: { ...NOBODY, places: party.places } }]
      return [
        {
          part: side.part,
          basis: filler.basis,
          slot,
          party:
            slot !== 'matrix' ? party : rule.needs === 'freed' ? withStates(cast, party) : lent(cast, side.part, party),
        },
      ]
    }),
  )
}

/** "with no aides" brings nobody to the table. */
const isNobody = (sentence: PageSentence, filler: number): boolean =>
  isAway(sentence, tokenOf(sentence, filler)) && hasNoneDeterminer(sentence, filler)

/** The clause around a noun lends a side only where the noun's own words leave one out; "meetings with Ito and Brandt" names one, of two. */
export function withoutNeedlessMatrix(cast: Cast, rule: HeadRule, sides: readonly Side[]): readonly Side[] {
  const own = sides.filter((s) => s.slot !== 'matrix' && s.part !== 'absent' && s.part !== 'host')
  const { actors, implied } = joinParties(own.map((s) => s.party))
  const people = withoutOutlets(cast, [...actors, ...implied]).length
  if (own.every((s) => s.slot === 'prep:with')) return sides
  return people >= (rule.needs === 'two' ? 2 : 1) ? sides.filter((s) => s.slot !== 'matrix') : sides
}

/** Phrases that say where or whence a journey goes, and name no host. */
const WHERE: ReadonlySet<Slot> = new Set<Slot>(['prep:for', 'prep:in', 'prep:at', 'prep:from', 'prep:on'])

/** What the clause around lends: of a journey a person ("China barred two senators after a visit": China did not travel). */
function lent(cast: Cast, part: Part, party: Party): Party {
  const present = withoutMouthpieces(cast, party)
  if (part !== 'visitor') return present
  return { ...present, actors: present.actors.filter((id) => !['state', 'body'].includes(cast.actor(id).kind)) }
}

/** Who rules out or offers a release speaks for the state he acts for: it is the states that let people go. */
function withStates(cast: Cast, party: Party): Party {
  const present = withoutMouthpieces(cast, party)
  const states = present.actors.flatMap((id) => cast.actor(id).actsFor.filter((s) => cast.actor(s).kind === 'state'))
  return { ...present, implied: [...present.implied, ...states] }
}

/** Whoever only speaks in the clause around a contact is not thereby at the table: a spokesman stands for his principal, a source for nobody. */
function withoutMouthpieces(cast: Cast, party: Party): Party {
  const actors = party.actors.flatMap((id) => {
    const actor = cast.actor(id)
    if (actor.kind === 'source' || actor.kind === 'outlet') return []
    const speaks = [
      actor.name,
      ...actor.descriptions,
      ...cast.roles.filter((r) => r.actor === id).map((r) => r.title),
    ].some((w) => /spokes|press secretary/i.test(w))
    return speaks ? actor.actsFor.slice(0, 1) : [id]
  })
  return { ...party, actors }
}

export const enough = (sides: readonly Side[]): readonly LocalId[] => [
  ...new Set(sides.flatMap((s) => [...s.party.actors, ...s.party.implied])),
]

export const withoutOutlets = (cast: Cast, ids: readonly LocalId[]): readonly LocalId[] =>
  ids.filter((id) => cast.actor(id).kind !== 'outlet')
