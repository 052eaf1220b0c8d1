/**
 * Floor 2, reading, stage actors: the book in which the stage keeps whom it has found so far, and where.
 * It is written only inside `findActors`; what leaves the stage is the finished, readonly Cast (`finish.ts`).
 */
import { phraseOf } from '../../language/tree.ts'
import type { ActorKind, MentionForm, Note } from '../../model/index.ts'
import type { Page } from '../page.ts'
import type { NameSpot, Place } from './spotting/spots.ts'
import type { Sex } from './words.ts'

/** An actor while the stage is at work. */
export interface Draft {
  readonly number: number
  kind: ActorKind
  /** Set where the name is not simply the fullest form found. */
  fixedName: string | null
  /** Forms of its name, as the report writes them. */
  readonly forms: Set<string>
  readonly descriptions: Set<string>
  readonly actsFor: Set<number>
  readonly members: Set<number>
  /** Countries it belongs to as the report says ("the Ruritanian minister"), by the lexicon's name. */
  readonly countries: Set<string>
  sex: Sex | null
  /** Nothing but its first name tells its sex. */
  sexByName: boolean
  terms: SourceDraft | null
}

export interface SourceDraft {
  readonly description: string
  readonly number: 'one' | 'several' | 'unknown'
  readonly toldTo: number | null
  readonly terms: string | null
}

export interface RoleDraft {
  readonly actor: number
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly title: string
  /** Body, state or person it is held in or for. */
  readonly of: number | null
  /** Country of that body or of the holder, where the words tell it. */
  readonly country: string | null
  readonly former: boolean
  readonly place: Place
}

export interface MentionDraft extends Place {
  readonly form: MentionForm
  readonly actor: number | null
  readonly candidates: readonly number[]
  readonly members: readonly number[]
  readonly sense: 'actor' | 'place' | null
  readonly plural: boolean
}

export interface Book {
  readonly page: Page
  readonly drafts: Draft[]
  readonly roles: RoleDraft[]
  readonly notes: Note[]
  /** Names as spotted, by sentence. */
  readonly names: ReadonlyMap<number, readonly NameSpot[]>
  /** By sentence, then by head word. */
  readonly mentions: Map<number, Map<number, MentionDraft>>
}

export const openBook = (page: Page, names: readonly NameSpot[]): Book => ({
  page,
  drafts: [],
  roles: [],
  notes: [],
  names: Map.groupBy(names, (name) => name.sentence),
  mentions: new Map(),
})

export function addDraft(book: Book, kind: ActorKind, fixedName: string | null = null): Draft {
  const draft: Draft = {
    number: book.drafts.length,
    kind,
    fixedName,
    forms: new Set(),
    descriptions: new Set(),
    actsFor: new Set(),
    members: new Set(),
    countries: new Set(),
    sex: null,
    sexByName: false,
    terms: null,
  }
  book.drafts.push(draft)
  return draft
}

export const draftOf = (book: Book, number: number): Draft => book.drafts[number] as Draft

/** One mention a head word; a later one takes the place of an earlier. */
export function addMention(book: Book, place: Place, said: Partial<Omit<MentionDraft, keyof Place>>): MentionDraft {
  const mention: MentionDraft = {
    sentence: place.sentence,
    head: place.head,
    first: place.first,
    last: place.last,
    form: said.form ?? 'description',
    actor: said.actor ?? null,
    candidates: said.candidates ?? [],
    members: said.members ?? [],
    sense: said.sense ?? null,
    plural: said.plural ?? false,
  }
  const here = book.mentions.get(place.sentence) ?? new Map<number, MentionDraft>()
  here.set(place.head, mention)
  book.mentions.set(place.sentence, here)
  return mention
}

export const mentionAt = (book: Book, sentence: number, head: number): MentionDraft | null =>
  book.mentions.get(sentence)?.get(head) ?? null

/** The actor meant at a head word, if one is. */
export function actorAt(book: Book, sentence: number, head: number): Draft | null {
  const number = mentionAt(book, sentence, head)?.actor
  return number === null || number === undefined ? null : draftOf(book, number)
}

export function wordsAt(book: Book, { sentence, first, last }: Omit<Place, 'head'>): string {
  const whole = book.page.sentences[sentence]
  return whole === undefined ? '' : phraseOf(book.page.report.text, whole, first, last).replace(/\s+/g, ' ')
}
