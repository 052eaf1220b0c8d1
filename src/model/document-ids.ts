/** Floor 0. Every id of a document: things, and the parts of wholes. */
import type { RecordDocument } from './document.ts'

/** In the order of the document's sections, repeated where one is used twice; reviews and redirects are not among them. */
export function idsOfDocument(doc: Omit<RecordDocument, 'reviews' | 'redirects'>): readonly string[] {
  const { reports, actors, statements, contacts, counts, positions, measures, origins, discrepancies } = doc
  const things = [reports, actors, statements, contacts, counts, positions, measures, origins, discrepancies].flat()
  const parts = [
    ...contacts.flatMap((c) => c.steps),
    ...positions.flatMap((p) => p.tellings),
    ...measures.flatMap((m) => m.life),
  ]
  return [...things, ...parts].map((thing) => thing.id)
}
