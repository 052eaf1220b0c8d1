/**
 * Floor 2, reading, stage actors: "his host", "her guest", "the visitor": whoever was just told to have received somebody, to have been
 * received or to have come; beside a possessor the other of the two just spoken of.
 */
import { findChild, findChildren } from '../../../language/tree.ts'
import type { PageSentence } from '../../page.ts'
import { actorAt, type Book, type Draft } from '../book.ts'
import { spokenOf } from '../salience.ts'
import type { NounSpot } from '../spotting/spots.ts'

const RECEIVING = new Set(['receive', 'welcome', 'host', 'greet', 'entertain'])
const COMING = new Set(['arrive', 'come', 'fly', 'land', 'travel', 'visit'])

/** How far back the encounter was told, in sentences. */
const REACH = 2

/** Null for other nouns, and where it could be two. */
export function whoHosts(book: Book, noun: NounSpot): Draft | null {
  if (!/^(?:host|guest|visitor|interlocutor)$/.test(noun.lemma) || noun.plural) return null
  const owner = noun.owners.find((o) => o.how === 'possessor')
  if (owner !== undefined) return theOther(book, noun, actorAt(book, noun.sentence, owner.token))
  if (noun.definite !== 'definite' || noun.owners.length > 0) return null
  const told = near(book, noun).flatMap((sentence) =>
    noun.lemma === 'host' ? hostsIn(book, sentence) : noun.lemma === 'interlocutor' ? [] : guestsIn(book, sentence),
  )
  return only(told)
}

const only = (drafts: readonly Draft[]): Draft | null => {
  const [first, ...others] = new Set(drafts)
  return first !== undefined && others.length === 0 ? first : null
}

function near(book: Book, noun: NounSpot): readonly PageSentence[] {
  const own = book.page.sentences[noun.sentence]?.passage.index ?? 0
  return book.page.sentences
    .slice(Math.max(0, noun.sentence - REACH), noun.sentence)
    .filter((s) => own - s.passage.index <= 1)
}

/** The one other person spoken of beside the owner. */
function theOther(book: Book, noun: NounSpot, owner: Draft | null): Draft | null {
  if (owner?.kind !== 'person') return null
  const here = spokenOf(book, noun.sentence, noun.head)
  const before = near(book, noun).flatMap((sentence) => spokenOf(book, sentence.index))
  return only([...before, ...here].map((m) => m.draft).filter((d) => d.kind === 'person' && d !== owner))
}

/** Verbs of a sentence with one of these lemmas. */
const verbsIn = (sentence: PageSentence, lemmas: ReadonlySet<string>): readonly number[] =>
  sentence.tokens.filter((t) => t.upos === 'VERB' && lemmas.has(t.lemma)).map((t) => t.index)

const isPassive = (sentence: PageSentence, verb: number): boolean =>
  findChild(sentence, verb, ['aux:pass', 'nsubj:pass']) !== undefined

const personsAt = (book: Book, sentence: PageSentence, tokens: readonly number[]): readonly Draft[] =>
  tokens.flatMap((i) => actorAt(book, sentence.index, i) ?? []).filter((d) => d.kind === 'person')

const hostsIn = (book: Book, sentence: PageSentence): readonly Draft[] =>
  verbsIn(sentence, RECEIVING).flatMap((verb) =>
    personsAt(book, sentence, findChildren(sentence, verb, [isPassive(sentence, verb) ? 'obl:agent' : 'nsubj'])),
  )

function guestsIn(book: Book, sentence: PageSentence): readonly Draft[] {
  const received = verbsIn(sentence, RECEIVING).flatMap((verb) =>
    findChildren(sentence, verb, [isPassive(sentence, verb) ? 'nsubj' : 'obj']),
  )
  const came = verbsIn(sentence, COMING).flatMap((verb) =>
    isPassive(sentence, verb) ? [] : findChildren(sentence, verb, ['nsubj']),
  )
  return personsAt(book, sentence, [...received, ...came])
}
