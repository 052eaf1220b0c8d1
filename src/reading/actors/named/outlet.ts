/** Floor 2, reading, stage actors: the report's own outlet, where it is known. */
import { addDraft, type Book, type Draft } from '../book.ts'

/** A name, and the name without the section of a feed: "Harbour Docket: Trade". */
export const outletForms = (name: string): readonly string[] =>
  [...new Set([name, name.replace(/\s*[:|–—].*$/, '').trim()])].filter((form) => form !== '')

export function addOwnOutlet(book: Book): Draft | null {
  const { outlet } = book.page.report
  if (!outlet) return null
  const draft = addDraft(book, 'outlet')
  draft.fixedName = outlet.name
  for (const form of outletForms(outlet.name)) draft.forms.add(form)
  return draft
}
