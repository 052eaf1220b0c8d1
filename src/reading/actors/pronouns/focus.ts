/** Floor 2, reading, stage actors: whom a sentence is about, and who speaks in it, for the pronouns of the next. */
import { firstConjunct, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import type { Book, Draft, MentionDraft } from '../book.ts'
import { mentionsIn, spokenOf } from '../salience.ts'
import type { Speech } from './speech.ts'
import { WANTED } from './wanted.ts'

export type Fits = (draft: Draft) => boolean

export interface Focus {
  readonly speakers: readonly Draft[]
  /** Subjects of main clauses, and who speaks. */
  readonly strong: readonly Draft[]
  readonly others: readonly Draft[]
}

export function focusOf(book: Book, speech: Speech, sentence: number, ok: Fits): Focus {
  if (sentence < 0) return { speakers: [], strong: [], others: [] }
  const spoken = spokenOf(book, sentence).filter((m) => ok(m.draft))
  const subjects = spoken.filter((m) => isSubject(book, m.mention)).map((m) => m.draft)
  const telling = speech.speakersIn(sentence).filter(ok)
  const speakers =
    subjects.length === 0 ? telling : telling.filter((d) => subjects.includes(d) || !isWriter(book, sentence, d))
  const strong = [...new Set([...speakers, ...subjects])]
  return { speakers, strong, others: [...new Set(spoken.map((m) => m.draft))].filter((d) => !strong.includes(d)) }
}

/** "a letter written by Ito", "Ito's report": whose words a thing only carries yields to who does what is told. */
function isWriter(book: Book, sentence: number, draft: Draft): boolean {
  const tokens = book.page.sentences[sentence]?.tokens ?? []
  const mention = mentionsIn(book, sentence).find((m) => m.actor === draft.number && m.form === 'name')
  const head = mention && tokens[mention.head]
  if (!head || !hasRel(head, ['obl:agent', 'nmod', 'nmod:poss'])) return false
  const thing = tokens[head.head]
  return thing !== undefined && (hasRel(thing, ['acl']) || thing.upos === 'NOUN')
}

/** "Ms Okoye said ... . Ito had been freed. She thanked": whose sex nobody told yields to her who was telling it all. */
export function tellerBefore(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  { strong, speakers }: Focus,
  token: Token,
  ok: Fits,
): Draft | null {
  const sex = WANTED[token.text.toLowerCase()]?.sex ?? null
  const [only, ...others] = strong
  if (sex === null || only?.sex !== null || others.length > 0 || speakers.length > 0 || sentence.index === 0)
    return null
  if (book.page.sentences[sentence.index - 1]?.passage !== sentence.passage) return null
  const telling = speech.speakersIn(sentence.index - 1).filter((d) => ok(d) && d.sex === sex)
  return telling.length === 1 ? (telling[0] ?? null) : null
}

/** "Ito says nothing happened, and now a waiter has come forward. ..., he said": the sentence ends on somebody new, who then speaks. */
export function broughtInAfter(book: Book, sentence: PageSentence, speaker: Draft, ok: Fits): Draft | null {
  const subjects = spokenOf(book, sentence.index).filter((m) => ok(m.draft) && isSubject(book, m.mention))
  const last = subjects.at(-1)
  if (!last || last.draft === speaker || last.mention.form !== 'description' || subjects.length < 2) return null
  const verb = sentence.tokens[sentence.tokens[last.mention.head]?.head ?? -1]
  const isNew = /^(?:an?|another)$/i.test(sentence.tokens[last.mention.first]?.text ?? '')
  return isNew && verb !== undefined && hasRel(verb, ['conj', 'parataxis']) ? last.draft : null
}

export function isSubject(book: Book, mention: MentionDraft): boolean {
  const tokens = book.page.sentences[mention.sentence]?.tokens ?? []
  const token = tokens[mention.head]
  const sentence = book.page.sentences[mention.sentence]
  const first = sentence ? tokens[firstConjunct(sentence, mention.head)] : undefined
  if (!token || !first || !hasRel(first, ['nsubj'])) return false
  const verb = tokens[first.head]
  return verb !== undefined && (verb.head === -1 || hasRel(verb, ['conj', 'parataxis', 'ccomp', 'advcl']))
}
