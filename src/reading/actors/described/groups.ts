/** Floor 2, reading, stage actors: "the two", "both sides", "the pair", "the three ministers": who is meant together, where that is sure. */
import { conjunctsOf, findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { ActorKind } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import { actorAt, addDraft, addMention, type Book, type Draft, draftOf, type MentionDraft, wordsAt } from '../book.ts'
import { withoutArticle } from '../naming.ts'
import { spokenOf } from '../salience.ts'
import { countOf, definitenessOf, phraseOf } from '../spotting/phrases.ts'
import type { NounSpot, Place } from '../spotting/spots.ts'
import { bodyBy, isNounOf, isPersonNoun } from '../words.ts'
import { holdersOfNoun } from './offices.ts'

export interface GroupSpot extends Place {
  readonly count: number
  readonly kinds: readonly ActorKind[]
  /** The noun's lemma; "two" where no noun stands there. */
  readonly lemma: string
}

const STATES: readonly ActorKind[] = ['state', 'body']

const PERSONS: readonly ActorKind[] = ['person', 'source']
const ANYBODY: readonly ActorKind[] = ['person', 'source', 'state', 'body']
const COUNTED: Readonly<Record<string, number>> = { pair: 2, duo: 2, couple: 2, trio: 3, quartet: 4 }
const SIDES = new Set([
  'side',
  'party',
  'country',
  'nation',
  'government',
  'capital',
  'state',
  'neighbour',
  'neighbor',
  'power',
  'camp',
  'rival',
  'ally',
  'foe',
  'adversary',
  'republic',
])

/** Numbers that stand for people ("the two", "both"), in text order. */
export function spotNumbers(page: Page): readonly GroupSpot[] {
  return page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): GroupSpot[] => {
      const word = token.text.toLowerCase()
      const count = word === 'both' ? 2 : ({ two: 2, three: 3, four: 4 } as Record<string, number>)[word]
      if (!count || !/^(nsubj|obj|iobj|obl|nmod:poss|conj)/.test(token.rel)) return []
      const isAll = sentence.tokens[token.index - 1]?.text.toLowerCase() === 'all'
      if (word !== 'both' && !isAll && definitenessOf(sentence, token.index) !== 'definite') return []
      return [
        {
          sentence: sentence.index,
          head: token.index,
          ...phraseOf(sentence, token.index),
          count,
          kinds: ANYBODY,
          lemma: 'two',
        },
      ]
    }),
  )
}

/** A noun phrase as a counted group: "both sides", "the two ministers", "the pair"; null for any other. */
export function asGroup(book: Book, noun: NounSpot): GroupSpot | null {
  const sentence = book.page.sentences[noun.sentence]
  if (!sentence) return null
  const fixed = COUNTED[noun.lemma]
  const count = fixed ?? (noun.plural ? countOf(sentence, noun.head) : null)
  const definite = noun.definite === 'definite' || wordsAt(book, noun).toLowerCase().startsWith('both')
  if (!count || count < 2 || !definite || noun.owners.some((o) => o.how !== 'modifier')) return null
  const kinds = SIDES.has(noun.lemma) ? STATES : isPersonNoun(noun.lemma) ? PERSONS : fixed ? ANYBODY : null
  return kinds ? { ...noun, count, kinds, lemma: noun.lemma } : null
}

/** Gives a counted group its members, if exactly so many fit in this sentence so far and the one before; else it stays a group of nobody known. */
export function resolveGroup(book: Book, group: GroupSpot): void {
  recordGroup(book, group, whoAreMeant(book, group))
}

/** Just so many states were told of in this sentence and the one before: whose "the two presidents" may be. */
export const statesNear = (book: Book, group: GroupSpot): readonly Draft[] =>
  membersOf(book, { ...group, kinds: ['state'], lemma: 'side' })

export function whoAreMeant(book: Book, group: GroupSpot): readonly Draft[] {
  const persons = group.kinds === ANYBODY ? membersOf(book, { ...group, kinds: PERSONS }) : []
  const office = isNounOf(group.lemma, 'office', 'post') ? holdersOfNoun(book, group.lemma) : null
  if (office) return officeMembers(book, group, office)
  if (persons.length > 0) return persons
  return membersOf(book, group.kinds === ANYBODY ? { ...group, kinds: STATES, lemma: 'side' } : group)
}

/** Writes down a group and who is in it, as far as that is known. */
export function recordGroup(book: Book, group: Place, members: readonly Draft[]): void {
  const numbers = members.map((m) => m.number)
  const same =
    members.length > 0 ? book.drafts.find((d) => d.kind === 'group' && sameSet(d.members, numbers)) : undefined
  const draft = same ?? addDraft(book, 'group', withoutArticle(wordsAt(book, group)))
  for (const number of numbers) draft.members.add(number)
  draft.descriptions.add(wordsAt(book, group))
  addMention(book, group, { actor: draft.number, members: numbers, plural: true })
}

/** "the two presidents": those of that office, if the report has just so many, or just so many were named just before. */
function officeMembers(book: Book, group: GroupSpot, holders: readonly Draft[]): readonly Draft[] {
  const named = holders.filter((d) => d.forms.size > 0)
  if (holders.length === group.count && (named.length === 0 || named.length === holders.length)) return holders
  const near = membersOf(book, group)
  return near.every((d) => holders.includes(d)) || named.length === 0 ? near.filter((d) => d.kind === 'person') : []
}

const sameSet = (a: ReadonlySet<number>, b: readonly number[]): boolean =>
  a.size === b.length && b.every((n) => a.has(n))

function membersOf(book: Book, group: GroupSpot): readonly Draft[] {
  const passage = (sentence: number) => book.page.sentences[sentence]?.passage.index ?? -1
  const seen = new Set<Draft>()
  const doer = doerTo(book, group)
  for (let back = 0; back <= 2 && back <= group.sentence; back++) {
    const sentence = group.sentence - back
    if (passage(group.sentence) - passage(sentence) > 1) break
    const here = spokenOf(book, sentence, back === 0 ? group.head : undefined).filter(
      (m) => fits(book, m.draft, group) && !isOfAPerson(book, m.mention) && m.draft !== doer,
    )
    const row = rowOfSize(
      book,
      sentence,
      here.map((m) => m.mention.head),
      group,
    )
    if (row.length === group.count && back > 0 && !group.kinds.includes('body')) return row
    const again = back === 0 ? [] : takenTogether(book, sentence, group)
    if (again.length > 0 && seen.size === 0) return again
    for (const m of here) seen.add(m.draft)
    if (seen.size === group.count) return [...seen]
    if (seen.size > group.count) return []
  }
  return []
}

/** "Okoye, who had invited both": whoever does something to the two is neither of them. */
function doerTo(book: Book, { sentence, head }: GroupSpot): Draft | null {
  const parsed = book.page.sentences[sentence]
  const token = parsed?.tokens[head]
  if (!parsed || !token || !hasRel(token, ['obj', 'iobj', 'obl'])) return null
  const subject = findChild(parsed, token.head, ['nsubj'])
  return subject === undefined ? null : actorAt(book, sentence, subject)
}

/** "Both ministers signed. The pair dined": just so many were taken together there. */
function takenTogether(book: Book, sentence: number, group: GroupSpot): readonly Draft[] {
  const groups = new Set(spokenOf(book, sentence).map((m) => m.draft))
  const fitting = [...groups].filter((d) => d.kind === 'group' && d.members.size === group.count)
  const members = [...(fitting[0]?.members ?? [])].map((n) => draftOf(book, n))
  return fitting.length === 1 && members.every((d) => fits(book, d, group)) ? members : []
}

/** "Commission" in "the Commission president" is no side. */
function isOfAPerson(book: Book, mention: MentionDraft): boolean {
  const tokens = book.page.sentences[mention.sentence]?.tokens ?? []
  const token = tokens[mention.head]
  const over = token ? tokens[token.head] : undefined
  return (
    token !== undefined &&
    over !== undefined &&
    hasRel(token, ['compound', 'amod', 'nmod', 'nmod:desc']) &&
    (isPersonNoun(over.lemma.toLowerCase()) || actorKindAt(book, mention.sentence, over.index) === 'person')
  )
}

const actorKindAt = (book: Book, sentence: number, head: number): ActorKind | null =>
  actorAt(book, sentence, head)?.kind ?? null

/** "a mediator": somebody of that sort, nobody in particular. */
const isAnybody = (draft: Draft): boolean =>
  draft.kind === 'person' && draft.forms.size === 0 && /^an?\s/i.test([...draft.descriptions][0] ?? '')

/** "He confirmed that the two had spoken": a spokesman tells of others. */
function speaksForOthers(book: Book, draft: Draft): boolean {
  const roles = book.roles.filter((r) => r.actor === draft.number)
  return roles.length > 0 && roles.every((r) => isNounOf(r.lemma, 'spokes'))
}

/** Bodies are sides only where they stand for states together ("the EU and Ruritania"). */
const fits = (book: Book, draft: Draft, group: GroupSpot): boolean => {
  if (group.lemma === 'two' && speaksForOthers(book, draft)) return false
  if (!group.kinds.includes(draft.kind) || draft.terms?.number === 'several' || isAnybody(draft)) return false
  return (
    draft.kind !== 'body' || !SIDES.has(group.lemma) || [...draft.forms].some((form) => bodyBy(form, 'bloc') !== null)
  )
}

/** The members of the only coordination of the right size that is a subject ("Okoye and Ito met ..."). */
function rowOfSize(book: Book, sentence: number, heads: readonly number[], group: GroupSpot): readonly Draft[] {
  const parsed = book.page.sentences[sentence]
  if (!parsed) return []
  const rows = new Map<string, readonly number[]>()
  for (const head of heads) {
    const row = conjunctsOf(parsed, head).filter((i) => heads.includes(i))
    if (row.length === group.count && row.some((i) => hasRel(parsed.tokens[i] as Token, ['nsubj'])))
      rows.set(row.join(), row)
  }
  if (rows.size !== 1) return []
  const row = [...rows.values()][0] as readonly number[]
  const drafts = row.flatMap((i) => book.mentions.get(sentence)?.get(i)?.actor ?? []).map((n) => draftOf(book, n))
  return new Set(drafts).size === group.count ? drafts : []
}
