/**
 * Floor 2, reading/attribution. Quotations without a cue of their own: the rest of one already credited, one behind a
 * colon, one that goes on from the sentences or the paragraph before it.
 */
import type { Page, PageSentence } from '../page.ts'
import { type Draft, newDraft } from './draft.ts'
import { fillsSentence, holds, type Piece } from './pieces.ts'
import type { Quotation } from './quotations.ts'
import { subjectOf } from './subjects.ts'
import { headsClause, type Tree } from './tree.ts'

/** Who speaks where, as far as it is known. Grows while the quotations of a page are gone through. */
export interface Speeches {
  readonly speakers: Map<Quotation, Draft>
  readonly found: Map<number, Draft[]>
  /** The last piece of each passage. */
  readonly lastIn: ReadonlyMap<number, Piece>
}

/** Sentences that are looked through, either way, for the speech that a quotation goes on with. */
const REACH = 40

/** Finds whose speech a quotation goes on with, and adds the frame to those found. */
export function continueSpeech(page: Page, piece: Piece, speeches: Speeches): void {
  const { speakers, found } = speeches
  const before = speakers.get(piece.quotation)
  const draft = before
    ? continuing(piece, before, 'quote/same')
    : (afterColon(page, piece, found) ??
      tagged(piece) ??
      (fillsSentence(piece) || isOnTopic(page, piece) ? freely(page, piece, speeches) : null))
  if (!draft) return
  found.set(piece.sentence.index, [...(found.get(piece.sentence.index) ?? []), draft])
  if (!speakers.has(piece.quotation)) speakers.set(piece.quotation, draft)
}

/** "On the talks: 'No comment.'": a phrase before the colon tells what is spoken of, and whoever spoke before goes on. */
const isOnTopic = (page: Page, { sentence, quotation }: Piece): boolean =>
  /^(?:(?:and|but)\s+)?(?:on|about|as (?:for|to)|regarding|concerning|asked about)\s[^:"“.;?!]{1,80}:\s*$/iu.test(
    page.report.text.slice(sentence.start, quotation.outer.start),
  )

function continuing(piece: Piece, of: Draft, rule: string): Draft {
  const first = of.continues ?? of
  return {
    ...first,
    cueClass: of.cueClass,
    sentence: piece.sentence.index,
    content: [{ start: piece.start, end: piece.end }],
    negative: false,
    kind: null,
    continues: first,
    rule,
  }
}

/** "The minister was blunt: '...'"; the words before the colon may be a sentence of their own. */
function afterColon(page: Page, piece: Piece, found: Speeches['found']): Draft | null {
  const { text } = page.report
  const lead = text.slice(Math.max(0, piece.quotation.outer.start - 3), piece.quotation.outer.start).trimEnd()
  if (!lead.endsWith(':')) return null
  const own = piece.sentence.start < piece.quotation.outer.start - 3
  const host = own ? piece.sentence : page.sentences[piece.sentence.index - 1]
  if (!host) return null
  const cue = (found.get(host.index) ?? []).filter((d) => d.cue.end <= piece.start && d.source && !d.continues).at(-1)
  if (cue && cue.content.length > 0) return { ...continuing(piece, cue, 'quote/colon'), cueClass: 'say' }
  if (cue) return { ...cue, content: [{ start: piece.start, end: piece.end }], rule: 'quote/colon' }
  return colonDraft(host, piece)
}

/** "'We have heard that before' - that is Petra Lund": who spoke, after the quotation, without a verb of saying. */
function tagged(piece: Piece): Draft | null {
  const sentence = piece.sentence
  const rest = sentence.tokens.filter((t) => t.start >= piece.quotation.outer.end && t.upos !== 'PUNCT')
  const [first, second] = rest
  if (!first || !second || piece.end < piece.quotation.end || !/^(?:that|this|thus|so)$/iu.test(first.text)) return null
  const from = /^(?:is|was|'s)$/iu.test(second.text) ? rest[2] : /^(?:thus|so)$/iu.test(first.text) ? second : undefined
  const speaker = rest.find(
    (t) =>
      from !== undefined &&
      t.start >= from.start &&
      ['NOUN', 'PROPN'].includes(t.upos) &&
      (t.head < 0 || (sentence.tokens[t.head]?.start ?? 0) < from.start || !rest.some((r) => r.index === t.head)),
  )
  if (!speaker) return null
  return newDraft({
    sentence: sentence.index,
    head: first.index,
    cue: { start: first.start, end: (from === second ? first : second).end },
    cueWord: first.text.toLowerCase(),
    cueClass: 'say',
    source: { sentence: sentence.index, token: speaker.index },
    content: [{ start: piece.start, end: piece.end }],
    quoting: true,
    rule: 'quote/tag',
  })
}

function colonDraft(host: PageSentence, piece: Piece): Draft | null {
  const verb = mainVerb(host)
  const speaker = verb === null ? null : subjectOf(host, verb)
  const cue = verb === null ? undefined : host.tokens[verb]
  if (verb === null || speaker === null || !cue || cue.start >= piece.start) return null
  return newDraft({
    sentence: piece.sentence.index,
    head: verb,
    cue: { start: cue.start, end: cue.end },
    cueWord: ':',
    cueClass: 'say',
    source: { sentence: host.index, token: speaker },
    content: [{ start: piece.start, end: piece.end }],
    quoting: true,
    rule: 'quote/colon',
  })
}

function mainVerb(tree: Tree): number | null {
  const root = tree.tokens.find((t) => t.head < 0)
  return root && headsClause(tree, root.index) ? root.index : null
}

/** A quotation that is a sentence of its own: it goes on from the speech before it in its paragraph, else follows in it, else above. */
function freely(page: Page, piece: Piece, { found, speakers, lastIn }: Speeches): Draft | null {
  const passage = piece.sentence.passage.index
  const inPassage = (index: number): boolean =>
    Math.abs(index - piece.sentence.index) <= REACH && page.sentences[index]?.passage.index === passage
  const named = nameBefore(page, piece, inPassage)
  if (named) return named
  for (let s = piece.sentence.index - 1; s >= 0 && inPassage(s); s--) {
    const draft = speechOf(found.get(s))
    if (draft) return continuing(piece, draft, 'quote/goes-on')
  }
  const subject = subjectBefore(page, piece, inPassage)
  if (subject) return subject
  const ahead = laterSpeech(page, piece, found, inPassage)
  if (ahead) return continuing(piece, ahead, 'quote/ahead')
  const above = lastIn.get(passage - 1)
  if (above) {
    const speaker = speakers.get(above.quotation)
    if (speaker) return continuing(piece, speaker, above.quotation.closed ? 'quote/next-paragraph' : 'quote/open')
  }
  const previous = page.sentences[piece.sentence.index - 1]
  const draft = previous && previous.passage.index === passage - 1 ? speechOf(found.get(previous.index)) : null
  return draft ? continuing(piece, draft, 'quote/next-paragraph') : null
}

/** "And the mayor's aide? 'No idea.'": a name without a verb, put as a question or before a colon, hands the word on. */
function nameBefore(page: Page, piece: Piece, inPassage: (s: number) => boolean): Draft | null {
  const before = page.sentences[piece.sentence.index - 1]
  const root = before?.tokens.find((t) => t.head < 0)
  if (!before || !root || !inPassage(before.index) || mainVerb(before) !== null) return null
  if (!['NOUN', 'PROPN'].includes(root.upos) || !/[?:]$/u.test(before.tokens.at(-1)?.text ?? '')) return null
  return newDraft({
    sentence: piece.sentence.index,
    head: root.index,
    cue: { start: root.start, end: root.end },
    cueWord: root.lemma,
    cueClass: 'say',
    source: { sentence: before.index, token: root.index },
    content: [{ start: piece.start, end: piece.end }],
    quoting: true,
    rule: 'quote/after-name',
  })
}

/** "Asked about it, he shrugged. 'Ask the firemen.'": whoever the sentence before is about, where that is a person. */
function subjectBefore(page: Page, piece: Piece, inPassage: (s: number) => boolean): Draft | null {
  const before = page.sentences[piece.sentence.index - 1]
  const verb = before && inPassage(before.index) ? mainVerb(before) : null
  const subject = before && verb !== null ? subjectOf(before, verb) : null
  const token = before && subject !== null ? before.tokens[subject] : undefined
  const cue = before && verb !== null ? before.tokens[verb] : undefined
  if (!before || !token || !cue || subject === null || !isPersonLike(before, token)) return null
  return newDraft({
    sentence: piece.sentence.index,
    head: cue.index,
    cue: { start: cue.start, end: cue.end },
    cueWord: cue.lemma,
    cueClass: 'say',
    source: { sentence: before.index, token: subject },
    content: [{ start: piece.start, end: piece.end }],
    quoting: true,
    rule: 'quote/after-subject',
  })
}

const isPersonLike = (sentence: PageSentence, token: { readonly index: number; readonly text: string }): boolean =>
  /^(?:he|she)$/iu.test(token.text) ||
  sentence.names.some((n) => n.kind === 'person' && n.first <= token.index && token.index <= n.last)

function laterSpeech(
  page: Page,
  piece: Piece,
  found: Speeches['found'],
  inPassage: (s: number) => boolean,
): Draft | null {
  for (let s = piece.sentence.index + 1; s < page.sentences.length && inPassage(s); s++) {
    const draft = speechOf((found.get(s) ?? []).filter((d) => d.content.some((c) => c.start < d.cue.start)))
    if (draft) return draft
  }
  return null
}

const SPEECH: ReadonlySet<string> = new Set(['want', 'support', 'plan', 'perceive', 'seem'])

/** The outermost speech of a sentence: a continuing one, or the first with a source of its own. */
function speechOf(drafts: readonly Draft[] | undefined): Draft | null {
  const speaking = (drafts ?? []).filter(
    (d) => (d.source || d.label) && !SPEECH.has(d.cueClass) && d.content.length > 0,
  )
  const outer = speaking.find((d) => !speaking.some((o) => o !== d && o.content.some((c) => holds(c, d.cue))))
  return outer ?? null
}
