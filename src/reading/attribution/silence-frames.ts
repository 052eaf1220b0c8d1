/** Floor 2, reading/attribution, family 4: what was left unsaid, told in a phrase: "without elaborating". */
import { childrenOf, headOf } from '../../language/tree.ts'
import type { PageSentence } from '../page.ts'
import { isNegated } from './cue-span.ts'
import { phrasesOf } from './cues.ts'
import { type Draft, newDraft } from './draft.ts'
import { findVerbCue } from './find-cues.ts'
import { subjectOf } from './subjects.ts'
import { caseOf, clauseOf, hasRel, isVerb, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

export const findSilenceFrames = (sentence: PageSentence): Draft[] => [
  ...withoutPhrases(sentence),
  ...noWordFrom(sentence),
  ...notReached(sentence),
]

function withoutPhrases(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap(({ index }) => {
    if (lower(sentence, index) !== 'without') return []
    const words = phrasesOf('silence').find((phrase) => phrase.every((word, k) => lower(sentence, index + k) === word))
    const verb = words ? verbIn(sentence, index, words.length) : null
    if (!words || verb === null) return []
    const speaker = subjectOf(sentence, speakingVerb(sentence, clauseOf(sentence, Math.max(0, headOf(sentence, verb)))))
    const first = sentence.tokens[index]
    const last = sentence.tokens[index + words.length - 1]
    if (speaker === null || !first || !last) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: verb,
        cue: { start: first.start, end: last.end },
        cueWord: words.join(' '),
        cueClass: 'decline',
        source: { sentence: sentence.index, token: speaker },
        content: [],
        negative: true,
        kind: 'silence',
        rule: 'silence/without',
      }),
    ]
  })
}

/** The participle or noun after "without". */
function verbIn(tree: Tree, from: number, length: number): number | null {
  for (let i = from + 1; i < from + length; i++) if (isVerb(tree, i)) return i
  for (let i = from + 1; i < from + length; i++) if (childrenOf(tree, i).includes(from)) return i
  return null
}

/** Whoever does not elaborate is who speaks: the verb of saying over the clause, where there is one. */
function speakingVerb(tree: Tree, clause: number): number {
  for (let at = clause; at >= 0; at = headOf(tree, at)) {
    const up = headOf(tree, at)
    if (up >= 0 && hasRel(tree, at, 'ccomp') && findVerbCue(tree, up)) return up
  }
  return clause
}

const WORDS: ReadonlySet<string> = new Set([
  'comment',
  'statement',
  'response',
  'reaction',
  'reply',
  'word',
  'confirmation',
  'answer',
  'explanation',
])

/** "There was no immediate comment from the ministry". */
function noWordFrom(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap(({ index, upos }) => {
    if (upos !== 'NOUN' || !WORDS.has(lemmaOf(sentence, index))) return []
    const no = kidsOf(sentence, index).find((k) => hasRel(sentence, k, 'det') && lower(sentence, k) === 'no')
    const from = [...kidsOf(sentence, index), ...kidsOf(sentence, headOf(sentence, index))].find(
      (k) => k > index && caseOf(sentence, k) === 'from',
    )
    const first = sentence.tokens[no ?? -1]
    const last = sentence.tokens[index]
    if (from === undefined || !first || !last) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: index,
        cue: { start: first.start, end: last.end },
        cueWord: 'no comment',
        cueClass: 'decline',
        source: { sentence: sentence.index, token: from },
        content: [],
        negative: true,
        kind: 'no-comment',
        rule: 'silence/no-word',
      }),
    ]
  })
}

/** "She could not be reached for comment." */
function notReached(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap(({ index, start, end }) => {
    const about = ['reach', 'contact'].includes(lemmaOf(sentence, index)) && isNegated(sentence, index)
    const subject = about ? kidsOf(sentence, index).find((k) => hasRel(sentence, k, 'nsubj:pass')) : undefined
    if (subject === undefined) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: index,
        cue: { start, end },
        cueWord: 'reach',
        cueClass: 'decline',
        source: { sentence: sentence.index, token: subject },
        content: [],
        negative: true,
        kind: 'silence',
        rule: 'silence/not-reached',
      }),
    ]
  })
}
