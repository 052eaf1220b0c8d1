/**
 * Floor 2, reading, contacts. Talks told beside an agreement or an announcement: the parse hangs them on what is agreed or announced, though
 * they are what led to it.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { isTimeWord } from '../time-words.ts'
import { isSpeechVerb } from '../words.ts'
import { clauseReality } from './clause-status.ts'
import { hasHappened, type Status, status } from './status.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'

export const AFTER = new Set(['after', 'following', 'since', 'in the wake of', 'on the heels of', 'from'])

/** What is agreed is itself to be done at a meeting: "agreed to discuss it during a visit". */
const TALKING = new Set([
  'discuss',
  'raise',
  'meet',
  'talk',
  'speak',
  'hold',
  'continue',
  'sign',
  'finalise',
  'finalize',
  'address',
  'present',
  'review',
  'consult',
  'attend',
  'announce',
  'decide',
  'unveil',
])

const RESOLVING = new Set([
  'agree',
  'announce',
  'decide',
  'pledge',
  'vow',
  'promise',
  'declare',
  'undertake',
  'sign',
  'resolve',
])

/**
 * "agreed to open the road after talks in Lima", "announce their intention to seek a truce following talks": the parse hangs what the
 * agreement came after on what is agreed. Talks told with their place, sides or length are those that led to it; bare ones may be to come.
 */
export function toldAround(
  sentence: Sentence,
  phrase: number,
  head: number,
  preposition: string,
  depth: number,
): Status | null {
  const after = AFTER.has(preposition)
  const outer = after && isCutOff(sentence, phrase) ? sayingAbove(sentence, head) : null
  if (outer !== null) return clauseReality(sentence, outer, depth)
  if (!(after || preposition === 'during') || !/^(infinitive|gerund)$/.test(formOf(sentence, head).name)) return null
  if (preposition !== 'following' && TALKING.has(tokenOf(sentence, head).lemma)) return null
  const above = ancestorsOf(sentence, head)
    .slice(0, 3)
    .find((i) => RESOLVING.has(tokenOf(sentence, i).lemma) && tokenOf(sentence, i).upos === 'VERB')
  if (above === undefined) return null
  const told = clauseReality(sentence, above, depth)
  if (!hasHappened(told.state) && told.state !== 'present') return null
  const following = preposition !== 'after'
  const concrete = childTokens(sentence, phrase, ['nmod', 'acl']).some((t) => !isTimeWord(t))
  return following || concrete ? told : status('bare')
}

/** "announces that it will mediate, following a visit": behind a comma the phrase belongs to the announcing. */
const isCutOff = (sentence: Sentence, phrase: number): boolean =>
  childTokens(sentence, phrase, ['case']).some((t) => tokenOf(sentence, t.index - 1)?.text === ',')

function sayingAbove(sentence: Sentence, clause: number): number | null {
  const { rel, head } = tokenOf(sentence, clause)
  return rel === 'ccomp' && head >= 0 && head < clause && isSpeechVerb(verbKey(sentence, head)) ? head : null
}
