/**
 * Floor 2, reading/times. Which times date a word: its own, those of the occasion it happened at, else those of the
 * clause it stands in, as far up as one time holds for both.
 */

import { wordsOfClass } from '../../language/lexicon/index.ts'
import { directionOfPredicate } from '../../language/time/index.ts'
import { ancestorsOf, baseRel, findChildren } from '../../language/tree.ts'
import type { Sentence, Token } from '../../language/types.ts'
import type { DatedTime } from './clock.ts'

/** Verbs that tell, think or plan: what they govern has a time of its own. */
const CREDITING = wordsOfClass(
  'cues-verbs',
  'ask',
  'blame',
  'cite',
  'claim',
  'confirm',
  'decline',
  'demand',
  'deny',
  'feel',
  'forecast',
  'hint',
  'judge',
  'order',
  'plan',
  'praise',
  'promise',
  'refuse',
  'report',
  'say',
  'support',
  'tell',
  'think',
  'threaten',
  'want',
  'warn',
  'write',
)
/** Of those, verbs that also name what people do when they meet. */
const DOING = wordsOfClass('time-tense', 'doing')
/** Prepositions that put a thing on another day than the clause it stands in. */
const ELSEWHEN = wordsOfClass('time-tense', 'elsewhen')
/** Prepositions of the occasion something was done at. */
const AT = wordsOfClass('time-tense', 'occasion')
const SAME_TIME = wordsOfClass('time-tense', 'same-time')

/** DATE and TIME only, in text order. `times` are those of the sentence. */
export function timesOf(sentence: Sentence, times: readonly DatedTime[], token: number): readonly DatedTime[] {
  const dating = times.filter((time) => time.type === 'DATE' || time.type === 'TIME')
  if (dating.length === 0) return []
  const at = (i: number): readonly DatedTime[] => dating.filter((time) => time.dates === i)
  // A thing done cannot have been done at what is still to come ("hinted at talks next week").
  const done = directionOfPredicate(sentence, token) === 'past'
  const then = occasions(sentence, token).flatMap(at)
  const own = [...at(token), ...then.filter((time) => !(done && time.expression.direction === 'future'))]
  if (own.length > 0) return own.sort((a, b) => a.start - b.start)
  let from = sentence.tokens[token]
  for (const up of ancestorsOf(sentence, token)) {
    const head = sentence.tokens[up] as Token
    // "on 11 April, when they met": the clause hangs on the day itself.
    const within = dating.filter((time) => time.first <= up && up <= time.last)
    if (within.length > 0) return within
    if (from === undefined || !shares(sentence, from, head)) return []
    const found = at(up)
    if (found.length > 0) return found
    from = head
  }
  return []
}

/** "at a briefing on Monday", "when asked on Monday": their day is that of what was done then. */
const occasions = (sentence: Sentence, token: number): readonly number[] => [
  ...findChildren(sentence, token, ['obl']).filter((child) => AT.has(caseOf(sentence, child))),
  ...findChildren(sentence, token, ['advcl']).filter((child) => SAME_TIME.has(markOf(sentence, child))),
]

const caseOf = (sentence: Sentence, i: number): string => {
  const child = findChildren(sentence, i, ['case'])[0]
  return child === undefined ? '' : (sentence.tokens[child]?.text.toLowerCase() ?? '')
}

const markOf = (sentence: Sentence, i: number): string => {
  const child = findChildren(sentence, i, ['mark', 'advmod']).find((c) => c < i)
  return child === undefined ? '' : (sentence.tokens[child]?.text.toLowerCase() ?? '')
}

/** Whether what hangs on `head` by its relation is at the same time as it. */
function shares(sentence: Sentence, token: Token, head: Token): boolean {
  switch (baseRel(token)) {
    case 'ccomp':
    case 'csubj':
    case 'parataxis':
    case 'vocative':
    case 'dislocated':
      return false
    case 'acl':
      return token.rel === 'acl' && token.xpos !== 'VBN'
    case 'advcl':
      return (
        SAME_TIME.has(markOf(sentence, token.index)) || (token.xpos === 'VBG' && markOf(sentence, token.index) === '')
      )
    case 'conj':
      return token.upos === head.upos
    case 'xcomp':
      return !isCrediting(head) || head.xpos === 'VBN'
    case 'obj':
    case 'nsubj':
    case 'iobj':
      return !isCrediting(head)
    case 'obl':
    case 'nmod':
      return !ELSEWHEN.has(caseOf(sentence, token.index)) && !isCrediting(head)
    default:
      return true
  }
}

const isCrediting = (token: Token): boolean =>
  token.upos === 'VERB' && CREDITING.has(token.lemma) && !DOING.has(token.lemma)
