/**
 * Floor 2, reading, stage actors: he, she, it, they and their kin, outside of what they mean for a speaker (`speakers.ts`).
 * Who fits by sex and number is ranked by syntax: the clause the word stands in, who is credited with it, the subject of the
 * sentence before. Where two fit alike, both are candidates and nobody is meant.
 */
import { ancestorsOf, conjunctsOf, findChild, firstConjunct, hasRel } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { ActorKind, Span } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { addDraft, addMention, type Book, type Draft, draftOf, type MentionDraft, mentionAt } from './book.ts'
import { spokenOf } from './salience.ts'
import type { Speech } from './speech.ts'
import type { Place, PronounSpot } from './spots.ts'
import { isNounOf, type Sex } from './words.ts'

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
  he: HE,
  him: HE,
  his: HE,
  himself: HE,
  she: SHE,
  her: SHE,
  hers: SHE,
  herself: SHE,
  it: IT,
  its: IT,
  itself: IT,
  they: THEY,
  them: THEY,
  their: THEY,
  theirs: THEY,
  themselves: THEY,
}

export const HEARER_WORDS: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])

export const SPEAKER_WORDS: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
])

/** Third-person, first-person and relative pronouns of the page, in text order. */
export function spotPronouns(page: Page): readonly PronounSpot[] {
  return page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): PronounSpot[] => {
      const word = token.text.toLowerCase()
      const isIts = word in WANTED || SPEAKER_WORDS.has(word) || HEARER_WORDS.has(word)
      const isPronoun = token.upos === 'PRON' || token.xpos.startsWith('PRP')
      const isRelative =
        (word === 'who' || word === 'which' || word === 'whom' || word === 'that') &&
        relativeHead(sentence, token) !== null
      if (!(isPronoun && (isIts || isRelative)) || token.rel === 'expl') return []
      return [{ sentence: sentence.index, head: token.index, first: token.index, last: token.index, word }]
    }),
  )
}

/** "It is understood that", "it was the second time". */
function isEmpty(sentence: PageSentence, token: Token): boolean {
  const verb = token.head
  if (token.rel === 'nsubj:pass')
    return /^(?:understand|say|report|expect|believe|think|know|agree|decide|hope|claim|suggest|note|rumour|rumor)$/.test(
      sentence.tokens[verb]?.lemma.toLowerCase() ?? '',
    )
  return (
    findChild(sentence, verb, ['cop']) !== undefined &&
    findChild(sentence, verb, ['csubj', 'ccomp', 'acl:relcl', 'advcl']) !== undefined
  )
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
  if (!sentence || !token || SPEAKER_WORDS.has(spot.word) || HEARER_WORDS.has(spot.word)) return
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
  if (meant)
    addMention(book, spot, {
      form: 'pronoun',
      actor: meant.actor,
      candidates: meant.candidates,
      members: meant.members,
      plural: meant.plural,
    })
}

/** One draft: meant. Several: they are equally likely. None: nobody fits. */
function choose(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  wanted: Wanted,
  spot: Place,
): readonly Draft[] {
  const speaker = speech.speakerAt(token, sentence.index)
  const barred = new Set<Draft>([...(speaker?.direct ? [speaker.draft] : []), ...ownClause(book, sentence, token)])
  const ok = (draft: Draft | null | undefined): draft is Draft => !!draft && fits(draft, wanted) && !barred.has(draft)
  if (wanted.plural) {
    const row = coordinated(book, sentence, token)
    if (row) return [row]
  }
  const like = unsureLike(book, sentence, token) ?? sameWord(book, speech, sentence, token, ok)
  if (like) return like
  const clause = subjectsAbove(book, sentence, token).filter(ok)
  const reported = speaker && !speaker.direct && ok(speaker.draft) ? speaker.draft : null
  const nearest =
    reported && (clause.length === 0 || clause[0] === reported)
      ? withRival(book, sentence, token, reported, ok)
      : clause.slice(0, 1)
  if (nearest.length > 0) return withKnown(book, sentence, token, nearest, wanted, ok)
  if (wanted === IT && token.rel === 'nmod:poss') return []
  return fromBefore(book, speech, sentence, token, spot, ok)
}

/** "Okoye said he ...": Okoye, unless another who fits was named after him ("Okoye praised Ito but said he ..."). */
function withRival(
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

/** "he ... his": where nobody knows who the subject of the same clause is, the possessive is as open. */
function unsureLike(book: Book, sentence: PageSentence, token: Token): readonly Draft[] | null {
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
function withKnown(
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
function sameWord(
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
function subjectsAbove(book: Book, sentence: PageSentence, token: Token): readonly Draft[] {
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
function fromBefore(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  spot: Place,
  ok: (d: Draft) => boolean,
): readonly Draft[] {
  if (/^(?:them|their|theirs)$/i.test(token.text) && hasThingsBefore(book, sentence, token)) return []
  const quoted = speech.quotedBy(spot.sentence, token.index)
  const unquoted = (m: { mention: MentionDraft }) => !isWithin(book, m.mention, quoted)
  const here = distinct(spokenOf(book, spot.sentence, token.index).filter(unquoted), ok)
  const goesOn = here.length > 0 && isSpeaking(sentence, token) ? surerBefore(book, speech, sentence, here, ok) : null
  if (goesOn) return goesOn
  if (here.length === 1) return here
  const chained = here.length > 1 ? sameWordBefore(book, sentence, token, here) : null
  if (chained) return [chained]
  if (here.length > 1) return topic(book, spot.sentence, token.index, here)
  if (/^it$/i.test(token.text) && !isSpeaking(sentence, token)) return []
  if (/^the[iy]/i.test(token.text) && speech.quoteAt(token, sentence.index)) return []
  const passage = sentence.passage.index
  const start = quoteStart(book, spot.sentence, quoted)
  for (let back = 1; back <= 3 && back <= start; back++) {
    const before = book.page.sentences[start - back]
    if (!before || passage - before.passage.index > 1 + spot.sentence - start) return []
    const speakers = speech.speakersIn(before.index).filter(ok)
    if (quoted.length > 0 && back === 1 && speakers.length === 1) return speakers
    const fits = [...new Set([...distinct(spokenOf(book, before.index), ok), ...speakers])]
    if (fits.length === 1)
      return back === 1 && isOpen(book, sentence, token, fits[0] as Draft, before.index)
        ? [...new Set([...fits, ...distinct(spokenOf(book, before.index - 1), ok)])]
        : fits
    if (fits.length > 1 && speakers.length === 1 && isSpeaking(sentence, token)) return speakers
    if (fits.length > 1) return topic(book, before.index, Number.POSITIVE_INFINITY, fits)
  }
  return []
}

/** "The envoy stayed at home, she insisted": whoever spoke in the sentence before, a spokeswoman, is as likely where nobody tells the envoy's sex. */
function surerBefore(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  here: readonly Draft[],
  ok: (d: Draft) => boolean,
): readonly Draft[] | null {
  if (here.some((d) => d.sex !== null)) return null
  const before = book.page.sentences[sentence.index - 1]
  const speakers = before ? speech.speakersIn(before.index).filter((d) => ok(d) && !here.includes(d)) : []
  if (speakers.length === 0) return null
  return speakers.length === 1 && speakers[0]?.sex !== null ? speakers : [...here, ...speakers]
}

/** Another plural before the word, which no actor is ("claims ... dismissing them"): then it may be that. */
function hasThingsBefore(book: Book, sentence: PageSentence, token: Token): boolean {
  return sentence.tokens.some(
    (t) => t.index < token.index && /^NNP?S$/.test(t.xpos) && !mentionAt(book, sentence.index, t.index)?.plural,
  )
}

/** "In contrast with his predecessor Ito, he wrote": the same pronoun earlier in the sentence meant somebody, who is meant again. */
function sameWordBefore(book: Book, sentence: PageSentence, token: Token, fits: readonly Draft[]): Draft | null {
  const wanted = WANTED[token.text.toLowerCase()]
  const before = sentence.tokens.filter((t) => t.index < token.index && WANTED[t.text.toLowerCase()] === wanted)
  const meant = new Set(before.flatMap((t) => mentionAt(book, sentence.index, t.index)?.actor ?? []))
  const draft = meant.size === 1 ? draftOf(book, [...meant][0] as number) : null
  return draft && fits.includes(draft) ? draft : null
}

const isWithin = (book: Book, mention: MentionDraft, spans: readonly Span[]): boolean => {
  const token = book.page.sentences[mention.sentence]?.tokens[mention.head]
  return token !== undefined && spans.some((s) => s.start <= token.start && token.end <= s.end)
}

/** The sentence in which the words begin that "he said" closes. */
function quoteStart(book: Book, sentence: number, quoted: readonly Span[]): number {
  let start = sentence
  const first = Math.min(...quoted.map((q) => q.start))
  while (quoted.length > 0 && start > 0 && (book.page.sentences[start]?.start ?? 0) > first) start--
  return start
}

/** Somebody whose sex nobody told, and who was not what the sentence before was about: one sentence more is looked at. */
function isOpen(book: Book, sentence: PageSentence, token: Token, draft: Draft, before: number): boolean {
  if (draft.kind !== 'person' || draft.sex !== null) return false
  const wasTopic = spokenOf(book, before).some((m) => m.draft === draft && isMainSubject(book, m.mention))
  return !(wasTopic && hasRel(token, ['nsubj'])) && sentence.index > before
}

/** "she said": whoever was speaking goes on speaking. */
const isSpeaking = (sentence: PageSentence, token: Token): boolean =>
  hasRel(token, ['nsubj']) && findChild(sentence, token.head, ['ccomp', 'parataxis']) !== undefined

function distinct(
  spoken: readonly { draft: Draft; mention: MentionDraft }[],
  ok: (d: Draft) => boolean,
): readonly Draft[] {
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
  return verb !== undefined && (verb.head === -1 || hasRel(verb, ['conj', 'parataxis', 'ccomp', 'advcl']))
}

function fits(draft: Draft, wanted: Wanted): boolean {
  if (!wanted.kinds.includes(draft.kind)) return false
  if (wanted.plural && (isPress(draft) || draft.forms.size > 0)) return false
  if (wanted.plural) return draft.kind !== 'source' || draft.terms?.number === 'several'
  if (draft.kind === 'source' && draft.terms?.number !== 'one') return false
  return wanted.sex === null || draft.sex === null || draft.sex === wanted.sex
}

/** Reporters are told; they are hardly ever meant by a later "they". */
const isPress = (draft: Draft): boolean =>
  isNounOf((draft.fixedName ?? '').split(' ')[0]?.toLowerCase().replace(/s$/, '') ?? '', 'press')

/** "Okoye and Ito said they": the row that is subject over the word, as a group of its members. */
function coordinated(book: Book, sentence: PageSentence, token: Token): Draft | null {
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

const nameOf = (draft: Draft): string =>
  (draft.kind === 'state' ? [...draft.countries][0] : undefined) ??
  draft.fixedName ??
  [...draft.forms].sort((a, b) => b.length - a.length)[0] ??
  [...draft.countries][0] ??
  'others'
