/**
 * Floor 2, reading/attribution. The day something was said: what the words beside the cue state; for what the same
 * speaker says further on, the same day as implied. The day of publication is never filled in.
 */
import { headOf, subtreeOf } from '../../language/tree.ts'
import { type DateValue, type LocalId, type Span, UNKNOWN_DATE } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock, PageTime } from '../clock.ts'
import type { Frame } from '../frames.ts'
import type { Page, PageSentence } from '../page.ts'
import { publicationDay } from '../times/clock.ts'
import { interviewDay as dayHeld } from '../times/interview.ts'
import { isAired } from './aired.ts'
import { encounterBefore, encountersOf } from './encounters.ts'
import { isOnOccasion, occasionOf } from './occasion.ts'
import { settingOf } from './setting.ts'
import type { Speaker } from './speakers.ts'
import { hasRel, isVerb } from './tree.ts'

/** One date for each frame. */
export function saidDates(
  page: Page,
  frames: readonly Frame[],
  speakers: readonly Speaker[],
  clock: Clock,
  cast: Cast,
): DateValue[] {
  const times = Map.groupBy(clock.times.filter(isDay), (t) => t.sentence)
  const interview = interviewDay(page, frames, times)
  const dated = clock.times.filter(isDay)
  const occasion = occasionOf(page, cast, dated)
  const encounters = encountersOf(page, cast, dated)
  const setting = settingOf(page, clock)
  const last = new Map<LocalId, DateValue>()
  const dates: DateValue[] = []
  for (const [i, frame] of frames.entries()) {
    const actor = speakers[i]?.actor ?? null
    const first =
      frame.speakerOf === null
        ? null
        : (dates[frame.speakerOf] ?? ownDate(page, frames, frames[frame.speakerOf] as Frame, times))
    const own = isTurn(frame) ? interview : (first ?? ownDate(page, frames, frame, times))
    const carried =
      actor === null || own.edtf !== null || !carriesOn(page, frame) ? own : implied(last.get(actor) ?? own)
    if (actor !== null && own.edtf !== null) last.set(actor, own)
    const told = carried.edtf === null ? setting(frame) : carried
    const onOccasion =
      told.edtf === null &&
      actor !== null &&
      occasion !== null &&
      isOnOccasion(page, cast, frame, actor, occasion, dated)
    const met =
      told.edtf === null && !onOccasion && actor !== null
        ? encounterBefore(page, frame, actor, encounters, dated)
        : null
    const value = onOccasion ? occasion.value : (met?.value ?? told)
    if (actor !== null && (onOccasion || met)) last.set(actor, value)
    dates.push(value)
  }
  return frames.map((frame, i) => sharedDate(dates, frame, i))
}

/** Words before the one cue of a quotation have the day that the cue was given. */
function sharedDate(dates: readonly DateValue[], frame: Frame, i: number): DateValue {
  const own = dates[i] ?? UNKNOWN_DATE
  return own.edtf === null && frame.speakerOf !== null ? (dates[frame.speakerOf] ?? own) : own
}

const isTurn = (frame: Frame): boolean => frame.cueClass === 'question' || frame.cueClass === 'answer'

const implied = (date: DateValue): DateValue => (date.edtf === null ? date : { ...date, basis: 'implied' })

/** A plain past ("he said") or a quotation goes on with the occasion told before; "has long said", "says" do not. */
function carriesOn(page: Page, frame: Frame): boolean {
  if (frame.inside !== null || frame.negative) return false
  const token = page.sentences[frame.cueAt.sentence]?.tokens[frame.cueAt.token]
  return token?.xpos === 'VBD' || (token?.xpos === 'VBG' && !/^according/i.test(token.text))
}

type Times = ReadonlyMap<number, readonly PageTime[]>

function ownDate(page: Page, frames: readonly Frame[], frame: Frame, times: Times): DateValue {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence || frame.label) return UNKNOWN_DATE
  const outside = (times.get(frame.cueAt.sentence) ?? []).filter(
    (t) =>
      !frame.content.some((c) => overlaps(c, t)) &&
      !isAhead(t) &&
      !isSaidBeside(frames, frame, t) &&
      !(t.start > frame.cue.end && page.report.text.slice(frame.cue.end, t.start).includes(';')) &&
      !(isRunning(t) && t.start > frame.cue.end && !SAYING.test(frame.why.rule)),
  )
  const heads = headsOf(sentence, frame.cueAt.token)
  const direct = outside.find((t) => t.dates !== null && heads.includes(t.dates))
  if (direct) return direct.value
  const clause = new Set(subtreeOf(sentence, frame.cueAt.token))
  return outside.find((t) => t.dates !== null && clause.has(t.first) && isNear(t, frame))?.value ?? UNKNOWN_DATE
}

/**
 * The cue and what it shares its day with: the verb that carries a noun ("made a plea on Thursday"), the one a participle
 * goes along with ("on Thursday closed the port, saying ..."), the encounter a clause tells of ("on Thursday saw the envoy, who
 * warned ...").
 */
function headsOf(sentence: PageSentence, cue: number): number[] {
  const up = headOf(sentence, cue)
  if (up < 0) return [cue]
  if (!isVerb(sentence, cue)) return hasRel(sentence, cue, 'obj') ? [cue, up] : [cue]
  if (tagOf(sentence, cue) === 'VBG' && hasRel(sentence, cue, 'advcl') && isPast(sentence, up)) return [cue, up]
  const told = tagOf(sentence, cue) === 'VBD' && hasRel(sentence, cue, 'acl:relcl') ? verbOver(sentence, up) : null
  return told !== null && MEETS.has(sentence.tokens[told]?.lemma.toLowerCase() ?? '') ? [cue, told] : [cue]
}

const tagOf = (sentence: PageSentence, token: number): string => sentence.tokens[token]?.xpos ?? ''

const isPast = (sentence: PageSentence, token: number): boolean => tagOf(sentence, token) === 'VBD'

/** Verbs, and verbs that carry a noun, of people coming together: what was said there was said then. */
const MEETS = new Set([
  'meet',
  'receive',
  'see',
  'welcome',
  'host',
  'call',
  'telephone',
  'phone',
  'conduct',
  'hold',
  'have',
])

/** "met the envoy, who ...", "held talks with the envoy, who ...": the past verb over the person; null where there is none. */
function verbOver(sentence: PageSentence, person: number): number | null {
  let at = headOf(sentence, person)
  if (at >= 0 && !isVerb(sentence, at)) at = headOf(sentence, at)
  return at >= 0 && isPast(sentence, at) ? at : null
}

/** "..., the envoy said, adding that a visit was possible in March": the day stands in what another cue tells. */
const isSaidBeside = (frames: readonly Frame[], frame: Frame, time: PageTime): boolean =>
  frames.some((f) => f.content.some((c) => overlaps(c, time)) && !f.content.some((c) => overlaps(c, frame.cue)))

/** Nobody has said anything next week; what is denied "to this day" has no day. */
const isAhead = (time: PageTime): boolean => /^(?:next|tomorrow|coming|this day)\b/iu.test(time.value.words ?? '')

/** "ruled out a visit this week": a period still running, behind a noun or infinitive, is when that would be. */
const isRunning = (time: PageTime): boolean => /^this\b/iu.test(time.value.words ?? '')

const SAYING = /^(?:verb\/(?:clause|postposed|parenthesis|interposed|quotation)|quote\/)/u

const isDay = (time: PageTime): boolean => time.type === 'DATE' || time.type === 'TIME'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Close behind the cue: the day of the telling, not of something in the speaker's description. */
const isNear = (time: PageTime, frame: Frame): boolean => time.start >= frame.cue.end && time.start - frame.cue.end < 60

/** The day on which the introduction or the postscript says it was held, or the only day told before the first turn. */
function interviewDay(page: Page, frames: readonly Frame[], times: Times): DateValue {
  const first = frames.find(isTurn)?.cueAt.sentence
  if (first === undefined) return UNKNOWN_DATE
  const held = dayHeld(page, publicationDay(page))
  if (held !== null) return { edtf: held, basis: 'implied' }
  const before = page.sentences.filter((s) => s.index < first && s.passage.kind === 'paragraph')
  const days = before.flatMap((s) => times.get(s.index) ?? []).filter((t) => !isAhead(t))
  if (days.length === 1 && days[0]) return implied(days[0].value)
  const out = publicationDay(page)
  const start = page.sentences[first]?.passage.start ?? 0
  return out !== null && days.length === 0 && isAired(page, start) ? { edtf: out, basis: 'implied' } : UNKNOWN_DATE
}
