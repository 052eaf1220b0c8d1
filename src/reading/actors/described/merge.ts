/** Floor 2, reading, stage actors: two actors found to be one. */
import { addMention, type Book, type Draft } from '../book.ts'

/** Whatever was read of the first is the second's: mentions, offices, sides. */
export function mergeInto(book: Book, from: Draft, into: Draft): void {
  for (const number of from.actsFor) if (number !== into.number) into.actsFor.add(number)
  for (const country of from.countries) into.countries.add(country)
  for (const words of from.descriptions) into.descriptions.add(words)
  into.sex ??= from.sex
  const instead = (number: number): number => (number === from.number ? into.number : number)
  for (const here of [...book.mentions.values()])
    for (const m of [...here.values()])
      if ([m.actor, ...m.candidates, ...m.members].includes(from.number))
        addMention(book, m, {
          ...m,
          actor: m.actor === null ? null : instead(m.actor),
          candidates: [...new Set(m.candidates.map(instead))],
          members: [...new Set(m.members.map(instead))],
        })
  book.roles.forEach((role, i) => {
    book.roles[i] = { ...role, actor: instead(role.actor), of: role.of === null ? null : instead(role.of) }
  })
  for (const draft of book.drafts)
    for (const numbers of [draft.actsFor, draft.members])
      if (numbers.delete(from.number) && draft !== into) numbers.add(into.number)
}
