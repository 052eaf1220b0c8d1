/** Floor 2, reading, contacts. The reality of a contact in a phrase of time, purpose or topic: "after talks", "ahead of the visit", "news of a call". */
import { firstConjunct } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { isUnheardOf } from '../sides/around-noun.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { headClasses, stateClass } from '../words.ts'
import { AFTER, toldAround } from './agreed-after.ts'
import { carriedBy, held } from './carried.ts'
import { clauseReality, purposeUnder } from './clause-status.ts'
import { isDefinite } from './definite.ts'
import { isClaim } from './falsehood.ts'
import { hasHappened, isAhead, isOpenEnded, type Reality, type Status, withState } from './status.ts'
import { nounStatusAbove } from './under-noun.ts'
import { tokenOf, verbKey } from './verb-form.ts'
import { verbStatus } from './verb-status.ts'

const BEFORE = new Set([
  'before',
  'ahead of',
  'prior to',
  'until',
  'pending',
  'on the eve of',
  'in advance of',
  'in preparation for',
  'in the run-up to',
])

const DURING = new Set([
  'during',
  'at',
  'in',
  'on',
  'throughout',
  'over',
  'amid',
  'amidst',
  'within',
  'on the sidelines of',
  'on the margins of',
  'by',
])

const PURPOSE = new Set(['for', 'towards', 'toward', 'to'])

/** The noun stands in a phrase: of time, of purpose, or of another noun. */
export function circumstance(sentence: Sentence, phrase: number, head: number, base: Status, depth: number): Status {
  const preposition = prepositionOf(sentence, phrase) ?? prepositionOf(sentence, firstConjunct(sentence, phrase))
  if (preposition === null) return base
  const up = tokenOf(sentence, head)
  const definite = isDefinite(sentence, phrase)
  if (up.upos === 'ADV' && up.head >= 0) {
    if (preposition === 'from') return circumstance(sentence, phrase, up.head, base, depth)
    return timed({
      preposition,
      base,
      definite,
      at: head,
      manner: 'other',
      matrix: clauseReality(sentence, up.head, depth),
    })
  }
  if (up.upos === 'NOUN') {
    const told = belowNoun(sentence, head, preposition, base, depth)
    if (told !== null) return told
  }
  if (up.rel === 'acl' && up.xpos === 'VBN' && isClaim(tokenOf(sentence, up.head).lemma.toLowerCase())) {
    const told = belowNoun(sentence, up.head, preposition, base, depth)
    if (told !== null) return told
  }
  const carrier = verbKey(sentence, head)
  if (isUnheardOf(sentence, phrase)) return withState(base, isAhead(base.state) ? 'not-planned' : 'denied', head)
  if (up.upos === 'VERB' && preposition === 'in' && IN_TALKS.has(carrier))
    return isAhead(base.state) && !hasHappened(clauseReality(sentence, head, depth).state)
      ? base
      : held(base, verbStatus(sentence, head, depth + 1))
  if (GOVERNED_PREPOSITIONS.has(`${carrier} ${preposition}`)) return carriedBy(sentence, head, base, depth, true, true)
  const announced = toldAround(sentence, phrase, head, preposition, depth)
  return timed({
    preposition,
    base,
    definite,
    at: head,
    manner: mannerOf(carrier),
    matrix: announced ?? clauseReality(sentence, head, depth),
  })
}

const OF_NOUNS = new Set(['of', 'for', 'on', 'about', 'to'])

/** Below another noun: what that noun makes of it; null where the clause around both is to be asked. */
function belowNoun(sentence: Sentence, noun: number, preposition: string, base: Status, depth: number): Status | null {
  const lemma = tokenOf(sentence, noun).lemma.toLowerCase()
  const cls = stateClass(lemma, 'n')
  if (OF_NOUNS.has(preposition)) {
    const over = tokenOf(sentence, noun).head
    if (/^(venue|host|site|location)$/.test(lemma) && over >= 0 && VENUE_VERBS.has(tokenOf(sentence, over).lemma))
      return carriedBy(sentence, over, base, depth, true)
    const topic = (preposition === 'on' || preposition === 'about') && ACCOUNTS.has(lemma) && cls !== 'possible'
    if (ACCOUNTS.has(lemma) && cls !== 'possible') return accounted(sentence, noun, base, depth)
    if (cls !== null && cls !== 'container' && !topic) return nounStatusAbove(sentence, noun, cls, base)
  }
  return BEFORE.has(preposition) || AFTER.has(preposition) || preposition === 'during' ? null : base
}

/** "offered Oslo as a venue for talks". */
const VENUE_VERBS = new Set(['offer', 'propose', 'suggest', 'float'])

/** Words for what is made known of something that has been. */
const ACCOUNTS = new Set([
  'news',
  'account',
  'readout',
  'read-out',
  'photograph',
  'photo',
  'picture',
  'footage',
  'transcript',
  'recording',
  'minutes',
  'summary',
  'detail',
  'report',
])

/** "broke the news of a call": as real as the clause that makes it known. */
function accounted(sentence: Sentence, noun: number, base: Status, depth: number): Status {
  if (base.state !== 'bare') return base
  return hasHappened(clauseReality(sentence, noun, depth).state) ? withState(base, 'occurred', noun) : base
}

const MOTION = new Set(['travel', 'arrive', 'leave', 'send'])

const IN_TALKS = new Set(['take part', 'participate', 'engage', 'be', 'involve'])

const GATHERING = new Set([
  'meet',
  'gather',
  'sit down',
  'convene',
  'assemble',
  'reconvene',
  'host',
  'receive',
  'join',
  'speak',
])

const GOVERNED_PREPOSITIONS = new Set([
  'call for',
  'push for',
  'press for',
  'ask for',
  'hope for',
  'appeal for',
  'pull out of',
  'withdraw from',
  'prepare for',
  'plan for',
  'agree to',
  'agree on',
  'wait for',
  'opt for',
  'pull of',
  'drop out of',
  'insist on',
  'stay away from',
  'look forward to',
  'aim for',
  'speculate about',
  'invite to',
  'invite for',
  'schedule for',
  'back out of',
  'offer for',
  'propose for',
  'suggest for',
])

interface Timed {
  readonly preposition: string
  readonly base: Status
  /** The clause the phrase stands in. */
  readonly matrix: Status
  readonly definite: boolean
  readonly at: number
  /** What its verb does: gather for it, travel to it, or something else. */
  readonly manner: 'gathering' | 'motion' | 'other'
}

const mannerOf = (verb: string): Timed['manner'] =>
  GATHERING.has(verb)
    ? 'gathering'
    : verb === 'be' || headClasses(verb, 'v').some((c) => MOTION.has(c))
      ? 'motion'
      : 'other'

function timed({ preposition, base, matrix, definite, at, manner }: Timed): Status {
  if (base.state !== 'bare' && !hasHappened(base.state)) return base
  const since = (state: Reality): Status => withState(base, state, at)
  if (BEFORE.has(preposition)) return base.state === 'bare' ? since('planned') : base
  if (AFTER.has(preposition) || DURING.has(preposition)) return since(leaning(base.state, matrix.state, definite))
  if (!PURPOSE.has(preposition) || manner === 'other') return base
  if (manner === 'gathering') return since(matrix.state)
  return since(base.state === 'bare' ? purposeUnder(matrix.state) : base.state)
}

/** A circumstance is as real as the clause it places; a definite one outlives the clause's negation ("did not raise it in their talks"). */
function leaning(base: Reality, matrix: Reality, definite: boolean): Reality {
  if (hasHappened(matrix)) return 'occurred'
  if (matrix === 'present' && base === 'bare') return 'present'
  if (matrix === 'denied') return definite ? 'occurred' : 'bare'
  if (hasHappened(base)) return base
  if (isAhead(matrix)) return 'planned'
  return isOpenEnded(matrix) ? 'possible' : 'bare'
}
