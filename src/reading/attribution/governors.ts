/** Floor 2, reading/attribution. Whose subject a verb without one shares: conjuncts, participles, infinitives, relative clauses. */
import { baseOf, hasRel, isVerb, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

/** The noun that a relative clause is about. */
export function antecedent(tree: Tree, verb: number): number | null {
  for (let at = verb, steps = 0; steps < tree.tokens.length; steps++) {
    if (hasRel(tree, at, 'acl')) return tree.tokens[at]?.head ?? null
    if (!hasRel(tree, at, 'conj', 'xcomp', 'advcl')) return null
    at = tree.tokens[at]?.head ?? -1
    if (at < 0) return null
  }
  return null
}

/** Where a verb without a subject of its own has it from: another verb, or a noun; null where it has none. */
export function governor(tree: Tree, verb: number): { verb: number } | { noun: number } | null {
  const token = tree.tokens[verb]
  if (!token || token.head < 0) return null
  const judged = judgedFor(tree, verb)
  if (judged !== null) return { noun: judged }
  switch (baseOf(token.rel)) {
    case 'conj':
      return isBareNoun(tree, token.head) ? { noun: token.head } : { verb: token.head }
    case 'xcomp':
      return { verb: token.head }
    case 'advcl':
      return isParticiple(tree, verb) ? hostOf(tree, token.head) : null
    case 'acl':
      // "took pains to stress", "made a point of saying": the noun is what somebody does.
      if (isCarriedByNoun(tree, verb)) return { verb: tree.tokens[token.head]?.head ?? token.head }
      return isParticiple(tree, verb) || hasRel(tree, verb, 'acl:relcl') ? { noun: token.head } : null
    case 'ccomp':
    case 'dep':
    case 'parataxis':
    case 'obl':
      return isParticiple(tree, verb) && isVerb(tree, token.head) ? { verb: token.head } : null
    default:
      return null
  }
}

/** Verbs whose object did what follows "of" or "for": "blamed him for saying", "thanked Peru for offering". */
const JUDGING: ReadonlySet<string> = new Set([
  'accuse',
  'applaud',
  'blame',
  'chide',
  'commend',
  'condemn',
  'congratulate',
  'credit',
  'criticise',
  'criticize',
  'denounce',
  'fault',
  'mock',
  'praise',
  'punish',
  'rebuke',
  'ridicule',
  'slam',
  'suspect',
  'thank',
])

const judgedFor = (tree: Tree, verb: number): number | null =>
  tree.tokens[verb]?.xpos === 'VBG' &&
  JUDGING.has(lemmaOf(tree, tree.tokens[verb]?.head ?? -1)) &&
  kidsOf(tree, verb).some((k) => hasRel(tree, k, 'mark', 'case') && ['of', 'for', 'with'].includes(lower(tree, k)))
    ? kid(tree, tree.tokens[verb]?.head ?? -1, 'obj', 'nsubj:pass')
    : null

const isCarriedByNoun = (tree: Tree, verb: number): boolean => {
  const noun = tree.tokens[verb]?.head ?? -1
  const marked = kidsOf(tree, verb).some(
    (k) => hasRel(tree, k, 'mark') && ['to', 'of', 'in', 'by'].includes(lower(tree, k)),
  )
  return marked && hasRel(tree, noun, 'obj', 'obl') && isVerb(tree, tree.tokens[noun]?.head ?? -1)
}

/** "Its envoy, Runa Vik, confirmed": read as a list, the noun is still who confirms. */
const isBareNoun = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.head === -1 &&
  ['NOUN', 'PROPN'].includes(tree.tokens[i]?.upos ?? '') &&
  kid(tree, i, 'cop', 'nsubj') === null

/** "warning that", however it is tagged. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.xpos === 'VBG' || (tree.tokens[verb]?.xpos === 'VB' && lower(tree, verb).endsWith('ing'))

const hostOf = (tree: Tree, head: number): { verb: number } | { noun: number } =>
  isVerb(tree, head) || kid(tree, head, 'nsubj', 'cop') !== null ? { verb: head } : { noun: head }
