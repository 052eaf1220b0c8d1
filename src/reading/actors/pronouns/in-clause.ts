/** Floor 2, reading, stage actors: whom a pronoun means by the clauses it stands in. */
import { ancestorsOf, conjunctsOf, findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Span } from '../../../model/index.ts'
import type { PageSentence } from '../../page.ts'
import { type Book, type Draft, draftOf, type MentionDraft, mentionAt } from '../book.ts'
import { mentionsIn, spokenOf } from '../salience.ts'
import type { Speech } from './speech.ts'
import { HE, SHE, WANTED, type Wanted } from './wanted.ts'

/** "Okoye said he ...": Okoye, unless another who fits was named after him ("Okoye praised Ito but said he ..."). */
export function withRival(
  book: Book,
  sentence: PageSentence,
  token: Token,
  reported: Draft,
  ok: (d: Draft) => boolean,
): readonly Draft[] {
  const before = spokenOf(book, sentence.index, token.index)
  const from = before.find((m) => m.draft === reported)?.mention.head ?? 0
  const rivals = before.filter(
    (m) => m.mention.head > from && m.draft !== reported && ok(m.draft) && m.mention.form !== 'pronoun',
  )
  const strong = rivals.filter((m) => hasRel(sentence.tokens[m.mention.head] as Token, ['nsubj', 'obj']))
  return [reported, ...new Set(strong.map((m) => m.draft))]
}

/** "Okoye met Ito during his visit": the possessive may be either's. */
export function withGuests(
  book: Book,
  sentence: PageSentence,
  token: Token,
  subject: Draft,
  ok: (d: Draft) => boolean,
): readonly Draft[] {
  if (token.rel !== 'nmod:poss') return [subject]
  const verb = clauseOf(sentence, token)
  const guests = spokenOf(book, sentence.index, token.index).filter(
    (m) =>
      ok(m.draft) &&
      m.mention.form !== 'pronoun' &&
      sentence.tokens[m.mention.head]?.head === verb &&
      hasRel(sentence.tokens[m.mention.head] as Token, ['obj', 'iobj', 'obl']),
  )
  return [...new Set([subject, ...guests.map((m) => m.draft)])]
}

/** "he ... his": where nobody knows who the subject of the same clause is, the possessive is as open. */
export function unsureLike(book: Book, sentence: PageSentence, token: Token): readonly Draft[] | null {
  if (token.rel !== 'nmod:poss') return null
  const subject = findChild(sentence, clauseOf(sentence, token), ['nsubj'])
  const word = subject === undefined ? '' : (sentence.tokens[subject]?.text.toLowerCase() ?? '')
  if (subject === undefined || WANTED[word] === undefined || WANTED[word] !== WANTED[token.text.toLowerCase()])
    return null
  const mention = mentionAt(book, sentence.index, subject)
  return mention
    ? [...(mention.actor === null ? mention.candidates : [mention.actor])].map((n) => draftOf(book, n))
    : null
}

/** Whose sex nobody told yields to nobody, but is not sure either where another of the right sex was just spoken of ("Ms Okoye"). */
export function withKnown(
  book: Book,
  sentence: PageSentence,
  token: Token,
  found: readonly Draft[],
  wanted: Wanted,
  ok: (d: Draft) => boolean,
): readonly Draft[] {
  if (wanted.sex === null || found.some((d) => d.sex === wanted.sex)) return found
  const known = [0, 1, 2]
    .flatMap((back) => spokenOf(book, sentence.index - back, back === 0 ? token.index : undefined))
    .map((m) => m.draft)
  const rivals = known.filter((d) => ok(d) && d.sex === wanted.sex)
  return [...new Set([...found, ...rivals])]
}

/** "in his speech, where he ...": the same pronoun just before, in words of the same speaker, means the same. */
export function sameWord(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  ok: (d: Draft) => boolean,
): readonly Draft[] | null {
  const wanted = WANTED[token.text.toLowerCase()]
  if (wanted !== HE && wanted !== SHE) return null
  const last = sentence.tokens.findLast((t) => t.index < token.index && WANTED[t.text.toLowerCase()] === wanted)
  if (!last || speech.quoteAt(last, sentence.index) !== speech.quoteAt(token, sentence.index)) return null
  const mention = mentionAt(book, sentence.index, last.index)
  const drafts = mention
    ? (mention.actor === null ? mention.candidates : [mention.actor]).map((n) => draftOf(book, n))
    : []
  return drafts.length > 0 && drafts.every(ok) ? drafts : null
}

/** Subjects of the clauses over the word, nearest first; its own clause counts for possessives and objects of possession only. */
export function subjectsAbove(book: Book, sentence: PageSentence, token: Token): readonly Draft[] {
  const found: Draft[] = []
  const possessive = token.rel === 'nmod:poss'
  const own = clauseOf(sentence, token)
  for (const up of [token.index, ...ancestorsOf(sentence, token.index)]) {
    const subject = findChild(sentence, up, ['nsubj']) ?? findChild(sentence, up, ['obl:agent'])
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

/** "Speaking to Ito, he said": what a participle without a subject of its own does, the subject of its verb does. */
const bareParticiples = (sentence: PageSentence, verb: number): number[] =>
  sentence.tokens
    .filter(
      (t) =>
        t.head === verb &&
        hasRel(t, ['advcl']) &&
        t.xpos === 'VBG' &&
        findChild(sentence, t.index, ['nsubj', 'mark']) === undefined,
    )
    .map((t) => t.index)

/** A pronoun that is no possessive does not mean another argument of its own verb ("Okoye met him"). */
export function ownClause(book: Book, sentence: PageSentence, token: Token): readonly Draft[] {
  if (token.rel === 'nmod:poss' || /self$|selves$/.test(token.text)) return []
  const verb = clauseOf(sentence, token)
  if (verb < 0) return []
  const verbs = hasRel(token, ['nsubj']) ? [verb, ...bareParticiples(sentence, verb)] : [verb]
  return sentence.tokens
    .filter((t) => verbs.includes(t.head) && t.index !== token.index && hasRel(t, ['nsubj', 'obj', 'iobj', 'obl']))
    .flatMap((t) => [t.index, ...conjunctsOf(sentence, t.index)])
    .flatMap((i) => mentionAt(book, sentence.index, i)?.actor ?? [])
    .map((n) => draftOf(book, n))
}

/**
 * "Okoye did eat there, he said": who says it is not the one whom the same words name. A name whose possessive only
 * tells of somebody else ("Okoye's driver left, he said") bars nobody, nor does that of a body ("The Bank would appeal, it said").
 */
export function namedInOwnWords(book: Book, speech: Speech, sentence: PageSentence, token: Token): readonly Draft[] {
  const own = speech.creditedTo(sentence.index, token.index)
  return mentionsIn(book, sentence.index)
    .filter((m) => m.form === 'name' && sentence.tokens[m.head]?.rel !== 'nmod:poss' && isInside(sentence, m, own))
    .flatMap((m) => (m.actor === null ? [] : [draftOf(book, m.actor)]))
}

const isInside = (sentence: PageSentence, mention: MentionDraft, spans: readonly Span[]): boolean => {
  const head = sentence.tokens[mention.head]
  return head !== undefined && spans.some((s) => s.start <= head.start && head.end <= s.end)
}
