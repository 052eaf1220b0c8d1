/** Floor 2, reading, contacts. What is known of a draft before it is compared with what was told: reality, day, place, voucher. */
import { findChildren } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import { type LocalId, type ReadStatement, UNKNOWN_DATE } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Cover } from '../../claims/cover.ts'
import type { Clock } from '../../clock.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { aroundNoun, modifiersOf } from '../sides/around-noun.ts'
import { carrierOf, nounChain } from '../sides/carrier.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isPrincipal } from '../sides/principal.ts'
import { isOfficial } from '../sides/standing.ts'
import { bareStayStatus, isBareStay } from '../status/bare-stay.ts'
import { isDefinite } from '../status/definite.ts'
import { nounStatus } from '../status/noun-status.ts'
import type { Settled } from '../status/settle-state.ts'
import { type Status, status } from '../status/status.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../status/verb-form.ts'
import { statusAbove, verbStatus } from '../status/verb-status.ts'
import { isTimeWord } from '../time-words.ts'
import { type PlaceOf, placeOf } from './place.ts'
import type { Comparable } from './same.ts'
import { accountant, voucherOf } from './voucher.ts'
import { type ContactDays, dayOfLeg, daysOf } from './when.ts'

/** What is known of a draft before it is compared with what was told. */
export interface Known {
  readonly status: Status
  readonly days: ContactDays
  readonly place: PlaceOf
  readonly voucher: Cover
  readonly byPrincipal: boolean
}

export function knownOf(cast: Cast, clock: Clock, statements: readonly ReadStatement[], draft: Draft): Known {
  const { sentence, token } = draft
  const place =
    draft.destination !== null
      ? { actor: draft.destination, basis: 'stated' as const }
      : draft.further === undefined
        ? placeOf(cast, sentence, token)
        : null
  const said = voucherOf(statements, sentence, token)
  const owner = said.vouchedBy.length === 0 && draft.rule.sort === 'noun' ? accountant(cast, sentence, token) : null
  const voucher = owner === null ? said : { ...said, vouchedBy: [owner] }
  return {
    status: statusOf(draft),
    days: daysOfDraft(clock, draft),
    place,
    voucher,
    byPrincipal: answersFor(cast, draft, voucher, place),
  }
}

function daysOfDraft(clock: Clock, { sentence, token, leg, further }: Draft): ContactDays {
  if (further !== undefined) return { when: further.time?.value ?? UNKNOWN_DATE, formerly: null }
  return leg === undefined ? daysOf(clock, sentence, token) : dayOfLeg(clock, sentence, leg)
}

/** Whoever vouches is a side of it or speaks for one; the paper that holds an interview announces nothing. */
export const answersFor = (cast: Cast, { participants, kind }: Draft, { vouchedBy }: Cover, place: PlaceOf): boolean =>
  isPrincipal(cast, vouchedBy.at(-1) ?? null, { participants, place: place?.actor ?? null }) &&
  !(vouchedBy.length === 0 && kind === 'interview')

function statusOf({ rule, sentence, token }: Draft): Status {
  if (rule.sort === 'stay' && isBareStay(sentence, token)) return bareStayStatus(sentence, token)
  if (isTransit(rule.words, sentence, token)) return statusAbove(sentence, token, status('planned', [token]))
  if (rule.tells === undefined) return rule.sort !== 'noun' ? verbStatus(sentence, token) : nounStatus(sentence, token)
  const at = rule.sort === 'noun' ? (carrierOf(sentence, token) ?? token) : token
  const negative = formOf(sentence, at).negative
  return statusAbove(sentence, at, status(negative ? 'not-planned' : rule.tells, [token]))
}

/** "must pass through Lima first": a stage of a journey, not what somebody ought to do. */
const isTransit = (words: string, sentence: Draft['sentence'], token: number): boolean => {
  const form = formOf(sentence, token)
  const above = tokenOf(sentence, Math.max(0, tokenOf(sentence, token).head))
  const bound = form.name === 'should' || (form.name === 'infinitive' && above.lemma === 'have')
  return words === 'arrive' && /^(pass|go|stop) /.test(verbKey(sentence, token)) && bound && !form.negative
}

export const isNamedOfficial = (cast: Cast, speaker: LocalId | undefined): boolean =>
  speaker !== undefined && ['person', 'body'].includes(cast.actor(speaker).kind) && isOfficial(cast, speaker)

export function comparable(page: Page, cast: Cast, draft: Draft, known: Known, settled: Settled): Comparable {
  const words = aroundWords(draft)
  return {
    kind: draft.kind,
    actors: draft.participants.filter((p) => p.part !== 'absent').map((p) => p.actor),
    named: draft.rule.sort === 'noun' ? namedBy(cast, draft) : [],
    place: known.place?.actor ?? null,
    when: known.days.when.edtf,
    published: page.report.published.edtf,
    state: settled === 'inherit' || settled === null ? null : settled,
    ordinal: words.map((w) => ORDINALS.get(w) ?? null).find((n) => n !== null) ?? null,
    definite:
      draft.rule.sort === 'noun'
        ? nounChain(draft.sentence, draft.token).some((n) => isDefinite(draft.sentence, n))
        : draft.refers && draft.participants.length === 0,
    another: words.some((w) => ANOTHER.has(w)),
    speaker: known.voucher.vouchedBy.at(-1) ?? null,
    open: draft.open,
    refers: draft.refers,
    former: draft.rule.sort === 'noun' && isFirstMeant(draft),
    owned: draft.rule.sort === 'noun' && isOwned(draft),
    none: draft.rule.sort === 'noun' && words.some((w) => w === 'no' || w === 'any'),
    freshFrom: page.sentences[Math.max(0, draft.sentence.index - FRESH)]?.start ?? 0,
  }
}

/** Whom the noun's own phrase names: "the talks with Peru", "Lind's visit"; not whoever came to it or led it. */
const namedBy = (cast: Cast, { sentence, token }: Draft): readonly LocalId[] =>
  aroundNoun(sentence, token, (n) => [
    ...modifiersOf(sentence, n),
    ...findChildren(sentence, n, ['nmod:poss', 'nmod']).filter((i) =>
      /^(?:with|between|of)$/.test(prepositionOf(sentence, i) ?? 'of'),
    ),
  ]).flatMap((i) => cast.at(sentence.index, i)?.actor ?? [])

/** "was first meant for 10 March", "had originally been planned for May". */
const isFirstMeant = ({ sentence, token }: Draft): boolean => {
  const { rel, head } = tokenOf(sentence, token)
  return (
    /^nsubj/.test(rel) &&
    head >= 0 &&
    /^(?:past|perfect|pluperfect)$/.test(formOf(sentence, head).name) &&
    childTokens(sentence, head, ['advmod']).some((t) => /^(?:first|originally|initially|at first)$/i.test(t.text))
  )
}

/** "the summit of the Nile states", "the Andean Community's congress": a name says of whom; a day or a place does not. */
const isOwned = ({ sentence, token }: Draft): boolean =>
  findChildren(sentence, token, ['nmod:poss', 'nmod'])
    .filter((i) => !isTimeWord(tokenOf(sentence, i)))
    .filter((i) => i < token || /^(?:of|between|among)$/.test(prepositionOf(sentence, i) ?? ''))
    .some((i) => [tokenOf(sentence, i), ...descendants(sentence, i)].some((t) => t.upos === 'PROPN'))

const descendants = (sentence: Draft['sentence'], i: number): readonly Token[] =>
  childTokens(sentence, i, ['nmod', 'compound', 'flat', 'conj', 'appos', 'amod', 'nmod:poss']).flatMap((t) => [
    t,
    ...descendants(sentence, t.index),
  ])

/** Sentences over which what was told stays what is spoken of. */
const FRESH = 4

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((w, i) => [
    w,
    i + 1,
  ]),
)

const ANOTHER = new Set([
  'another',
  'new',
  'further',
  'fresh',
  'again',
  'else',
  'next',
  'more',
  'separate',
  'separately',
  'previous',
  'other',
  'follow-up',
  'renewed',
])

const aroundWords = ({ sentence, token, rule }: Draft): readonly string[] =>
  (rule.sort !== 'noun'
    ? [token, ...findChildren(sentence, token, ['obj', 'obl'])]
    : nounChain(sentence, token)
  ).flatMap((n) => childTokens(sentence, n, ['amod', 'det', 'advmod', 'compound']).map((t) => t.text.toLowerCase()))
