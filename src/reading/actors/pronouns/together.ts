/** Floor 2, reading, stage actors: people named in a row ("Okoye and Ito") whom a plural takes together. */
import { ancestorsOf, conjunctsOf, findChild } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { addDraft, type Book, type Draft, draftOf, mentionAt } from '../book.ts'
import { nameOf } from '../naming.ts'

/** "Okoye and Ito said they": the row that is subject over the word, as a group of its members. */
export function coordinated(book: Book, sentence: PageSentence, token: Token): Draft | null {
  for (const up of ancestorsOf(sentence, token.index)) {
    const subject = findChild(sentence, up, ['nsubj'])
    if (subject === undefined || subject >= token.index) continue
    const row = conjunctsOf(sentence, subject)
    const drafts = row.flatMap((i) => mentionAt(book, sentence.index, i)?.actor ?? [])
    if (row.length > 1 && drafts.length === row.length && new Set(drafts).size === row.length)
      return groupOf(book, drafts)
    const meant = mentionAt(book, sentence.index, subject)
    if (meant?.plural && meant.actor !== null) return draftOf(book, meant.actor)
  }
  return null
}

function groupOf(book: Book, numbers: readonly number[]): Draft {
  const known = book.drafts.find(
    (d) => d.kind === 'group' && d.members.size === numbers.length && numbers.every((n) => d.members.has(n)),
  )
  if (known) return known
  const names = numbers.map((n) => nameOf(draftOf(book, n)))
  const draft = addDraft(book, 'group', `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
  for (const n of numbers) draft.members.add(n)
  return draft
}
