/**
 * Floor 4. Short numbers for the things of a record in memory ("c3"), in the record's order: what `read` prints is what
 * `read --explain` takes. A dossier gives numbers of its own, which hold.
 */
import type { RecordDocument } from '../model/index.ts'

export function numberThings(record: RecordDocument): ReadonlyMap<string, string> {
  const sections: readonly [letter: string, things: readonly { readonly id: string }[]][] = [
    ['r', record.reports],
    ['a', record.actors],
    ['s', record.statements],
    ['c', record.contacts],
    ['n', record.counts],
    ['p', record.positions],
    ['m', record.measures],
  ]
  return new Map(sections.flatMap(([letter, things]) => things.map(({ id }, i) => [id, `${letter}${i + 1}`] as const)))
}
