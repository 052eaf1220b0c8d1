/**
 * Floor 2, reading, contacts. Bodies that belong to several sides: "the mixed commission", "a joint technical panel", "the contact group".
 * Two houses of one parliament, the chiefs of one army and a party's own committee are one side.
 */
import type { Sentence, Token } from '../../../language/types.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { prepositionOf } from './prepositions.ts'

const BODY =
  /^(committee|commission|council|subcommittee|subcommission|board|mechanism|group|taskforce|force|panel|quad|quartet|troika)$/

const SHARED =
  /^(joint|mixed|bilateral|trilateral|tripartite|quadripartite|intergovernmental|inter-governmental|binational|bi-national)$/i

/** What a body is for says that it stands between sides: a border has two, a truce too. */
const BETWEEN_SIDES =
  /^(border|boundary|frontier|demarcation|delimitation|contact|liaison|armistice|ceasefire|truce|minsk|normandy)$/i

const OF_ONE_SIDE =
  /^(chiefs?|staff|house|houses|chamber|parliament|parliamentary|congress|congressional|senate|legislative|party|union|budget|ethics|inquiry|select|venture|academic|faculty)$/i

export const isBody = (sentence: Sentence, i: number): boolean => BODY.test(tokenOf(sentence, i).lemma.toLowerCase())

/** What stands before it, "of" and "on" included. */
const around = (sentence: Sentence, i: number): readonly Token[] =>
  childTokens(sentence, i, ['amod', 'compound', 'nmod', 'flat', 'advmod', 'acl']).filter(
    (t) => t.index < i || /^(of|on|for)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

/** "the mixed border commission", "the Joint Technical Panel". */
export function isJointBody(sentence: Sentence, i: number): boolean {
  if (!isBody(sentence, i)) return false
  const words = around(sentence, i)
  if (words.some((t) => OF_ONE_SIDE.test(t.text))) return false
  return words.some((t) => SHARED.test(t.text) || (BETWEEN_SIDES.test(t.text) && t.index < i))
}

/** "of Peru and Chile", "between". */
export const isOfSeveral = (sentence: Sentence, i: number): boolean =>
  isBody(sentence, i) &&
  childTokens(sentence, i, ['nmod']).some(
    (t) =>
      prepositionOf(sentence, t.index) === 'between' ||
      (prepositionOf(sentence, t.index) === 'of' &&
        t.upos === 'PROPN' &&
        childTokens(sentence, t.index, ['conj']).length > 0),
  )

/** As many sides as its name says; two where it says none. */
export const sidesOfBody = (sentence: Sentence, i: number): number =>
  around(sentence, i).some((t) => /^tri(lateral|partite)$/i.test(t.text)) || /^troika$/i.test(tokenOf(sentence, i).text)
    ? 3
    : around(sentence, i).some((t) => /^quadripartite$/i.test(t.text))
      ? 4
      : 2
