/** Floor 2, reading, contacts. The reality of a contact below a noun of planning, hoping, refusing or claiming. */
import { firstConjunct, hasRel } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import type { StateClass } from '../words.ts'
import { hedged } from './adverbs.ts'
import { effectOn } from './effects.ts'
import { isClaim, isNoTruth, saysUntrue } from './falsehood.ts'
import { classOf, toldAbove } from './governors.ts'
import { isAhead, type Status, withState } from './status.ts'
import { formOf, hasNoneDeterminer, tokenOf, verbKey } from './verb-form.ts'

/** The contact stands below a noun of planning, hoping, cancelling ... : that noun's effect, then what is above the noun. */
export function nounStatusAbove(sentence: Sentence, noun: number, cls: StateClass | null, inner: Status): Status {
  const token = tokenOf(sentence, firstConjunct(sentence, noun))
  const carrier = hasRel(token, ['obj', 'nsubj']) ? token.head : -1
  if (isClaim(token.lemma.toLowerCase()) && isCalledUntrue(sentence, token.head, carrier))
    return withState(inner, isAhead(inner.state) ? 'not-planned' : 'denied', carrier >= 0 ? carrier : token.head)
  const none = hasNoneDeterminer(sentence, noun)
  const carrierClass = carrier >= 0 ? classOf(sentence, carrier) : null
  const negative = none || (carrier >= 0 && formOf(sentence, carrier).negative && !UNDOING.has(carrierClass ?? 'occur'))
  if (negative && GIVING.has(carrier >= 0 ? verbKey(sentence, carrier) : '')) return withState(inner, 'bare', noun)
  const here = effectOn(cls, negative)
  const start =
    here === null
      ? withState(inner, inner.state === 'open' ? 'planned' : inner.state, noun)
      : withState(inner, here, noun)
  if (carrier < 0 || here === null) return start
  return undone(sentence, carrier, carrierClass, start)
}

/** "never received invitations to the talks" says who was not asked, not that there were none. */
const GIVING = new Set(['receive', 'get', 'send', 'extend', 'issue', 'obtain', 'be'])

const isCalledUntrue = (sentence: Sentence, above: number, carrier: number): boolean =>
  carrier >= 0 ? saysUntrue(sentence, carrier) : above >= 0 && isNoTruth(sentence, above)

const UNDOING: ReadonlySet<StateClass> = new Set<StateClass>(['rule-out', 'deny', 'cancel', 'postpone'])

/** "ruled out the possibility of a meeting", "cancelled plans to visit", "denied plans", "accepted an invitation to visit". */
function undone(sentence: Sentence, carrier: number, cls: StateClass | null, start: Status): Status {
  const negative = formOf(sentence, carrier).negative
  const key = verbKey(sentence, carrier)
  if (key === 'accept' || key === 'take up') return withState(start, negative ? 'ruled-out' : 'planned', carrier)
  if (cls === null || !UNDOING.has(cls)) return { ...toldAbove(sentence, carrier, start) }
  const effect = effectOn(cls, negative) ?? start.state
  return hedged(sentence, carrier, withState(start, cls === 'deny' && !negative ? 'not-planned' : effect, carrier))
}
