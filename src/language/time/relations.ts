/** Floor 1. The preposition before a time: "since", "by", "before". It says which days the time stands for. */
import { addDays, boundsOf, type Day, formatRange } from '../../model/index.ts'
import type { Meaning } from './meaning.ts'
import { after, before, headToken, type Place } from './place.ts'
import type { Resolved } from './resolve/index.ts'

export type Relation = 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'to'

const WORDS: Readonly<Record<string, Relation>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  'up to': 'until',
  to: 'to',
  by: 'by',
  'no later than': 'by',
  'not later than': 'by',
  before: 'before',
  'ahead of': 'before',
  'prior to': 'before',
  after: 'after',
  following: 'after',
  from: 'from',
  'as of': 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  'starting on': 'from',
  'starting from': 'from',
  'as from': 'from',
}

const LEADING = new RegExp(
  `\\b(${Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?: the)? $`,
)

/** Null too where the time only qualifies a noun: "after Wednesday's vote" counts from the vote. */
export function relationOf(place: Place): Relation | null {
  const word = LEADING.exec(before(place))?.[1]
  if (word === undefined || /^'s?\b/.test(after(place))) return null
  const head = headToken(place)
  const sentence = place.line.sentence
  const governor = head === null ? undefined : sentence?.tokens[head.head]
  const qualifies =
    governor !== undefined &&
    governor.start >= place.line.start + place.end &&
    ['compound', 'amod', 'nummod', 'nmod:poss', 'nmod:tmod', 'nmod:unmarked', 'nmod'].includes(head?.rel ?? '')
  return qualifies ? null : (WORDS[word] ?? null)
}

/** The days meant, once the preposition is heard. A deadline is its last day. */
export function relate(
  resolved: Resolved,
  relation: Relation | null,
  now: Day | null,
  meaning: Meaning | undefined,
): Resolved {
  if (relation === null || resolved.edtf === null || (resolved.type !== 'DATE' && resolved.type !== 'TIME'))
    return resolved
  if (resolved.edtf.startsWith('X')) return resolved
  // "shortly before midnight on Friday" is still that Friday.
  if (resolved.type === 'TIME' && (relation === 'before' || relation === 'after')) return resolved
  const { first, last } = boundsOf(resolved.edtf)
  if (first === null || last === null) return resolved
  const atEnd = meaning !== undefined && 'portion' in meaning && meaning.portion === 'end'
  switch (relation) {
    case 'since':
      return { ...resolved, edtf: since(resolved.edtf, first, now) }
    case 'until':
    case 'by':
      return atEnd ? { ...resolved, edtf: last } : resolved
    case 'before':
      return { ...resolved, edtf: beforeDay(atEnd ? last : addDays(first, -1), now) }
    case 'after':
      return {
        ...resolved,
        edtf:
          now !== null && last < now
            ? formatRange('one-of', addDays(last, 1), now)
            : formatRange('one-of', addDays(last, 1), null),
      }
    case 'to':
    case 'from':
      return resolved
  }
}

function since(edtf: string, first: Day, now: Day | null): string {
  if (now !== null && first <= now) return formatRange('span', first, now)
  return /^[\d-]+$/.test(edtf) ? `${edtf}/..` : formatRange('span', first, null)
}

const beforeDay = (last: Day, now: Day | null): string =>
  now !== null && now <= last ? formatRange('one-of', now, last) : formatRange('one-of', null, last)
