/**
 * Floor 2, reading/attribution, family 7: a cue that has been lost in editing ("Okoye on Thursday that the release was
 * near"): the clause that "that" opens has a subject in front of it which can only be who said it.
 * Also a denial without a verb of its own ("Not so, insists Okoye").
 */

import { spanOfTokens } from '../../language/tree.ts'
import type { PageSentence } from '../page.ts'
import { spansUnder, trimRun } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { findVerbCue } from './find-cues.ts'
import { nounPhraseAt } from './inverted.ts'
import { hasRel, kidsOf, type Tree } from './tree.ts'

export const findEllipticFrames = (sentence: PageSentence): Draft[] => [
  ...lostCues(sentence),
  ...deniedInBrief(sentence),
]

const IN_BRIEF = /^["“]?(?:not so|not true|untrue|nonsense|rubbish|wrong|far from it|not at all|never)["”]?,$/iu

/** "Not so, insists the commander, Omar Haddad: it has the track on a screen": a denial without a verb, and what follows a colon. */
function deniedInBrief(sentence: PageSentence): Draft[] {
  const { tokens } = sentence
  const comma = tokens.slice(0, 5).find((t) => t.text === ',')?.index ?? -1
  const said = tokens.slice(0, comma + 1).map((t) => t.text)
  if (
    !IN_BRIEF.test(
      said
        .join(' ')
        .replace(/ (?=[,"”])/gu, '')
        .replace(/(?<=["“]) /gu, ''),
    )
  )
    return []
  const verb = comma + 1
  const hit = /^VB[DZ]$/u.test(tokens[verb]?.xpos ?? '') ? findVerbCue(sentence, verb) : null
  const source = hit === null ? null : nounPhraseAt(sentence, verb + 1)
  if (hit === null || source === null || !SPEAKING.has(hit.cue.class)) return []
  const colon = tokens.find((t) => t.index > verb && t.text === ':')?.index ?? null
  const rest = colon === null ? null : trimRun(sentence, [colon + 1, tokens.length - 1])
  const brief = trimRun(sentence, [0, comma - 1])
  return [
    newDraft({
      sentence: sentence.index,
      head: verb,
      cue: spanOfTokens(sentence, [verb]),
      cueWord: hit.cue.word,
      cueClass: hit.cue.class,
      source: { sentence: sentence.index, token: source },
      content: [brief, rest].flatMap((span) => span ?? []),
      kind: 'denial',
      rule: 'elliptic/denial',
    }),
  ]
}

const SPEAKING: ReadonlySet<string> = new Set(['say', 'claim', 'deny', 'write', 'report'])

function lostCues(sentence: PageSentence): Draft[] {
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
