/** Floor 2, reading, positions. By when: the day an act is wanted by, or the vague words where the text gives no day. */
import type { Token } from '../../language/types.ts'
import { addDays, type DateValue, type Day, type PositionKind, type Span, UNKNOWN_DATE } from '../../model/index.ts'
import { bears, children, childrenBy, marker, phrase, spanOver } from '../claims/tree.ts'
import type { PageTime } from '../clock.ts'
import type { PageSentence } from '../page.ts'
import type { Draft, Scene } from './draft.ts'

const LIMITS = new Set(['by', 'before', 'until', 'till', 'within', 'than', 'ahead'])
/** Words with "in" or "within" that name no day. */
const VAGUE =
  /\b(coming|soon|possible|immediately|days|weeks|months|hours|shortly|moment|delay|near future|next few)\b/i
/** Kinds that want an act, so that a plain date of the act is its deadline. */
const WANTING: ReadonlySet<PositionKind> = new Set(['demand', 'ultimatum'])

/** The word of a time expression that hangs on something outside it. */
function headOfTime(sentence: PageSentence, time: PageTime): Token | undefined {
  return sentence.tokens.slice(time.first, time.last + 1).find((t) => t.head < time.first || t.head > time.last)
}

/** The preposition of a time expression: inside it, before it, or on its head. */
export function prepositionOf(sentence: PageSentence, time: PageTime): string | null {
  const head = headOfTime(sentence, time)
  const own = head ? marker(sentence, head.index)?.split(' ').at(-1) : undefined
  const before = sentence.tokens[time.first - 1]
  const first = sentence.tokens[time.first]
  if (own && LIMITS.has(own)) return own
  const word = [first, before].find((t) => t && (t.upos === 'ADP' || t.upos === 'SCONJ'))
  return word?.text.toLowerCase() ?? own ?? null
}

/** "by midnight local time on 3 May": a clock time with the limit and its day after it are one. */
function isLimit(sentence: PageSentence, time: PageTime): boolean {
  const preposition = prepositionOf(sentence, time)
  if (preposition !== null && LIMITS.has(preposition)) return true
  const head = headOfTime(sentence, time)
  const siblings = head ? childrenBy(sentence, head.head, 'obl') : []
  return siblings.some(
    (t) =>
      t.index < time.first &&
      LIMITS.has(marker(sentence, t.index) ?? '') &&
      /^(time|midnight|noon|hour|hours|gmt|o'clock)$/i.test(t.lemma),
  )
}

const isVague = (time: PageTime, words: string): boolean =>
  time.type === 'DURATION' || time.type === 'SET' || time.value.edtf === null || VAGUE.test(words)

/** "gave them 48 hours", "has only days to answer": the time given is the limit. */
const isGiven = (draft: Draft, time: PageTime): boolean => givenTo(draft).some((t) => covers(time, t.index))

const GIVING = new Set(['ultimatum/given-until', 'ultimatum/has-until'])

const givenTo = ({ rule, sentence, cue }: Draft): readonly Token[] =>
  GIVING.has(rule)
    ? childrenBy(sentence, cue.index, 'obj', 'obl').filter(
        (t) => LENGTH.test(t.lemma) || LIMITS.has(marker(sentence, t.index) ?? ''),
      )
    : []

const LENGTH = /^(second|minute|hour|day|week|fortnight|month|year|matter)$/

const covers = (time: PageTime, index: number): boolean => time.first <= index && index <= time.last

/** Words for haste that are no time expressions. */
const HASTE =
  /^(without (?:(?:any|further|more|undue) )*delay|at once|immediately|forthwith|(?:right|straight) away|shortly|promptly|immediate)\b/i

const AT_NO_TIME = /^(immediately|shortly|right|straight)$/i

/** The limit told in words alone: the length given, or "without delay", "at once" about the act; unknown where there is none. */
function vagueWords(scene: Scene, draft: Draft, near: ReadonlySet<number>): DateValue {
  const { text } = scene.page.report
  const length = givenTo(draft)[0]
  const own = length
    ? spanOver(
        text,
        phrase(draft.sentence, length.index, (t) => bears(t, 'acl', 'advcl')),
      )
    : null
  const span = own ?? (WANTING.has(draft.kind) ? hasteIn(text, draft, near) : null)
  return span ? vague(text, span, 'publication') : UNKNOWN_DATE
}

/** "immediately after the vote" and "shortly before" are times of something else. */
function hasteIn(text: string, { sentence, act }: Draft, near: ReadonlySet<number>): Span | null {
  for (const t of sentence.tokens) {
    const isOfAct = t.head === act.index || sentence.tokens[t.head]?.head === act.index
    const found = near.has(t.index) && isOfAct ? HASTE.exec(text.slice(t.start, sentence.end))?.[0] : undefined
    const next = sentence.tokens[t.index + 1]?.text ?? ''
    if (found && !(AT_NO_TIME.test(t.text) && /^(after|before|following|upon|prior|ahead)$/i.test(next)))
      return { start: t.start, end: t.start + found.length }
  }
  return null
}

const vague = (text: string, span: Span, anchor: string | null): DateValue => ({
  edtf: null,
  basis: 'unknown',
  span: { start: span.start, end: span.end },
  words: text.slice(span.start, span.end),
  anchor,
})

/** A day as it is; vague words kept without one. */
export function limitOf(scene: Scene, time: PageTime): DateValue {
  const words = scene.page.report.text.slice(time.start, time.end)
  return isVague(time, words) ? vague(scene.page.report.text, time, time.value.anchor ?? 'publication') : time.value
}

const better = (a: DateValue, b: DateValue): DateValue => (a.edtf === null && b.edtf !== null ? b : a)

/** "if they stay shut after 20 March": that day is the last. */
function dayBeforeOpen(limit: DateValue): DateValue {
  const open = /^\[(\d{4}-\d\d-\d\d)\.\.\]$/.exec(limit.edtf ?? '')
  return open?.[1] ? { ...limit, edtf: addDays(open[1] as Day, -1) } : limit
}

/** The deadline told with a draft; unknown where none is. */
export function deadlineOf(scene: Scene, draft: Draft): DateValue {
  const { sentence, act, cue } = draft
  const around =
    cue.upos === 'NOUN' && draft.kind === 'ultimatum' ? phrase(sentence, cue.index) : ownWords(sentence, cue)
  const expiring = expiryOf(draft)
  const near = new Set([...phrase(sentence, act.index), ...around, ...expiring].map((t) => t.index))
  const times = scene.clock.times.filter((t) => t.sentence === sentence.index && near.has(t.first))
  const ends = (t: PageTime): boolean => expiring.some((token) => covers(t, token.index))
  const limits = times.filter(
    (t) =>
      isLimit(sentence, t) || (WANTING.has(draft.kind) && isOfDeadline(sentence, t)) || isGiven(draft, t) || ends(t),
  )
  const plain = WANTING.has(draft.kind) ? times.filter((t) => !limits.includes(t) && datesTheAct(scene, draft, t)) : []
  const found = [...limits, ...plain].map((t) => dayBeforeOpen(limitOf(scene, t)))
  return found.length > 0 ? found.reduce(better) : vagueWords(scene, draft, near)
}

/** "the ultimatum expires on Friday": the words of the verb of ending, which the noun is the subject of. */
function expiryOf({ sentence, cue }: Draft): readonly Token[] {
  const up = bears(cue, 'nsubj') ? sentence.tokens[cue.head] : undefined
  if (!up || !/^(expire|lapse|end|run|fall)$/.test(up.lemma)) return []
  return childrenBy(sentence, up.index, 'obl', 'advmod').flatMap((t) => phrase(sentence, t.index))
}

/** What hangs on the cue itself, not the clauses below it. */
const ownWords = (sentence: PageSentence, cue: Token): readonly Token[] =>
  children(sentence, cue.index)
    .filter((t) => t.upos !== 'VERB')
    .flatMap((t) => phrase(sentence, t.index))

/** "its Friday deadline", "a deadline of 3 May". */
function isOfDeadline(sentence: PageSentence, time: PageTime): boolean {
  const head = headOfTime(sentence, time)
  return head !== undefined && /^(deadline|cutoff|cut-off|ultimatum)$/.test(sentence.tokens[head.head]?.lemma ?? '')
}

const DATING: ReadonlySet<string> = new Set(['on', 'in', 'at'])

/** "if they stay shut after 10 March" */
const HELD_UNTIL: ReadonlySet<string> = new Set([...DATING, 'after', 'beyond', 'past', 'from'])

/** "must act next week": a day to come that dates the act wanted, not the telling of it. */
function datesTheAct(scene: Scene, draft: Draft, time: PageTime): boolean {
  if (draft.sentence.tokens[time.first - 1]?.lemma === 'not') return false
  const words = scene.page.report.text.slice(time.start, time.end)
  if (time.type !== 'DATE' && time.type !== 'TIME') return false
  if (/\b(last|ago|yesterday|earlier|previous|since|former|today|now|current)\b/i.test(words)) return false
  const preposition = prepositionOf(draft.sentence, time)
  const held = draft.rule === 'ultimatum/unless'
  if (preposition !== null && !(held ? HELD_UNTIL : DATING).has(preposition)) return false
  // "would end on 1 June unless": the day of what is held out is the day the act is wanted by
  const acts = [
    ...withInfinitives(draft.sentence, draft.act),
    ...(held ? withInfinitives(draft.sentence, draft.cue) : []),
  ]
  return (
    time.dates !== null &&
    acts.includes(time.dates) &&
    (held || draft.cue === draft.act || time.dates !== draft.cue.index)
  )
}

/** "be prepared to act", "show a willingness to act", "take steps to act": the day may hang on either. */
const withInfinitives = (sentence: PageSentence, act: Token): readonly number[] => [
  act.index,
  ...[
    ...childrenBy(sentence, act.index, 'xcomp'),
    ...childrenBy(sentence, act.index, 'obj').flatMap((noun) => childrenBy(sentence, noun.index, 'acl')),
  ].flatMap((t) => (isInfinitive(sentence, t) ? withInfinitives(sentence, t) : [])),
]

const isInfinitive = (sentence: PageSentence, { index }: Token): boolean =>
  childrenBy(sentence, index, 'mark').some((t) => t.lemma === 'to')
