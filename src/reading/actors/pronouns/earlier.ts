/**
 * Floor 2, reading, stage actors: whom a pronoun takes up from before its clause. Whoever was speaking, or was the subject of the
 * sentence before, goes on being meant; somebody named there in passing is meant only if nobody else can be.
 */
import { findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Span } from '../../../model/index.ts'
import type { PageSentence } from '../../page.ts'
import { type Book, type Draft, draftOf, type MentionDraft, mentionAt } from '../book.ts'
import { mentionsIn, spokenOf } from '../salience.ts'
import { broughtInAfter, type Fits, focusOf, isSubject, tellerBefore } from './focus.ts'
import type { Speech } from './speech.ts'
import { WANTED } from './wanted.ts'

const REACH = 3

/** One draft: meant. Several: as likely. None: nobody fits. */
export function fromBefore(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  ok: Fits,
): readonly Draft[] {
  if (/^(?:them|their|theirs)$/i.test(token.text) && hasThingsBefore(book, sentence, token)) return []
  const quoted = speech.quotedBy(sentence.index, token.index)
  const here = fromHere(book, speech, sentence, token, quoted, ok)
  if (here) return here
  if (/^it$/i.test(token.text) && !isSpeaking(sentence, token)) return []
  if (/^the[iy]/i.test(token.text) && speech.quoteAt(token, sentence.index)) return []
  return fromSentencesBefore(book, speech, sentence, token, quoted, ok)
}

/** Those named before the word in its own sentence, words that it is itself credited with left out; null where nobody is. */
function fromHere(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  quoted: readonly Span[],
  ok: Fits,
): readonly Draft[] | null {
  const spoken = spokenOf(book, sentence.index, token.index).filter(
    (m) => ok(m.draft) && !isWithin(book, m.mention, quoted),
  )
  const here = [...new Set(spoken.map((m) => m.draft))]
  if (here.length === 0) return null
  const surer = isSpeaking(sentence, token) ? surerBefore(book, speech, sentence, here, ok) : null
  if (surer) return surer
  const chained = here.length > 1 ? sameWordBefore(book, sentence, token, here) : null
  if (chained) return [chained]
  const subjects = [...new Set(spoken.filter((m) => isSubject(book, m.mention)).map((m) => m.draft))]
  if (subjects.length === 1) return subjects
  if (here.length > 1) return here
  return [...new Set([...here, ...focusOf(book, speech, sentence.index - 1, ok).strong])]
}

/** Back over the sentences of this passage and the one before. */
function fromSentencesBefore(
  book: Book,
  speech: Speech,
  sentence: PageSentence,
  token: Token,
  quoted: readonly Span[],
  ok: Fits,
): readonly Draft[] {
  const start = quoteStart(book, sentence.index, quoted)
  const inPassing = new Set<Draft>()
  for (let back = 1; back <= REACH && back <= start; back++) {
    const before = book.page.sentences[start - back]
    if (!before || sentence.passage.index - before.passage.index > 1 + sentence.index - start) break
    if (inPassing.size > 0 && isOtherItem(sentence, before)) break
    const focus = focusOf(book, speech, before.index, ok)
    const speaking = (quoted.length > 0 && back === 1) || isSpeaking(sentence, token)
    if (speaking && focus.speakers.length === 1 && inPassing.size === 0) {
      const joining = broughtInAfter(book, before, focus.speakers[0] as Draft, ok)
      if (joining) return [joining]
      return withRivalOf(book, before.index, token, focus.speakers[0] as Draft).filter(ok)
    }
    if (speaking && /^they$/i.test(token.text)) return []
    const open = unsureSubject(book, before.index, token, ok)
    if (open.length > 0) return [...new Set([...open, ...inPassing])]
    const teller = tellerBefore(book, speech, before, focus, token, ok)
    if (teller) return [teller]
    if (focus.strong.length > 0) return settle(focus.strong, [...inPassing, ...focus.others])
    for (const draft of focus.others) inPassing.add(draft)
  }
  return [...inPassing]
}

/** Another item of a list: what an item names by itself is whom it goes on about. */
const isOtherItem = (sentence: PageSentence, before: PageSentence): boolean =>
  sentence.passage.kind === 'item' && before.passage !== sentence.passage

/** The one in focus; others beside them are as likely only where the sex of the one in focus is not told and theirs is. */
function settle(strong: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  if (strong.length > 1 || strong[0]?.sex !== null) return strong
  return [...new Set([...strong, ...others.filter((d) => d.sex !== null)])]
}

/** "A source close to Ito said she was tired. She added": where nobody knows who "she" was there, it is as open here. */
function withRivalOf(book: Book, sentence: number, token: Token, speaker: Draft): readonly Draft[] {
  if (speaker.sex !== null) return [speaker]
  const tokens = book.page.sentences[sentence]?.tokens ?? []
  const open = mentionsIn(book, sentence).find(
    (m) =>
      m.form === 'pronoun' &&
      m.actor === null &&
      m.candidates.includes(speaker.number) &&
      WANTED[tokens[m.head]?.text.toLowerCase() ?? ''] === WANTED[token.text.toLowerCase()],
  )
  return open ? open.candidates.map((n) => draftOf(book, n)) : [speaker, ...servedBy(book, sentence, token, speaker)]
}

/** Whom the words for the speaker name ("a source close to Ito"), where the same pronoun has just meant that one. */
function servedBy(book: Book, sentence: number, token: Token, speaker: Draft): readonly Draft[] {
  const tokens = book.page.sentences[sentence]?.tokens ?? []
  const here = mentionsIn(book, sentence)
  const own = here.find((m) => m.actor === speaker.number && m.form !== 'pronoun')
  const inside = here.filter((m) => own !== undefined && m !== own && m.first >= own.first && m.last <= own.last)
  const meant = here.find(
    (m) =>
      m.form === 'pronoun' &&
      WANTED[tokens[m.head]?.text.toLowerCase() ?? ''] === WANTED[token.text.toLowerCase()] &&
      inside.some((i) => i.actor !== null && i.actor !== speaker.number && i.actor === m.actor),
  )
  return meant?.actor === null || meant === undefined ? [] : [draftOf(book, meant.actor)]
}

/** "He ...", "Okoye ..." of several Okoyes: where the subject was open there, whoever takes it up is as open. */
function unsureSubject(book: Book, sentence: number, token: Token, ok: Fits): readonly Draft[] {
  const tokens = book.page.sentences[sentence]?.tokens ?? []
  const same = mentionsIn(book, sentence).find(
    (m) =>
      m.actor === null &&
      m.candidates.length > 0 &&
      isSubject(book, m) &&
      (m.form === 'pronoun'
        ? WANTED[tokens[m.head]?.text.toLowerCase() ?? ''] === WANTED[token.text.toLowerCase()]
        : m.form === 'name'),
  )
  const drafts = (same?.candidates ?? []).map((n) => draftOf(book, n))
  const fitting = drafts.filter(ok)
  if (same?.form === 'pronoun' || (fitting.length === 1 && fitting[0]?.sex === null))
    return fitting.length === drafts.length ? drafts : []
  return fitting
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

/** "she said": whoever was speaking goes on speaking. */
const isSpeaking = (sentence: PageSentence, token: Token): boolean =>
  hasRel(token, ['nsubj']) && findChild(sentence, token.head, ['ccomp', 'parataxis']) !== undefined
