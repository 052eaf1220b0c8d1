/** Floor 2, reading, positions. What is told in two sentences: an ultimatum and its consequence. */
import { type DateValue, type LocalId, overlaps, type PositionChange, type Span } from '../../model/index.ts'
import { sameSide } from '../claims/who.ts'
import type { Scene } from './draft.ts'
import { isWord } from './lexicon.ts'
import type { Settled } from './settle.ts'

/** A position that may still take up what later sentences say of it. */
export interface Tied extends Settled {
  readonly formerDeadline: DateValue | null
  readonly change: PositionChange | null
  /** Further words of the same position. */
  readonly alsoWhat: readonly Span[]
}

const REACH = 4

const compatible = (a: readonly LocalId[], b: readonly LocalId[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))

/** The same side; or, in the very next sentence, somebody of whom the report does not say for whom he speaks. */
function isOneHolder(scene: Scene, first: Tied, second: Settled, distance: number): boolean {
  if (first.holder === null || second.holder === null) return false
  if (sameSide(scene.cast, first.holder, second.holder)) return true
  const speaker = scene.cast.actor(second.holder)
  return distance === 1 && speaker.kind === 'person' && speaker.actsFor.length === 0
}

/** A demand with a day and a harm held out by the same holder to the same side, a few sentences on: one ultimatum. */
function completes(scene: Scene, first: Tied, second: Settled): boolean {
  const distance = second.draft.sentence.index - first.draft.sentence.index
  if (distance < 1 || distance > REACH || !isOneHolder(scene, first, second, distance)) return false
  if (!compatible(first.addressees, second.addressees)) return false
  const dated = first.deadline.edtf !== null || first.deadline.words !== undefined
  const wanting = first.draft.kind === 'ultimatum' || (first.draft.kind === 'demand' && dated)
  const harming = second.draft.kind === 'ultimatum' || second.draft.kind === 'threat'
  return wanting && harming && first.draft.consequence === null && second.deadline.edtf === null
}

export function tieSentences(scene: Scene, found: readonly Settled[]): Tied[] {
  const tied: Tied[] = []
  for (const next of found) {
    const at = tied.findLastIndex((t) => completes(scene, t, next))
    const first = tied[at]
    if (first) tied[at] = joined(first, next)
    else tied.push({ ...next, formerDeadline: null, change: next.draft.change, alsoWhat: [] })
  }
  return tied
}

function joined(first: Tied, second: Settled): Tied {
  const consequence = second.draft.consequence ?? second.draft.what[0] ?? null
  const again = second.draft.kind === 'ultimatum' ? second.draft.what : []
  return {
    ...first,
    addressees: first.addressees.length > 0 ? first.addressees : second.addressees,
    draft: { ...first.draft, kind: 'ultimatum', consequence },
    alsoWhat: [...first.alsoWhat, ...again.filter((s) => consequence === null || !overlaps(s, consequence))],
  }
}

/** "again called for", "has repeatedly rejected", "still insists". */
export function repeatTold(settled: Settled): PositionChange | null {
  const { cue, sentence } = settled.draft
  const around = sentence.tokens.filter((t) => t.head === cue.index && t.rel.startsWith('advmod'))
  if (isWord(cue.lemma, 'repeat')) return 'repeated'
  return around.some((t) => isWord(t.text, 'repeatedly')) ? 'repeated' : null
}
