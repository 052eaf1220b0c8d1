/**
 * Floor 2, reading, contacts. "Deputies will meet in Geneva on Friday", "talks resume next week": who meets is not named, and where the report
 * has told of a contact of the kind, its sides are the powers behind that one. Never its persons: deputies are not their ministers.
 */
import type { LocalId, Participant, ReadTelling } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Known } from './known.ts'
import { type Comparable, familyOf, seriesOf } from './same.ts'

/** The sides of a contact that only its day or place sets apart; none where somebody is named or the report told of no contact before. */
export function sidesBehind(
  cast: Cast,
  told: readonly ReadTelling[],
  draft: Draft,
  known: Known,
  now: Comparable,
): readonly Participant[] {
  if (!MEETINGS.has(familyOf(draft.kind)) || now.state === null) return []
  if (known.days.when.edtf === null && known.place?.basis !== 'stated') return []
  const body = draft.rule.needs === 'body' && draft.participants.length < 2
  if (!body && !draft.participants.every((p) => isAnybody(cast, p) || isTeam(cast, p))) return []
  const series = seriesOf(told, now)
  if (series === null) return []
  const powers = [...new Set(series.participants.flatMap((p) => powersOf(cast, p)))]
  return powers.length < 2 ? [] : powers.map((actor) => ({ actor, part: 'party', basis: 'implied' }))
}

const MEETINGS: ReadonlySet<number> = new Set([familyOf('meeting'), familyOf('call')])

/** "the delegations" may also be who is credited in the sentence. */
const isTeam = (cast: Cast, { actor }: Participant): boolean =>
  cast.actor(actor).kind === 'source' &&
  /^(the )?(delegation|side|team|negotiator|deputie|minister)s$/i.test(cast.actor(actor).name)

function powersOf(cast: Cast, { actor, part }: Participant): readonly LocalId[] {
  if (part === 'absent' || part === 'mediator') return []
  const { kind, actsFor } = cast.actor(actor)
  if (kind === 'state' || kind === 'body') return [actor]
  return actsFor.filter((id) => ['state', 'body'].includes(cast.actor(id).kind)).slice(0, 1)
}

/** "the leaders", "ministers": a group that the report neither names nor spells out says nothing of who was there. */
export const isAnybody = (cast: Cast, { actor }: Participant): boolean => {
  const { kind, members, name } = cast.actor(actor)
  return kind === 'group' && members.length === 0 && !/\p{Lu}/u.test(name.slice(1))
}

/** "The presidency confirmed the summit for Friday": nobody is named and nothing was told before; the side that confirms takes part. */
export function sideOfSpeaker(cast: Cast, draft: Draft, known: Known): readonly Participant[] {
  const speaker = known.voucher.chain.at(-1)
  if (!draft.refers || speaker === undefined || known.status.told !== 'confirm' || known.days.when.edtf === null)
    return []
  return powersOf(cast, { actor: speaker, part: 'party', basis: 'implied' })
    .map((id) => cast.actor(id))
    .flatMap((a) =>
      a.kind === 'state' ? [a.id] : a.actsFor.filter((id) => cast.actor(id).kind === 'state').slice(0, 1),
    )
    .map((actor) => ({ actor, part: 'party', basis: 'implied' }))
}
