/**
 * Floor 2, reading, positions. What the sentence behind an offer makes of it: "the plan of Lima. It provides for ...",
 * "... Oslo wants the port opened first".
 */
import type { Span } from '../../model/index.ts'
import { childBy, childrenBy, phrase, spanOver } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import type { Scene } from './draft.ts'
import type { Tied } from './tie.ts'

const PROVIDES = /^(provide|envisage|envision|foresee|stipulate|include|entail)$/

/** What "it" is said to provide for; null where the sentence says something else. */
function providedIn(scene: Scene, sentence: PageSentence): Span | null {
  const root = sentence.tokens.find((t) => t.rel === 'root')
  const subject = root ? childBy(sentence, root.index, 'nsubj') : undefined
  if (!root || !PROVIDES.test(root.lemma) || !/^(it|they|this)$/i.test(subject?.text ?? '')) return null
  const content = childrenBy(sentence, root.index, 'obj', 'obl', 'ccomp', 'advcl', 'xcomp')
  return spanOver(
    scene.page.report.text,
    content.flatMap((t) => phrase(sentence, t.index)),
  )
}

/** Offers with what the sentence behind them says they hold. */
export const withContent = (scene: Scene, found: readonly Tied[]): Tied[] =>
  found.map((tied) => {
    const next = scene.page.sentences[tied.draft.sentence.index + 1]
    const span = tied.draft.kind === 'offer' && next ? providedIn(scene, next) : null
    return span ? { ...tied, alsoWhat: [...tied.alsoWhat, span] } : tied
  })

const NEAR = 2

/** Before an offer is taken up, something is to be done "first", "beforehand": a condition on what the other side has just offered. */
function isBeforehand(found: readonly Tied[], { draft, holder }: Tied): boolean {
  if (draft.kind !== 'demand' || holder === null) return false
  const words = [draft.act, ...childrenBy(draft.sentence, draft.act.index, 'xcomp', 'acl')]
  const first = words.flatMap((t) => childrenBy(draft.sentence, t.index, 'advmod'))
  if (!first.some((t) => /^(first|beforehand|upfront)$/i.test(t.text))) return false
  return found.some(({ draft: earlier, holder: other }) => {
    const distance = draft.sentence.index - earlier.sentence.index
    return earlier.kind === 'offer' && distance >= 0 && distance <= NEAR && other !== null && other !== holder
  })
}

export const withConditionsOnOffers = (found: readonly Tied[]): Tied[] =>
  found.map((tied) => (isBeforehand(found, tied) ? { ...tied, draft: { ...tied.draft, kind: 'condition' } } : tied))
