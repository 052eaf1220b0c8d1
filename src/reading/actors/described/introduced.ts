/**
 * Floor 2, reading, stage actors: "an aide to the president told Posten ... 'We are waiting,' Ilir Okoye said." A reporter who credits
 * somebody by office and then quotes a full name that nothing else introduces has named the one just described. A name with
 * words of its own to say who that is ("Okoye, who heads the port") is somebody else.
 */
import { findChildren } from '../../../language/tree.ts'
import type { Frame } from '../../frames.ts'
import { type Book, type Draft, draftOf, mentionAt } from '../book.ts'
import { nameParts } from '../named/persons.ts'
import { isNounOf } from '../words.ts'
import { mergeInto } from './merge.ts'

export function mergeIntroduced(book: Book, frames: readonly Frame[]): void {
  const described = firstCredits(book, frames, (draft) => isDescribedByOffice(draft))
  const quoting = frames.filter((frame) => frame.quoted.length > 0 && !isExplained(book, frame))
  const named = firstCredits(book, quoting, (draft) => isUnintroduced(book, draft))
  for (const { draft, passage } of described) {
    const next = named.filter((n) => n.passage === passage + 1 || n.passage === passage)
    const rivals = described.filter((d) => Math.abs(d.passage - passage) <= 1)
    const person = next[0]
    if (next.length === 1 && rivals.length === 1 && person && isFirstMention(book, person.draft, person.sentence))
      mergeInto(book, draft, person.draft)
  }
}

interface Credit {
  readonly draft: Draft
  readonly sentence: number
  readonly passage: number
}

function firstCredits(book: Book, frames: readonly Frame[], wanted: (draft: Draft) => boolean): readonly Credit[] {
  const found = new Map<Draft, Credit>()
  for (const frame of frames) {
    const at = frame.source
    const number = at ? mentionAt(book, at.sentence, at.token)?.actor : null
    if (!at || number === null || number === undefined) continue
    const draft = draftOf(book, number)
    if (!wanted(draft) || found.has(draft)) continue
    found.set(draft, { draft, sentence: at.sentence, passage: book.page.sentences[at.sentence]?.passage.index ?? -1 })
  }
  return [...found.values()]
}

const isDescribedByOffice = (draft: Draft): boolean =>
  draft.kind === 'source' &&
  draft.terms?.number === 'one' &&
  draft.terms.terms === null &&
  /^an?\s/i.test(draft.terms.description) &&
  draft.actsFor.size > 0 &&
  draft.terms.description
    .toLowerCase()
    .split(/\s+/)
    .some((word) => isNounOf(word, 'staff', 'post', 'office', 'spokes') && !isNounOf(word, 'source'))

const isUnintroduced = (book: Book, draft: Draft): boolean =>
  draft.kind === 'person' &&
  draft.descriptions.size === 0 &&
  !book.roles.some((r) => r.actor === draft.number) &&
  [...draft.forms].some((form) => nameParts(form).length > 1)

function isExplained(book: Book, { source }: Frame): boolean {
  const sentence = source ? book.page.sentences[source.sentence] : undefined
  return sentence !== undefined && source !== null && findChildren(sentence, source.token, EXPLAINING).length > 0
}

const EXPLAINING = ['acl', 'acl:relcl', 'appos', 'nmod:desc']

function isFirstMention(book: Book, draft: Draft, sentence: number): boolean {
  const mentioned = [...book.mentions.entries()]
    .filter(([, here]) => [...here.values()].some((m) => m.actor === draft.number && m.form === 'name'))
    .map(([s]) => s)
  const outsideTitle = mentioned.filter((s) => book.page.sentences[s]?.passage.kind !== 'title')
  return Math.min(...outsideTitle) === sentence
}
