/**
 * Floor 2, reading, contacts. A contact that is asked about ("Did she meet him?") or taken back ("we said that she met him") is not told;
 * but the words after it may take it up ("She did not"). It is kept aside until they do.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { carrierOf } from '../sides/carrier.ts'
import { isState, realityOfForm } from '../status/status.ts'
import { childTokens, formOf, tokenOf, type VerbForm } from '../status/verb-form.ts'
import { isWithdrawn } from '../status/withdrawn.ts'
import { familyOf } from './same.ts'

/** The id of what is raised and not told. */
export const RAISED = 'raised'

const SIDES = 2

/** It names its sides or its traveller itself, or takes up what was told; and stands in a question or in what is taken back. */
export const isRaised = (page: Page, draft: Draft): boolean =>
  (isTopic(page, draft) && draft.participants.length > 0) ||
  (isQuestion(page, draft) && (draft.refers || draft.participants.length >= sidesOf(draft))) ||
  (!draft.refers && draft.participants.length >= sidesOf(draft) && isWithdrawn(page, draft.sentence, draft.token))

const TOPIC =
  /^["“‘]?(?:as (?:for|to)|with (?:regard|respect) to|regarding|concerning|about|on|turning to|(?:when )?(?:asked|questioned|pressed|quizzed) (?:about|on|over))\b/i

/** "As for the dinner in Oslo, ...", "Asked about reports of a call, ...": the words name what the sentence is about; what became of it comes behind. */
function isTopic(page: Page, { rule, sentence, token }: Draft): boolean {
  const { start } = tokenOf(sentence, token)
  return (
    rule.sort === 'noun' &&
    TOPIC.test(page.report.text.slice(sentence.start, start)) &&
    sentence.tokens.slice(1, token).every((t) => !/^VB[DZP]$/.test(t.xpos)) &&
    ancestorsOf(sentence, token).some((i) => i > token)
  )
}

const sidesOf = ({ kind }: Draft): number => (familyOf(kind) === familyOf('visit') ? 1 : SIDES)

const isQuestion = (page: Page, { sentence, token }: Draft): boolean =>
  page.report.text.slice(sentence.start, sentence.end).includes('?') || isAskedAbout(sentence, token)

/** "Asked whether she had met him, ...", "When asked on Monday if they would meet, ...": the parse may hang the clause on the verb beside the asking. */
const isAskedAbout = (sentence: Draft['sentence'], token: number): boolean =>
  [token, ...ancestorsOf(sentence, token)].some((i) =>
    childTokens(sentence, i, ['mark']).some(
      (t) =>
        /^(?:whether|if)$/i.test(t.text) && [t.index - 1, tokenOf(sentence, i).head].some((k) => isAsked(sentence, k)),
    ),
  )

const isAsked = (sentence: Draft['sentence'], i: number): boolean =>
  /^(?:asked|questioned|pressed|quizzed|asking)$/i.test(sentence.tokens[i]?.text ?? '')

const POLAR =
  /(?:^|[,:;–—-] ?|\bso |\band |\bor )(?:did|has|have|had|will|would|is|are|was|were|can|could|do|does|may|might|should)\b/i

/** "Did they meet?", "Can you confirm that they met?": yes or no is what is asked; "Who will chair the talks?" asks something else. */
export const isYesOrNo = (page: Page, { head }: ReadTelling): boolean => {
  const asked = page.sentences.find((s) => s.start <= head.start && head.start < s.end)
  if (asked === undefined) return false
  const before = page.report.text.slice(asked.start, head.start).trim()
  if (/\b(?:whether|if|(?:asked|questioned|pressed) (?:about|on))\b/i.test(before)) return true
  return POLAR.test(before) && !/\b(?:who|what|when|where|why|how|which)\b/i.test(before)
}

/** How it would stand if it were so: by its own tense, of a noun by that of the verb that carries it ("Did the talks take place?"). */
export function stateIfSo({ sentence, token, rule }: Draft): ReadTelling['state'] {
  const verb = rule.sort === 'noun' ? carrierOf(sentence, token) : token
  const form = verb === undefined ? null : formOf(sentence, verb)
  const real =
    rule.sort === 'verb' || form?.name === 'past'
      ? realityOfForm({ ...(form as VerbForm), negative: false })
      : 'possible'
  return isState(real) ? real : 'possible'
}
