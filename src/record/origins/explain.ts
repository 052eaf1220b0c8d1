/** Floor 3, record, origins. Why at least so many and at most so many, in one sentence from the data that decided. */
import type { Cast } from '../actors/cast.ts'
import type { OriginCount } from './count.ts'

export function explainCount(count: OriginCount, tellings: number, takenOver: number, cast: Cast): string {
  const parts = [
    tellings === 1 ? 'told once' : `told ${tellings} times`,
    takenOver > 0 ? `${takenOver} of them taken over from another report` : '',
    explainSides(count, cast),
    count.unplaced > 0
      ? `${plural(count.unplaced, 'source')} of whom no side is told may speak for one already counted`
      : '',
    count.own > 0
      ? `${plural(count.own, 'outlet')} in ${count.own === 1 ? 'its' : 'their'} own voice, whose origin is not told`
      : '',
  ]
  return `${parts.filter((part) => part !== '').join('; ')}.`
}

function explainSides({ sides, atLeast }: OriginCount, cast: Cast): string {
  if (sides.length === 0) return ''
  const names = sides.map((side) => sideName(side, cast)).join(', ')
  if (sides.length === 1) return `one side credited (${names})`
  if (atLeast >= sides.length) return `${sides.length} sides credited through separate outlets (${names})`
  return `${sides.length} sides credited (${names}), but only ${atLeast} without an outlet in common`
}

/** The widest of those who speak as one: the one that acts for nobody else. */
function sideName(side: ReadonlySet<string>, cast: Cast): string {
  const top =
    [...side].find((id) => cast.byId.has(id) && (cast.byId.get(id)?.actsFor ?? []).length === 0) ?? [...side][0] ?? ''
  return cast.byId.get(top)?.nodes[0]?.name ?? top
}

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`
