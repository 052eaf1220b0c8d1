/** Floor 2, reading, positions. What the rules for cues share: a verb or noun of a class, its content, holder and condition, as a draft. */

import type { Token } from '../../language/types.ts'
import type { PositionKind, Span } from '../../model/index.ts'
import { type Operators, operatorsOf } from '../claims/operators.ts'
import {
  agentOf,
  bears,
  childBy,
  childrenBy,
  isPassive,
  marker,
  parent,
  subjectOf,
  verbWithParticle,
} from '../claims/tree.ts'
import { ownersOf } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import { conditionTo } from './condition-words.ts'
import type { Draft, Scene } from './draft.ts'
import { addresseesOf, type Content, contentOf, orElseOf, spanOfPhrase, wordsOfAct } from './frame.ts'
import { type CueClass, isWord, type Slots, slotsOf } from './lexicon.ts'
import { counted, OWNED_BY, supportOf } from './support.ts'

export interface Cue {
  readonly slots: Slots
  readonly operators: Operators
  readonly content: Content | null
  readonly holder: Token | undefined
}

/** Particles and prepositions that a two-word entry may name: "rule out", "call for" is "call" with a slot instead. */
const wordOf = (sentence: PageSentence, token: Token): string => verbWithParticle(sentence, token)

/** "demands that they have rejected", "the plan, which they refused": the content stands before the clause. */
function relativised(sentence: PageSentence, verb: Token, slots: Slots): Content | null {
  const noun = parent(sentence, verb)
  if (!noun || !bears(verb, 'acl:relcl') || !slots.content.includes('obj')) return null
  const object = childBy(sentence, verb.index, 'obj')
  const subject = childBy(sentence, verb.index, 'nsubj')
  const isRelative = (t: Token | undefined): boolean => t !== undefined && /^(that|which|whom)$/i.test(t.text)
  return subject && !isRelative(subject) && (object === undefined || isRelative(object))
    ? { head: noun, slot: 'obj' }
    : null
}

/** What a side may, might or could demand it does not demand. */
const POSSIBLE = new Set(['may', 'might', 'could', 'can'])

/** "demands that the court order them to leave": the inner order is only wanted yet. */
function isItselfDemanded(sentence: PageSentence, verb: Token): boolean {
  const up = bears(verb, 'ccomp', 'xcomp') ? parent(sentence, verb) : undefined
  return up !== undefined && slotsOf(wordOf(sentence, up), 'demand') !== null
}

const DOCUMENT = /^(agreement|accord|treaty|resolution|motion|bill|pact|protocol|memorandum|deal|petition)$/

/** "vetoed a resolution calling for a truce", "signed an accord, calling for": the paper says so, not whoever signs or vetoes it. */
function isOfDocument(sentence: PageSentence, verb: Token): boolean {
  const up = parent(sentence, verb)
  if (!up || verb.xpos !== 'VBG') return false
  if (bears(verb, 'acl')) return DOCUMENT.test(up.lemma)
  return (
    bears(verb, 'advcl') &&
    marker(sentence, verb.index) === null &&
    childrenBy(sentence, up.index, 'obj').some((t) => DOCUMENT.test(t.lemma) && t.index < verb.index)
  )
}

/** "issued a statement calling for": whoever issues it calls. */
function issuerOf(sentence: PageSentence, verb: Token): Token | undefined {
  const paper = verb.xpos === 'VBG' && bears(verb, 'acl') ? parent(sentence, verb) : undefined
  if (!paper || !/^(statement|declaration|letter|communique|communiqué|message|appeal)$/.test(paper.lemma))
    return undefined
  const up = bears(paper, 'obj') ? parent(sentence, paper) : undefined
  return up && /^(issue|release|publish|sign|send|write|post)$/.test(up.lemma) ? subjectOf(sentence, up) : undefined
}

/** A verb of the class with its frame; null where the token is none. */
export function verbCue(sentence: PageSentence, token: Token, cueClass: CueClass): Cue | null {
  if (token.upos !== 'VERB' || token.rel === 'amod') return null
  const slots = slotsOf(wordOf(sentence, token), cueClass)
  const operators = operatorsOf(sentence, token)
  if (!slots || POSSIBLE.has(operators.modal ?? '')) return null
  if (isOfDocument(sentence, token) || (cueClass === 'demand' && isItselfDemanded(sentence, token))) return null
  const holder = issuerOf(sentence, token) ?? subjectOf(sentence, token)
  return {
    slots,
    operators,
    content: relativised(sentence, token, slots) ?? contentOf(sentence, token, slots.content),
    holder,
  }
}

/** A noun of the class with its frame; its holder is who owns it or does the verb that carries it. */
export function nounCue(scene: Scene, sentence: PageSentence, token: Token, cueClass: CueClass): Cue | null {
  if (token.upos !== 'NOUN') return null
  const compound = childrenBy(sentence, token.index, 'compound', 'amod').at(-1)
  const slots =
    slotsOf(token.lemma.toLowerCase(), cueClass) ??
    (compound ? slotsOf(`${compound.text} ${token.lemma}`.toLowerCase(), cueClass) : null)
  if (!slots) return null
  const support = supportOf(sentence, token)
  const owner = [token, counted(sentence, token)]
    .flatMap((t) => ownersOf(scene.cast, sentence, t, OWNED_BY))
    .find((t) => t.index !== token.index)
  const holder =
    owner ??
    (support ? (isPassive(sentence, support) ? agentOf(sentence, support) : subjectOf(sentence, support)) : undefined)
  const content =
    contentOf(sentence, token, slots.content) ?? (support ? contentOf(sentence, support, ['for', 'to']) : null)
  return { slots, operators: operatorsOf(sentence, support ?? token), content, holder }
}

export interface Telling {
  readonly kind: PositionKind
  readonly rule: string
  readonly holder: Token | 'speaker'
  readonly addressees?: readonly Token[]
  readonly act: Token
  readonly cue: Token
  /** The words of the position where they are not simply those of the act. */
  readonly what?: readonly Span[]
  readonly condition?: Span | null
  readonly consequence?: Span | null
  readonly change?: Draft['change']
  readonly doubt?: readonly string[]
}

/** A draft with the spans that the grammar gives: what without its conditions, the condition, the "or else". */
export function draftOf(scene: Scene, sentence: PageSentence, telling: Telling): Draft {
  const text = scene.page.report.text
  const { act, cue } = telling
  const condition = conditionTo(sentence, act, cue)
  const own = wordsOfAct(text, sentence, act, [condition])
  return {
    kind: telling.kind,
    rule: telling.rule,
    sentence,
    cue,
    act,
    holder: telling.holder,
    addressees: telling.addressees ?? [],
    what: telling.what ?? (own ? [own] : []),
    condition: telling.condition !== undefined ? telling.condition : spanOfPhrase(text, sentence, condition),
    consequence:
      telling.consequence !== undefined ? telling.consequence : spanOfPhrase(text, sentence, orElseOf(sentence, act)),
    change: telling.change ?? null,
    doubt: telling.doubt ?? [],
  }
}

/** Asked for in passing ("asked for comment", "asked not to be named"): no demand. */
export function isTrivial(sentence: PageSentence, content: Token, cue?: Token): boolean {
  if (cue && /^(demand|insist|order|urge)$/.test(cue.lemma)) return false
  const words = [content, ...childrenBy(sentence, content.index, 'xcomp')]
  return words.some((t) => isWord(t.lemma, t.upos === 'VERB' ? 'trivial-act' : 'trivial'))
}

/** "wants its men freed" addresses nobody. */
export const isResult = (cue: Cue): boolean => cue.content?.slot === 'to' && cue.content.head.xpos === 'VBN'

/** Whom a cue with these slots addresses, once its content is known. */
export const addressed = (sentence: PageSentence, token: Token, cue: Cue): readonly Token[] =>
  isResult(cue) ? [] : addresseesOf(sentence, token, cue.slots.addressee, cue.content?.head ?? null)

/** Does somebody else do the act of an infinitive: "urged Lima to", "called for it to be"? */
export function hasOwnDoer(sentence: PageSentence, content: Token): boolean {
  return (
    childBy(sentence, content.index, 'nsubj') !== undefined || (marker(sentence, content.index) ?? '').startsWith('for')
  )
}
