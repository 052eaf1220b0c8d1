/** Floor 2, reading, measures. A measure told through the paper that takes it: "signed an order imposing a duty", "a decree lifting the ban". */
import type { Token } from '../../language/types.ts'
import { bears, parent } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'

const PAPER =
  /^(order|decree|proclamation|law|act|bill|decision|directive|regulation|resolution|declaration|memorandum|ordinance|ruling|plan|intention|pledge|threat)$/

const ENACTING = /^(sign|issue|adopt|pass|publish|enact|promulgate|gazette)$/

/** The verb that acts upon the paper of which this verb tells the content: "signed" over "imposing"; undefined where there is none. */
export function verbOfPaper(sentence: PageSentence, verb: Token): Token | undefined {
  const paper = bears(verb, 'acl') && (verb.xpos === 'VBG' || verb.xpos === 'VB') ? parent(sentence, verb) : undefined
  if (!paper || !PAPER.test(paper.lemma) || !bears(paper, 'obj', 'nsubj:pass')) return undefined
  const up = parent(sentence, paper)
  return up?.upos === 'VERB' ? up : undefined
}

/** "signed a decree banning": what such a paper says is done, or ahead of us, as the signing is; a bill may yet fail. */
export function enactedBy(sentence: PageSentence, verb: Token): Token | undefined {
  const paper = parent(sentence, verb)
  const up = verbOfPaper(sentence, verb)
  const isLaw = paper !== undefined && verb.xpos === 'VBG' && !/^(plan|intention|pledge|threat)$/.test(paper.lemma)
  return up && isLaw && ENACTING.test(up.lemma) ? up : undefined
}
