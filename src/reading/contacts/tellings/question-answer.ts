/** Floor 2, reading, contacts. A report that is itself an interview, in questions and answers, tells of that interview. */
import { type DateValue, type LocalId, type ReadTelling, type Span, UNKNOWN_DATE } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Clock, PageTime } from '../../clock.ts'
import type { Page, Passage } from '../../page.ts'
import { publicationDay } from '../../times/clock.ts'
import { interviewDay, isTurn } from '../../times/interview.ts'

const LEAST_ANSWERS = 2

/** Null where the page is no interview, its guest is not sure, or the interview is told already. */
export function readInterview(page: Page, cast: Cast, clock: Clock, told: readonly ReadTelling[]): ReadTelling | null {
  const answers = page.passages.filter((p) => p.kind === 'answer')
  const first = answers[0]
  if (first === undefined || answers.length < LEAST_ANSWERS || told.some((t) => t.kind === 'interview')) return null
  const guest = guestOf(page, cast, answers)
  if (guest === null) return null
  const opening = openingOf(page, cast, guest, first)
  const outlet = cast.outlet === null ? [] : [{ actor: cast.outlet, part: 'party' as const, basis: 'implied' as const }]
  return {
    id: `t${told.length + 1}`,
    kind: 'interview',
    title: 'interview',
    participants: [{ actor: guest, part: 'party', basis: 'stated' }, ...outlet],
    open: false,
    place: null,
    when: dayOf(page, clock, opening),
    state: 'occurred',
    vouchedBy: [],
    byPrincipal: false,
    statement: null,
    evidence: [opening],
    head: opening,
    sameAs: null,
    partOf: null,
    ordinal: null,
    formerly: null,
    background: false,
    doubt: [],
    why: { rule: 'interview/question-answer', spans: [opening] },
  }
}

/** The day the introduction says it was held, else one in the words that introduce the guest; a day asked about is none. */
function dayOf(page: Page, clock: Clock, opening: Span): DateValue {
  const held = interviewDay(page, publicationDay(page))
  if (held !== null) return { edtf: held, basis: 'implied' }
  const sentence = page.sentences.find((s) => s.start <= opening.start && opening.start < s.end && !isTurn(s))
  const isDay = (t: PageTime): boolean => t.type === 'DATE' || t.type === 'TIME'
  return clock.times.find((t) => t.sentence === sentence?.index && isDay(t))?.value ?? UNKNOWN_DATE
}

/** Who answers: the person the labels name, else the one the text before the first answer is about. */
function guestOf(page: Page, cast: Cast, answers: readonly Passage[]): LocalId | null {
  const labelled = answers
    .flatMap((a) => (a.speaker ? cast.within(a.speaker) : []))
    .find((m) => m.actor !== null)?.actor
  if (labelled) return labelled
  const before = cast.mentions.filter(
    (m) => m.end <= (answers[0]?.start ?? 0) && m.actor !== null && cast.actor(m.actor).kind === 'person',
  )
  const counts = new Map<LocalId, number>()
  for (const m of before) if (m.actor) counts.set(m.actor, (counts.get(m.actor) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  return best && (second === undefined || best[1] > second[1])
    ? best[0]
    : page.passages.length > 0
      ? (before[0]?.actor ?? null)
      : null
}

/** The sentence before the first answer that names the guest and a verb of speaking, else the guest's first mention there, else the first answer. */
function openingOf(
  page: Page,
  cast: Cast,
  guest: LocalId,
  first: Passage,
): { readonly start: number; readonly end: number } {
  const body = page.sentences.filter((s) => s.end <= first.start && s.passage.kind !== 'title')
  const named = body.filter((s) => cast.mentions.some((m) => m.sentence === s.index && m.actor === guest))
  const spoken = named.find((s) => s.tokens.some((t) => SPEAKING.has(t.lemma.toLowerCase())))
  const chosen = spoken ?? named[0]
  return chosen ? { start: chosen.start, end: chosen.end } : { start: first.start, end: first.end }
}

const SPEAKING = new Set(['speak', 'talk', 'interview', 'tell', 'sit', 'answer', 'meet', 'discuss'])
