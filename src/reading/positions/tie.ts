/** Floor 2, reading, positions. What is told in two sentences: an ultimatum and its consequence, a deadline and the one before it. */
import {
  type DateValue,
  type LocalId,
  overlaps,
  type PositionChange,
  type ReadPosition,
  type Span,
} from '../../model/index.ts'
import { phrase, spanOver } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { limitOf } from './deadline.ts'
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

/** A demand with a day and a harm held out by the same holder to the same side, a few sentences on: one ultimatum. */
function completes(first: Tied, second: Settled): boolean {
  const distance = second.draft.sentence.index - first.draft.sentence.index
  if (distance < 1 || distance > REACH || first.holder === null || first.holder !== second.holder) return false
  if (!compatible(first.addressees, second.addressees)) return false
  const dated = first.deadline.edtf !== null || first.deadline.words !== undefined
  const wanting = first.draft.kind === 'ultimatum' || (first.draft.kind === 'demand' && dated)
  const harming = second.draft.kind === 'ultimatum' || second.draft.kind === 'threat'
  return wanting && harming && first.draft.consequence === null && second.deadline.edtf === null
}

export function tieSentences(found: readonly Settled[]): Tied[] {
  const tied: Tied[] = []
  for (const next of found) {
    const at = tied.findLastIndex((t) => completes(t, next))
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

const FORMER = /^(previous|earlier|old|original|initial|former|first|prior)$/i
const isDeadlineWord = (lemma: string): boolean => /^(deadline|cutoff|cut-off|date|limit|ultimatum)$/i.test(lemma)

/** "The previous deadline was 3 May", "until now, 3 May had applied": the day before the one in force. */
export function formerDeadlineIn(scene: Scene, sentence: PageSentence): DateValue | null {
  const deadline = sentence.tokens.find((t) => isDeadlineWord(t.lemma))
  const former =
    deadline !== undefined &&
    sentence.tokens.some((t) => FORMER.test(t.text) && (t.head === deadline.index || t.index === deadline.index - 1))
  const untilNow = /^(until|till|up to) (now|then)\b/i.test(scene.page.report.text.slice(sentence.start, sentence.end))
  if (!former && !untilNow) return null
  const time = scene.clock.times.find(
    (t) =>
      t.sentence === sentence.index &&
      t.value.edtf !== null &&
      !/^(now|then|until now)$/i.test(scene.page.report.text.slice(t.start, t.end)),
  )
  return time ? limitOf(scene, time) : null
}

/** Puts the former deadline on the nearest dated position before it. */
export function withFormerDeadlines(scene: Scene, tied: readonly Tied[]): Tied[] {
  const result = [...tied]
  for (const sentence of scene.page.sentences) {
    const former = formerDeadlineIn(scene, sentence)
    if (!former) continue
    const at = result.findLastIndex(
      (t) =>
        t.deadline.edtf !== null &&
        t.deadline.edtf !== former.edtf &&
        t.draft.sentence.index <= sentence.index &&
        sentence.index - t.draft.sentence.index <= REACH,
    )
    const position = result[at]
    if (position) result[at] = { ...position, formerDeadline: former, change: 'deadline-moved' }
  }
  return result
}

/** "again called for", "has repeatedly rejected", "still insists". */
export function repeatTold(settled: Settled): PositionChange | null {
  const { cue, sentence } = settled.draft
  const around = sentence.tokens.filter((t) => t.head === cue.index && t.rel.startsWith('advmod'))
  if (isWord(cue.lemma, 'repeat')) return 'repeated'
  return around.some((t) => isWord(t.text, 'repeatedly')) ? 'repeated' : null
}

export const spanOfTree = (text: string, sentence: PageSentence): Span | null =>
  spanOver(
    text,
    phrase(
      sentence,
      sentence.tokens.findIndex((t) => t.head === -1),
    ),
  )

export type { ReadPosition }
