/**
 * Floor 2, reading/attribution, family 7: a cue that has been lost in editing ("Okoye on Thursday that the release was
 * near"): the clause that "that" opens has a subject in front of it which can only be who said it.
 */
import type { PageSentence } from '../page.ts'
import { spansUnder } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { hasRel, kidsOf, type Tree } from './tree.ts'

export function findEllipticFrames(sentence: PageSentence): Draft[] {
  const found = lostCue(sentence)
  const mark = found ? sentence.tokens[found.that] : undefined
  if (!found || !mark) return []
  return [
    newDraft({
      sentence: sentence.index,
      head: mark.index,
      cue: { start: mark.start, end: mark.end },
      cueWord: 'that',
      cueClass: 'say',
      source: { sentence: sentence.index, token: found.speaker },
      content: spansUnder(sentence, [found.predicate], [found.speaker, mark.index, ...found.before]),
      quoting: true,
      rule: 'elliptic/that',
    }),
  ]
}

interface LostCue {
  readonly predicate: number
  readonly that: number
  readonly speaker: number
  /** What else hangs on the predicate before its "that": the day. */
  readonly before: readonly number[]
}

/** The sentence begins with a noun, and no verb stands between it and the "that" of the main or only clause. */
function lostCue(tree: Tree): LostCue | null {
  const that = tree.tokens.find((t) => t.text.toLowerCase() === 'that' && hasRel(tree, t.index, 'mark'))
  if (!that || tree.tokens.slice(0, that.index).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return null
  const predicate = that.head
  const kids = kidsOf(tree, predicate).filter((k) => k < that.index)
  const isRoot = tree.tokens[predicate]?.head === -1
  const speaker = isRoot ? kids.find((k) => hasRel(tree, k, 'nsubj') && k <= 1) : nameBefore(tree, predicate)
  if (speaker === undefined || speaker === null) return null
  const subjects = kidsOf(tree, predicate).filter((k) => hasRel(tree, k, 'nsubj') && k > that.index)
  return subjects.length > 0
    ? { predicate, that: that.index, speaker, before: kids.filter((k) => k !== speaker) }
    : null
}

/** The parse may take the name for the whole sentence and hang the clause on it. */
function nameBefore(tree: Tree, predicate: number): number | null {
  const host = tree.tokens[predicate]?.head ?? -1
  return tree.tokens[host]?.head === -1 &&
    tree.tokens[host]?.upos === 'PROPN' &&
    hasRel(tree, predicate, 'parataxis', 'dep')
    ? host
    : null
}
