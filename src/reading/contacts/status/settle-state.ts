/**
 * Floor 2, reading, contacts. From how real the words make a contact to the state of the record: the day, the passage and who vouches
 * are asked here. Where an operator is unclear the weaker state is taken, or none: a plan never becomes a meeting.
 */
import { boundsOf, type ContactState, type DateValue, daysBetween, type ReadStatement } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { PRESENCE } from '../drafts/motion.ts'
import { surfaceSubject } from '../sides/around-verb.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isAdmitted } from '../tellings/admitted.ts'
import { hasHappened, isAhead, isState, type Reality, type Status } from './status.ts'
import { childTokens, formOf } from './verb-form.ts'

/** `inherit`: only referred to; an earlier telling says how it stands. */
export type Settled = ContactState | 'inherit' | null

interface Telling {
  readonly draft: Draft
  readonly status: Status
  readonly when: DateValue
  readonly statement: ReadStatement | null
  readonly byPrincipal: boolean
  /** The voucher holds an office, whether or not the report says for which side. */
  readonly byOfficial: boolean
  /** Told in the report's own voice: nobody is credited. */
  readonly ownVoice: boolean
}

export function settleState(page: Page, telling: Telling): Settled {
  if (isOfOtherAsker(page, telling.draft)) return null
  const arranged = laterToday(telling, asArranged(telling.draft, telling.status.state))
  const real = onItsDay(page, telling, ofJourney(page, telling, ofPassage(page, telling, arranged)))
  if (real === 'bare' && isConfirmedAhead(page, telling)) return vouched(telling, 'scheduled')
  if (real === 'bare') return isOfThePast(page, telling) ? vouched(telling, 'occurred') : 'inherit'
  if (!isState(real) || isAsked(page, telling)) return null
  const state = inDenial(telling, inSilence(telling, real))
  return vouched(telling, state)
}

/** A question tells of nothing; an interviewer's turn may also assert ("You met the president in May. What did he say?"). */
function isAsked(page: Page, { draft, statement }: Telling): boolean {
  if (statement?.kind !== 'question') return false
  const { start, end, passage } = draft.sentence
  return !/^(question|answer)$/.test(passage.kind) || page.report.text.slice(start, end).includes('?')
}

/** "QUESTION (Harbour Post): They met on Monday. Why?": what a question takes for granted is the word of whoever asks, who is not named as a source here. */
const isOfOtherAsker = (page: Page, { sentence: { passage } }: Draft): boolean =>
  passage.kind === 'question' &&
  passage.speaker !== null &&
  /\([^()]+\)/.test(page.report.text.slice(passage.speaker.end, passage.start))

/** "I am leading our delegation", "we are flying to Lima": in the first person a journey told so is one arranged, not one under way. */
function asArranged({ kind, sentence, token, rule }: Draft, real: Reality): Reality {
  if (real !== 'under-way' || rule.sort !== 'verb' || !JOURNEYS.has(kind)) return real
  const first = surfaceSubject(sentence, token).some((i) => /^(?:i|we)$/i.test(sentence.tokens[i]?.text ?? ''))
  return first && formOf(sentence, token).name === 'progressive' ? 'planned' : real
}

/** "lands in Lima tonight", "is meeting her this evening": in the present tense that is still ahead. */
function laterToday({ draft: { sentence, token, rule }, when }: Telling, real: Reality): Reality {
  if ((real !== 'present' && real !== 'under-way') || rule.sort === 'noun' || !LATER.test(when.words ?? '')) return real
  return /^(?:present|progressive)$/.test(formOf(sentence, token).name) ? 'scheduled' : real
}

const LATER = /^(?:tonight|this (?:afternoon|evening)|later (?:today|on|this)|in the evening)\b/i

/** "confirmed the summit for Friday": what is merely named has its day still to come. */
const isConfirmedAhead = (page: Page, { status, when }: Telling): boolean =>
  status.told === 'confirm' && sideOfPublication(page, when) === 'later'

/** "confirmed yesterday's call between Lind and Ito", "criticised last week's visit": named with its sides and a day that can only be past, it took place. A weekday may be the next one. */
function isOfThePast(page: Page, { draft, when }: Telling): boolean {
  const { rule, sentence, token, participants, refers } = draft
  if (rule.sort !== 'noun' || refers || participants.length < LEAST_SIDES || when.span === null) return false
  const owned = sentence.tokens.some(
    (t) => t.rel === 'nmod:poss' && t.head === token && when.span && t.start < when.span.end && when.span.start < t.end,
  )
  const told =
    ['obj', 'nsubj'].includes(sentence.tokens[token]?.rel ?? '') || MEANWHILE.test(prepositionOf(sentence, token) ?? '')
  return owned && told && GONE.test(when.words ?? '') && sideOfPublication(page, when) === 'earlier'
}

const LEAST_SIDES = 2

const GONE = /^(?:yesterday|last\b|the day before yesterday)/i

const MEANWHILE = /^(?:in|at|during|after|following|since)$/

const JOURNEYS: ReadonlySet<Draft['kind']> = new Set(['visit', 'arrival', 'departure'])

/** Who has set out or arrived has not done yet what he came for. */
function ofJourney(page: Page, { draft, when }: Telling, real: Reality): Reality {
  if (
    real !== 'occurred' ||
    !JOURNEYS.has(draft.kind) ||
    draft.rule.sort !== 'verb' ||
    draft.rule.words === 'visit' ||
    PRESENCE.has(draft.rule.words)
  )
    return real
  const form = formOf(draft.sentence, draft.token).name
  const lemma = draft.sentence.tokens[draft.token]?.lemma.toLowerCase()
  if (lemma === 'return' || lemma === 'go' || lemma === 'come' || lemma === 'pass' || isEndOfStay(draft)) return real
  if (isLongPast(page, when)) return real
  return form === 'perfect' || draft.kind !== 'visit' || isForPurpose(draft) ? 'under-way' : real
}

/** "left Lima at the end of a visit", "flew home after two days of talks": what he came for is done. */
const isEndOfStay = ({ sentence, token }: Draft): boolean =>
  childTokens(sentence, token, ['obl', 'advcl']).some((t) => {
    const after = /^(?:after|following|having)$/.test(prepositionOf(sentence, t.index) ?? '')
    const end = t.lemma === 'end' && prepositionOf(sentence, t.index) === 'at'
    const of = childTokens(sentence, t.index, ['nmod']).map((n) => n.lemma)
    return (end || after) && [t.lemma, ...of].some((lemma) => STAY.test(lemma))
  })

const STAY = /^(?:visit|trip|tour|stay|talks?|meetings?|negotiations?|consultations?|mission)$/

/** More than a week before the report: the journey is over. */
function isLongPast(page: Page, when: DateValue): boolean {
  const published = page.report.published.edtf
  if (published === null || when.edtf === null) return false
  const [day, out] = [boundsOf(when.edtf).last, boundsOf(published).first]
  return day !== null && out !== null && daysBetween(day, out) > WEEK
}

const WEEK = 7

/** "flew to Lima to meet", "travelled to Lima for talks". */
const isForPurpose = ({ sentence, token }: Draft): boolean =>
  sentence.tokens.some(
    (t) =>
      t.head === token &&
      ((t.rel === 'advcl' && t.xpos === 'VB') ||
        (t.rel === 'obl' && /^(talks|meetings|negotiations|summit|consultations)$/i.test(t.text))),
  )

const HEADLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading', 'entry', 'item'])

/** A simple present is a headline's past or, with a day to come, a timetable; elsewhere a habit. */
function ofPassage(page: Page, { draft, when }: Telling, real: Reality): Reality {
  if (real !== 'present') return real
  if (draft.rule.sort === 'stay') return 'under-way'
  const side = sideOfPublication(page, when)
  if (side === 'later') return 'scheduled'
  if (side === 'earlier' || HEADLINES.has(draft.sentence.passage.kind) || isFlash(page)) return 'occurred'
  if (draft.rule.sort === 'noun') return 'bare'
  return side === 'same' ? 'scheduled' : 'none'
}

const FEW_SENTENCES = 4

const isFlash = (page: Page): boolean => page.sentences.length <= FEW_SENTENCES

type SideOfDay = 'earlier' | 'same' | 'later' | 'unknown'

/** Where the day lies as a whole, seen from the publication day. */
function sideOfPublication(page: Page, when: DateValue): SideOfDay {
  const published = page.report.published.edtf
  if (published === null || when.edtf === null) return 'unknown'
  const [day, out] = [boundsOf(when.edtf), boundsOf(published)]
  if (day.first !== null && out.last !== null && day.first > out.last) return 'later'
  if (day.last !== null && out.first !== null && day.last < out.first) return 'earlier'
  return day.first !== null && day.first === day.last ? 'same' : 'unknown'
}

/** What is told as past but lies after the report is a plan told loosely or a misread day: it is never kept as having happened. */
function onItsDay(page: Page, { draft, when }: Telling, real: Reality): Reality {
  if ((real === 'possible' || real === 'planned') && isAfterwards(draft) && sideOfPublication(page, when) === 'earlier')
    return 'occurred'
  if (hasHappened(real) && sideOfPublication(page, when) === 'later') return 'scheduled'
  return real === 'planned' && isOneDay(when) ? 'scheduled' : real
}

/** "might walk out after a call on Monday": what the possible follows has itself happened. */
const isAfterwards = ({ sentence, token, rule }: Draft): boolean =>
  rule.sort === 'noun' && /^(after|following|since)$/.test(prepositionOf(sentence, token) ?? '')

const MOST_DAYS = 3

/** One day, or a few named ones. */
function isOneDay(when: DateValue): boolean {
  if (when.edtf === null || when.edtf.startsWith('[')) return false
  const { first, last } = boundsOf(when.edtf)
  return first !== null && last !== null && daysBetween(first, last) < MOST_DAYS
}

/** Content that somebody would not give: what is not told as past is silent. */
function inSilence({ statement }: Telling, state: ContactState): ContactState {
  const silent = statement?.kind === 'silence' || statement?.kind === 'no-comment'
  return silent && !hasHappened(state) ? 'silent' : state
}

/** Content that somebody denies: what its own clause asserts is what is denied; what it only mentions in passing stands. */
function inDenial({ draft, statement }: Telling, state: ContactState): ContactState {
  if (statement?.kind !== 'denial' || statement.cue === null || !hasHappened(state) || draft.rule.sort === 'noun')
    return state
  // "That is not true. She was in Lima.": of an answer's own words each says for itself what is so.
  if (draft.sentence.passage.kind === 'answer') return state
  return isMainClause(draft) ? 'denied' : state
}

/** Nothing but coordination and the credited clause itself stands above it. */
const isMainClause = ({ sentence, token }: Draft): boolean =>
  ['root', 'ccomp', 'xcomp', 'parataxis', 'conj'].includes(sentence.tokens[token]?.rel ?? '')

/** A principal's plan is announced, or confirmed where others spoke of it before; what happened he acknowledges, but for a text of his own, which simply tells it. Only officials announce and confirm. */
function vouched(
  { draft, status, statement, byPrincipal, byOfficial, ownVoice }: Telling,
  state: ContactState,
): ContactState {
  const confirms = status.told === 'confirm' || statement?.kind === 'confirmation'
  const firm = isAhead(state) && state !== 'expected'
  if (firm && (byPrincipal || (byOfficial && (confirms || status.told === 'announce'))))
    return confirms ? 'confirmed' : 'announced'
  const owned = isAdmitted(draft, status) || (confirms && JOURNEYS.has(draft.kind))
  const admits = byPrincipal || (byOfficial && owned)
  return admits && !ownVoice && state === 'occurred' ? 'acknowledged' : state
}
