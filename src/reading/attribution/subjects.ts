/** Floor 2, reading/attribution. Whose words a cue tells: its subject, found or inherited, and whom it was said to. */
import { antecedent, governor } from './governors.ts'
import { caseOf, firstUnder, hasRel, kid, kidsOf, lastUnder, lemmaOf, lower, type Tree } from './tree.ts'

export interface Credited {
  /** Head of the phrase credited; null where syntax names nobody. */
  readonly source: number | null
  /** The cue is passive: "was told", "is said to". */
  readonly passive: boolean
  /** "Neither would say", "nobody said". */
  readonly nobody: boolean
}

export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'no-one'])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])
const EXPLETIVE: ReadonlySet<string> = new Set(['it', 'there'])
/** Passive verbs whose subject is told, not telling. */
export const HEARER_VERBS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'advise',
  'brief',
  'ask',
  'notify',
  'assure',
  'remind',
  'warn',
  'urge',
  'order',
])

export function creditedBy(tree: Tree, cue: number): Credited {
  if (isPassive(tree, cue)) return { source: agentOf(tree, cue), passive: true, nobody: false }
  const told = HEARING.has(lemmaOf(tree, cue)) ? toldBy(tree, cue) : hasItFrom(tree, cue)
  if (told !== undefined) return { source: told, passive: false, nobody: false }
  const source = subjectOf(tree, cue)
  const nobody =
    source !== null &&
    (NOBODY.has(lower(tree, source)) ||
      kidsOf(tree, source).some((k) => hasRel(tree, k, 'det', 'cc') && NOBODY.has(lower(tree, k))))
  return { source, passive: false, nobody }
}

/** Verbs whose subject hears. */
const HEARING: ReadonlySet<string> = new Set(['hear', 'learn', 'gather', 'understand'])

/** "heard from two advisers that": who told it; null where nobody is named. */
export const toldBy = (tree: Tree, cue: number): number | null =>
  kidsOf(tree, cue).find((k) => hasRel(tree, k, 'obl') && caseOf(tree, k) === 'from') ?? null

/** "has it from a dealer that". */
const hasItFrom = (tree: Tree, cue: number): number | undefined =>
  lemmaOf(tree, cue) === 'have' && lower(tree, cue + 1) === 'it' ? (toldBy(tree, cue) ?? undefined) : undefined

/** "was told", "are quoted", "as reported": a participle with a passive auxiliary or subject, or one that follows its noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (kid(tree, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') !== null) return true
  const token = tree.tokens[verb]
  if (!token || kid(tree, verb, 'aux', 'nsubj') !== null) return false
  // "Another, asked about it, laughed": a past form on a noun without a subject is a participle, however it is tagged.
  if (token.xpos === 'VBD' && hasRel(tree, verb, 'acl') && !hasRel(tree, verb, 'acl:relcl')) return true
  if (token.xpos !== 'VBN') return false
  if (hasRel(tree, verb, 'conj')) return isPassive(tree, token.head)
  return hasRel(tree, verb, 'acl', 'advcl') || kid(tree, verb, 'obl:agent') !== null
}

/** "by the ministry" of a passive. */
export function agentOf(tree: Tree, verb: number): number | null {
  return (
    kidsOf(tree, verb).find((k) => hasRel(tree, k, 'obl:agent')) ??
    kidsOf(tree, verb).find((k) => hasRel(tree, k, 'obl') && caseOf(tree, k) === 'by' && isActorLike(tree, k)) ??
    null
  )
}

const isActorLike = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(tree.tokens[i]?.upos ?? '')

/** The subject of a verb: its own, or that of the verb it is coordinated with, controlled by or hangs on as a participle. */
export function subjectOf(tree: Tree, verb: number): number | null {
  let at = verb
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const own = ownSubject(tree, at)
    if (own !== undefined) return own
    const up = governor(tree, at)
    if (up === null) return null
    if ('noun' in up) return up.noun
    at = up.verb
  }
  return null
}

function ownSubject(tree: Tree, verb: number): number | null | undefined {
  const subject = nearestSubject(tree, verb)
  if (subject === null) return undefined
  if (EXPLETIVE.has(lower(tree, subject)) && (kid(tree, verb, 'expl') === subject || lower(tree, subject) === 'there'))
    return null
  if (RELATIVE.has(lower(tree, subject)) && tree.tokens[subject]?.upos === 'PRON')
    return antecedent(tree, verb) ?? subject
  return subject
}

/**
 * The subject next to the verb. A parse may hang two on it: that of a fronted clause ("Okoye will, the ministry said, go")
 * and its own. "said the minister" may be parsed as an object.
 */
export function nearestSubject(tree: Tree, verb: number): number | null {
  const subjects = kidsOf(tree, verb).filter((k) => hasRel(tree, k, 'nsubj', 'csubj'))
  const before = subjects.filter((k) => k < verb).at(-1)
  const clause = kidsOf(tree, verb).find((k) => hasRel(tree, k, 'ccomp'))
  const after = subjects.find((k) => k > verb)
  if (before !== undefined && after !== undefined && clause !== undefined && before < clause && clause < verb)
    return after
  const behindQuotation =
    before !== undefined &&
    CLOSED.test(tree.tokens[verb - 1]?.text ?? '') &&
    /^[,?!.]$/u.test(tree.tokens[verb - 2]?.text ?? '')
  if (behindQuotation) return turnedSubject(tree, verb) ?? before
  if (before !== undefined || after !== undefined) return before ?? after ?? null
  if (clause === undefined) return CLOSED.test(tree.tokens[verb - 1]?.text ?? '') ? turnedSubject(tree, verb) : null
  const reduced = reducedBefore(tree, verb)
  if (reduced !== null) return kid(tree, reduced, 'nsubj')
  const turned = turnedSubject(tree, verb)
  if (turned !== null) return turned
  return clause < verb
    ? (invertedSubject(tree, verb) ?? strandedSubject(tree, verb, clause))
    : misplacedSubject(tree, verb, clause)
}

/**
 * "Veterans interviewed this week, Rud among them, said that ...": a participle read as a clause of its own before the
 * cue. Nothing stands between its last comma and the cue, and what is said follows.
 */
export function reducedBefore(tree: Tree, verb: number): number | null {
  const [first, second] = kidsOf(tree, verb).filter((k) => hasRel(tree, k, 'ccomp'))
  const participle = first !== undefined && first < verb && /^VB[DN]$/u.test(tree.tokens[first]?.xpos ?? '')
  if (!participle || second === undefined || second < verb || tree.tokens[verb - 1]?.text !== ',') return null
  const subject = kid(tree, first, 'nsubj')
  const bare =
    subject !== null && lastUnder(tree, subject) === first - 1 && kid(tree, first, 'obj', 'ccomp', 'aux') === null
  return bare ? first : null
}

/** "'...,' said Okoye": the subject after the verb that the parse gave to the clause before it. */
const strandedSubject = (tree: Tree, verb: number, clause: number): number | null =>
  kidsOf(tree, clause).find(
    (k) => k > verb && hasRel(tree, k, 'nsubj', 'appos', 'conj', 'dep', 'parataxis') && isActorLike(tree, k),
  ) ?? null

/** "Dalton, an envoy, said the plan was dead": a subject before the verb that the parse gave to the clause after it. */
function misplacedSubject(tree: Tree, verb: number, clause: number): number | null {
  const subjects = kidsOf(tree, clause).filter((k) => hasRel(tree, k, 'nsubj'))
  const before = subjects.find((k) => k < verb)
  // "'The bridge,' said Brito, 'stays closed'": two subjects, and the one right behind the verb is its own.
  const quoted = [verb - 1, verb - 2].some((i) => /^(?:["”»’']+|'')$/u.test(tree.tokens[i]?.text ?? ''))
  const behind = quoted ? subjects.find((k) => k > verb && firstUnder(tree, k) === verb + 1) : undefined
  return before === undefined ? null : (behind ?? before)
}

/** "..., warns Rud, '...'": right behind a verb that follows a comma or a closing mark stands who says it. */
function turnedSubject(tree: Tree, verb: number): number | null {
  const before = tree.tokens[verb - 1]?.text ?? ''
  if (!/^(?:[,"”»’']+|'')$/u.test(before) || !['VBD', 'VBZ', 'VBP'].includes(tree.tokens[verb]?.xpos ?? '')) return null
  const object = kidsOf(tree, verb).find((k) => hasRel(tree, k, 'obj', 'iobj') && firstUnder(tree, k) === verb + 1)
  return object !== undefined && isActorLike(tree, object) ? object : null
}

const CLOSED = /^(?:["”»’]+|'')$/u

function invertedSubject(tree: Tree, verb: number): number | null {
  const object = kid(tree, verb, 'obj')
  return object !== null && object > verb && !HEARER_VERBS.has(lemmaOf(tree, verb)) && isActorLike(tree, object)
    ? object
    : null
}

/** Whom it was said to: "told reporters", "said to the BBC"; in a passive of telling its subject. */
export function addresseeOf(tree: Tree, cue: number, taken: ReadonlySet<number>): number | null {
  const lemma = lemmaOf(tree, cue)
  if (isPassive(tree, cue))
    return HEARER_VERBS.has(lemma) ? (kid(tree, cue, 'nsubj:pass') ?? relativeHost(tree, cue)) : null
  const direct = kidsOf(tree, cue).find(
    (k) => !taken.has(k) && (hasRel(tree, k, 'iobj') || (hasRel(tree, k, 'obj') && HEARER_VERBS.has(lemma))),
  )
  if (direct !== undefined) return direct
  return (
    kidsOf(tree, cue).find(
      (k) => !taken.has(k) && hasRel(tree, k, 'obl') && k > cue && caseOf(tree, k) === 'to' && isActorLike(tree, k),
    ) ?? null
  )
}

const relativeHost = (tree: Tree, cue: number): number | null =>
  hasRel(tree, cue, 'acl') ? (tree.tokens[cue]?.head ?? null) : null
