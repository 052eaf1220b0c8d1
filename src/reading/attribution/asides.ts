/**
 * Floor 2, reading/attribution. "Okoye had left, tired, she said, of 'reading letters'": between two halves of a phrase
 * behind the predicate a pronoun and its verb credit that phrase and no more. The clause around it, which names her, is
 * the report's own.
 */
import { rootOf, subtreeOf } from '../../language/tree.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import type { Draft } from './draft.ts'
import { firstUnder, hasRel, kid, kidsOf, lower, type Tree } from './tree.ts'

export function narrowAside(sentence: PageSentence, draft: Draft): Draft {
  const answer = /^verb\/(?:interposed|clause|parenthesis)$|^phrase\/source$/u.test(draft.rule)
    ? answerIn(sentence)
    : null
  return answer === null ? narrowPronoun(sentence, draft) : withoutAnswer(sentence, draft, answer)
}

const CALLED =
  /^(?:charge|claim|allegation|accusation|assertion|suggestion|idea|demand|threat|report|version|figure|view|offer|proposal)$/u

/** ", a charge Okoye called 'a fairy tale'", ", a claim the ministry denies": where a noun for what was said begins that another answers; null where none does. */
function answerIn(sentence: PageSentence): number | null {
  const noun = sentence.tokens.find(
    (t) =>
      CALLED.test(t.lemma.toLowerCase()) &&
      /^an?$/iu.test(sentence.tokens[t.index - 1]?.text ?? '') &&
      sentence.tokens[t.index - 2]?.text === ',' &&
      kidsOf(sentence, t.index).some((k) => k > t.index && isAnswer(sentence, k)),
  )
  return noun === undefined ? null : noun.index - 2
}

const isAnswer = (sentence: PageSentence, verb: number): boolean =>
  hasRel(sentence, verb, 'acl') &&
  /^VB[DZP]$/u.test(sentence.tokens[verb]?.xpos ?? '') &&
  kid(sentence, verb, 'nsubj') !== null

function withoutAnswer(sentence: PageSentence, draft: Draft, from: number): Draft {
  const start = sentence.tokens[from]?.start ?? 0
  if (draft.cue.start >= start) return draft
  const content = draft.content.flatMap((c) =>
    c.start > start ? [] : [c.end <= start ? c : { start: c.start, end: sentence.tokens[from - 1]?.end ?? start }],
  )
  return content.length === 0 ? draft : { ...draft, content }
}

function narrowPronoun(sentence: PageSentence, draft: Draft): Draft {
  const subject = draft.source?.sentence === sentence.index ? draft.source.token : -1
  if (!/^(?:he|she)$/u.test(lower(sentence, subject)) || !/^verb\/(?:interposed|postposed)$/u.test(draft.rule))
    return draft
  const named = kid(sentence, rootOf(sentence), 'nsubj')
  const before = subject - 1
  const after = sentence.tokens.findIndex((t) => t.index > draft.head && t.text === ',')
  if (named === null || sentence.tokens[named]?.upos !== 'PROPN' || sentence.tokens[before]?.text !== ',' || after < 0)
    return draft
  const start = firstHalf(sentence, before)
  if (start === null || start < rootOf(sentence) || !isSecondHalf(sentence, after + 1)) return draft
  const halves: [number, number][] = [
    [start, before - 1],
    [after + 1, sentence.tokens.length - 1],
  ]
  return { ...draft, rule: 'verb/interposed', content: halves.flatMap((run) => trimRun(sentence, run) ?? []) }
}

/** Where the phrase begins that ends at a comma: behind another comma ("tired"), or at its preposition ("with less than he had hoped for"). */
function firstHalf(tree: Tree, comma: number): number | null {
  const opener = tree.tokens.slice(0, comma).findLast((t) => t.text === ',')?.index ?? -1
  const between = tree.tokens.slice(opener + 1, comma)
  if (opener > rootOf(tree) && between.length > 0 && !between.some((t) => /^(?:VB[DPZ]|MD)$/u.test(t.xpos)))
    return opener + 1
  const phrase = kidsOf(tree, rootOf(tree)).find(
    (k) =>
      hasRel(tree, k, 'obl') &&
      subtreeOf(tree, k).includes(comma - 1) &&
      ACCOMPANYING.has(lower(tree, firstUnder(tree, k))),
  )
  return phrase === undefined ? null : firstUnder(tree, phrase)
}

const ACCOMPANYING: ReadonlySet<string> = new Set(['with', 'without', 'despite', 'for'])

/** "of ...", "than ...", "to be ...": goes on with a phrase, and begins no clause. */
const isSecondHalf = (tree: Tree, i: number): boolean =>
  /^(?:of|than|to|by|at|with|for|about|from|in|on)$/u.test(lower(tree, i))
