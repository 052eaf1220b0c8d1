/**
 * Floor 3, record, copies. Which reports share much of their wording or long quotations: looked up under hashes as reports
 * come and go, so that never all are compared with all.
 */
import { containment, shinglesOf, similarity } from '../../model/signature.ts'
import type { Filed } from '../filed.ts'
import type { Memo, Slot } from '../memo.ts'
import { sharedCount } from '../words.ts'
import { ownText, quotesOf } from './own-text.ts'

/**
 * Rows of a band. With n rows in b bands a pair of Jaccard similarity s shares a band with probability 1 - (1 - s^n)^b
 * (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): two rows find a half-copied text almost surely.
 */
const ROWS = 2
/** Least share of equal places at which a pair is looked at word by word. */
const LOOK = 0.15
/** What more reports than this have in common is boilerplate. */
const CROWD = 200

export interface Neighbours {
  /** For each report the others with the exact share of the shorter text's wording that the two have in common. */
  readonly copies: ReadonlyMap<Filed, ReadonlyMap<Filed, number>>
  /** For each report the others with the number of long quotations that the two have in common. */
  readonly quotes: ReadonlyMap<Filed, ReadonlyMap<Filed, number>>
}

interface Index {
  readonly present: Set<Filed>
  readonly bands: Map<string, Set<Filed>>
  readonly quoted: Map<string, Set<Filed>>
  readonly copies: Map<Filed, Map<Filed, number>>
  readonly quotes: Map<Filed, Map<Filed, number>>
}

const INDEX: Slot<Index> = {
  empty: () => ({
    present: new Set(),
    bands: new Map(),
    quoted: new Map(),
    copies: new Map(),
    quotes: new Map(),
  }),
}

export function findNeighbours(reports: readonly Filed[], memo: Memo): Neighbours {
  const index = memo.of(INDEX)
  const wanted = new Set(reports)
  for (const filed of index.present) if (!wanted.has(filed)) remove(filed, index)
  for (const filed of reports) if (!index.present.has(filed)) add(filed, index)
  return index
}

function bandsOf({ report: { signature } }: Filed): readonly string[] {
  return Array.from(
    { length: Math.floor(signature.length / ROWS) },
    (_, i) => `${i} ${signature.slice(i * ROWS, (i + 1) * ROWS).join(' ')}`,
  )
}

function add(filed: Filed, index: Index): void {
  index.present.add(filed)
  for (const other of sharing(filed, bandsOf(filed), index.bands)) {
    if (similarity(filed.report.signature, other.report.signature) < LOOK) continue
    link(index.copies, filed, other, containment(shinglesOf(ownText(filed)), shinglesOf(ownText(other))))
  }
  for (const other of sharing(filed, quotesOf(filed), index.quoted))
    link(index.quotes, filed, other, sharedCount(quotesOf(filed), quotesOf(other)))
}

/** Files the report under the keys, and gives those already there. */
function sharing(filed: Filed, keys: Iterable<string>, shelves: Map<string, Set<Filed>>): ReadonlySet<Filed> {
  const near = new Set<Filed>()
  for (const key of keys) {
    const shelf = shelves.get(key)
    if (shelf === undefined) shelves.set(key, new Set([filed]))
    else {
      if (shelf.size <= CROWD) for (const other of shelf) near.add(other)
      shelf.add(filed)
    }
  }
  return near
}

function link(links: Map<Filed, Map<Filed, number>>, a: Filed, b: Filed, share: number): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = links.get(from)
    if (others) others.set(to, share)
    else links.set(from, new Map([[to, share]]))
  }
}

function remove(filed: Filed, index: Index): void {
  index.present.delete(filed)
  for (const key of bandsOf(filed)) index.bands.get(key)?.delete(filed)
  for (const key of quotesOf(filed)) index.quoted.get(key)?.delete(filed)
  for (const links of [index.copies, index.quotes]) {
    for (const other of links.get(filed)?.keys() ?? []) links.get(other)?.delete(filed)
    links.delete(filed)
  }
}
