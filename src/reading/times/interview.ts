/**
 * Floor 2, reading/times. The day an interview took place, where its introduction says so: "spoke to this paper on
 * Tuesday". What is said in its turns counts from that day, not from the day it was printed.
 */

import { wordsOfClass } from '../../language/lexicon/index.ts'
import { readTimes, type TimedLine } from '../../language/time/index.ts'
import { findChildren } from '../../language/tree.ts'
import type { Sentence, Token } from '../../language/types.ts'
import { boundsOf, type Day, isSingleDay } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'

const SPEAKING = wordsOfClass('time-tense', 'interviewed')

export const isTurn = (sentence: PageSentence): boolean =>
  sentence.passage.kind === 'question' || sentence.passage.kind === 'answer'

/** Null where the report is no interview, or does not say when it was held. */
export function interviewDay(page: Page, published: Day | null): Day | null {
  if (published === null || !page.sentences.some(isTurn)) return null
  const outside = page.sentences.filter((sentence) => !isTurn(sentence))
  const lines: readonly TimedLine[] = outside.map((sentence) => ({
    span: sentence,
    sentence,
    now: published,
    afresh: false,
  }))
  const held = readTimes(page.report.text, lines, 'news').find((time) => {
    const { edtf } = time.value
    return (
      edtf !== null &&
      isSingleDay(edtf) &&
      time.direction === 'past' &&
      tellsOfIt(page, outside[time.sentence], time.dates)
    )
  })
  return held === undefined ? null : boundsOf(held.value.edtf ?? published).first
}

const tellsOfIt = (page: Page, sentence: Sentence | undefined, dates: number | null): boolean =>
  speaks(sentence, dates) || receivesUs(page, sentence, dates)

/** "received the Post on Saturday", "met us on Monday": the paper itself was there. */
function receivesUs(page: Page, sentence: Sentence | undefined, dates: number | null): boolean {
  const dated = dates === null ? undefined : sentence?.tokens[dates]
  // The parser may hang the day on the guest: "received (the Post on Saturday)".
  const verb = dated?.rel === 'obj' ? sentence?.tokens[dated.head] : dated
  if (sentence === undefined || verb === undefined || !RECEIVING.test(verb.lemma)) return false
  const paper = new Set((page.report.outlet?.name ?? '').split(/\s+/).filter((word) => word.length > 3))
  return findChildren(sentence, verb.index, ['obj', 'obl']).some((k) => {
    const guest = sentence.tokens[k]?.text ?? ''
    return /^(?:us|me)$/i.test(guest) || paper.has(guest)
  })
}

const RECEIVING = /^(?:receive|welcome|meet|see|host)$/

const speaks = (sentence: Sentence | undefined, dates: number | null): boolean => {
  const token = dates === null ? undefined : sentence?.tokens[dates]
  if (sentence === undefined || token === undefined) return false
  return [token, ...subjectsOf(sentence, token.index)].some((t) => SPEAKING.has(t.lemma.toLowerCase()))
}

/** "The conversation took place on Tuesday" */
const subjectsOf = (sentence: Sentence, verb: number): readonly Token[] =>
  findChildren(sentence, verb, ['nsubj']).flatMap((k) => sentence.tokens[k] ?? [])
