/**
 * Floor 2, reading, contacts. A contact that is asked about ("Did she meet him?") or taken back ("we said that she met him") is not told;
 * but the words after it may take it up ("She did not"). It is kept aside until they do.
 */
import type { ReadTelling } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { isState, realityOfForm } from '../status/status.ts'
import { formOf } from '../status/verb-form.ts'
import { isWithdrawn } from '../status/withdrawn.ts'

/** The id of what is raised and not told. */
export const RAISED = 'raised'

const SIDES = 2

/** It names its sides itself, and stands in a question or in what is taken back. */
export const isRaised = (page: Page, draft: Draft): boolean =>
  !draft.refers &&
  draft.participants.length >= SIDES &&
  (isWithdrawn(page, draft.sentence, draft.token) || isQuestion(page, draft))

const isQuestion = (page: Page, { sentence }: Draft): boolean =>
  page.report.text.slice(sentence.start, sentence.end).includes('?')

/** How it would stand if it were so: by its own tense. */
export function stateIfSo({ sentence, token, rule }: Draft): ReadTelling['state'] {
  const real = rule.sort === 'verb' ? realityOfForm({ ...formOf(sentence, token), negative: false }) : 'possible'
  return isState(real) ? real : 'possible'
}
