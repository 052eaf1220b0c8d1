/**
 * Floor 2, reading, positions. The grammar around a cue: where its content, the one addressed and an "or else" stand.
 */
import type { Sentence, Token } from '../../language/types.ts'
import type { Span } from '../../model/index.ts'
import { bears, childBy, children, childrenBy, marker, phrase, spanOver } from '../claims/tree.ts'
import { isCondition } from './condition-words.ts'

const CLAUSES = ['xcomp', 'advcl', 'acl', 'ccomp']
const QUESTION_MARKS = /^(if|whether|how|why|when|where|what|who)$/i

/** The word that heads what stands in one slot of the cue, or undefined. */
function slotOf(sentence: Sentence, cue: Token, slot: string): Token | undefined {
  const below = children(sentence, cue.index)
  switch (slot) {
    case 'obj':
      return below.find((t) => bears(t, 'obj', 'nsubj:pass') && t.upos !== 'VERB')
    case 'that':
      return below.find(
        (t) => (bears(t, 'ccomp') || (cue.upos === 'NOUN' && bears(t, 'acl'))) && isThatClause(sentence, t),
      )
    case 'to':
      return (
        below.find(
          (t) =>
            bears(t, ...CLAUSES) && !isPurpose(sentence, cue, t) && (hasTo(sentence, t) || isResult(sentence, cue, t)),
        ) ?? underAddressee(sentence, cue)
      )
    case 'ing':
      return below.find(
        (t) =>
          t.xpos === 'VBG' &&
          childBy(sentence, t.index, 'aux', 'nsubj', 'expl') === undefined &&
          (bears(t, 'xcomp', 'ccomp') ||
            (bears(t, 'advcl') &&
              t.index > cue.index &&
              t.index - cue.index <= 2 &&
              marker(sentence, t.index) === null)),
      )
    case 'demanding':
      return below.find((t) => bears(t, 'acl', 'advcl') && t.xpos === 'VBG')
    default:
      return prepositional(sentence, cue, slot.replace('@', ''))
  }
}

/** "calls upon those who hold them to free them": the parse hangs the infinitive on what tells who is addressed. */
const underAddressee = (sentence: Sentence, cue: Token): Token | undefined =>
  /^(call|appeal)$/.test(cue.lemma)
    ? childrenBy(sentence, cue.index, 'obl')
        .filter((t) => /^(on|upon|to)$/.test(marker(sentence, t.index) ?? ''))
        .flatMap((t) => childrenBy(sentence, t.index, 'acl', 'amod'))
        .flatMap((t) => childrenBy(sentence, t.index, 'xcomp', 'advcl', 'acl'))
        .find((t) => hasTo(sentence, t))
    : undefined

/** The phrase with this preposition after the cue. */
const prepositional = (sentence: Sentence, cue: Token, preposition: string): Token | undefined =>
  children(sentence, cue.index).find(
    (t) =>
      bears(t, 'obl', 'nmod', 'advcl', 'acl') &&
      t.index > cue.index &&
      marker(sentence, t.index)?.split(' ')[0] === preposition,
  )

/** "in order to", "so as to": why it is done, not what is wanted. */
const isPurpose = (sentence: Sentence, cue: Token, clause: Token): boolean =>
  bears(clause, 'advcl') &&
  cue.upos === 'VERB' &&
  childBy(sentence, cue.index, 'obj') !== undefined &&
  !isResult(sentence, cue, clause) &&
  childBy(sentence, clause.index, 'nsubj') === undefined &&
  /^(in order|so as)/.test(marker(sentence, clause.index) ?? '')

function isThatClause(sentence: Sentence, clause: Token): boolean {
  const marks = childrenBy(sentence, clause.index, 'mark').map((t) => t.text.toLowerCase())
  if (marks.some((m) => QUESTION_MARKS.test(m)) || marks.includes('to')) return false
  return marks.includes('that') || childBy(sentence, clause.index, 'nsubj', 'expl', 'csubj') !== undefined
}

const hasTo = (sentence: Sentence, clause: Token): boolean =>
  childrenBy(sentence, clause.index, 'mark').some((t) => t.text.toLowerCase() === 'to')

/** "wants the probe closed": a participle with the object it is said of. */
const isResult = (sentence: Sentence, cue: Token, clause: Token): boolean =>
  bears(clause, 'xcomp') && clause.xpos === 'VBN' && childBy(sentence, cue.index, 'obj') !== undefined

export interface Content {
  readonly head: Token
  readonly slot: string
}

/** The cue's content in the first of the slots that is filled. */
export function contentOf(sentence: Sentence, cue: Token, slots: readonly string[]): Content | null {
  for (const slot of slots) {
    const head = slotOf(sentence, cue, slot)
    if (head) return { head, slot }
  }
  return null
}

/** Whom the cue addresses: "urged Lima", "called on both sides", "an ultimatum to Oslo"; in the passive the subject. */
export function addresseesOf(
  sentence: Sentence,
  cue: Token,
  slots: readonly string[],
  content: Token | null,
): readonly Token[] {
  for (const slot of slots) {
    const found =
      slot === 'obj'
        ? children(sentence, cue.index).find(
            (t) => bears(t, 'iobj', 'obj', 'nsubj:pass') && t !== content && t.upos !== 'VERB',
          )
        : prepositional(sentence, cue, slot)
    if (found && found !== content && found.upos !== 'VERB')
      return [found, ...childrenBy(sentence, found.index, 'conj')]
  }
  const doer = content ? childBy(sentence, content.index, 'nsubj') : undefined
  return doer && doer.upos !== 'PRON' ? [doer] : []
}

/** "suspend the decree or face a duty", "... otherwise it will table a duty": the part after "or". */
export function orElseOf(sentence: Sentence, act: Token): Token | undefined {
  return children(sentence, act.index).find(
    (t) =>
      bears(t, 'conj', 'parataxis') &&
      t.index > act.index &&
      (childrenBy(sentence, t.index, 'cc').some((c) => c.lemma.toLowerCase() === 'or') ||
        childrenBy(sentence, t.index, 'advmod').some((a) => /^(otherwise|else)$/i.test(a.text))),
  )
}

/** The phrase without its conditions and its "or else", and without what hangs on in apposition after a dash. */
export function wordsOfAct(
  text: string,
  sentence: Sentence,
  act: Token,
  alsoWithout: readonly (Token | undefined)[] = [],
): Span | null {
  const orElse = orElseOf(sentence, act)
  const leaveOut = (t: Token): boolean =>
    t === orElse ||
    alsoWithout.includes(t) ||
    isCondition(sentence, t) ||
    isEdgeMark(act, t) ||
    (t.head === act.index && bears(t, 'parataxis')) ||
    isComment(sentence, act, t)
  return spanOver(text, phrase(sentence, act.index, leaveOut))
}

/** ", making it the first group to": what the outlet adds behind a comma. */
const isComment = (sentence: Sentence, act: Token, t: Token): boolean =>
  t.head === act.index &&
  t.index > act.index &&
  bears(t, 'advcl') &&
  t.xpos === 'VBG' &&
  children(sentence, t.index).some((p) => p.text === ',' && p.index < t.index)

/** "that" and the preposition the cue asks for are the cue's, not the content's. */
const isEdgeMark = (act: Token, t: Token): boolean =>
  t.head === act.index &&
  t.index < act.index &&
  ((bears(t, 'mark') && /^(that|for|against)$/i.test(t.text)) || (bears(t, 'case') && act.upos !== 'VERB'))

export const spanOfPhrase = (text: string, sentence: Sentence, head: Token | undefined): Span | null =>
  head ? spanOver(text, phrase(sentence, head.index)) : null

/** The place in the tree where modality and negation of an act are told: "is ready to leave" at "ready", "has to leave" at "has". */
export function outermost(sentence: Sentence, act: Token): Token {
  const up = sentence.tokens[act.head]
  return up && bears(act, 'xcomp') ? outermost(sentence, up) : act
}
