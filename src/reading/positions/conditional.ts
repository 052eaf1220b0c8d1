/**
 * Floor 2, reading, positions. One act tied to another: "will not sign unless ...", "if the duty comes, we will ...", "no lifting without ...".
 *
 * What sort of position it makes is for the kinds to say: a harm held out is a threat or an ultimatum, one's own good will a condition.
 */
import type { Token } from '../../language/types.ts'
import { conditionalMark, isNegated, type Operators, operatorsOf } from '../claims/operators.ts'
import { bears, childBy, children, childrenBy, marker, parent, subjectOf, verbWithParticle } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { isProviding } from './condition-words.ts'
import type { Scene } from './draft.ts'
import { outermost } from './frame.ts'
import { isWord } from './lexicon.ts'
import { isOfUnknownSide, isOwn, isOwnPerson, isPartyAt, speaks } from './speech.ts'

export interface Tied {
  /** The predicate of the main clause: "back out" in "is ready to back out unless ...". */
  readonly act: Token
  /** Where its modality is told: "ready". */
  readonly top: Token
  /** Head of the clause or phrase that holds the condition. */
  readonly clause: Token
  readonly mark: string
  readonly holder: Token | 'speaker'
  readonly addressees: readonly Token[]
  /** The holder himself does the act; else it is told of a thing ("the duty will apply"). */
  readonly own: boolean
  readonly harm: boolean
  readonly operators: Operators
  /** "if it does not", "if they fail to", "unless": the condition asks for an act. */
  readonly asksForAct: boolean
  /** "only if", "only after". */
  readonly only: boolean
}

const PLAIN = new Set(['if', 'unless', 'should', 'provided', 'providing', 'in case'])
const TEMPORAL = new Set([
  'until',
  'till',
  'before',
  'once',
  'after',
  'when',
  'while',
  'as long as',
  'so long as',
  'as soon as',
])

const SEQUEL = new Set(['after', 'once', 'when', 'before', 'as soon as'])

const CONSENT = /^(agree|accept|consent|approve|sign)$/

/** The mark of a clause or phrase that can hold a condition. */
export function tyingMark(sentence: PageSentence, token: Token): string | null {
  if (isProviding(token)) return 'providing'
  if (isAsSoonAs(sentence, token)) return 'as soon as'
  if (timeOver(sentence, token) !== undefined) return 'once'
  if (bears(token, 'advcl')) {
    const mark = conditionalMark(sentence, token) ?? opener(sentence, token) ?? wh(sentence, token)
    return mark && (PLAIN.has(mark) || TEMPORAL.has(mark) || mark === 'without') ? mark : null
  }
  // "could agree if": the parse may take the condition for what is agreed
  if (
    bears(token, 'ccomp') &&
    marker(sentence, token.index) === 'if' &&
    CONSENT.test(parent(sentence, token)?.lemma ?? '')
  )
    return 'if'
  if (!bears(token, 'obl', 'nmod')) return null
  const mark = marker(sentence, token.index)
  if (mark === 'without') return mark
  return mark === 'in' && token.lemma === 'absence' ? 'without' : null
}

/** "the minute they leave": the time that the clause hangs on, which opens it. */
export function timeOver(sentence: PageSentence, clause: Token): Token | undefined {
  const up = bears(clause, 'acl:relcl') ? parent(sentence, clause) : undefined
  return up && /^(day|moment|minute|hour)$/.test(up.lemma) ? up : undefined
}

/** "as soon as they leave": the clause hangs on "soon". */
export function soonOver(sentence: PageSentence, clause: Token): Token | undefined {
  const up = bears(clause, 'advcl') && marker(sentence, clause.index) === 'as' ? parent(sentence, clause) : undefined
  return up && /^(soon|long)$/.test(up.lemma) ? up : undefined
}

const isAsSoonAs = (sentence: PageSentence, clause: Token): boolean => soonOver(sentence, clause) !== undefined

/** "while they are in prison": the mark of the clause, not the preposition of its predicate. */
const opener = (sentence: PageSentence, clause: Token): string | null =>
  childrenBy(sentence, clause.index, 'mark')
    .map((t) => t.text.toLowerCase())
    .find((word) => TEMPORAL.has(word)) ?? marker(sentence, clause.index)

/** "when" may be read as an adverb of its clause. */
const wh = (sentence: PageSentence, clause: Token): string | null =>
  childrenBy(sentence, clause.index, 'advmod')
    .find((t) => /^(when|once|while)$/i.test(t.text))
    ?.text.toLowerCase() ?? null

/** "resume combat operations", "begin military action". */
const isFighting = (sentence: PageSentence, act: Token): boolean =>
  /^(resume|start|begin|launch|conduct|continue|expand)$/.test(act.lemma) &&
  childrenBy(sentence, act.index, 'obj').some((t) =>
    childrenBy(sentence, t.index, 'compound', 'amod').some((word) => /^(combat|military)$/i.test(word.text)),
  )

/** "will lift sanctions", "duty is waived": harm taken away is no harm. */
function isHarmful(sentence: PageSentence, act: Token): boolean {
  const word = verbWithParticle(sentence, act)
  const things = [...childrenBy(sentence, act.index, 'obj', 'nsubj', 'nsubj:pass', 'obl'), act].filter((t) =>
    isWord(t.lemma, 'harm'),
  )
  if (isFighting(sentence, act)) return true
  const undoes = isWord(word, 'undo') || isWord(act.lemma, 'undo')
  if (things.length > 0) return !undoes || things.every((t) => t === act)
  if (childrenBy(sentence, act.index, 'acl').some((t) => isWord(t.lemma, 'face'))) return true
  return isWord(word, 'harm-act') || isWord(act.lemma, 'harm-act') || isWord(act.lemma, 'face')
}

/** "there will be no lifting without": the phrase hangs on the noun, its modality is the verb's. */
function existing(sentence: PageSentence, up: Token | undefined): Token | undefined {
  const verb = up ? parent(sentence, up) : undefined
  return up && verb && bears(up, 'nsubj') && childBy(sentence, verb.index, 'expl') ? verb : up
}

const innermost = (sentence: PageSentence, token: Token): Token => {
  const below = childrenBy(sentence, token.index, 'xcomp').find((t) => t.upos === 'VERB')
  return below ? innermost(sentence, below) : token
}

/** "unless they", "if they do not", "if they fail to": the clause wants an act of the other side. */
export const asksForAct = (sentence: PageSentence, clause: Token): boolean =>
  asks(sentence, clause, tyingMark(sentence, clause) ?? '')

function asks(sentence: PageSentence, clause: Token, mark: string): boolean {
  if (mark === 'unless') return true
  // "halted supplies after Lima refused to pay" tells why, not what is wanted
  if (SEQUEL.has(mark)) return isNegated(sentence, clause)
  return (
    isNegated(sentence, clause) ||
    /^(fail|refuse|decline|neglect|ignore|reject|continue|persist)$/.test(clause.lemma) ||
    [clause, ...childrenBy(sentence, clause.index, 'xcomp')].some((t) => STILL.test(t.lemma.toLowerCase()))
  )
}

/** "if the gates are still shut": the state that the other side is to end. */
const STILL = /^(shut|closed|locked|blocked|detained|jailed|missing)$/

const isOnly = (sentence: PageSentence, ...tokens: readonly Token[]): boolean =>
  tokens.some((t) => children(sentence, t.index).some((c) => c.lemma.toLowerCase() === 'only' && bears(c, 'advmod')))

/** Who holds the act out: the subject of the main clause if it is a side, or the speaker for his side and for what happens to another. */
function holderOf(
  scene: Scene,
  sentence: PageSentence,
  act: Token,
  harm: boolean,
): Pick<Tied, 'holder' | 'addressees' | 'own'> | null {
  const subject = subjectOf(sentence, act) ?? childBy(sentence, outermost(sentence, act).index, 'nsubj', 'nsubj:pass')
  const spoken = speaks(scene, act)
  if (subject && spoken && isOwn(scene, sentence, subject)) return { holder: 'speaker', addressees: [], own: true }
  // "the ambassador would not travel unless": whoever speaks for a side decides over its people
  if (subject && spoken && isOwnPerson(scene, sentence, subject))
    return { holder: 'speaker', addressees: [], own: true }
  if (subject && isPartyAt(scene, sentence, subject)) {
    if (harm && spoken && (isWord(act.lemma, 'face') || childrenBy(sentence, act.index, 'acl').length > 0))
      return { holder: 'speaker', addressees: [subject], own: false }
    return spoken && !isOfUnknownSide(scene, act) ? null : { holder: subject, addressees: [], own: true }
  }
  return spoken ? { holder: 'speaker', addressees: [], own: false } : null
}

/** The main clause of a condition: over a noun its verb; of "if it comes, he said, we will" what was said. */
function mainOf(sentence: PageSentence, clause: Token, above: Token | undefined): Token | undefined {
  if (!above || bears(clause, 'acl') || isAsSoonAs(sentence, clause)) return above && parent(sentence, above)
  const said =
    clause.index < above.index && isWord(above.lemma, 'speech') ? childBy(sentence, above.index, 'ccomp') : undefined
  return said ?? besideSaying(sentence, clause, above) ?? above
}

/** "he would go, he told them, if": the clause hangs on the saying in between. */
function besideSaying(sentence: PageSentence, clause: Token, above: Token): Token | undefined {
  const up = bears(above, 'parataxis') && isWord(above.lemma, 'speech') ? parent(sentence, above) : undefined
  if (!up || clause.index < above.index) return undefined
  return childrenBy(sentence, up.index, 'parataxis').findLast((t) => t.index < above.index) ?? up
}

/** The tie at the head of a conditional clause or phrase; null where it makes no position of anybody. */
export function tiedAt(scene: Scene, sentence: PageSentence, clause: Token): Tied | null {
  const mark = tyingMark(sentence, clause)
  const above = parent(sentence, clause)
  const up = existing(sentence, mainOf(sentence, clause, above))
  if (!mark || !up) return null
  const act = innermost(sentence, up)
  const top = outermost(sentence, up)
  // "will not renew the lease when it expires": a time that comes by itself
  if (SEQUEL.has(mark) && /^(expire|lapse|end|elapse|mature)$/.test(clause.lemma)) return null
  // "would not commit when asked": the occasion of the words
  if (
    mark === 'when' &&
    clause.xpos === 'VBN' &&
    childBy(sentence, clause.index, 'nsubj', 'nsubj:pass', 'aux') === undefined
  )
    return null
  const operators = topOperators(sentence, top)
  if (mark === 'after' && operatorsOf(sentence, clause).tense === 'past' && operators.modal === null) return null
  if (operators.conditional || !isAhead(sentence, top, operators)) return null
  const harm = isHarmful(sentence, act)
  const found = holderOf(scene, sentence, act, harm)
  if (!found) return null
  const asksForAct = asks(sentence, clause, mark)
  return { act, top, clause, mark, ...found, harm, operators, asksForAct, only: isOnly(sentence, clause, top, act) }
}

/** "there will be no lifting" is negated at its noun. */
function topOperators(sentence: PageSentence, top: Token): Operators {
  const own = operatorsOf(sentence, top)
  // the nearest one: "the position is that there can be no talks"
  const thing = childBy(sentence, top.index, 'expl') ? childrenBy(sentence, top.index, 'nsubj').at(-1) : undefined
  return thing && isNegated(sentence, thing) ? { ...own, negated: true } : own
}

/** What is held out lies ahead: will, would, ready to, a present said for the future; not what could, might or did happen. */
function isAhead(sentence: PageSentence, top: Token, operators: Operators): boolean {
  if (childrenBy(sentence, top.index, 'aux').some((t) => t.lemma === 'have')) return false
  if (operators.modal !== null)
    return ['will', 'would', 'shall', "'d", 'may', 'must', 'have to', 'can', 'could'].includes(operators.modal)
  return (
    operators.tense === 'present' ||
    operators.tense === 'future' ||
    (top.xpos === 'VB' && !bears(top, 'xcomp')) ||
    /^(ready|willing|prepared|open)$/.test(top.lemma) ||
    /^prepared$/i.test(top.text)
  )
}

export const isTemporal = (mark: string): boolean => TEMPORAL.has(mark)
