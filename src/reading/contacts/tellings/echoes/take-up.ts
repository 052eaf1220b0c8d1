/** Floor 2, reading, contacts. An echo becomes a telling of the contact it takes up: how it stands now, and on whose word. */
import { ancestorsOf, firstConjunct } from '../../../../language/tree.ts'
import type { ContactState, ReadStatement, ReadTelling } from '../../../../model/index.ts'
import { overlaps, UNKNOWN_DATE } from '../../../../model/index.ts'
import type { Cast } from '../../../cast.ts'
import type { Cover } from '../../../claims/cover.ts'
import type { Clock } from '../../../clock.ts'
import type { Page, PageSentence } from '../../../page.ts'
import type { Draft } from '../../drafts/draft.ts'
import { subjectsOf } from '../../sides/around-verb.ts'
import { isPrincipal } from '../../sides/principal.ts'
import { CONFIRMING } from '../../status/governors.ts'
import { settleState } from '../../status/settle-state.ts'
import { hasHappened, isAhead, isOpenEnded, type Status } from '../../status/status.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { fieldsOf } from '../fields.ts'
import { isNamedOfficial, type Known } from '../known.ts'
import { placeOf } from '../place.ts'
import { RAISED } from '../raised.ts'
import { voucherOf } from '../voucher.ts'
import { type ContactDays, daysOf } from '../when.ts'
import { antecedentOf } from './antecedent.ts'
import type { Echo } from './echo.ts'
import { ECHO_RULES } from './rules.ts'

/** Every echo of the page, in text order. */
export const findEchoes = (page: Page): readonly Echo[] =>
  page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ index }) => {
      for (const rule of ECHO_RULES) {
        const found = rule.find(sentence, index)
        if (found) return [{ ...found, rule, sentence, token: index }]
      }
      return []
    }),
  )

/** Null: it means no contact, or it is not clear which. */
export function takeUp(
  page: Page,
  cast: Cast,
  clock: Clock,
  statements: readonly ReadStatement[],
  told: readonly ReadTelling[],
  echo: Echo,
): ReadTelling | null {
  const before = antecedentOf(page, cast, told, echo)
  if (before === null) return null
  const draft = draftOf(before, echo)
  const own = daysOfEcho(clock, echo)
  const voucher = voucherOfEcho(cast, statements, echo)
  const byPrincipal = isPrincipal(cast, voucher.vouchedBy.at(-1) ?? null, {
    participants: before.participants,
    place: before.place?.actor ?? null,
  })
  if (echo.of === 'side' && !(byPrincipal && hasHappened(before.state))) return null
  const another = echo.rule.id === 'echo/next-one'
  const when = own.when.edtf === null && !another ? { ...before.when, basis: 'implied' as const } : own.when
  const known: Known = {
    status: echo.status,
    days: { ...own, when },
    place: another ? placeOf(cast, echo.sentence, echo.token) : before.place,
    voucher,
    byPrincipal,
  }
  const speaker = voucher.vouchedBy.at(-1)
  const byOfficial = isNamedOfficial(cast, speaker) || (speaker !== undefined && cast.actor(speaker).kind === 'state')
  const status = answered(echo, before)
  const settled = settleState(page, {
    draft,
    status,
    when,
    statement: voucher.statement,
    byPrincipal,
    byOfficial,
    ownVoice: voucher.vouchedBy.length === 0,
  })
  const state = settled === 'inherit' ? inherited(before, known, byOfficial) : settled
  if (state === null || (echo.rule.id === 'echo/one' && hasHappened(before.state))) return null
  const fields = fieldsOf(page, cast, draft, known, told.filter((t) => t.id !== RAISED).length + 1)
  return {
    ...fields,
    title: before.title,
    ordinal: another ? fields.ordinal : before.ordinal,
    place: another ? known.place : before.place && { ...before.place, basis: 'implied' },
    when,
    participants: before.participants.map((p) => ({ ...p, basis: 'implied' })),
    state,
    byPrincipal,
    sameAs: another ? null : before.id === RAISED ? before.sameAs : (before.sameAs ?? before.id),
    open: before.open,
    why: { ...fields.why, rule: echo.rule.id },
  }
}

/** Its own day, or the one that is told of it ("the new date is 4 May", "had been down for the 11th"). */
function daysOfEcho(clock: Clock, { sentence, token, carrier, status: { state, told: saying } }: Echo): ContactDays {
  if (saying !== null) return { when: UNKNOWN_DATE, formerly: null }
  const own = daysOf(clock, sentence, token)
  if (own.when.edtf !== null || !isAhead(state)) return own
  const told = clock.times.find(
    (t) =>
      t.sentence === sentence.index &&
      t.type === 'DATE' &&
      (t.dates === carrier || (t.first <= carrier && carrier <= t.last)),
  )
  return told ? { ...own, when: told.value } : own
}

/** "No": what was asked of the past is denied, of what is to come not planned. */
const answered = ({ rule, status, sentence }: Echo, before: ReadTelling): Status =>
  rule.id === 'echo/absent' && hasHappened(before.state)
    ? { ...status, state: 'denied' }
    : rule.id === 'echo/answer' &&
        status.state === 'denied' &&
        !hasHappened(before.state) &&
        (isAhead(before.state) || !sentence.tokens.some((t) => UNTRUE.test(t.text)))
      ? { ...status, state: 'not-planned' }
      : status

/** "it was untrue": said of what is held to have been. */
const UNTRUE = /^(?:untrue|false|fiction|nonsense|lie|wrong|incorrect|true)$/i

/** For the stages that ask a draft: a noun of the kind of contact it takes up, without sides of its own. */
const draftOf = ({ kind }: ReadTelling, { rule, sentence, token }: Echo): Draft => ({
  kind,
  rule: {
    id: rule.id,
    reason: rule.reason,
    words: 'echo',
    sort: 'noun',
    sides: [],
    needs: 'two',
    matches: [],
    not: [],
  },
  sentence,
  token,
  participants: [],
  destination: null,
  open: false,
  refers: true,
})

/** "The palace confirmed it": a plan is confirmed or announced; what has happened is told as such. */
function inherited(before: ReadTelling, { status, byPrincipal }: Known, byOfficial: boolean): ContactState | null {
  if (status.told === null) return null
  if (hasHappened(before.state)) return byPrincipal ? 'acknowledged' : 'occurred'
  if (!isAhead(before.state) && !isOpenEnded(before.state)) return null
  if (!byPrincipal && !byOfficial) return 'planned'
  return status.told === 'confirm' ? 'confirmed' : 'announced'
}

/** On whose word: whoever is credited with the words or, in the outlet's own voice, whoever denies or confirms. */
function voucherOfEcho(cast: Cast, statements: readonly ReadStatement[], { sentence, token, carrier }: Echo): Cover {
  const own = voucherOf(statements, sentence, token)
  if (own.vouchedBy.length > 0 && !isBesideCue(sentence, carrier, own)) return own
  const verb = tokenOf(sentence, carrier)
  const lemma = verb.lemma.toLowerCase()
  if (!SAYING.has(lemma) && !CONFIRMING.has(lemma)) return own
  const told = statements.find((s) => s.cue !== null && s.chain.length > 0 && overlaps(s.cue, verb))
  if (told) return { statement: told, vouchedBy: told.chain }
  const [subject] = subjectsOf(sentence, carrier)
  const speaker = subject === undefined ? null : (cast.at(sentence.index, subject)?.actor ?? null)
  return speaker === null ? own : { statement: own.statement, vouchedBy: [speaker] }
}

/** "Peru announced the date and Japan confirmed it": the second is no part of what the first says. */
function isBesideCue(sentence: PageSentence, carrier: number, { statement }: Cover): boolean {
  const joined = firstConjunct(sentence, carrier) !== carrier || childTokens(sentence, carrier, ['cc']).length > 0
  return (
    joined &&
    ancestorsOf(sentence, carrier).some((i) => statement?.cue != null && overlaps(statement.cue, tokenOf(sentence, i)))
  )
}

const SAYING: ReadonlySet<string> = new Set([
  'know',
  'hear',
  'aware',
  'learn',
  'deny',
  'dispute',
  'exclude',
  'rule',
  'announce',
  'call',
  'dismiss',
  'reject',
  'refute',
  'decline',
  'refuse',
  'comment',
  'answer',
  'reply',
  'respond',
  'say',
  'count',
  'claim',
  'list',
  'put',
  'stick',
  'insist',
  'speak',
])
