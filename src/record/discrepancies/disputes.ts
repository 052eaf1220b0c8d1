/** Floor 3, record, discrepancies. Within one report: what it tells as disputed, and the two sides of that. */
import type { Cast } from '../actors/cast.ts'
import { contentWords, sharedCount } from '../words.ts'
import { deniedAlthough, deniedBeside, deniedFirst, deniedOfOthers, mayStandBeside } from './beside.ts'
import { ACCOUNT, bears, DENIES_BACK, IN_DISPUTE, type Mark, TELLS_OTHERWISE } from './marks.ts'
import { mayAnswer, opposed } from './opposed.ts'
import { claims, deniable, foundOnce, mentionsIn, otherMouth, ownWords, type Saying, speakerOf } from './sayings.ts'

/** Sayings that cannot all hold: what is claimed, then what answers it. */
export interface Dispute {
  readonly sides: readonly Saying[]
  readonly why: string
}

/** How far back an answer reaches: so many sayings, and so many UTF-16 code units. */
const BACK = 4
const NEAR = 600
/** How far on the sides may stand where a dispute is announced. */
const AHEAD = 8
const FOLLOWS = 1200

export function disputesIn(all: readonly Saying[], cast: Cast): readonly Dispute[] {
  if (!mayDispute(all)) return NONE
  const sayings = [...all].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sayings.flatMap((saying, at): readonly Dispute[] => {
    const before = sayings
      .slice(Math.max(0, at - BACK), at)
      .reverse()
      .filter((s) => s.span.end > saying.span.start - NEAR && s.span.end <= saying.span.start + 1)
    const found =
      deniedBack(saying, before, sayings[at + 1], cast) ??
      toldOtherwise(saying, before, sayings[at + 1], cast) ??
      announced(saying, sayings.slice(at + 1, at + 1 + AHEAD), cast) ??
      inOneBreath(saying, before[0], cast) ??
      opposed(saying, before[0], cast) ??
      deniedBeside(saying, before, cast) ??
      deniedFirst(saying, sayings.slice(at + 1, at + 1 + BACK), cast) ??
      deniedOfOthers(saying) ??
      deniedAlthough(saying)
    return found === null ? [] : [found]
  })
}

const NONE: readonly Dispute[] = []

/** By the words alone, which stay the same whoever is who: most reports have none that tell of a dispute, and are not read again. */
export const mayDispute = foundOnce((all) => all.some(tellsOfDispute) || mayAnswer(all))

function tellsOfDispute(saying: Saying): boolean {
  const { text, by, negative, filed, span, statement } = saying
  if ([DENIES_BACK, TELLS_OTHERWISE, IN_DISPUTE].some((marks) => bears(marks, text) !== null)) return true
  if (by === null) return false
  if (mayStandBeside(saying)) return true
  const whole = filed.report.text
  const opposed = negative && TURNS.test(whole.slice(Math.max(0, span.start - NEAR), span.start))
  return opposed || COUNTERS.test(whole.slice(statement.cue?.start, statement.cue?.end))
}

function deniedBack(saying: Saying, before: readonly Saying[], next: Saying | undefined, cast: Cast): Dispute | null {
  const mark = bears(DENIES_BACK, ownWords(saying))
  const denier = mark === null ? null : speakerOf(saying, cast)
  if (mark === null || denier === null || ['silence', 'question'].includes(saying.statement.kind)) return null
  if (pointsWithin(saying, mark)) return null
  const open = before.filter(
    (s) => (deniable(s) || isAsked(s, before, saying)) && (s.by === null || canBeDeniedBy(s.teller, denier, cast)),
  )
  const answer = [saying, ...saidMore(saying, next, denier, open, cast)]
  const noun = contentWords(/\b(?:no|any) such (\p{L}+)/iu.exec(saying.text)?.[1] ?? '')[0]
  const gathering = noun !== undefined && COMING_TOGETHER.test(noun)
  if (gathering && !open.some((s) => s.words.has(noun) || MET.test(s.text))) return null
  const claim =
    open.find((s) => noun !== undefined && (s.words.has(noun) || (gathering && MET.test(s.text)))) ??
    mostAlike(open, answer) ??
    open.find((s) => s.by !== null && s.statement.kind !== 'question') ??
    open.find((s) => s.by !== null) ??
    open[0]
  if (claim === undefined) return null
  return { sides: [claim, ...answer], why: `one says it, another denies it (${mark.reason})` }
}

/** "No such meeting" points at who met, whatever was told in between. */
const COMING_TOGETHER = /^(?:meet|encounter|contact|talk|session|conversation)/i
const MET = /\b(?:met|meet|meets|talks?|talked|spoke|spoken|saw|sat down|received|negotiated)\b/i

/** What it points back at stands in the same saying, or before it in its sentence ("As to the report of a call, he said that it never was"). */
function pointsWithin({ text, filed, span }: Saying, { pattern }: Mark): boolean {
  if (/[.!?;]["”’']?\s/.test(text.slice(0, text.search(pattern)).replace(BARE_NO, ''))) return true
  const before = filed.report.text.slice(Math.max(0, span.start - NEAR), span.start)
  const opening = before.slice(before.search(/[^.!?\n]*$/))
  return new RegExp(`\\b${ACCOUNT}\\b`, 'i').test(opening)
}

/** "Answer: No. There was no such call": a word of no says nothing that “such” could point at. */
const BARE_NO = /^(?:[\p{L}. -]{1,40}:\s*)?["“‘']?(?:no|nope|not at all|never|wrong|oh|well|look)[.,!]["”’']?\s*/iu

/** In an interview: what a question says, flatly or on somebody's word, whatever kind of saying it is. */
function isAsked(s: Saying, before: readonly Saying[], answer: Saying): boolean {
  if (s.by === null || answer.by === null || ['silence', 'no-comment'].includes(s.statement.kind)) return false
  if (s.statement.kind === 'question') return s.statement.cue !== null && !/\?["”’']?\s*$/.test(s.text)
  return before.some((q) => q.statement.kind === 'question' && q.span.start <= s.span.start && s.span.end <= q.span.end)
}

/** Another mouth; or somebody unnamed of one's own house, whom the house itself denies. */
const canBeDeniedBy = (teller: string | null, denier: string, cast: Cast): boolean =>
  otherMouth(teller, denier, cast) || (teller !== null && teller !== denier && cast.profileOf(teller).kind === 'source')

/** So few telling words deny, and leave it to the next sentence to say how it was. */
const CURT = 3
const CLOSE = 120

function saidMore(
  saying: Saying,
  next: Saying | undefined,
  denier: string,
  open: readonly Saying[],
  cast: Cast,
): readonly Saying[] {
  if (next === undefined || next.by === null || saying.words.size > CURT || !claims(next)) return []
  const between = saying.filed.report.text.slice(saying.span.end, next.span.start)
  if (between.length > CLOSE || /\n\s*\n/.test(between)) return []
  return !otherMouth(next.by, denier, cast) || open.some((s) => sharedCount(s.words, next.words) >= 2) ? [next] : []
}

/** That which shares most telling words with the answer, two at least. */
function mostAlike(open: readonly Saying[], answer: readonly Saying[]): Saying | undefined {
  const words = new Set(answer.flatMap((s) => [...s.words]))
  const shared = (s: Saying): number => sharedCount(s.words, words)
  const [best] = open.filter((s) => shared(s) >= 2).sort((a, b) => shared(b) - shared(a))
  return best
}

/** "That is not how she remembers it": what she says next is the other side, if she is quoted. */
function toldOtherwise(
  saying: Saying,
  before: readonly Saying[],
  next: Saying | undefined,
  cast: Cast,
): Dispute | null {
  const mark = saying.statement.kind === 'question' ? null : bears(TELLS_OTHERWISE, saying.text)
  const other = mark === null ? null : speakerOf(saying, cast)
  // Credited to nobody for sure: the words themselves say that it is another.
  if (mark === null || (other === null && saying.statement.cue === null)) return null
  const claim = before.find((s) => (deniable(s) || claims(s)) && s.by !== null && otherMouth(s.by, other, cast))
  if (claim === undefined) return null
  const answer = next !== undefined && next.by !== null && !otherMouth(next.by, other, cast) ? next : saying
  return { sides: [claim, answer], why: `one says so, another tells it otherwise (${mark.reason})` }
}

/** "Where he got off is in dispute": what those who are credited next say, one saying of each, a denial before anything else. */
function announced(saying: Saying, after: readonly Saying[], cast: Cast): Dispute | null {
  const mark = bears(IN_DISPUTE, saying.text)
  // Nobody calls it so: "nobody" is no speaker.
  if (mark === null || (saying.by !== null && mark.id !== 'dispute/calls-it')) return null
  const { text } = saying.filed.report
  const follows = (s: Saying): boolean =>
    s.span.start < saying.span.end + FOLLOWS &&
    (mark.id === 'dispute/question' || !/\n\s*\n/.test(text.slice(saying.span.end, s.span.start)))
  const told = after.filter((s) => s.by !== null && claims(s) && follows(s))
  const sides: Saying[] = []
  for (const s of told) {
    const same = sides.findIndex((other) => !otherMouth(other.by, s.by, cast))
    if (same < 0) sides.push(s)
    else if (s.statement.kind === 'denial') sides[same] = s
  }
  return sides.length < 2 ? null : { sides, why: `the report says that accounts differ (${mark.reason})` }
}

const TURNS = /\b(?:but|however|although|though|while|whereas|yet)\b|;/i
const BUT = new RegExp(`^[^.]*(?:${TURNS.source})`, 'i')
const COUNTERS = /\b(?:insist|maintain|counter|contend|retort|object)(?:s|ed)?\b/i

/** Two in one sentence of whom the second says no to what the first said. */
function inOneBreath(saying: Saying, first: Saying | undefined, cast: Cast): Dispute | null {
  if (first === undefined || first.by === null || saying.by === null || !otherMouth(first.by, saying.by, cast))
    return null
  if (!deniable(first) || !claims(saying) || first.negative) return null
  const { text } = saying.filed.report
  const between = text.slice(first.span.end, saying.span.start)
  if (/[.!?]["”’']?\s|\n/.test(between)) return null
  const opposed = saying.negative && BUT.test(between) && onOneMatter(first, saying, cast)
  const countered =
    COUNTERS.test(text.slice(saying.statement.cue?.start, saying.statement.cue?.end)) && samePronoun(first, saying)
  if (!opposed && !countered) return null
  return { sides: [first, saying], why: 'one says so, another in the same sentence that it is otherwise' }
}

/** They share a telling word, or the second speaks for somebody whom the first names. */
function onOneMatter(first: Saying, second: Saying, cast: Cast): boolean {
  if (sharedCount(first.words, second.words) > 0) return true
  const side = cast.sideOf(second.by ?? '')
  return mentionsIn(cast.resolved(first.filed), first.span, cast).some(({ actor }) => side.has(actor))
}

/** Both are about the same "they". */
function samePronoun(first: Saying, second: Saying): boolean {
  const subject = (s: Saying): readonly string[] =>
    contentOf(s)
      .match(/\b(?:he|she|they|it)\b/gi)
      ?.map((w) => w.toLowerCase()) ?? []
  const opens = /^(?:he|she|they|it)\b/i.exec(contentOf(second))?.[0].toLowerCase()
  return opens !== undefined && subject(first).includes(opens)
}

const contentOf = ({ filed, statement }: Saying): string =>
  statement.content.map((s) => filed.report.text.slice(s.start, s.end)).join(' ')
