/**
 * Floor 2, reading/attribution. "She said the dam was safe, adding that the guards would stay": a participle of saying
 * behind a comma goes on with the speech of whoever speaks, wherever the parse hangs it. What the first verb credits
 * ends before the comma.
 */
import { subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { isAttitude } from './cues.ts'
import type { Draft } from './draft.ts'
import { nearestSubject } from './subjects.ts'
import { hasRel, isPunct, kid, kidsOf, lower, type Tree } from './tree.ts'

/** What nobody inside the content does: it goes on with the telling itself. */
const CARRYING_ON: ReadonlySet<string> = new Set(['add', 'note', 'stress', 'explain', 'go on to say'])
const CLOSING = /^(?:["”»’']+|'')$/u

export function partParticiples(sentence: PageSentence, drafts: readonly Draft[]): Draft[] {
  let parted = [...drafts]
  for (const draft of drafts) {
    const comma = commaBefore(sentence, draft)
    if (comma === null) continue
    const teller = tellerOf(sentence, parted, draft, comma)
    if (!teller) continue
    const first = sentence.tokens[comma]?.start ?? 0
    parted = parted.map((d) =>
      d === teller
        ? { ...d, content: d.content.flatMap((span) => (span.end > first ? upTo(sentence, span, comma) : [span])) }
        : d.head === draft.head && d.rule === draft.rule
          ? { ...d, source: teller.source, hearsay: teller.hearsay }
          : d,
    )
  }
  return parted
}

/** The comma right before a participle of saying, adverbs aside ("..., further saying"); null where it is no such participle. */
function commaBefore(tree: Tree, draft: Draft): number | null {
  const token = tree.tokens[draft.head]
  const participle = token?.xpos === 'VBG' || (token?.xpos === 'VB' && lower(tree, draft.head).endsWith('ing'))
  if (
    !participle ||
    isAttitude(draft.cueClass) ||
    !draft.rule.startsWith('verb/') ||
    kid(tree, draft.head, 'nsubj', 'aux', 'mark', 'cc') !== null
  )
    return null
  let at = draft.head - 1
  while (hasRel(tree, at, 'advmod') && tree.tokens[at]?.head === draft.head) at--
  while (CLOSING.test(tree.tokens[at]?.text ?? '')) at--
  return tree.tokens[at]?.text === ',' ? at : null
}

/** The nearest draft before the comma whose content runs over the participle to its own end. */
function tellerOf(tree: Tree, drafts: readonly Draft[], draft: Draft, comma: number): Draft | null {
  const own = subtreeOf(tree, draft.head)
  const last = tree.tokens[own.findLast((i) => !isPunct(tree, i)) ?? draft.head]?.end ?? 0
  const around = drafts.filter(
    (d) =>
      d !== draft &&
      d.source !== null &&
      !isAttitude(d.cueClass) &&
      d.head < comma &&
      (d.content.some((c) => c.start < (tree.tokens[comma]?.start ?? 0) && c.end >= last && c.start > d.cue.start) ||
        isClosedBy(tree, d, comma)),
  )
  const nearest = around.toSorted((a, b) => b.head - a.head)[0]
  return nearest && (CARRYING_ON.has(draft.cueWord) || !isOfContent(tree, nearest, draft)) ? nearest : null
}

/** "The talks may go on, a diplomat told LNA, adding that": the crediting clause ends at the comma, and the participle is of it. */
const isClosedBy = (tree: Tree, { rule, cue, content }: Draft, comma: number): boolean =>
  rule === 'verb/interposed' &&
  content.some((c) => c.end <= cue.start) &&
  !tree.tokens.some((t) => t.start >= cue.end && t.index < comma && (t.text === ',' || t.upos === 'VERB'))

/** "said Kenland had walked out, accusing them of bias": who acts inside the content may be who accuses. */
function isOfContent(tree: Tree, teller: Draft, draft: Draft): boolean {
  const host = tree.tokens[draft.head]?.head ?? -1
  if (host === teller.head || host < 0) return false
  if (hasRel(tree, host, 'acl:relcl')) return true
  if (tree.tokens[host]?.upos !== 'VERB') return !hasRel(tree, host, 'ccomp', 'xcomp', 'obj', 'obl')
  const subject = nearestSubject(tree, host) ?? nearestSubject(tree, tree.tokens[host]?.head ?? -1)
  if (subject === null || hasRel(tree, subject, 'nsubj:pass')) return false
  if (kidsOf(tree, host).some((k) => hasRel(tree, k, 'aux:pass', 'cop'))) return false
  return (
    ['PROPN', 'NOUN'].includes(tree.tokens[subject]?.upos ?? '') || /^(?:who|which|that)$/u.test(lower(tree, subject))
  )
}

function upTo(tree: Tree, span: Span, comma: number): Span[] {
  const from = tree.tokens.findIndex((t) => t.start >= span.start)
  const kept = from < 0 || from >= comma ? null : trimRun(tree, [from, comma - 1])
  return kept ? [kept] : []
}
