/**
 * Floor 2, reading, contacts. What a newsroom takes back: "Correction: at 9 we said that the king had joined the talks". Whether all of it
 * was wrong or a detail is not said by these words, so they tell no contact.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Page, PageSentence } from '../../page.ts'
import { childTokens, formOf, tokenOf } from './verb-form.ts'

export const isWithdrawn = (page: Page, sentence: PageSentence, token: number): boolean =>
  ancestorsOf(sentence, token).some((i) => isOurWord(sentence, i)) &&
  (TAKEN_BACK.test(passageOf(page, sentence)) || isUndoneNext(page, sentence))

const TAKEN_BACK =
  /\b(?:correction|corrected|(?:we|it) (?:got|had) (?:that|this|it) wrong|in error|regret the error|erroneously|mistakenly|retract\w*)\b/i

/** "We said that she met him. She did not.", "We reported that they had met. That was wrong." */
function isUndoneNext(page: Page, { index, passage }: PageSentence): boolean {
  const next = page.sentences[index + 1]
  if (next === undefined || next.passage !== passage) return false
  const words = page.report.text.slice(next.start, next.end)
  return UNDONE.test(words) || UNTRUE.test(words)
}

const UNDONE =
  /^(?:he|she|it|they|the (?:two|pair)|(?:mr|mrs|ms|dr)\.? \S+) (?:(?:did|has|had|have|was|were)(?: not|n['’]t)|never did)(?=[.,;:—–-]| meet| happen| take place| go\b| visit| call| speak| attend)/i

const UNTRUE =
  /^(?:that|this|it) (?:was|is) (?:wrong|untrue|false|incorrect|mistaken|a mistake|an error|not (?:so|true|correct|the case))\b/i

const SAYING = new Set(['say', 'report', 'write', 'state', 'tell', 'publish', 'have'])

/** "we said", "we had reported". */
function isOurWord(sentence: PageSentence, i: number): boolean {
  const { upos, lemma } = tokenOf(sentence, i)
  if (upos !== 'VERB' || !SAYING.has(lemma.toLowerCase()) || formOf(sentence, i).negative) return false
  return childTokens(sentence, i, ['nsubj']).some((t) => /^we$/i.test(t.text))
}

const passageOf = (page: Page, { passage }: PageSentence): string => page.report.text.slice(passage.start, passage.end)
