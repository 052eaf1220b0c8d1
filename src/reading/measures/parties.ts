/** Floor 2, reading, measures. Who takes a measure and whom it is aimed at, as words of the parse. */
import type { Token } from '../../language/types.ts'
import {
  agentOf,
  bears,
  childBy,
  children,
  childrenBy,
  isPassive,
  marker,
  parent,
  subjectOf,
  withConjuncts,
} from '../claims/tree.ts'
import { mentionAt, ownersOf } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import type { Scene } from './draft.ts'
import { isWord } from './lexicon.ts'
import { verbOfPaper } from './paper.ts'

const AT_TARGET = new Set(['on', 'against', 'upon', 'for', 'to'])

/** Who did the verb, with those joined to him: "The US, along with its allies, imposed". */
export function doersOf(sentence: PageSentence, verb: Token): readonly Token[] {
  const signing = verbOfPaper(sentence, verb)
  if (signing) return doersOf(sentence, signing)
  const doer = isPassive(sentence, verb) ? agentOf(sentence, verb) : subjectOf(sentence, verb)
  return doer ? withConjuncts(sentence, doer) : []
}

/** Who brought a thing about by the participle on it: "the Oslo-brokered deal", "a duty imposed by Lima". */
export function makersOf(sentence: PageSentence, noun: Token): readonly Token[] {
  return childrenBy(sentence, noun.index, 'amod', 'acl')
    .filter((t) => t.xpos === 'VBN' && isWord(t.lemma, 'mediated'))
    .flatMap((t) => agentOf(sentence, t) ?? nameJoined(sentence, t) ?? [])
}

/** "U.S.-proposed": where the parse hangs the name on the noun and not on the participle. */
function nameJoined(sentence: PageSentence, participle: Token): Token | undefined {
  const hyphen = sentence.tokens[participle.index - 1]
  const name = sentence.tokens[participle.index - 2]
  return hyphen && /^[-‐‑–]$/.test(hyphen.text) && name?.upos === 'PROPN' ? name : undefined
}

/** "the visas of three officials" are theirs, not given by them. */
const HELD_BY = /^(visa|permit|licence|license|waiver|exemption|release|pardon)$/

/** "the blockade of Lima", "the expulsion of the envoy": upon them, not by them. */
const UPON = /^(blockade|embargo|ban|boycott|siege|expulsion|closure|suspension)$/

/** What a person owns only by being under it: "his travel ban", "Okoro's visa". */
function isPersonal(sentence: PageSentence, noun: Token): boolean {
  if (/^(visa|permit|passport|detention|expulsion|arrest)$/.test(noun.lemma)) return true
  const kind = childrenBy(sentence, noun.index, 'compound', 'amod').at(-1)?.lemma ?? ''
  return (
    (noun.lemma === 'ban' && /^(travel|entry|visa|flight)$/.test(kind)) ||
    (noun.lemma === 'freeze' && /^assets?$/.test(kind))
  )
}

/** The person whose ban or visa it is. */
const bearersBefore = (scene: Scene, sentence: PageSentence, noun: Token): readonly Token[] =>
  isPersonal(sentence, noun)
    ? childrenBy(sentence, noun.index, 'nmod:poss').filter((t) => {
        const actor = mentionAt(scene.cast, sentence, t)?.actor ?? null
        return actor !== null && scene.cast.actor(actor).kind === 'person'
      })
    : []

/** "a ban on maize from Lima": the parse may hang where the goods come from on the ban. */
const isOriginOfGoods = (sentence: PageSentence, noun: Token, t: Token): boolean =>
  marker(sentence, t.index) === 'from' &&
  childrenBy(sentence, noun.index, 'nmod').some((on) => marker(sentence, on.index) === 'on' && on.index < t.index)

/** The owner of a measure noun, makers first: "US sanctions", "its decree", "sanctions by Lima". */
export function takersOf(scene: Scene, sentence: PageSentence, noun: Token): readonly Token[] {
  const makers = makersOf(sentence, noun)
  if (makers.length > 0) return makers
  return ownersOf(
    scene.cast,
    sentence,
    noun,
    HELD_BY.test(noun.lemma) || UPON.test(noun.lemma) ? ['by', 'from'] : ['by', 'from', 'of'],
  )
    .filter((t) => !isOriginOfGoods(sentence, noun, t) && !bearersBefore(scene, sentence, noun).includes(t))
    .filter((t) => !isWord(t.lemma, 'captive'))
    .flatMap((t) => withConjuncts(sentence, t))
}

/** The parties a deal is between or with; "a deal for Lima to hand over its arms" binds Lima. */
export function partiesOf(scene: Scene, sentence: PageSentence, noun: Token): readonly Token[] {
  const named = childrenBy(sentence, noun.index, 'nmod').filter((t) =>
    ['between', 'with', 'among'].includes(marker(sentence, t.index) ?? ''),
  )
  const bound = childrenBy(sentence, noun.index, 'acl')
    .filter((t) => /^for/.test(marker(sentence, t.index) ?? ''))
    .flatMap((t) => childrenBy(sentence, t.index, 'nsubj'))
  return [...named, ...bound]
    .flatMap((t) => withConjuncts(sentence, t))
    .filter((t) => mentionAt(scene.cast, sentence, t) !== null)
}

/** "put them under a ban", "on its list". */
const isList = (sentence: PageSentence, noun: Token): boolean =>
  bears(noun, 'obl') &&
  ['under', 'on', 'to'].includes(marker(sentence, noun.index) ?? '') &&
  /^(put|place|add|keep)$/.test(parent(sentence, noun)?.lemma ?? '')

/** "on", "against" or "for" somebody; the receiver of what is granted; the one a blockade is "of". */
function isAimed(sentence: PageSentence, noun: Token, at: Token, t: Token): boolean {
  if (bears(t, 'iobj')) return true
  const preposition = marker(sentence, t.index) ?? ''
  // "was given a visa"; "put them under sanctions", "were placed on the list"
  if (bears(t, 'nsubj:pass'))
    return t !== noun && at.index === noun.head && (bears(noun, 'obj') || isList(sentence, noun))
  if (bears(t, 'obj') && isList(sentence, noun)) return at.index === noun.head
  // "granted Lima a waiver": the parse may call both objects
  if (bears(t, 'obj')) return bears(noun, 'obj') && at.index === noun.head && t.index < noun.index
  if (!bears(t, 'nmod', 'obl')) return false
  return AT_TARGET.has(preposition) || (at === noun && UPON.test(noun.lemma) && preposition === 'of')
}

/** Whom a measure noun is aimed at: "sanctions on Lima", "a waiver for Oslo", at the noun or at the verb that carries it. */
export function targetsOf(
  scene: Scene,
  sentence: PageSentence,
  noun: Token,
  verb: Token | undefined,
): readonly Token[] {
  const places = [
    noun,
    ...childrenBy(sentence, noun.index, 'acl').filter((t) => t.xpos === 'VBN' || t.xpos === 'VBG'),
    ...(verb ? [verb] : []),
  ]
  const phrases = places.flatMap((at) => children(sentence, at.index).filter((t) => isAimed(sentence, noun, at, t)))
  return [...bearersBefore(scene, sentence, noun), ...phrases]
    .flatMap((t) => withConjuncts(sentence, t))
    .filter((t) => mentionAt(scene.cast, sentence, t) !== null)
}

/** "who is under sanctions": the one they are upon. */
export function bearerOf(sentence: PageSentence, noun: Token): Token | undefined {
  if (marker(sentence, noun.index) !== 'under') return undefined
  const subject = childBy(sentence, noun.index, 'nsubj')
  const up = parent(sentence, noun)
  if (!subject)
    return up && up.upos === 'VERB' && /^(be|remain|stay|fall|live|come)$/.test(up.lemma)
      ? childBy(sentence, up.index, 'nsubj')
      : up && bears(noun, 'nmod', 'acl')
        ? up
        : undefined
  const relative = /^(who|which|that)$/i.test(subject.text)
  return relative && up && bears(noun, 'acl') ? up : subject
}
