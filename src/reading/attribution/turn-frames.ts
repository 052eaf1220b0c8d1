/** Floor 2, reading/attribution, family 6: turns of an interview. Whoever the label names says all of the turn. */
import type { Span } from '../../model/index.ts'
import { type Page, type PageSentence, type Passage, wordsOf } from '../page.ts'
import { type Draft, newDraft } from './draft.ts'

/** "Okoye:" at the head of a turn whose layout did not set it apart. */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|de|van|von|al)){0,4}):\s+/u

interface Turn {
  readonly passage: Passage
  readonly label: Span | null
  readonly asks: boolean
}

export function findTurnFrames(page: Page): Draft[] {
  const turns = turnsOf(page)
  const interviewee = turns.length > 0 ? introduced(page) : null
  const byPassage = Map.groupBy(page.sentences, (s) => s.passage.index)
  return turns.flatMap((turn) => {
    const drafts = (byPassage.get(turn.passage.index) ?? []).flatMap(
      (sentence) => draftOf(turn, sentence, turn.asks ? null : interviewee) ?? [],
    )
    return joinShort(page, drafts)
  })
}

const SHORT = 24

/** "No. I can say that plainly.": a word or two that open a turn belong to what follows. */
function joinShort(page: Page, drafts: readonly Draft[]): Draft[] {
  const [first, second, ...rest] = drafts
  const opening = first?.content[0]
  if (!first || !second || !opening || opening.end - opening.start > SHORT || first.kind !== null) return [...drafts]
  if (/\?\W*$/u.test(wordsOf(page, opening))) return [...drafts]
  return [{ ...first, content: [{ start: opening.start, end: second.content[0]?.end ?? opening.end }] }, ...rest]
}

function turnsOf(page: Page): Turn[] {
  const passages = beforePostscript(
    page,
    page.passages.filter((p) => p.kind === 'question' || p.kind === 'answer'),
  )
  const labels = passages.map((p) => p.speaker ?? labelIn(page, p))
  const asker = askerOf(labels.map((l) => (l ? wordsOf(page, l) : null)))
  return passages.map((passage, i) => {
    const label = labels[i] ?? null
    // Two labels that take turns say more than the marks: an answer may end in a question.
    const asks = asker !== null && label !== null ? wordsOf(page, label) === asker : passage.kind === 'question'
    return { passage, label, asks }
  })
}

/** What an editor adds under an interview speaks of the interview, of its print, or of who was asked about it. */
const POSTSCRIPT =
  /^\W*(?:after|before|since|following|during) (?:the|this|our) (?:interview|conversation)\b|\b(?:before|prior to|ahead of|until) (?:publication|going to press|press time)\b|\b(?:the|this|our) (?:interview|conversation) (?:was|has been|took place)\b|\bshown (?:the|this|that) (?:passage|answer|interview|transcript)\b/iu

/** The turns without the unlabelled paragraphs at the end that begin with an editor's postscript. */
function beforePostscript(page: Page, passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(
    (p, i) => (p.speaker !== null && p.speaker.start !== passages[i - 1]?.speaker?.start) || labelIn(page, p) !== null,
  )
  const from = passages.findIndex((p, i) => i > last && last >= 0 && POSTSCRIPT.test(wordsOf(page, p)))
  return from < 0 ? [...passages] : passages.slice(0, from)
}

function labelIn(page: Page, passage: Passage): Span | null {
  const found = LABEL.exec(wordsOf(page, passage))
  return found ? { start: passage.start, end: passage.start + (found[1]?.length ?? 0) } : null
}

const ASKS = /^(?:q|questions?|reporter|journalist|interviewer|moderator|correspondent|presenter|host)$/iu

/** Whose label says so asks; else, of two who take turns, the one who begins. */
function askerOf(labels: readonly (string | null)[]): string | null {
  const names = new Set(labels.filter((l) => l !== null))
  const said = [...names].find((name) => ASKS.test(name))
  if (said !== undefined) return names.size === 2 ? said : null
  return names.size === 2 ? (labels.find((l) => l !== null) ?? null) : null
}

function draftOf(turn: Turn, sentence: PageSentence, interviewee: Draft['source']): Draft | null {
  const { label, passage, asks } = turn
  const from = label && label.end > sentence.start && label.start <= sentence.start ? label.end + 1 : sentence.start
  if (from >= sentence.end || isStageDirection(sentence, from) || isCourtesy(sentence, from)) return null
  const kind = asks ? 'question' : 'answer'
  return newDraft({
    sentence: sentence.index,
    head: 0,
    cue: label ?? { start: passage.start, end: passage.start },
    cueWord: kind,
    cueClass: kind,
    source: interviewee,
    label,
    content: [{ start: from, end: sentence.end }],
    kind: asks ? 'question' : null,
    rule: `turn/${kind}`,
  })
}

/** "[laughs]": told by whoever wrote the interview down, said by nobody. */
const isStageDirection = (sentence: PageSentence, from: number): boolean => {
  const words = sentence.tokens.filter((t) => t.start >= from && !/^[.,!?…]$/u.test(t.text))
  return /^[[(]$/u.test(words[0]?.text ?? '') && words.findIndex((t) => /^[\])]$/u.test(t.text)) === words.length - 1
}

/** "Good morning, Minister.", "Thank you.", "Next question, please.": said to open, close or pass on the word. */
function isCourtesy(sentence: PageSentence, from: number): boolean {
  const words = sentence.tokens.filter((t) => t.start >= from && /\p{L}/u.test(t.text))
  const said = words.map((t) => t.text.toLowerCase()).join(' ')
  return words.length <= 7 && COURTESY.test(said)
}

const COURTESY =
  /^(?:good (?:morning|afternoon|evening|night|day)\b|(?:hello|hi|welcome|greetings)\b|thank you\b|(?:many )?thanks\b|(?:the |your |any )?(?:next|other|last|more|further|first)? ?questions? please$|(?:yes )?(?:please )?go ahead$|you(?: are|'re|’re) welcome$|over to you$|the floor is yours$)/u

/** The first person named before the first turn, in the text rather than the title: interviews introduce whom they question. */
function introduced(page: Page): Draft['source'] {
  const first = page.passages.find((p) => p.kind === 'question' || p.kind === 'answer')?.index ?? 0
  const order = (s: PageSentence): number => (s.passage.kind === 'paragraph' ? 0 : 1)
  const before = page.sentences.filter((s) => s.passage.index < first).sort((a, b) => order(a) - order(b))
  for (const sentence of before) {
    const person = sentence.names.find((name) => name.kind === 'person')
    if (person) return { sentence: sentence.index, token: headOfName(sentence, person.first, person.last) }
  }
  return null
}

function headOfName(sentence: PageSentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = sentence.tokens[i]?.head ?? -1
    if (head < first || head > last) return i
  }
  return last
}
