/** Floor 2, reading, positions. Drafts become positions: who holds them is looked up, what one sentence tells twice is told once. */
import type { Token } from '../../language/types.ts'
import {
  contains,
  covering,
  type DateValue,
  type LocalId,
  type Note,
  note,
  overlaps,
  type PositionKind,
  type ReadStatement,
  type Span,
} from '../../model/index.ts'
import { coverOf, statementOfCue } from '../claims/cover.ts'
import { verbWithParticle } from '../claims/tree.ts'
import { everybody, mentionAt, principalOf, sameSide, sideNamed, speakerOf } from '../claims/who.ts'
import { deadlineOf } from './deadline.ts'
import type { Draft, Scene } from './draft.ts'
import { isParty } from './speech.ts'

/** A draft with its actors found. */
export interface Settled {
  readonly draft: Draft
  readonly holder: LocalId | null
  readonly addressees: readonly LocalId[]
  readonly statement: ReadStatement | null
  readonly deadline: DateValue
}

export interface Settlement {
  readonly settled: readonly Settled[]
  readonly notes: readonly Note[]
}

/** Of two rules that see one position the more telling kind wins. */
const RANK: Readonly<Record<PositionKind, number>> = {
  ultimatum: 6,
  threat: 5,
  condition: 4,
  'red-line': 3,
  refusal: 2,
  offer: 1,
  demand: 0,
}

type Held = { readonly id: LocalId } | { readonly open: readonly LocalId[] } | null

const spanOfWhat = (draft: Draft): Span => draft.what[0] ?? draft.act

function statementFor(scene: Scene, draft: Draft): ReadStatement | null {
  const { statement } = coverOf(scene.statements, spanOfWhat(draft))
  return statement ?? statementOfCue(scene.statements, draft.cue)
}

/** The holder if he is sure and may hold a position; open where several could be meant; null where nobody of a side is named. */
function holderOf(scene: Scene, draft: Draft, statement: ReadStatement | null): Held {
  if (draft.holder === 'speaker') {
    const speaker = speakerOf(scene.cast, coverOf(scene.statements, draft.act).statement ?? statement)
    if (speaker) return isParty(scene.cast, speaker.id) ? { id: speaker.id } : null
    return { open: statement?.candidates ?? [] }
  }
  if (/^(we|i|us)$/i.test(draft.holder.text)) return holderOf(scene, { ...draft, holder: 'speaker' }, statement)
  const credited = statementOfCue(scene.statements, draft.cue)
  return (
    holderAt(scene, draft, draft.holder) ??
    (credited?.source != null && isParty(scene.cast, credited.source)
      ? { id: principalOf(scene.cast, credited.source) }
      : null)
  )
}

function holderAt(scene: Scene, draft: Draft, token: Token): Held {
  const mention = mentionAt(scene.cast, draft.sentence, token)
  if (!mention || (mention.sense === 'place' && draft.rule !== 'offer/proposed-by')) return null
  if (mention.actor === null) {
    const meant = mention.candidates.length > 0 ? mention.candidates : mention.members
    return meant.length > 0 && meant.every((id) => isParty(scene.cast, id)) ? { open: meant } : null
  }
  const actor = scene.cast.actor(
    draft.rule === 'offer/proposed-by' ? sideNamed(scene.cast, mention.actor) : mention.actor,
  )
  if (!isParty(scene.cast, actor.id) || actor.id === scene.cast.outlet) return null
  return { id: principalOf(scene.cast, actor.id) }
}

/** An order to one's own forces or ministry is no position towards another. */
const isToOwn = (scene: Scene, holder: LocalId | null, addressees: readonly LocalId[]): boolean =>
  holder !== null && addressees.length > 0 && addressees.every((id) => sameSide(scene.cast, holder, id))

/** "called on the minister to resign", by somebody who speaks for no state: politics at home. */
const isDomestic = (scene: Scene, { kind, act, sentence }: Draft, holder: LocalId | null): boolean =>
  kind === 'demand' &&
  /^(resign|quit|step down|stand down|abdicate|resignation)$/.test(verbWithParticle(sentence, act)) &&
  (holder === null || (scene.cast.actor(holder).kind !== 'state' && scene.cast.actor(holder).actsFor.length === 0))

/** "whom it does not let in", "the plan that they want": the pronoun alone tells nobody what is wanted. */
const tellsWhat = (scene: Scene, draft: Draft): boolean =>
  draft.what.some((span) => !/^(whom?|which|that|what)$/i.test(scene.page.report.text.slice(span.start, span.end)))

export function settle(scene: Scene, drafts: readonly Draft[]): Settlement {
  const notes: Note[] = []
  const found: Settled[] = []
  for (const draft of drafts) {
    if (draft.what.length === 0 || !tellsWhat(scene, draft)) continue
    const statement = statementFor(scene, draft)
    const held = holderOf(scene, draft, statement)
    if (!held) continue
    const holder = 'id' in held ? held.id : null
    if (holder === null)
      notes.push(note('position/holder-open', 'doubt', draft.cue, `Whose ${draft.kind} this is cannot be told.`))
    const named = draft.addressees
      .flatMap((t) => [...everybody(scene.cast, draft.sentence, t)])
      .filter((id) => id !== holder && isParty(scene.cast, id))
    if (isToOwn(scene, holder, named) || isDomestic(scene, draft, holder)) continue
    found.push({
      draft: clipped(draft, statement),
      holder,
      addressees: [...new Set(named)],
      statement,
      deadline: deadlineOf(scene, draft),
    })
  }
  return { settled: oncePerSentence(scene, found), notes }
}

/** The words of a position end where the statement it stands in ends: "..., he said in a video" is not wanted. */
function clipped(draft: Draft, statement: ReadStatement | null): Draft {
  const pieces = statement?.cue ? statement.content.filter((piece) => overlaps(piece, draft.sentence)) : []
  const home = pieces.length > 0 ? covering(pieces) : undefined
  const clip = (span: Span): Span => {
    if (!home || !overlaps(home, span) || !contains(home, draft.cue)) return span
    return { start: Math.max(span.start, home.start), end: Math.min(span.end, home.end) }
  }
  return home ? { ...draft, what: draft.what.map(clip) } : draft
}

const spansOf = ({ draft }: Settled): readonly Span[] =>
  [...draft.what, draft.condition, draft.consequence].filter((s) => s !== null)

function isSame(scene: Scene, a: Settled, b: Settled): boolean {
  if (a.draft.sentence !== b.draft.sentence) return false
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder && !sameSide(scene.cast, a.holder, b.holder))
    return false
  return spansOf(a).some((x) => spansOf(b).some((y) => overlaps(x, y)))
}

function oncePerSentence(scene: Scene, found: readonly Settled[]): Settled[] {
  const kept: Settled[] = []
  const ranked = [...found].sort((a, b) => RANK[b.draft.kind] - RANK[a.draft.kind])
  for (const next of ranked) {
    const at = kept.findIndex((k) => isSame(scene, k, next))
    const same = kept[at]
    if (same) kept[at] = folded(same, next)
    else kept.push(next)
  }
  return kept.sort((a, b) => a.draft.cue.start - b.draft.cue.start)
}

/** The stronger with what only the weaker knows. */
const folded = (a: Settled, b: Settled): Settled => ({
  ...a,
  holder: a.holder ?? b.holder,
  addressees: a.addressees.length > 0 ? a.addressees : b.addressees.filter((id) => id !== a.holder),
  deadline:
    a.deadline.edtf === null && (b.deadline.edtf !== null || b.deadline.words !== undefined) ? b.deadline : a.deadline,
  draft: {
    ...a.draft,
    condition: a.draft.condition ?? b.draft.condition,
    consequence: a.draft.consequence ?? b.draft.consequence,
    change: a.draft.change ?? b.draft.change,
  },
})
