/** Floor 2, reading, stage actors: the report's own outlet, where it is known. */
import { addDraft, type Book, type Draft } from './book.ts'

export function addOwnOutlet(book: Book): Draft | null {
  const { outlet } = book.page.report
  if (!outlet) return null
  const draft = addDraft(book, 'outlet')
  draft.forms.add(outlet.name)
  return draft
}
