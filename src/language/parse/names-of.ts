/** Tag scores to the names of a sentence: the best tags, then what the tagger now and then puts into a name goes. */
import type { Name, Token, Upos } from '../types.ts'
import { decodeNames } from './decode-names.ts'
import type { Labels } from './network.ts'

const KINDS: Readonly<Record<string, Name['kind']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }

const JOINING: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'CCONJ', 'SCONJ'])

/** `scores`: words x tags. No name begins or ends with a word that only joins others, no person's with an office. */
export function namesOf(tokens: readonly Token[], scores: ArrayLike<number>, labels: Labels): readonly Name[] {
  return decodeNames(scores, tokens.length, labels.names).flatMap(({ tag, first, last }) => {
    const inside = tokens.slice(first, last + 1)
    const kind = KINDS[tag] ?? 'place'
    const begin = inside.find((token) => !joins(token) && !(kind === 'person' && isOffice(token, labels.offices)))
    const end = inside.findLast((token) => !joins(token))
    if (!begin || !end || end.index < begin.index) return []
    return [{ kind, first: begin.index, last: end.index, start: begin.start, end: end.end }]
  })
}

const joins = (token: Token): boolean => JOINING.has(token.upos)

const isOffice = (token: Token, offices: readonly string[]): boolean =>
  offices.includes(token.text.toLowerCase().replace(/\.+$/, ''))
