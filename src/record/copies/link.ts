/** Floor 3, record, fourth stage. Which reports copy or rewrite an earlier one, so that none counts as a voice of its own. */
import type { Cast } from '../actors/resolve.ts'
import { gapBetween } from '../days.ts'
import { addTo } from '../multimap.ts'
import type { Filed, Pile } from '../pile.ts'
import { containment, sharedCount } from '../words.ts'
import { quotesOf, shinglesOf } from './shingles.ts'
import { similarPairs } from './signatures.ts'

export interface Copies {
  /** The report it is a near-copy of; null for an own text. */
  readonly copyOf: (filed: Filed) => Filed | null
  /** The report it retells; null where nothing says so. */
  readonly echoOf: (filed: Filed) => Filed | null
  /** The text at the beginning of its copies and echoes. */
  readonly rootOf: (filed: Filed) => Filed
}

/** Half of the shorter text's runs of five words standing in the other make a near-copy. */
const COPIED = 0.5
/** A rewrite follows within days. */
const ECHO_DAYS = 10

export function linkCopies(pile: Pile, cast: Cast): Copies {
  const copies = findCopies(pile)
  const echoes = findEchoes(pile, cast, copies)
  const rootOf = (filed: Filed): Filed => {
    let at = filed
    for (let next = copies.get(at) ?? echoes.get(at); next !== undefined; next = copies.get(at) ?? echoes.get(at)) at = next
    return at
  }
  return { copyOf: (f) => copies.get(f) ?? null, echoOf: (f) => echoes.get(f) ?? null, rootOf }
}

function findCopies(pile: Pile): ReadonlyMap<Filed, Filed> {
  const shingles = new Map<Filed, ReadonlySet<string>>()
  const of = (filed: Filed): ReadonlySet<string> => {
    const known = shingles.get(filed) ?? shinglesOf(filed)
    shingles.set(filed, known)
    return known
  }
  const best = new Map<Filed, { readonly original: Filed; readonly share: number }>()
  for (const [earlier, later] of similarPairs(pile.reports)) {
    const share = containment(of(earlier), of(later))
    if (share >= COPIED && share > (best.get(later)?.share ?? 0)) best.set(later, { original: earlier, share })
  }
  return new Map([...best].map(([later, { original }]) => [later, original]))
}

/**
 * An echo either credits the other's outlet and shares a long quotation with it, or shares with it, crediting it or
 * not, most of its long quotations: two at least, published within days.
 */
function findEchoes(pile: Pile, cast: Cast, copies: ReadonlyMap<Filed, Filed>): ReadonlyMap<Filed, Filed> {
  const bearers = new Map<string, Filed[]>()
  const echoes = new Map<Filed, Filed>()
  for (const filed of pile.reports) {
    const quotes = quotesOf(filed)
    if (!copies.has(filed)) {
      const shared = new Set([...quotes].flatMap((quote) => bearers.get(quote) ?? []))
      const [original] = [...shared]
        .filter((other) => !copies.has(other) && followsClosely(filed, other) && retells(filed, other, quotes, cast))
        .sort((a, b) => sharedCount(quotesOf(b), quotes) - sharedCount(quotesOf(a), quotes) || a.rank - b.rank)
      if (original) echoes.set(filed, original)
    }
    for (const quote of quotes) addTo(bearers, quote, filed)
  }
  return echoes
}

const followsClosely = (later: Filed, earlier: Filed): boolean => gapBetween(earlier.bounds, later.bounds) <= ECHO_DAYS

function retells(later: Filed, earlier: Filed, quotes: ReadonlySet<string>, cast: Cast): boolean {
  const outlets = [cast.outletOf(later), cast.outletOf(earlier)]
  if (outlets[0] !== null && outlets[0] === outlets[1]) return false
  const n = sharedCount(quotes, quotesOf(earlier))
  return (credits(later, earlier, cast) && n >= 1) || (n >= 2 && n >= 0.6 * quotes.size)
}

/** Whether a chain of the later report runs through the earlier one's outlet. */
function credits(later: Filed, earlier: Filed, cast: Cast): boolean {
  const outlet = cast.outletOf(earlier)
  return outlet !== null && later.reading.statements.some((s) => s.chain.some((local) => cast.idOf(later, local) === outlet))
}
