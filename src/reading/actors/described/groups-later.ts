/**
 * Floor 2, reading, stage actors: "Ministers shake hands" over "The foreign ministers of Ruritania and Bonaire ...", and "the ministers" further
 * down: the only holders of that office whom the report takes together. Where it takes others together too, the words stay a group of their own.
 */
import { actorAt, type Book, type Draft, draftOf } from '../book.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import { recordGroup } from './groups.ts'
import { isSameOffice } from './office-words.ts'
import { countryOf } from './owners.ts'

export function gatherOfficers(book: Book, nouns: readonly NounSpot[]): void {
  for (const noun of nouns) {
    if (!noun.plural || noun.former || noun.owners.length > 0 || noun.names.length > 0) continue
    if (!isNounOf(noun.lemma, 'office', 'post') || !mayTakeUp(book, noun)) continue
    const group = actorAt(book, noun.sentence, noun.head)
    if (group?.kind !== 'group' || group.members.size > 0) continue
    const members = onlyHolders(book, noun)
    if (members.length > 1 && (noun.count === null || noun.count === members.length)) recordGroup(book, noun, members)
  }
}

/** "the ministers", and "ministers" in a headline; "several ministers" are others. */
const mayTakeUp = (book: Book, noun: NounSpot): boolean =>
  noun.definite === 'definite' ||
  (noun.definite === 'bare' && book.page.sentences[noun.sentence]?.passage.kind !== 'paragraph')

function onlyHolders(book: Book, noun: NounSpot): readonly Draft[] {
  const together = book.drafts
    .filter((draft) => draft.kind === 'group' && draft.members.size > 1)
    .map((draft) => [...draft.members].map((number) => draftOf(book, number)))
    .filter((members) => members.every((member) => holds(book, member, noun)))
  const [only, ...others] = together
  if (!only || others.some((members) => members.some((member) => !only.includes(member)))) return []
  return new Set(only.map((member) => countryOf(book, member))).size === only.length ? only : []
}

const holds = (book: Book, draft: Draft, noun: NounSpot): boolean =>
  book.roles.some((role) => role.actor === draft.number && !role.former && isSameOffice(noun, role))
