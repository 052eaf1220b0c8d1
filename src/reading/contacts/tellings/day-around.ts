/**
 * Floor 2, reading, contacts. The day of a contact that the clause around it dates: "flew to Lima on Monday, where she met the king",
 * "on the tenth, an hour after he had called on her". What is concluded so is implied.
 */
import { ancestorsOf, findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { type DateValue, isSingleDay } from '../../../model/index.ts'
import type { PageTime } from '../../clock.ts'
import { childTokens, formOf, tokenOf } from '../status/verb-form.ts'

/** `own`: the dates of the sentence. */
export function dayAround(sentence: Sentence, head: number, own: readonly PageTime[]): DateValue | null {
  const clause = [head, ...ancestorsOf(sentence, head)].find((i) => isThere(sentence, i) || isHoursAfter(sentence, i))
  if (clause === undefined || isOfItsOwn(sentence, head, clause, own)) return null
  const over = tokenOf(sentence, clause).head
  // Never the day of a saying further up.
  const near = [over, verbAt(sentence, over)]
  const days = own.filter((t) => t.value.edtf !== null && isSingleDay(t.value.edtf) && near.includes(t.dates ?? -1))
  const [day, ...others] = new Set(days.map((t) => t.value.edtf))
  const time = days.find((t) => t.value.edtf === day)
  return time === undefined || others.length > 0 ? null : { ...time.value, basis: 'implied' }
}

/** "..., where she met the king": in the tense of the clause before, so not an earlier stay. */
function isThere(sentence: Sentence, clause: number): boolean {
  const where = childTokens(sentence, clause, ['advmod', 'mark']).find((t) => t.text.toLowerCase() === 'where')
  if (where === undefined || sentence.tokens[where.index - 1]?.text !== ',') return false
  const over = tokenOf(sentence, clause).head
  return over >= 0 && isSameTime(sentence, clause, verbAt(sentence, over))
}

/** The verb a place stands with. */
const verbAt = (sentence: Sentence, i: number): number =>
  [i, ...ancestorsOf(sentence, i)].find(
    (at) => tokenOf(sentence, at).upos === 'VERB' || findChildren(sentence, at, ['cop']).length > 0,
  ) ?? i

function isSameTime(sentence: Sentence, clause: number, over: number): boolean {
  const [inner, outer] = [formOf(sentence, clause).name, formOf(sentence, over).name]
  const past = PAST.test(inner) && PAST.test(outer) && !(inner === 'pluperfect' && outer !== 'pluperfect')
  return past || (AHEAD.test(inner) && (AHEAD.test(outer) || outer === 'present' || outer === 'progressive'))
}

const PAST = /^(?:past|perfect|pluperfect|past-progressive)$/
const AHEAD = /^(?:future|would|is-to|may)$/

/** "an hour after he had called on her", "minutes before meeting him". */
function isHoursAfter(sentence: Sentence, clause: number): boolean {
  if (tokenOf(sentence, clause).rel !== 'advcl') return false
  const mark = childTokens(sentence, clause, ['mark', 'case']).find((t) => /^(?:after|before)$/i.test(t.text))
  return mark !== undefined && /^(?:minute|hour|moment)$/.test(sentence.tokens[mark.index - 1]?.lemma ?? '')
}

/** A day inside the clause, or on the contact itself, goes before. */
const isOfItsOwn = (sentence: Sentence, head: number, clause: number, own: readonly PageTime[]): boolean =>
  own.some((t) => !isOutside(sentence, t, clause) || t.dates === head)

const isOutside = (sentence: Sentence, time: PageTime, clause: number): boolean =>
  time.first !== clause && !ancestorsOf(sentence, time.first).includes(clause)
