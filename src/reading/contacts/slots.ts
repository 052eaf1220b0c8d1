/**
 * Floor 2, reading, contacts. Where the sides of a contact stand in the parse: subjects that are shared, controlled or relative,
 * objects of passives, the phrases around a noun and around the verb that carries it.
 */
import type { Sentence } from '../../language/types.ts'
import { ancestorsOf, findChild, findChildren, firstConjunct, hasRel, headOf } from '../../language/tree.ts'
import type { Slot } from './rule.ts'
import { isContainer, stateClass, type StateClass } from './words.ts'
import { childTokens, tokenOf, verbKey } from './verb-form.ts'

export interface Filler {
  readonly token: number
  /** Implied: the words name it, but not as a side of this very contact (the subject of the clause around it). */
  readonly basis: 'stated' | 'implied'
}

const stated = (tokens: readonly number[]): readonly Filler[] => tokens.map((token) => ({ token, basis: 'stated' as const }))

export function fillersOf(sentence: Sentence, head: number, slot: Slot): readonly Filler[] {
  switch (slot) {
    case 'subject':
      return stated(subjectsOf(sentence, head))
    case 'object':
      return stated(objectsOf(sentence, head))
    case 'person-object':
      return stated(receiversOf(sentence, head))
    case 'possessor':
      return stated(aroundNoun(sentence, head, (n) => findChildren(sentence, n, ['nmod:poss'])))
    case 'modifier':
      return stated(aroundNoun(sentence, head, (n) => modifiersOf(sentence, n)))
    case 'answerer':
      return stated(answerersOf(sentence, head))
    case 'holder':
      return stated(holdersOf(sentence, head))
    case 'matrix':
      return matrixOf(sentence, head).map((token) => ({ token, basis: 'implied' as const }))
    case 'inside':
      return stated(insideOf(sentence, head))
    case 'chair':
      return stated(aroundNoun(sentence, head, (n) => chairsOf(sentence, n)))
    default:
      return stated(phrasesOf(sentence, head, slot.slice('prep:'.length)))
  }
}

/** The preposition of a phrase in lower case, its fixed parts included: "with", "ahead of"; also where the parse hangs it on the title before a name. */
export function prepositionOf(sentence: Sentence, token: number): string | null {
  const up = headOf(sentence, token)
  if (up >= 0 && up < token && /^(ahead|prior)$/i.test(tokenOf(sentence, up).text)) return `${tokenOf(sentence, up).text.toLowerCase()} ${/^a/i.test(tokenOf(sentence, up).text) ? 'of' : 'to'}`
  const titles = childTokens(sentence, token, ['nmod:desc']).filter((t) => t.index < token)
  const marks = [token, ...titles.map((t) => t.index)].flatMap((i) => childTokens(sentence, i, ['case', 'mark'])).filter((t) => t.index < token || t.rel === 'case')
  const mark = marks.filter((t) => t.text !== "'s" && t.text !== '’s' && t.text !== "'" && t.text !== '’')[0]
  if (!mark) return null
  const rest = childTokens(sentence, mark.index, ['fixed']).map((t) => t.text)
  const more = marks.filter((t) => t.index === mark.index + 1).map((t) => t.text)
  return [mark.text, ...(rest.length > 0 ? rest : more)].join(' ').toLowerCase()
}

/** The token and the nouns it is the "of" of ("a round of talks": talks, round), innermost first. */
export function nounChain(sentence: Sentence, noun: number): readonly number[] {
  const chain = [noun]
  for (let at = noun; ; ) {
    const up = headOf(sentence, firstConjunct(sentence, at))
    const first = tokenOf(sentence, firstConjunct(sentence, at))
    const of = prepositionOf(sentence, at) ?? prepositionOf(sentence, first.index)
    if (up < 0 || !hasRel(first, ['nmod']) || of !== 'of' || !isContainer(tokenOf(sentence, up))) return chain
    chain.push(up)
    at = up
  }
}

const aroundNoun = (sentence: Sentence, noun: number, find: (n: number) => readonly number[]): readonly number[] =>
  nounChain(sentence, noun).flatMap(find)

const modifiersOf = (sentence: Sentence, noun: number): readonly number[] => {
  const direct = findChildren(sentence, noun, ['compound', 'amod', 'nmod', 'nmod:desc']).filter(
    (i) => i < noun && prepositionOf(sentence, i) === null && tokenOf(sentence, i).rel !== 'nmod:poss',
  )
  return direct.flatMap((i) => [...findChildren(sentence, i, ['compound', 'nmod', 'amod']).filter((c) => c < i && /^(PROPN|ADJ)$/.test(tokenOf(sentence, c).upos)), i])
}

/** "a call in which A asked B": who is said to have spoken in it. */
function insideOf(sentence: Sentence, noun: number): readonly number[] {
  const clauses = childTokens(sentence, noun, ['acl:relcl']).filter((c) =>
    childTokens(sentence, c.index, ['obl']).some((t) => t.text.toLowerCase() === 'which' && MEANWHILE.has(prepositionOf(sentence, t.index) ?? '')),
  )
  return clauses.flatMap((c) => [
    ...surfaceSubject(sentence, c.index),
    ...findChildren(sentence, c.index, ['obj', 'iobj']),
    ...findChildren(sentence, c.index, ['obl']).filter((i) => prepositionOf(sentence, i) === 'to'),
  ])
}

const CHAIRS = new Set(['chair', 'mediate', 'broker', 'host', 'moderate', 'facilitate', 'convene', 'oversee', 'sponsor', 'organise', 'organize', 'lead'])

const chairsOf = (sentence: Sentence, noun: number): readonly number[] =>
  childTokens(sentence, noun, ['acl'])
    .filter((t) => t.xpos === 'VBN' && CHAIRS.has(t.lemma))
    .flatMap((t) => agentsOf(sentence, t.index))

/** "by X" of a passive. */
export const agentsOf = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obl']).filter((i) => tokenOf(sentence, i).rel === 'obl:agent' || prepositionOf(sentence, i) === 'by')

export const isPassive = (sentence: Sentence, verb: number): boolean =>
  findChild(sentence, verb, ['aux:pass', 'nsubj:pass', 'obl:agent']) !== undefined || isReducedPassive(sentence, verb)

/** "a meeting planned for Friday", "officials received at the palace". */
const isReducedPassive = (sentence: Sentence, verb: number): boolean =>
  tokenOf(sentence, verb).xpos === 'VBN' && ['acl', 'amod', 'advcl'].includes(tokenOf(sentence, verb).rel) && findChild(sentence, verb, ['aux', 'nsubj']) === undefined

/** Who does it: of a passive its agent. */
export const subjectsOf = (sentence: Sentence, verb: number): readonly number[] =>
  isPassive(sentence, verb) ? agentsOf(sentence, verb) : surfaceSubject(sentence, verb)

/** Whom it is done to: of a passive its subject. */
export function objectsOf(sentence: Sentence, verb: number): readonly number[] {
  if (isPassive(sentence, verb)) return surfaceSubject(sentence, verb)
  const own = findChildren(sentence, verb, ['obj', 'iobj'])
  const found = own.length > 0 ? own : behindParticle(sentence, verb)
  return found.map((i) => antecedentOf(sentence, i) ?? i)
}

/** "handed her a letter": the indirect object, also where the parse has two objects. */
function receiversOf(sentence: Sentence, verb: number): readonly number[] {
  const indirect = findChildren(sentence, verb, ['iobj'])
  const objects = findChildren(sentence, verb, ['obj'])
  return indirect.length > 0 ? indirect : objects.length > 1 ? objects.slice(0, 1) : []
}

/** "hand over the crew", where the parse makes "over" a preposition of the crew. */
const behindParticle = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obl']).filter((i) => childTokens(sentence, i, ['case']).some((t) => t.xpos === 'RP' && t.index === verb + 1))

const OBJECT_CONTROL = new Set(['invite', 'ask', 'urge', 'tell', 'task', 'send', 'order', 'instruct', 'allow', 'permit', 'want', 'expect', 'dispatch', 'help', 'get', 'enable', 'request', 'press', 'persuade', 'convince', 'summon', 'lead', 'like', 'need', 'assign', 'appoint', 'forbid', 'bring', 'encourage', 'call', 'see', 'hear'])

/** The grammatical subject, or the word that stands for it where it is left out; a relative pronoun gives the noun it refers to. */
export function surfaceSubject(sentence: Sentence, verb: number, depth = 0): readonly number[] {
  const all = findChildren(sentence, verb, ['nsubj'])
  const before = all.filter((i) => i < verb)
  const own = before.length > 0 ? before : all
  if (own.length > 0) return own.map((i) => antecedentOf(sentence, i) ?? i)
  const token = tokenOf(sentence, verb)
  if (depth > 8 || token.head < 0) return []
  if (['advcl', 'parataxis', 'ccomp'].includes(token.rel) && isFinite(sentence, verb)) return misreadSubject(sentence, verb)
  switch (token.rel) {
    case 'conj':
      return surfaceSubject(sentence, token.head, depth + 1)
    case 'xcomp':
    case 'ccomp':
      return controller(sentence, token.head, depth)
    case 'acl':
      return token.xpos === 'VBG' || token.xpos === 'VBN' ? [token.head] : ownerOf(sentence, token.head, depth)
    case 'advcl':
      if (prepositionOf(sentence, verb) === 'with') return controller(sentence, token.head, depth)
      return surfaceSubject(sentence, token.head, depth + 1)
    case 'parataxis':
      return surfaceSubject(sentence, token.head, depth + 1)
    default:
      return []
  }
}

const isFinite = (sentence: Sentence, verb: number): boolean =>
  tokenOf(sentence, verb).xpos === 'VBD' || /^VB[ZP]$/.test(tokenOf(sentence, verb).xpos) || childTokens(sentence, verb, ['aux', 'cop']).some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))

/**
 * A finite clause has its own subject. Where the parse leaves it without one, it has sometimes hung it on the verb of saying beside
 * that verb's own ("Okoye will meet him, the Courier reported"), or read "after Okoye had met him" as an oblique.
 */
function misreadSubject(sentence: Sentence, verb: number): readonly number[] {
  const above = findChildren(sentence, headOf(sentence, verb), ['nsubj'])
  if (above.length > 1) return above.filter((i) => i < verb).slice(0, 1)
  return findChildren(sentence, verb, ['obl']).filter((i) => i < verb && /^(after|before|since|until|as)$/.test(prepositionOf(sentence, i) ?? '')).slice(0, 1)
}

function controller(sentence: Sentence, governor: number, depth: number): readonly number[] {
  const object = findChildren(sentence, governor, ['obj', 'iobj'])
  if (object.length > 0 && OBJECT_CONTROL.has(tokenOf(sentence, governor).lemma)) return object
  if (tokenOf(sentence, governor).upos === 'NOUN') return ownerOf(sentence, governor, depth)
  return surfaceSubject(sentence, governor, depth + 1)
}

/** Whose plan, invitation or decision it is: the possessor, else the subject of the verb that has the noun. */
function ownerOf(sentence: Sentence, noun: number, depth: number): readonly number[] {
  if (/^invitations?$/i.test(tokenOf(sentence, noun).text)) return inviteesOf(sentence, noun)
  const possessors = findChildren(sentence, noun, ['nmod:poss'])
  if (possessors.length > 0) return possessors
  const up = headOf(sentence, noun)
  return up >= 0 && tokenOf(sentence, up).upos === 'VERB' && hasRel(tokenOf(sentence, noun), ['obj', 'obl']) ? surfaceSubject(sentence, up, depth + 1) : []
}

/** Who was invited: those the invitation went to, or who accepts or declines it; nobody where it was only conveyed. */
function inviteesOf(sentence: Sentence, invitation: number): readonly number[] {
  const carrier = headOf(sentence, invitation)
  const to = [invitation, carrier].filter((i) => i >= 0).flatMap((at) => findChildren(sentence, at, ['nmod', 'obl', 'iobj'])).filter((i) => prepositionOf(sentence, i) === 'to' || tokenOf(sentence, i).rel === 'iobj')
  return to.length > 0 ? to : answerersOf(sentence, invitation)
}

/** The noun a relative pronoun refers to; undefined for any other word. */
export function antecedentOf(sentence: Sentence, i: number): number | undefined {
  const token = tokenOf(sentence, i)
  const relative = /^(WP|WDT|WP\$)$/.test(token.xpos) || (token.text.toLowerCase() === 'that' && token.upos === 'PRON')
  if (!relative) return undefined
  const clause = [i, ...ancestorsOf(sentence, i)].find((at) => tokenOf(sentence, at).rel === 'acl:relcl')
  return clause === undefined ? undefined : headOf(sentence, clause)
}

/** The verb that carries the noun as its object, subject or passive subject; undefined where there is none. */
export function carrierOf(sentence: Sentence, noun: number): number | undefined {
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const token = tokenOf(sentence, outer)
  if (hasRel(token, ['obj', 'nsubj']) && token.head >= 0) return token.head
  if (token.rel === 'obl:unmarked' && token.head >= 0 && findChild(sentence, token.head, ['nsubj']) === undefined) return token.head
  if (token.rel === 'obl' && token.head >= 0 && prepositionOf(sentence, outer) === 'in' && LIGHT_IN.has(verbKey(sentence, token.head))) return token.head
  return undefined
}

/** "took part in talks", "engaged in talks", "joined in". */
const LIGHT_IN = new Set(['take part', 'participate', 'engage'])

/** "held", "began", "resumed", "ended" talks: their subject takes part. */
const HOLDING: ReadonlySet<StateClass> = new Set<StateClass>(['light', 'begin', 'continue', 'end'])
/** "offered", "seeks", "cancelled" a meeting: their subject would take part, unless the words name both sides. */
const WILLING: ReadonlySet<StateClass> = new Set<StateClass>(['plan', 'schedule', 'wish', 'float', 'cancel', 'postpone', 'rule-out'])

function holdersOf(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  if (carrier === undefined || !HOLDING.has(stateClass(verbKey(sentence, carrier), 'v') ?? 'recent')) return []
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const isSubject = hasRel(tokenOf(sentence, outer), ['nsubj']) && !isPassive(sentence, carrier)
  return isSubject ? [] : subjectsOf(sentence, carrier)
}

const ANSWERS = new Set(['accept', 'decline', 'reject', 'refuse', 'turn down', 'take up', 'receive'])

function answerersOf(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  return carrier !== undefined && ANSWERS.has(verbKey(sentence, carrier)) ? subjectsOf(sentence, carrier) : []
}

/** The subject of the clause the noun stands in as a circumstance ("said after talks", "travelled to Lima for talks") or as what is wanted or refused. */
function matrixOf(sentence: Sentence, noun: number): readonly number[] {
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const token = tokenOf(sentence, outer)
  if (token.head < 0) return []
  if (token.rel === 'obj') return WILLING.has(stateClass(verbKey(sentence, token.head), 'v') ?? 'recent') ? subjectsOf(sentence, token.head) : []
  if (token.rel !== 'obl') return []
  const addressed = MEANWHILE.has(prepositionOf(sentence, outer) ?? '') ? findChildren(sentence, token.head, ['obj', 'iobj']) : []
  return [...surfaceSubject(sentence, token.head), ...addressed]
}

/** "told her in a call", "thanked him at a meeting": whom it was said to was there too. */
const MEANWHILE = new Set(['in', 'during', 'at'])

/** The phrases with this preposition that belong to the head, to the nouns around it or to the verb that carries it. */
function phrasesOf(sentence: Sentence, head: number, preposition: string): readonly number[] {
  const token = tokenOf(sentence, head)
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
  const beside = preposition === 'with' ? findChildren(sentence, head, ['obj']) : []
  const places = isNoun ? [...nounChain(sentence, head), ...carriersFor(sentence, head)] : [head, ...beside]
  const found = places.flatMap((at) => findChildren(sentence, at, ['obl', 'nmod'])).filter((i) => i !== head && prepositionOf(sentence, i) === preposition)
  const fronted = isNoun ? [] : relativePhrase(sentence, head, preposition)
  return [...new Set([...found.map((i) => antecedentOf(sentence, i) ?? i), ...fronted])]
}

function carriersFor(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  return carrier === undefined ? [] : [carrier]
}

/** "who else she met with", "with whom she met": the stranded preposition's noun. */
function relativePhrase(sentence: Sentence, verb: number, preposition: string): readonly number[] {
  const stranded = childTokens(sentence, verb, ['obl', 'case', 'advmod', 'compound:prt']).some((t) => t.upos === 'ADP' && t.text.toLowerCase() === preposition)
  return stranded && tokenOf(sentence, verb).rel === 'acl:relcl' ? [headOf(sentence, verb)] : []
}
