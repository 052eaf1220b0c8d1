/** Floor 2, reading, contacts. Who does what to whom: subjects that are shared, controlled, relative or misread, objects of passives. */
import { findChild, findChildren, hasRel, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf, verbKey } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { isSpeechVerb } from '../words.ts'
import { antecedentOf } from './antecedent.ts'
import { carrierOf } from './carrier.ts'
import { isCutOff, objectsElsewhere } from './objects-elsewhere.ts'
import { predicateSubject } from './predicate.ts'
import { prepositionOf } from './prepositions.ts'

/** "by X" of a passive; of several passives in a row the last one names him for all. */
export function agentsOf(sentence: Sentence, verb: number): readonly number[] {
  const own = ownAgents(sentence, verb)
  if (own.length > 0) return own
  const last = childTokens(sentence, verb, ['conj']).findLast((t) => t.xpos === 'VBN')
  return last === undefined ? [] : ownAgents(sentence, last.index)
}

/** "were joined over dinner by", "was struck on the tenth by": where the parse hangs him on the meal or the day. */
const ownAgents = (sentence: Sentence, verb: number): readonly number[] =>
  [
    ...findChildren(sentence, verb, ['obl']),
    ...findChildren(sentence, verb, ['obl']).flatMap((i) =>
      prepositionOf(sentence, i) === 'over' || isTimeWord(tokenOf(sentence, i))
        ? findChildren(sentence, i, ['nmod'])
        : [],
    ),
  ].filter((i) => tokenOf(sentence, i).rel === 'obl:agent' || prepositionOf(sentence, i) === 'by')

export const isPassive = (sentence: Sentence, verb: number): boolean =>
  findChild(sentence, verb, ['aux:pass', 'nsubj:pass', 'obl:agent']) !== undefined || isReducedPassive(sentence, verb)

/** "a meeting planned for Friday", "officials received at the palace". */
const isReducedPassive = (sentence: Sentence, verb: number): boolean =>
  tokenOf(sentence, verb).xpos === 'VBN' &&
  ['acl', 'amod', 'advcl'].includes(tokenOf(sentence, verb).rel) &&
  findChild(sentence, verb, ['aux', 'nsubj']) === undefined

/** Who does it: of a passive its agent. */
export const subjectsOf = (sentence: Sentence, verb: number): readonly number[] =>
  isPassive(sentence, verb) ? agentsOf(sentence, verb) : surfaceSubject(sentence, verb)

/** Whom it is done to: of a passive its subject. */
export function objectsOf(sentence: Sentence, verb: number): readonly number[] {
  if (isPassive(sentence, verb)) return surfaceSubject(sentence, verb)
  const own = findChildren(sentence, verb, ['obj', 'iobj'])
  const found = own.length > 0 ? own : objectsElsewhere(sentence, verb)
  return found.map((i) => antecedentOf(sentence, i) ?? i)
}

const OBJECT_CONTROL = new Set([
  'invite',
  'ask',
  'urge',
  'tell',
  'task',
  'send',
  'order',
  'instruct',
  'allow',
  'permit',
  'want',
  'expect',
  'dispatch',
  'help',
  'get',
  'enable',
  'request',
  'press',
  'persuade',
  'convince',
  'summon',
  'lead',
  'like',
  'need',
  'assign',
  'appoint',
  'forbid',
  'bring',
  'encourage',
  'ban',
  'bar',
  'prevent',
  'stop',
  'block',
  'prohibit',
  'keep',
  'discourage',
  'dissuade',
  'deter',
  'let',
  'call',
  'see',
  'hear',
])

/** The grammatical subject, or the word that stands for it where it is left out; a relative pronoun gives the noun it refers to. */
export function surfaceSubject(sentence: Sentence, verb: number, depth = 0): readonly number[] {
  const all = findChildren(sentence, verb, ['nsubj'])
  const before = all.filter((i) => i < verb)
  const tag = before.length === 0 ? closingTag(sentence, verb, all) : null
  if (tag !== null) return findChildren(sentence, tag, ['nsubj']).filter((i) => i < verb)
  const own = before.length > 0 ? before : all
  if (own.length > 0) return own.map((i) => antecedentOf(sentence, i) ?? i)
  const token = tokenOf(sentence, verb)
  const due = childTokens(sentence, verb, ['mark']).find((t) => t.text.toLowerCase() === 'due')
  if (due) return findChildren(sentence, due.index, ['nsubj'])
  if (depth > 8 || token.head < 0) return []
  if (['advcl', 'parataxis', 'ccomp'].includes(token.rel) && isFiniteVerb(sentence, verb))
    return misreadSubject(sentence, verb)
  switch (token.rel) {
    case 'conj':
      return surfaceSubject(sentence, token.head, depth + 1)
    case 'xcomp':
    case 'ccomp':
      return controller(sentence, token.head, depth)
    case 'acl':
      if (predicateSubject(sentence, token.head).length > 0) return predicateSubject(sentence, token.head)
      return isReducedClause(sentence, verb) ? [token.head] : ownerOf(sentence, token.head, depth)
    case 'advcl':
      if (/^(with|from)$/.test(prepositionOf(sentence, verb) ?? '')) return controller(sentence, token.head, depth)
      return surfaceSubject(sentence, token.head, depth + 1)
    case 'parataxis':
      return surfaceSubject(sentence, token.head, depth + 1)
    case 'obl':
      return childTokens(sentence, verb, ['mark']).some((t) => t.text.toLowerCase() === 'while') ||
        tokenOf(sentence, token.head).text.toLowerCase() === 'back'
        ? surfaceSubject(sentence, token.head, depth + 1)
        : []
    case 'nmod':
      return isTimeWord(tokenOf(sentence, token.head)) ? subjectOfGapped(sentence, token.head, depth) : []
    default:
      return []
  }
}

/** "A committee that was to meet has not met, two engineers said", where the parse makes the engineers those who met: the verb of saying, or null. */
function closingTag(sentence: Sentence, verb: number, subjects: readonly number[]): number | null {
  const [speaker] = subjects
  if (speaker === undefined || !isCutOff(sentence, verb, speaker)) return null
  const said = sentence.tokens.find((t) => t.index > speaker && t.upos === 'VERB')
  const free = said !== undefined && findChildren(sentence, said.index, ['nsubj']).every((i) => i < verb)
  return free && /^VB[DZP]$/.test(said.xpos) && isSpeechVerb(verbKey(sentence, said.index)) ? said.index : null
}

/** "on Monday she was in Lima, on Tuesday in Oslo": the subject of the clause that the second day hangs on. */
const subjectOfGapped = (sentence: Sentence, day: number, depth: number): readonly number[] =>
  headOf(sentence, day) >= 0 ? surfaceSubject(sentence, headOf(sentence, day), depth + 1) : []

/** "officials meeting in Lima"; not "no intention of meeting". */
const isReducedClause = (sentence: Sentence, verb: number): boolean =>
  /^(VBG|VBN)$/.test(tokenOf(sentence, verb).xpos) && prepositionOf(sentence, verb) === null

const isFiniteVerb = (sentence: Sentence, verb: number): boolean =>
  tokenOf(sentence, verb).xpos === 'VBD' ||
  /^VB[ZP]$/.test(tokenOf(sentence, verb).xpos) ||
  childTokens(sentence, verb, ['aux', 'cop']).some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos))

/**
 * A finite clause has its own subject. Where the parse leaves it without one, it has sometimes hung it on the verb of saying beside
 * that verb's own ("Okoye will meet him, the Courier reported"), or read "after Okoye had met him" as an oblique.
 */
function misreadSubject(sentence: Sentence, verb: number): readonly number[] {
  const above = findChildren(sentence, headOf(sentence, verb), ['nsubj'])
  if (above.length > 1) return above.filter((i) => i < verb).slice(0, 1)
  return findChildren(sentence, verb, ['obl'])
    .filter((i) => i < verb && /^(after|before|since|until|as)$/.test(prepositionOf(sentence, i) ?? ''))
    .slice(0, 1)
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
  return up >= 0 && tokenOf(sentence, up).upos === 'VERB' && hasRel(tokenOf(sentence, noun), ['obj', 'obl'])
    ? surfaceSubject(sentence, up, depth + 1)
    : []
}

/** Who accepts or declines what the noun names. */
export function answerersOf(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  return carrier !== undefined && ANSWERS.has(verbKey(sentence, carrier)) ? subjectsOf(sentence, carrier) : []
}

const ANSWERS = new Set(['accept', 'welcome', 'decline', 'reject', 'refuse', 'turn down', 'take up', 'receive'])

/** Who was invited: those the invitation went to, or who accepts or declines it; nobody where it was only conveyed. */
function inviteesOf(sentence: Sentence, invitation: number): readonly number[] {
  const carrier = headOf(sentence, invitation)
  const to = [invitation, carrier]
    .filter((i) => i >= 0)
    .flatMap((at) => findChildren(sentence, at, ['nmod', 'obl', 'iobj']))
    .filter((i) => prepositionOf(sentence, i) === 'to' || tokenOf(sentence, i).rel === 'iobj')
  return to.length > 0 ? to : answerersOf(sentence, invitation)
}
