/**
 * Floor 2, reading, contacts. What is told while it happens has the day of its report: "has left for the airport", "have just met", and
 * whatever an entry of a running report tells as done.
 */
import { type ContactState, type DateValue, isSingleDay } from '../../../model/index.ts'
import type { Page } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { hasHappened } from '../status/status.ts'
import { childTokens, formOf } from '../status/verb-form.ts'
import { familyOf } from './same.ts'

export function dayOfReport(page: Page, draft: Draft, state: ContactState, when: DateValue): DateValue {
  const { edtf } = page.report.published
  if (when.edtf !== null || edtf === null || !isSingleDay(edtf) || !hasHappened(state)) return when
  return isNow(draft) || isRunning(draft) ? { ...when, edtf, basis: 'implied', anchor: 'publication' } : when
}

/** In the present perfect somebody who has left has left just now; of an arrival it may be days ago. */
function isNow({ sentence, token, rule, kind }: Draft): boolean {
  if (rule.sort !== 'verb' || formOf(sentence, token).name !== 'perfect') return false
  const just = childTokens(sentence, token, ['advmod']).some((t) => /^(?:just|now)$/i.test(t.text))
  return just || kind === 'departure'
}

/** An entry with an hour of its own tells of meetings that go on or have just ended; who came or left may have done so before. */
const isRunning = ({ sentence, token, rule, kind }: Draft): boolean =>
  sentence.passage.kind === 'entry' &&
  familyOf(kind) !== familyOf('visit') &&
  rule.sort === 'verb' &&
  RUNNING.test(formOf(sentence, token).name)

const RUNNING = /^(?:past|perfect|progressive|present)$/
