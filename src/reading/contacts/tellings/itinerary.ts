/**
 * Floor 2, reading, contacts. A chain of past movements and doings told on somebody's word ("got off in Lima, drank tea with the guard and
 * drove home, a clerk said"): an account of where somebody was, as often given against a contact as for one. Its links found none.
 */
import { conjunctsOf } from '../../../language/tree.ts'
import type { Draft } from '../drafts/draft.ts'
import { formOf, tokenOf } from '../status/verb-form.ts'
import type { Known } from './known.ts'

const MOVEMENTS = new Set(['travel', 'arrive', 'enter', 'leave', 'beside', 'sit'])

/** Fewer links are a plain report ("flew to Lima and met the president"). */
const LINKS = 3

export const isItinerary = ({ sentence, token, rule }: Draft, { voucher }: Known): boolean =>
  voucher.vouchedBy.length > 0 &&
  rule.sort === 'verb' &&
  MOVEMENTS.has(rule.words) &&
  conjunctsOf(sentence, token).filter(
    (i) => tokenOf(sentence, i).upos === 'VERB' && ['past', 'pluperfect'].includes(formOf(sentence, i).name),
  ).length >= LINKS
