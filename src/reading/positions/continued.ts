/** Floor 2, reading, positions. A proposal whose content the next sentence tells: "the plan of Lima. It provides for ...". */
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
