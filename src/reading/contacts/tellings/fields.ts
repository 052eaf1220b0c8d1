/** Floor 2, reading, contacts. The fields of a telling that need no comparison: title, evidence, whether it is history. */
import type { Sentence } from '../../../language/types.ts'
import { boundsOf, partsOf, type ReadTelling, type Span, trimSpan } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { comparable, type Known } from './known.ts'
import type { PlaceOf } from './place.ts'

type Fields = Omit<ReadTelling, 'participants' | 'when' | 'state' | 'sameAs' | 'open' | 'byPrincipal'>

export function fieldsOf(page: Page, cast: Cast, draft: Draft, known: Known, number: number): Fields {
  const head = tokenOf(draft.sentence, draft.leg ?? draft.token)
  const { formerly } = known.days
  return {
    id: `t${number}`,
    kind: draft.kind,
    title: titleOf(page, cast, draft, known.place),
    place: known.place,
    vouchedBy: known.voucher.vouchedBy,
    statement: known.voucher.statement?.id ?? null,
    evidence: [evidenceOf(page, cast, draft, known)],
    head: { start: head.start, end: head.end },
    partOf: null,
    ordinal: comparable(page, cast, draft, known, null).ordinal,
    formerly,
    background: isBackground(page, known),
    doubt:
      known.voucher.statement?.source === null && known.voucher.statement.cue !== null ? ['contact/voucher-open'] : [],
    why: {
      rule: draft.rule.id,
      spans: [head, ...known.status.trail.map((i) => tokenOf(draft.sentence, i))].map(({ start, end }) => ({
        start,
        end,
      })),
    },
  }
}

/** "talks in Geneva": the words that name it, with its place. */
function titleOf(page: Page, cast: Cast, draft: Draft, place: PlaceOf): string {
  const head = tokenOf(draft.sentence, draft.token)
  const name = draft.rule.sort === 'noun' ? page.report.text.slice(head.start, head.end).toLowerCase() : draft.kind
  return place === null ? name : `${name} in ${cast.actor(place.actor).name}`
}

/** From the first to the last of the words that name it, its sides and what makes it so, with the small words that turn them ("no trip", "was not"). */
function evidenceOf(page: Page, cast: Cast, draft: Draft, known: Known): Span {
  const { sentence } = draft
  if (draft.further !== undefined && draft.leg !== undefined)
    return trimSpan(page.report.text, {
      start: tokenOf(sentence, draft.leg).start,
      end: tokenOf(sentence, draft.further.last).end,
    })
  const sides = new Set(draft.participants.map((p) => p.actor))
  const mentions = cast.within(sentence).filter((m) => m.actor !== null && sides.has(m.actor))
  const trail = known.status.trail.map((i) => tokenOf(sentence, i))
  const telling = [draft.token, ...known.status.trail].flatMap((i) => [i, ...verbBefore(sentence, i)])
  const turned = telling.flatMap((i) => [tokenOf(sentence, i), ...childTokens(sentence, i, TURNING)])
  const day = known.days.when.span
  const spans = [
    tokenOf(sentence, draft.token),
    ...trail,
    ...turned,
    ...mentions,
    ...(day && day.start >= sentence.start && day.end <= sentence.end ? [day] : []),
  ]
  return trimSpan(page.report.text, {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  })
}

/** "would neither confirm nor deny": the verb that the second one goes with. */
function verbBefore(sentence: Sentence, i: number): readonly number[] {
  const { rel, head, upos } = tokenOf(sentence, i)
  return rel === 'conj' && upos === 'VERB' ? [head] : []
}

/** Determiners and what stands beside them, auxiliaries, "not", "never" and "nor". */
const TURNING = [
  'cc:preconj',
  'det',
  'det:predet',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'aux',
  'aux:pass',
  'cop',
  'advmod',
]

/** Told as history: its last possible day is in an earlier year than the report, and by more than half a year. */
function isBackground(page: Page, known: Known): boolean {
  const [published, when] = [page.report.published.edtf, known.days.when.edtf]
  if (published === null || when === null) return false
  const [out, day] = [boundsOf(published).first, boundsOf(when).last]
  if (out === null || day === null) return false
  const months = (partsOf(out).year - partsOf(day).year) * 12 + partsOf(out).month - partsOf(day).month
  return months >= HISTORY_MONTHS
}

const HISTORY_MONTHS = 12
