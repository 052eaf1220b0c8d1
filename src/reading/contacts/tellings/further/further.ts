/**
 * Floor 2, reading, contacts. "saw Ruiz on Monday and Ito the next day", "first with Oslo and then with Lima", "has met him twice, in Lima in
 * May and in Oslo in June": one verb tells of several contacts, each with a day, a place or a party of its own. Journeys from place to
 * place are the legs of `drafts/legs.ts`.
 */
import type { LocalId } from '../../../../model/index.ts'
import type { Cast } from '../../../cast.ts'
import type { Clock, PageTime } from '../../../clock.ts'
import type { Draft } from '../../drafts/draft.ts'
import { isTimesOver } from '../../drafts/generic.ts'
import { familyOf } from '../same.ts'
import { type Segment, segmentsAfter } from './segments.ts'

/** The verb, the words behind it in segments, and whether it is dated before them ("On Monday she saw ..."). */
interface Gapped {
  readonly draft: Draft
  readonly segments: readonly Segment[]
  /** The last segment that is the verb's own. */
  readonly own: number
  readonly datedBefore: boolean
  /** "met twice", "has visited three times". */
  readonly counted: boolean
}

/** The draft as far as its own words go, then one for each further contact that its verb tells of. */
export function withFurther(cast: Cast, clock: Clock, draft: Draft): readonly Draft[] {
  const gapped = gappedOf(cast, clock, draft)
  const found = gapped === null ? [] : furtherIn(cast, gapped)
  const [latest, ...more] = found
  if (gapped === null || latest === undefined) return [draft]
  const named = new Set(found.flatMap((s) => s.others))
  const base = { ...draft, participants: draft.participants.filter((p) => !named.has(p.actor)) }
  const before = gapped.segments.slice(0, gapped.segments.indexOf(latest))
  const counterparts = new Set(before.flatMap((s) => s.others))
  const furthers = more.map((segment) => furtherOf(cast, base, counterparts, segment))
  const first = furtherOf(cast, base, counterparts, latest)
  return gapped.counted && before.every((s) => s.time === null && s.place === null)
    ? [{ ...first, leg: draft.token }, ...furthers]
    : [base, first, ...furthers]
}

function gappedOf(cast: Cast, clock: Clock, draft: Draft): Gapped | null {
  const { sentence, token } = draft
  if (draft.rule.sort === 'noun' || draft.leg !== undefined || draft.kind === 'interview') return null
  const segments = segmentsAfter(cast, clock, sentence, token)
  const [own, next] = segments
  if (own === undefined || next === undefined) return null
  return {
    draft,
    segments,
    own: isBare(own) || next.marks.includes('first') ? 1 : 0,
    datedBefore: clock.times.some((t) => t.sentence === sentence.index && t.last < token && t.type === 'DATE'),
    counted: isTimesOver(sentence, token),
  }
}

/** "twice," "twice more,", "three times:" - what comes behind is the first of them. */
const isBare = ({ others, place, time }: Segment): boolean => others.length === 0 && place === null && time === null

/** The further ones stand together; names set beside a name come before them. */
function furtherIn(cast: Cast, gapped: Gapped): readonly Segment[] {
  const found: Segment[] = []
  for (const segment of gapped.segments.slice(gapped.own + 1)) {
    if (isFurther(cast, gapped, found, segment)) found.push(segment)
    else if (found.length > 0 || !isNameAlone(segment)) break
  }
  return found
}

const isNameAlone = ({ others, place, time, pure }: Segment): boolean =>
  pure && others.length > 0 && place === null && time === null

const AGAIN = /^(?:again|then|later|recently|afterwards?|finally)$/

function isFurther(
  cast: Cast,
  { draft, segments, datedBefore, counted }: Gapped,
  found: readonly Segment[],
  now: Segment,
): boolean {
  const before = segments.slice(0, segments.indexOf(now))
  const again = now.marks.some((m) => AGAIN.test(m))
  if (
    !now.pure ||
    now.others.length > 1 ||
    (familyOf(draft.kind) === familyOf('visit') && !isTraveller(cast, draft.rule.sort === 'stay', before, now))
  )
    return false
  if (now.time !== null) {
    const dated = (datedBefore || before.some((s) => s.time !== null)) && !isBare({ ...now, time: null })
    return (again || counted || dated) && isOtherDay(before, now.time)
  }
  const last = before.at(-1)
  if (counted && now.marks.length === 0 && last?.time === null && (now.place !== null || isTown(cast, now)))
    return last.place !== null || found.length > 0
  return now.others.length === 1 && again && before.some((s) => s.marks.includes('first'))
}

/** "arrived in Lima on Monday and Ruiz on Friday", "and again on Friday": of journeys, with no place of its own; not "visited Lima on Monday and Ica on Friday". */
const isTraveller = (cast: Cast, isStay: boolean, before: readonly Segment[], { others, place }: Segment): boolean =>
  place === null &&
  (others.length === 0 ||
    ((isStay || before.some((s) => s.place !== null)) && others.every((id) => cast.actor(id).kind === 'person')))

/** "in Oslo, Lima and Rome": only the first has its preposition. */
const isTown = (cast: Cast, { others }: Segment): boolean =>
  others.every((id) => ['place', 'state'].includes(cast.actor(id).kind))

const isOtherDay = (before: readonly Segment[], { value }: PageTime): boolean =>
  before.every((s) => s.time === null || s.time.value.edtf !== value.edtf)

function furtherOf(cast: Cast, base: Draft, counterparts: ReadonlySet<LocalId>, segment: Segment): Draft {
  const { time, first, last } = segment
  const isTownOnly = segment.others.length > 0 && time === null && segment.marks.length === 0 && isTown(cast, segment)
  const place = isTownOnly ? (segment.others[0] ?? null) : segment.place
  const other = isTownOnly ? undefined : segment.others[0]
  const journey = familyOf(base.kind) === familyOf('visit')
  const kept = base.participants.filter(
    (p) => other === undefined || (journey ? p.part !== 'visitor' : !counterparts.has(p.actor)),
  )
  const replaced = base.participants.find((p) => (journey ? p.part === 'visitor' : counterparts.has(p.actor)))
  return {
    ...base,
    participants:
      other === undefined
        ? base.participants
        : [...kept, { actor: other, part: replaced?.part ?? 'party', basis: 'stated' }],
    destination: place ?? (journey ? base.destination : null),
    leg: first,
    further: { time, last },
  }
}
