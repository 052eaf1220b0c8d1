/** Floor 2, reading, measures. Which measure told before the words point back to: "those sanctions", "the decree", "the deal". */
import { contains, type LocalId, type MeasureKind, type MeasureState, type ReadStatement } from '../../model/index.ts'
import { childrenBy } from '../claims/tree.ts'
import { sameSide } from '../claims/who.ts'
import type { Draft, Scene } from './draft.ts'
import { isPassage } from './lexicon.ts'
import { isDefinite } from './state.ts'

/** A draft with its actors found. */
export interface Resolved {
  readonly draft: Draft
  readonly by: readonly LocalId[]
  readonly targets: readonly LocalId[]
  readonly statement: ReadStatement | null
}

/** Kinds that may name one and the same measure. */
const FAMILIES: readonly (readonly MeasureKind[])[] = [
  ['sanction'],
  ['tariff'],
  ['restriction', 'licence'],
  ['waiver', 'lifting'],
  ['truce', 'deal', 'plan'],
  ['exchange', 'release'],
]
const PENALTIES: readonly MeasureKind[] = ['sanction', 'tariff', 'restriction', 'licence']
/** Kinds that sides take together. */
export const MUTUAL: ReadonlySet<MeasureKind> = new Set(['truce', 'deal', 'plan'])

const sameFamily = (a: MeasureKind, b: MeasureKind): boolean => FAMILIES.some((f) => f.includes(a) && f.includes(b))

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x))

function sides(scene: Scene, a: readonly LocalId[], b: readonly LocalId[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => sameSide(scene.cast, x, y)))
}

/** Could the later words mean the earlier measure? */
function refersTo(scene: Scene, later: Resolved, earlier: Resolved): boolean {
  const [a, b] = [later.draft, earlier.draft]
  const vague = a.standing === 'back' && /^(measure|penalty)$/.test(a.head.lemma) && PENALTIES.includes(b.kind)
  if (!sameFamily(a.kind, b.kind) && !vague) return false
  if (a.rule === 'restriction/closed' && a.standing === 'back' && !sharesPassage(a, b)) return false
  // a licence given is not the duty to have one; "the licences" may point back to either
  if (a.kind !== b.kind && (a.kind === 'licence' || b.kind === 'licence') && a.standing !== 'back') return false
  // "imposed a ban in answer to the ban on its own people": two bans of one sentence
  if (a.sentence === b.sentence && isFresh(b) && later.targets.length > 0 && earlier.targets.length === 0) return false
  if (disjoint(a.figures, b.figures) || disjoint(later.targets, earlier.targets)) return false
  const announced = /^(title|standfirst|heading)$/.test(b.sentence.passage.kind)
  if (
    isAnother(a) &&
    !announced &&
    !(a.figures.length > 0 && b.figures.length > 0) &&
    !(later.targets.length > 0 && earlier.targets.length > 0)
  )
    return false
  if (isStanding(a) && ((isAnother(b) && b.state === 'threatened') || (isFurther(b) && b.state === 'proposed')))
    return false
  if (LOOSENING.has(a.kind) && (a.state === 'in-force') !== (b.state === 'in-force') && a.standing !== 'back')
    return false
  if (!MUTUAL.has(a.kind)) return sides(scene, later.by, earlier.by)
  if (a.standing === 'back')
    return isDefinite(a.sentence, a.head) && (a.head.lemma === b.head.lemma || a.kind === 'plan' || b.kind !== 'plan')
  return (
    a.head.lemma === b.head.lemma &&
    sides(scene, later.by, earlier.by) &&
    (isDefinite(a.sentence, a.head) || (later.by.length > 0 && earlier.by.length > 0))
  )
}

/** "the blocked line" means a closure of that line, not a halt of goods. */
function sharesPassage(a: Draft, b: Draft): boolean {
  const passages = (d: Draft): readonly string[] =>
    d.sentence.tokens.filter((t) => contains(d.evidence, t) && isPassage(t.lemma)).map((t) => t.lemma)
  const closed = passages(b)
  return passages(a).some((word) => closed.includes(word))
}

/** Told as new, with an indefinite article. */
const isFresh = ({ sentence, head }: Draft): boolean =>
  childrenBy(sentence, head.index, 'det').some((t) => /^an?$/i.test(t.text))

/** Told by itself as being in force: not the fresh one that was only threatened. */
const isStanding = (draft: Draft): boolean =>
  draft.standing === 'own' && (draft.state === 'in-force' || draft.state === 'imposed')

/** "additional sanctions": beside those there are. */
const isFurther = ({ sentence, head }: Draft): boolean =>
  childrenBy(sentence, head.index, 'det', 'amod').some((t) =>
    /^(another|fresh|new|additional|further|more)$/i.test(t.text),
  )

const LOOSENING: ReadonlySet<MeasureKind> = new Set(['waiver', 'lifting'])

/** "a licence", "fresh sanctions", "another truce": one not told of before. */
export const isAnother = (draft: Draft): boolean =>
  childrenBy(draft.sentence, draft.head.index, 'det', 'amod').some((t) =>
    /^(an?|another|fresh|new|additional|further|more)$/i.test(t.text),
  )

export interface Group {
  readonly first: Resolved
  readonly by: readonly LocalId[]
  readonly targets: readonly LocalId[]
  readonly state: MeasureState
}

/** Words before the noun that tell which one is meant: "general" of "the general licence". */
const modifiersOf = ({ sentence, head }: Draft): readonly string[] =>
  childrenBy(sentence, head.index, 'amod', 'compound').map((t) => t.lemma.toLowerCase())

/** Index of the measure the words mean: one called the same, one whose target the sentence names, else the last told; -1 where none. */
export function antecedentOf(scene: Scene, resolved: Resolved, groups: readonly Group[]): number {
  const fits = (g: Group): boolean => refersTo(scene, resolved, { ...g.first, by: g.by, targets: g.targets })
  const here = scene.cast.within(resolved.draft.sentence).flatMap((m) => m.actor ?? [])
  const near =
    resolved.targets.length === 0
      ? groups.findLastIndex((g) => g.targets.some((id) => here.includes(id)) && fits(g))
      : -1
  const called = modifiersOf(resolved.draft)
  const alike = groups.findLastIndex(
    (g) =>
      g.first.draft.head.lemma === resolved.draft.head.lemma &&
      modifiersOf(g.first.draft).some((word) => called.includes(word)) &&
      fits(g),
  )
  if (alike >= 0) return alike
  return near >= 0 ? near : groups.findLastIndex(fits)
}
