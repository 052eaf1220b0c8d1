/** Floor 2, reading, measures. How much a measure noun tells: enough to stand by itself, or only enough to point back. */
import type { Token } from '../../language/types.ts'
import type { Span } from '../../model/index.ts'
import { bears, childrenBy, marker, phrase, spanOver } from '../claims/tree.ts'
import { mentionAt } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import { isSought } from './carrier.ts'
import type { Scene, Standing } from './draft.ts'
import { isGoods, isPassage } from './lexicon.ts'
import type { Named } from './nouns.ts'
import { makersOf } from './parties.ts'
import { modifiedAs, realisationOf } from './realise.ts'
import { isPutUnder } from './requirement.ts'
import { isDefinite, isSaidInForce } from './state.ts'

/** Goods, rates and objects a measure is on: "a 25% duty on steel", "export licences on oxide". */
function hasScope(scene: Scene, sentence: PageSentence, noun: Token): boolean {
  const on = childrenBy(sentence, noun.index, 'nmod').some((t) =>
    ['on', 'against', 'for', 'over'].includes(marker(sentence, t.index) ?? ''),
  )
  const rate = childrenBy(sentence, noun.index, 'nummod', 'compound', 'nmod').some(
    (t) => /^(%|percent|per cent|cent)$/i.test(t.text) || t.upos === 'NUM',
  )
  const closed = childrenBy(sentence, noun.index, 'nmod').some(
    (t) => marker(sentence, t.index) === 'of' && (isPassage(t.lemma) || isGoods(t.lemma)),
  )
  if (closed) return true
  const aimed = childrenBy(sentence, noun.index, 'acl').some((t) =>
    /^(target|aim|impose|hit|affect|cover)$/.test(t.lemma),
  )
  return (
    on ||
    rate ||
    aimed ||
    childrenBy(sentence, noun.index, 'compound', 'nmod:poss', 'amod').some(
      (t) => mentionAt(scene.cast, sentence, t) !== null,
    )
  )
}

export const figuresOf = (sentence: PageSentence, noun: Token): readonly string[] =>
  phrase(sentence, noun.index, (t) => bears(t, 'acl', 'advcl', 'conj'))
    .filter((t) => t.upos === 'NUM' && /^\d+([.,]\d+)?$/.test(t.text))
    .map((t) => t.text)

/** The words that name the measure: its phrase without relative clauses, asides and the preposition before it. */
export function evidenceOf(scene: Scene, sentence: PageSentence, noun: Token): Span {
  const leaveOut = (t: Token): boolean =>
    bears(t, 'acl:relcl', 'parataxis', 'appos') ||
    (t.head === noun.index && bears(t, 'case', 'nsubj', 'cop', 'aux', 'advmod', 'mark', 'cc'))
  const evidence = spanOver(scene.page.report.text, phrase(sentence, noun.index, leaveOut)) ?? {
    start: noun.start,
    end: noun.end,
  }
  return bears(noun, 'nsubj') ? withPlaceBefore(scene, sentence, noun, evidence) : evidence
}

/** "At Chipata the truce expired": where it holds tells which truce it is. */
function withPlaceBefore(scene: Scene, sentence: PageSentence, noun: Token, evidence: Span): Span {
  const place = childrenBy(sentence, noun.head, 'obl').find(
    (t) =>
      t.upos === 'PROPN' &&
      /^(in|at|on|along|around)$/.test(marker(sentence, t.index) ?? '') &&
      t.end < evidence.start &&
      /^,? $/.test(scene.page.report.text.slice(t.end, evidence.start)),
  )
  return place ? { start: place.start, end: evidence.end } : evidence
}

/** "the Pemba agreement", "last week's deal for them to leave": known by a name or by what it says. */
export function isNamedDeal(sentence: PageSentence, noun: Token): boolean {
  const name = childrenBy(sentence, noun.index, 'compound', 'amod').some((t) => t.upos === 'PROPN')
  const says = childrenBy(sentence, noun.index, 'acl', 'nmod').some((t) =>
    ['for', 'to', 'on', 'for to', 'not to'].includes(marker(sentence, t.index) ?? ''),
  )
  return isDefinite(sentence, noun) && (name || says)
}

/** A deal told of, not only sought: brokered or proposed by somebody, reached, alleged, or spoken of as known. */
function isTold({ sentence, token, carrier }: Named): boolean {
  if (makersOf(sentence, token).length > 0 || modifiedAs(sentence, token) === 'alleged') return true
  if (isSought(sentence, token)) return false
  const real = carrier ? realisationOf(sentence, carrier.verb) : null
  if (carrier?.act === 'conclude' || carrier?.act === 'draft')
    return real === 'done' || real === 'agreed' || real === 'alleged' || isDefinite(sentence, token)
  return isDefinite(sentence, token) || real === 'done'
}

/** "the truce has held", "expires on Sunday", "came into force", "was broken": there is one, whosever it is. */
const isFact = (carrier: Named['carrier']): boolean =>
  carrier !== null && (['stands', 'lapses', 'breaks'] as readonly (string | null)[]).includes(carrier.act)

/** `withSide`: somebody who takes it, bears it or is party to it is named beside it. */
export function standingOf(named: Named, withSide: boolean): Standing {
  const { scene, sentence, token, noun, carrier, options } = named
  if (noun.strength === 'back') return 'back'
  // "rumours about travel bans" name a topic
  if (!withSide && marker(sentence, token.index) === 'about') return 'back'
  if (noun.strength === 'bare' || isPutUnder(sentence, token)) return 'own'
  if (isSaidInForce(sentence, token) && !isDefinite(sentence, token)) return 'own'
  if (options.kind === 'truce' && isFact(carrier)) return 'own'
  if (options.mutual) return withSide && isTold(named) ? 'own' : 'back'
  if (carrier !== null && options.acts.some((act) => carrier.act === act)) return 'own'
  return withSide || hasScope(scene, sentence, token) ? 'own' : 'back'
}
