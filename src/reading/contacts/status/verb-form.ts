/**
 * Floor 2, reading, contacts. How a predicate stands in its own clause: tense, modal and polarity, before anything above it is asked.
 *
 * Auxiliaries are read off the parse (Universal Dependencies 2): a nominal or adjectival predicate carries its tense on the copula.
 */
import { childrenOf, findChild, findChildren, hasRel, headOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import { isKnownVerb, isPhrasalVerb } from '../words.ts'

/** `is-to`: "are to meet". `bare`: an uninflected verb without a subject of its own, which takes its form from the verb it is joined to. */
export type FormName =
  | 'past'
  | 'perfect'
  | 'pluperfect'
  | 'present'
  | 'progressive'
  | 'past-progressive'
  | 'future'
  | 'would'
  | 'would-have'
  | 'may'
  | 'may-have'
  | 'should'
  | 'should-have'
  | 'is-to'
  | 'was-to-have'
  | 'infinitive'
  | 'perfect-infinitive'
  | 'gerund'
  | 'perfect-gerund'
  | 'participle'
  | 'bare'

export interface VerbForm {
  readonly name: FormName
  readonly negative: boolean
}

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'll'])

const WOULD = new Set(['would', "'d", '’d', 'd'])

const MAY = new Set(['may', 'might', 'could', 'can', 'ca'])

const SHOULD = new Set(['should', 'must', 'ought'])

const NEGATIONS = new Set(['not', "n't", 'n’t', 'nt', 'never', 'neither', 'nor', 'hardly'])

const low = (token: Token): string => token.text.toLowerCase()

export const tokenOf = (sentence: Sentence, i: number): Token => sentence.tokens[i] as Token

/** The children of a token with one of the relations, as tokens. */
export const childTokens = (sentence: Sentence, i: number, rels: readonly string[]): readonly Token[] =>
  findChildren(sentence, i, rels).map((child) => tokenOf(sentence, child))

export function formOf(sentence: Sentence, i: number): VerbForm {
  const own = ownForm(sentence, i)
  const negative = isNegated(sentence, i)
  const token = tokenOf(sentence, i)
  if ((own !== 'bare' && own !== 'participle') || token.rel !== 'conj') return { name: own, negative }
  const first = formOf(sentence, headOf(sentence, i))
  return { name: first.name, negative: negative || first.negative }
}

function ownForm(sentence: Sentence, i: number): FormName {
  const aux = childTokens(sentence, i, ['aux', 'cop'])
  const words = aux.map(low)
  const isVerb = tokenOf(sentence, i).upos === 'VERB'
  const to = childTokens(sentence, i, ['mark']).some((t) => low(t) === 'to')
  const has =
    tokenOf(sentence, i).xpos === 'VB' &&
    !words.includes('been') &&
    !words.some((w) => MAY.has(w) || WOULD.has(w) || SHOULD.has(w)) &&
    !to
      ? undefined
      : aux.find((t) => t.lemma === 'have' && t.rel === 'aux')
  const modal = modalForm(words, has !== undefined)
  if (modal) return modal
  const be = aux.find((t) => t.lemma === 'be' && t.xpos !== 'VB' && t.xpos !== 'VBN' && t.xpos !== 'VBG')
  const wasToBe = be?.rel === 'cop' && aux.some((t) => t !== be && t.lemma === 'be')
  if ((to && be && (be.rel === 'aux' || isVerb || wasToBe)) || isDueTo(sentence, i))
    return has ? 'was-to-have' : 'is-to'
  if (to && !has && isForetold(sentence, i)) return 'is-to'
  if (to) return has ? 'perfect-infinitive' : 'infinitive'
  if (has)
    return low(has) === 'having' ? 'perfect-gerund' : low(has) === 'had' || low(has) === "'d" ? 'pluperfect' : 'perfect'
  return be || aux.length > 0 ? auxiliaryForm(sentence, i, aux) : bareForm(sentence, i)
}

/** "is due to open", where the parse makes "due to" a preposition of the verb. */
const isDueTo = (sentence: Sentence, i: number): boolean =>
  childTokens(sentence, i, ['case', 'mark', 'advmod']).some(
    (t) => low(t) === 'due' && sentence.tokens[t.index + 1]?.text.toLowerCase() === 'to',
  )

/** "Rask to meet Tamm": a headline's predicate, with a subject of its own and nothing above it. */
const isForetold = (sentence: Sentence, i: number): boolean => {
  const { rel, head } = tokenOf(sentence, i)
  if (rel === 'conj') return isForetold(sentence, head)
  return rel === 'root' && findChild(sentence, i, ['nsubj']) !== undefined
}

function modalForm(words: readonly string[], have: boolean): FormName | null {
  if (words.some((w) => FUTURE.has(w))) return 'future'
  if (words.some((w) => SHOULD.has(w))) return have ? 'should-have' : 'should'
  if (words.some((w) => MAY.has(w))) return have ? 'may-have' : 'may'
  if (words.some((w) => WOULD.has(w) && !(w.endsWith('d') && w !== 'would' && words.includes('been'))))
    return have ? 'would-have' : 'would'
  return null
}

/** "is meeting", "was met", "did not meet", "is possible", "being held". */
function auxiliaryForm(sentence: Sentence, i: number, aux: readonly Token[]): FormName {
  const token = tokenOf(sentence, i)
  const finite = aux.find((t) => t.xpos === 'VBD' || t.xpos === 'VBZ' || t.xpos === 'VBP')
  if (!finite) return aux.some((t) => t.xpos === 'VBG') ? 'gerund' : 'bare'
  const past = finite.xpos === 'VBD'
  const running =
    finite.lemma === 'be' && finite.rel !== 'cop' && (token.xpos === 'VBG' || aux.some((t) => low(t) === 'being'))
  if (running && isGoingTo(sentence, token)) return 'is-to'
  if (running) return past ? 'past-progressive' : 'progressive'
  return past ? 'past' : 'present'
}

/** "is going to meet": nothing is under way yet. */
const isGoingTo = (sentence: Sentence, token: Token): boolean =>
  token.lemma === 'go' &&
  childTokens(sentence, token.index, ['xcomp']).some((t) =>
    childTokens(sentence, t.index, ['mark']).some((mark) => low(mark) === 'to'),
  )

function bareForm(sentence: Sentence, i: number): FormName {
  const token = tokenOf(sentence, i)
  const subject = findChild(sentence, i, ['nsubj', 'expl']) !== undefined
  switch (token.xpos) {
    case 'VBD':
      return 'past'
    case 'VBZ':
    case 'VBP':
      return 'present'
    case 'VBG':
      return 'gerund'
    case 'VBN':
      if (subject && token.rel === 'root') return 'past'
      return subject && findChild(sentence, i, ['nsubj:pass']) === undefined && token.rel !== 'acl'
        ? 'past'
        : 'participle'
    case 'VB':
      return 'bare'
    default:
      return token.rel === 'root' ? 'present' : 'bare'
  }
}

/** A negation on the predicate, on its auxiliaries, or on a subject or object that is none: "no meeting took place", "held no talks". */
function isNegated(sentence: Sentence, i: number): boolean {
  const direct = childTokens(sentence, i, ['advmod', 'aux', 'cc', 'cc:preconj', 'det']).some(
    (t) => NEGATIONS.has(low(t)) || (low(t) === 'no' && t.rel === 'advmod' && t.upos === 'DET'),
  )
  if (direct || isNoLonger(sentence, i)) return true
  return childTokens(sentence, i, ['nsubj', 'obj', 'obl']).some(
    (t) => !isClauseSubject(t) && !isAway(sentence, t) && hasNoneDeterminer(sentence, t.index),
  )
}

/** "met with no aides present", "met under no conditions", "talked for no longer than an hour": met all the same; "met with no officials" not. */
export const isAway = (sentence: Sentence, token: Token): boolean =>
  token.rel === 'obl' &&
  childTokens(sentence, token.index, ['case']).some((c) => /^(?:with|under|for)$/i.test(c.text)) &&
  (ATTENDING.test(token.lemma) || !/^with$/i.test(low(childTokens(sentence, token.index, ['case'])[0] as Token)))

const ATTENDING =
  /^(?:aide|adviser|advisor|interpreter|translator|witness|press|reporter|journalist|photographer|camera|agenda|note|delegation|staff|precondition|condition|result|breakthrough|agreement|outcome)$/i

const isClauseSubject = (token: Token): boolean => hasRel(token, ['csubj'])

/** "no talks", "neither meeting", "nobody", "none". */
export function hasNoneDeterminer(sentence: Sentence, i: number): boolean {
  const self = low(tokenOf(sentence, i))
  if (self === 'nobody' || self === 'none' || self === 'neither') return true
  const titles = childTokens(sentence, i, ['nmod:desc', 'compound']).map((t) => t.index)
  return [i, ...titles]
    .flatMap((at) => childTokens(sentence, at, ['det', 'cc:preconj', 'advmod', 'cc']))
    .some((t) => t.index < i + 1 && (low(t) === 'no' || low(t) === 'neither'))
}

function isNoLonger(sentence: Sentence, i: number): boolean {
  return childTokens(sentence, i, ['advmod']).some(
    (t) => low(t) === 'longer' && childTokens(sentence, t.index, ['advmod', 'det']).some((d) => low(d) === 'no'),
  )
}

/** The lemma with its particle or fixed object: "call off", "take place", "go ahead", "rule out". Lower case. */
export function verbKey(sentence: Sentence, i: number): string {
  const token = tokenOf(sentence, i)
  const lemma = knownLemma(token.lemma.toLowerCase())
  const next = sentence.tokens[i + 1]
  const beside =
    next && (next.xpos === 'RP' || next.rel === 'compound:prt' || isPhrasalVerb(`${lemma} ${low(next)}`)) ? [next] : []
  const particle = [...beside, ...childrenOf(sentence, i).map((child) => tokenOf(sentence, child))].find(
    (t) =>
      t.index > i &&
      (t.rel === 'compound:prt' ||
        beside.includes(t) ||
        (t.rel === 'advmod' && PARTICLES.has(low(t)) && (low(t) !== 'home' || isPhrasalVerb(`${lemma} home`)))),
  )
  if (particle) return `${lemma} ${low(particle)}`
  if (lemma === 'let' && childTokens(sentence, i, ['xcomp', 'ccomp']).some((t) => t.lemma === 'go')) return 'let go'
  const object = childTokens(sentence, i, ['obj']).find((t) => FIXED_OBJECTS.has(t.lemma.toLowerCase()))
  return object ? `${lemma} ${object.lemma.toLowerCase()}` : lemma
}

/** A lemma that lost its last letter ("conven") is given it back where the lexicons know the whole word. */
function knownLemma(lemma: string): string {
  return isKnownVerb(lemma) || !isKnownVerb(`${lemma}e`) ? lemma : `${lemma}e`
}

const PARTICLES = new Set([
  'ahead',
  'through',
  'forward',
  'off',
  'out',
  'back',
  'down',
  'up',
  'on',
  'away',
  'apart',
  'over',
  'home',
])

const FIXED_OBJECTS = new Set(['place', 'seat', 'part', 'hand', 'effect', 'shape'])
