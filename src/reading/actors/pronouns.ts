/**
 * Floor 2, reading, stage actors: he, she, it, they and their kin, outside of what they mean for a speaker (`speakers.ts`).
 * Who fits by sex and number is ranked by syntax: the clause the word stands in, who is credited with it, the subject of the
 * sentence before. Where two fit alike, both are candidates and nobody is meant.
 */
import { ancestorsOf, conjunctsOf, findChild, firstConjunct, hasRel } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { ActorKind } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { addDraft, addMention, type Book, type Draft, draftOf, mentionAt, type MentionDraft } from './book.ts'
import { isSubject, spokenOf } from './salience.ts'
import type { Place, PronounSpot } from './spots.ts'
import type { Speech } from './speech.ts'
import type { Sex } from './words.ts'

interface Wanted {
  readonly sex: Sex | null
  readonly plural: boolean
  readonly kinds: readonly ActorKind[]
}

const PERSON: readonly ActorKind[] = ['person', 'source']
const THING: readonly ActorKind[] = ['state', 'body', 'outlet']
const CROWD: readonly ActorKind[] = ['group', 'source']

const HE: Wanted = { sex: 'male', plural: false, kinds: PERSON }
const SHE: Wanted = { sex: 'female', plural: false, kinds: PERSON }
const IT: Wanted = { sex: null, plural: false, kinds: THING }
const THEY: Wanted = { sex: null, plural: true, kinds: CROWD }

const WANTED: Readonly<Record<string, Wanted>> = {
  he: HE, him: HE, his: HE, himself: HE, she: SHE, her: SHE, hers: SHE, herself: SHE,
  it: IT, its: IT, itself: IT, they: THEY, them: THEY, their: THEY, theirs: THEY, themselves: THEY,
}

export const SPEAKER_WORDS: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])

/** Third-person, first-person and relative pronouns of the page, in text order. */
export function spotPronouns(page: Page): readonly PronounSpot[] {
  return page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): PronounSpot[] => {
      const word = token.text.toLowerCase()
      const isIts = word in WANTED || SPEAKER_WORDS.has(word)
      const isPronoun = token.upos === 'PRON' || token.xpos.startsWith('PRP')
      const isRelative = (word === 'who' || word === 'which' || word === 'whom' || word === 'that') && relativeHead(sentence, token) !== null
      if (!(isPronoun && (isIts || isRelative)) || token.rel === 'expl') return []
      return [{ sentence: sentence.index, head: token.index, first: token.index, last: token.index, word }]
    }),
  )
}

/** "It is understood that", "it was the second time". */
function isEmpty(sentence: PageSentence, token: Token): boolean {
  const verb = token.head
  if (token.rel === 'nsubj:pass') return /^(?:understand|say|report|expect|believe|think|know|agree|decide|hope|claim|suggest|note|rumour|rumor)$/.test(sentence.tokens[verb]?.lemma.toLowerCase() ?? '')
  return findChild(sentence, verb, ['cop']) !== undefined && findChild(sentence, verb, ['csubj', 'ccomp', 'acl:relcl', 'advcl']) !== undefined
}

/** The noun a relative pronoun stands for: what its clause hangs on. */
function relativeHead(sentence: PageSentence, token: Token): number | null {
  for (const up of ancestorsOf(sentence, token.index).slice(0, 4)) {
    const over = sentence.tokens[up] as Token
    if (over.rel === 'acl:relcl' && over.head < token.index) return over.head
    if (hasRel(over, ['ccomp', 'advcl', 'parataxis'])) return null
  }
  return null
}

export function resolvePronoun(book: Book, speech: Speech, spot: PronounSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  const token = sentence?.tokens[spot.head]
  if (!sentence || !token || SPEAKER_WORDS.has(spot.word)) return
  const wanted = WANTED[spot.word]
  if (!wanted) return void resolveRelative(book, sentence, token, spot)
  if (spot.word === 'it' && (!hasRel(token, ['nsubj']) || isEmpty(sentence, token))) return
  const found = choose(book, speech, sentence, token, wanted, spot)
  addMention(book, spot, {
    form: 'pronoun',
    actor: found.length === 1 ? (found[0] as Draft).number : null,
    candidates: found.length === 1 ? [] : found.map((d) => d.number),
    members: found.length === 1 ? [...(found[0] as Draft).members] : [],
    plural: wanted.plural,
  })
}

function resolveRelative(book: Book, sentence: PageSentence, token: Token, spot: PronounSpot): void {
  const head = relativeHead(sentence, token)
  const meant = head === null ? null : mentionAt(book, sentence.index, head)
  if (meant) addMention(book, spot, { form: 'pronoun', actor: meant.actor, candidates: meant.candidates, members: meant.members, plural: meant.plural })
}

/** One draft: meant. Several: they are equally likely. None: nobody fits. */
function choose(book: Book, speech: Speech, sentence: PageSentence, token: Token, wanted: Wanted, spot: Place): readonly Draft[] {
  const speaker = speech.speakerAt(token, sentence.index)
  const barred = new Set<Draft>([...(speaker?.direct ? [speaker.draft] : []), ...ownClause(book, sentence, token)])
  const ok = (draft: Draft | null | undefined): draft is Draft => !!draft && fits(draft, wanted) && !barred.has(draft)
  if (wanted.plural) {
    const row = coordinated(book, sentence, token)
    if (row) return [row]
  }
  const like = unsureLike(book, sentence, token)
  if (like) return like
  const clause = subjectsAbove(book, sentence, token).filter(ok)
  const reported = speaker && !speaker.direct && ok(speaker.draft) ? speaker.draft : null
  if (reported && (clause.length === 0 || clause[0] === reported)) return withRival(book, sentence, token, reported, ok)
  if (clause[0]) return [clause[0]]
  return fromBefore(book, speech, sentence, token, spot, ok)
}

/** "Okoye said he ...": Okoye, unless another who fits was named within the words credited to him before the pronoun. */
function withRival(book: Book, sentence: PageSentence, token: Token, reported: Draft, ok: (d: Draft) => boolean): readonly Draft[] {
  const rivals = spokenOf(book, sentence.index, token.index).filter((m) => m.draft !== reported && ok(m.draft) && m.mention.form !== 'pronoun')
  const subjects = rivals.filter((m) => isSubject(book, m.mention))
  return subjects.length === 0 ? [reported] : [reported, ...new Set(subjects.map((m) => m.draft))]
}

/** "he ... his": where nobody knows who the subject of the same clause is, the possessive is as open. */
function unsureLike(book: Book, sentence: PageSentence, token: Token): readonly Draft[] | null {
  if (token.rel !== 'nmod:poss') return null
  const subject = findChild(sentence, clauseOf(sentence, token), ['nsubj'])
  const word = subject === undefined ? '' : (sentence.tokens[subject]?.text.toLowerCase() ?? '')
  if (subject === undefined || WANTED[word] === undefined || WANTED[word] !== WANTED[token.text.toLowerCase()]) return null
  const mention = mentionAt(book, sentence.index, subject)
  return mention ? [...(mention.actor === null ? mention.candidates : [mention.actor])].map((n) => draftOf(book, n)) : null
}

/** Subjects of the clauses over the word, nearest first; its own clause counts for possessives and objects of possession only. */
function subjectsAbove(book: Book, sentence: PageSentence, token: Token): readonly Draft[] {
  const found: Draft[] = []
  const possessive = token.rel === 'nmod:poss'
  const own = clauseOf(sentence, token)
  for (const up of [token.index, ...ancestorsOf(sentence, token.index)]) {
    const subject = findChild(sentence, up, ['nsubj'])
    if (subject === undefined || subject === token.index || (up === own && !possessive)) continue
    if (subject > token.index && !isFronted(sentence, up, token)) continue
    const actor = mentionAt(book, sentence.index, subject)?.actor
    if (actor !== null && actor !== undefined) found.push(draftOf(book, actor))
  }
  return found
}

/** "After his visit, Okoye said": the clause stands before its subject. */
const isFronted = (sentence: PageSentence, verb: number, token: Token): boolean => {
  const subject = findChild(sentence, verb, ['nsubj'])
  return subject !== undefined && token.index < subject && subject < verb
}

/** The verb (or predicate) whose clause the word stands in. */
function clauseOf(sentence: PageSentence, token: Token): number {
  for (const up of ancestorsOf(sentence, token.index)) {
    if (findChild(sentence, up, ['nsubj']) !== undefined || sentence.tokens[up]?.upos === 'VERB') return up
  }
  return -1
}

/** A pronoun that is no possessive does not mean another argument of its own verb ("Okoye met him"). */
function ownClause(book: Book, sentence: PageSentence, token: Token): readonly Draft[] {
  if (token.rel === 'nmod:poss' || /self$|selves$/.test(token.text)) return []
  const verb = clauseOf(sentence, token)
  if (verb < 0) return []
  return sentence.tokens
    .filter((t) => t.head === verb && t.index !== token.index && hasRel(t, ['nsubj', 'obj', 'iobj', 'obl']))
    .flatMap((t) => [t.index, ...conjunctsOf(sentence, t.index)])
    .flatMap((i) => mentionAt(book, sentence.index, i)?.actor ?? [])
    .map((n) => draftOf(book, n))
}

/** Nobody in the sentence: those of this sentence before the word, then the subject of the one before, then whoever alone fits there. */
function fromBefore(book: Book, speech: Speech, sentence: PageSentence, token: Token, spot: Place, ok: (d: Draft) => boolean): readonly Draft[] {
  if (/^(?:them|their|theirs)$/i.test(token.text) && hasThingsBefore(book, sentence, token)) return []
  const here = distinct(spokenOf(book, spot.sentence, token.index), ok)
  if (here.length === 1) return here
  if (here.length > 1) return topic(book, spot.sentence, token.index, here)
  const passage = sentence.passage.index
  for (let back = 1; back <= 3 && back <= spot.sentence; back++) {
    const before = book.page.sentences[spot.sentence - back]
    if (!before || passage - before.passage.index > 1) return []
    const speakers = speech.speakersIn(before.index).filter(ok)
    const fits = [...new Set([...distinct(spokenOf(book, before.index), ok), ...speakers])]
    if (fits.length === 1) return fits
    if (fits.length > 1 && speakers.length === 1 && isSpeaking(sentence, token)) return speakers
    if (fits.length > 1) return topic(book, before.index, Number.POSITIVE_INFINITY, fits)
  }
  return []
}

/** Another plural before the word, which no actor is ("claims ... dismissing them"): then it may be that. */
function hasThingsBefore(book: Book, sentence: PageSentence, token: Token): boolean {
  return sentence.tokens.some((t) => t.index < token.index && /^NNP?S$/.test(t.xpos) && !mentionAt(book, sentence.index, t.index)?.plural)
}

/** "she said": whoever was speaking goes on speaking. */
const isSpeaking = (sentence: PageSentence, token: Token): boolean =>
  hasRel(token, ['nsubj']) && findChild(sentence, token.head, ['ccomp', 'parataxis']) !== undefined

function distinct(spoken: readonly { draft: Draft; mention: MentionDraft }[], ok: (d: Draft) => boolean): readonly Draft[] {
  return [...new Set(spoken.filter((m) => ok(m.draft)).map((m) => m.draft))]
}

/** Of several who fit, the one that alone is subject of the main clause, if there is one; else all. */
function topic(book: Book, sentence: number, before: number, fits: readonly Draft[]): readonly Draft[] {
  const main = spokenOf(book, sentence, before).filter((m) => fits.includes(m.draft) && isMainSubject(book, m.mention))
  const drafts = [...new Set(main.map((m) => m.draft))]
  return drafts.length === 1 ? drafts : fits
}

function isMainSubject(book: Book, mention: MentionDraft): boolean {
  const tokens = book.page.sentences[mention.sentence]?.tokens ?? []
  const token = tokens[mention.head]
  const sentence = book.page.sentences[mention.sentence]
  const first = sentence ? tokens[firstConjunct(sentence, mention.head)] : undefined
  if (!token || !first || !hasRel(first, ['nsubj'])) return false
  const verb = tokens[first.head]
  return verb !== undefined && (verb.head === -1 || hasRel(verb, ['conj', 'parataxis', 'ccomp']))
}

function fits(draft: Draft, wanted: Wanted): boolean {
  if (!wanted.kinds.includes(draft.kind)) return false
  if (wanted.plural) return draft.kind !== 'source' || draft.terms?.number === 'several'
  if (draft.kind === 'source' && draft.terms?.number !== 'one') return false
  return wanted.sex === null || draft.sex === null || draft.sex === wanted.sex
}

/** "Okoye and Ito said they": the row that is subject over the word, as a group of its members. */
function coordinated(book: Book, sentence: PageSentence, token: Token): Draft | null {
  for (const up of ancestorsOf(sentence, token.index)) {
    const subject = findChild(sentence, up, ['nsubj'])
    if (subject === undefined || subject >= token.index) continue
    const row = conjunctsOf(sentence, subject)
    const drafts = row.flatMap((i) => mentionAt(book, sentence.index, i)?.actor ?? [])
    if (row.length > 1 && drafts.length === row.length && new Set(drafts).size === row.length) return groupOf(book, drafts)
    const meant = mentionAt(book, sentence.index, subject)
    if (meant?.plural && meant.actor !== null) return draftOf(book, meant.actor)
  }
  return null
}

function groupOf(book: Book, numbers: readonly number[]): Draft {
  const known = book.drafts.find((d) => d.kind === 'group' && d.members.size === numbers.length && numbers.every((n) => d.members.has(n)))
  if (known) return known
  const names = numbers.map((n) => nameOf(draftOf(book, n)))
  const draft = addDraft(book, 'group', `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
  for (const n of numbers) draft.members.add(n)
  return draft
}

const nameOf = (draft: Draft): string => draft.fixedName ?? [...draft.forms].sort((a, b) => b.length - a.length)[0] ?? [...draft.countries][0] ?? 'others'
