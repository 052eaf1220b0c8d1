/** Floor 2, reading, contacts. What adverbs, conditions and modals beside a predicate take from it: "possibly met", "may cancel". */
import { findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isTimeWord } from '../time-words.ts'
import { ACTS } from './effects.ts'
import { isConditional } from './marks.ts'
import { hasHappened, isAhead, isOpenEnded, type Reality, realityOfForm, type Status, withState } from './status.ts'
import { childTokens, formOf, tokenOf } from './verb-form.ts'

const PROBABLY = new Set(['probably', 'likely', 'presumably'])

const PERHAPS = new Set(['possibly', 'perhaps', 'maybe', 'potentially', 'conceivably'])

const ALMOST = new Set(['almost', 'nearly'])

const ON_HEARSAY = new Set(['allegedly', 'purportedly', 'supposedly'])

/** "only greeted the delegations in the corridor": said to deny that it was more. */
const MERELY = new Set(['only', 'merely', 'just', 'simply'])
const IN_PASSING = /^(greet|wave|nod|pass|glimpse)$/

export function withAdverbs(sentence: Sentence, verb: number, own: Reality): Reality {
  const words = childTokens(sentence, verb, ['advmod']).map((t) => t.text.toLowerCase())
  if (words.some((w) => ALMOST.has(w)) && own === 'occurred') return 'none'
  if (words.some((w) => MERELY.has(w)) && IN_PASSING.test(tokenOf(sentence, verb).lemma)) return 'none'
  if (words.some((w) => PERHAPS.has(w) || ON_HEARSAY.has(w)) && (hasHappened(own) || isAhead(own))) return 'possible'
  if (words.some((w) => PROBABLY.has(w))) return isAhead(own) ? 'expected' : hasHappened(own) ? 'possible' : own
  const { name, negative } = formOf(sentence, verb)
  const missed = name === 'was-to-have' || (name === 'should-have' && !negative && isTimed(sentence, verb))
  if (missed) return isContrasted(sentence, verb) ? 'cancelled' : 'planned'
  if (own === 'ruled-out' && LATER.test(name) && isNotBefore(sentence, verb)) return 'postponed'
  if (own === 'planned' && hasCondition(sentence, verb) && formOf(sentence, verb).name === 'would') return 'possible'
  return own
}

/** "should have met the envoy this morning": with a day it was on a timetable; without one it is a reproach. */
const isTimed = (sentence: Sentence, verb: number): boolean =>
  childTokens(sentence, verb, ['obl', 'advmod']).some(isTimeWord)

const LATER = /^(?:future|would|is-to)$/

/** "will not fly before Monday": later, not never. */
const isNotBefore = (sentence: Sentence, verb: number): boolean =>
  childTokens(sentence, verb, ['obl']).some(
    (t) => isTimeWord(t) && /^(?:before|until|till)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

/** "was to have come, but stayed at home": what came instead is told. */
const isContrasted = (sentence: Sentence, verb: number): boolean =>
  childTokens(sentence, verb, ['conj']).some((t) =>
    childTokens(sentence, t.index, ['cc']).some((c) => /^(but|yet)$/i.test(c.text)),
  )

/** "would meet him if": a condition hangs on the verb. */
const hasCondition = (sentence: Sentence, verb: number): boolean =>
  findChildren(sentence, verb, ['advcl']).some((i) => isConditional(sentence, i))

/** An act of cancelling or refusing that is itself only possible ("may cancel", "could be postponed", "threatened to call off"). */
export function hedged(sentence: Sentence, governor: number, here: Status): Status {
  if (!ACTS.has(here.state)) return here
  const own = withAdverbs(sentence, governor, realityOfForm({ ...formOf(sentence, governor), negative: false }))
  const weak = isOpenEnded(own) || own === 'planned' || isConditional(sentence, governor)
  return weak && here.state !== 'ruled-out' && here.state !== 'denied'
    ? withState(here, own === 'planned' ? here.state : 'possible', governor)
    : isOpenEnded(own)
      ? withState(here, 'possible', governor)
      : here
}
