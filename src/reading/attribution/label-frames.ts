/**
 * Floor 2, reading/attribution, family 9: a name and a colon before a quotation ("Minister Okoye: 'We will stay'"), and
 * in titles before whatever is said.
 */
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { findNounCue } from './find-cues.ts'
import { caseOf, isPunct, kid, type Tree } from './tree.ts'

const LONGEST_LABEL = 14
const OPENING = /^(?:["“«‘„']|``)$/u
/** "On the talks: 'No comment.'": what is spoken of, by whoever spoke before. */
const TOPIC = /^(?:on|about|regarding|concerning|for|in|at|after|to)$/u
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

export function findLabelFrames(sentence: PageSentence): Draft[] {
  const colon = sentence.tokens.findIndex((t) => t.text === ':')
  if (colon < 1 || colon > LONGEST_LABEL || sentence.passage.kind === 'question' || sentence.passage.kind === 'answer')
    return []
  const before = sentence.tokens.slice(0, colon)
  const quoted = OPENING.test(sentence.tokens[colon + 1]?.text ?? '')
  const isTitle = sentence.passage.kind === 'title' || sentence.passage.kind === 'heading'
  const isName = !before.some((t) => VERBAL.has(t.upos))
  const owner = isName ? versionOf(sentence, colon) : null
  const speaker = owner ?? (isName ? speakerIn(sentence, colon) : null)
  const speaks = speaker !== null && (quoted || isTitle || owner !== null)
  const span = speaks ? trimRun(sentence, [colon + 1, sentence.tokens.length - 1]) : null
  const mark = sentence.tokens[colon]
  if (!span || speaker === null || !mark || !(quoted || owner !== null || isPerson(sentence, speaker))) return []
  return [
    newDraft({
      sentence: sentence.index,
      head: colon,
      cue: { start: mark.start, end: mark.end },
      cueWord: ':',
      cueClass: 'say',
      source: { sentence: sentence.index, token: speaker },
      content: [span],
      quoting: true,
      rule: 'label/colon',
    }),
  ]
}

/** "The union's version: management walked out": whose word the noun before the colon is. */
function versionOf(tree: Tree, colon: number): number | null {
  const noun = tree.tokens.slice(0, colon).findLast((t) => t.upos === 'NOUN')
  const hit = noun ? findNounCue(tree, noun.index) : null
  return hit && !['paper', 'plan'].includes(hit.cue.class) ? kid(tree, hit.head, 'nmod:poss') : null
}

/** The head of the words before the colon: the one that hangs outside them, or the first noun. */
function speakerIn(tree: Tree, colon: number): number | null {
  const words = tree.tokens.slice(0, colon).filter((t) => !isPunct(tree, t.index))
  const top = words.find((t) => t.head < 0 || t.head >= colon)
  return top && ['NOUN', 'PROPN'].includes(top.upos) && !TOPIC.test(caseOf(tree, top.index) ?? '') ? top.index : null
}

/** In a title only a name is a speaker: "Explained: what the treaty says" has none. */
const isPerson = (sentence: PageSentence, token: number): boolean =>
  sentence.names.some((n) => n.first <= token && token <= n.last && n.kind !== 'place')
