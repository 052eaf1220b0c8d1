/**
 * Floor 2, reading, contacts. What says of somebody that he was elsewhere: "was at a wedding", "had gone to bed", "never left Peru", "was in
 * Peru all that week". Whether it answers anything is asked in `counter-told.ts`.
 */
import type { Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { realityOfForm } from '../status/status.ts'
import { childTokens, formOf } from '../status/verb-form.ts'
import { headClasses } from '../words.ts'

const AWAY = /^(sleep|rest|eat|dine|stay|go|spend|watch|leave)$/

const ALONE =
  /^(bed|home|hotel|room|wedding|funeral|baptism|christening|hospital|theatre|opera|church|mosque|desk|sofa)$/

/** "was at a wedding", "had gone to bed", "was nowhere near Lima": past, and a place where nobody is met. */
export function isElsewhere(sentence: PageSentence, token: Token): boolean {
  const form = formOf(sentence, token.index)
  const real = realityOfForm({ ...form, negative: false })
  if (/^(?:sleep|snore|rest)$/.test(token.lemma) && real === 'under-way' && form.name !== 'progressive')
    return !form.negative
  if (real !== 'occurred') return false
  if (isMealAlone(sentence, token)) return !form.negative
  const copula = childTokens(sentence, token.index, ['cop']).length > 0
  if (copula) return /^(asleep|abroad|ill)$/i.test(token.text) || isAt(sentence, token)
  return (
    AWAY.test(token.lemma) &&
    !form.negative &&
    childTokens(sentence, token.index, ['obl', 'advmod', 'obj']).some((t) => ALONE.test(t.lemma.toLowerCase()))
  )
}

/** "never left Peru", "was in Peru all that week", "spent the day in Lima": the place is where whoever is told to have been elsewhere stayed. */
export function stayedIn(cast: Cast, sentence: PageSentence, { index, lemma, upos }: Token): LocalId | null {
  const { name, negative } = formOf(sentence, index)
  const past = name === 'past' || name === 'perfect' || name === 'pluperfect'
  if (!past) return null
  const placeAt = (i: number): LocalId | null => {
    const found = [i, ...childTokens(sentence, i, ['nmod']).map((t) => t.index)].map((k) => cast.at(sentence.index, k))
    return (
      found.find((m) => m != null && m.actor !== null && ['place', 'state'].includes(cast.actor(m.actor).kind))
        ?.actor ?? null
    )
  }
  const objects = childTokens(sentence, index, ['obj'])
  if (lemma === 'leave')
    return negative || isAtNoTime(sentence, index)
      ? (objects.map((t) => placeAt(t.index)).find((p) => p !== null) ?? null)
      : null
  if (negative) return null
  if (/^(?:spend|stay|remain)$/.test(lemma) && (lemma !== 'spend' || objects.some((t) => DAY_LONG.test(t.lemma))))
    return (
      childTokens(sentence, index, ['obl'])
        .map((t) => placeAt(t.index))
        .find((p) => p !== null) ?? null
    )
  const isIn =
    upos === 'PROPN' && prepositionOf(sentence, index) === 'in' && childTokens(sentence, index, ['cop']).length > 0
  return isIn && childTokens(sentence, index, ['obl']).some((t) => isThatTime(sentence, t)) ? placeAt(index) : null
}

const DAY_LONG = /^(?:day|night|evening|morning|afternoon|week|weekend|time)$/

/** "all that week", "that day", "at the time", "the whole evening". */
const isThatTime = (sentence: PageSentence, { index, lemma }: Token): boolean =>
  DAY_LONG.test(lemma) &&
  childTokens(sentence, index, ['det', 'det:predet', 'amod']).some((t) =>
    /^(?:all|that|the|whole|entire|same)$/i.test(t.text),
  )

const isAtNoTime = (sentence: PageSentence, verb: number): boolean =>
  childTokens(sentence, verb, ['obl']).some(
    (t) => t.lemma === 'time' && childTokens(sentence, t.index, ['det']).some((d) => /^no$/i.test(d.text)),
  )

/** "had lunch at her desk". */
const isMealAlone = (sentence: PageSentence, { index, lemma }: Token): boolean =>
  /^(?:have|take|eat)$/.test(lemma) &&
  childTokens(sentence, index, ['obj']).some((t) => headClasses(t.lemma.toLowerCase(), 'n').includes('meal')) &&
  childTokens(sentence, index, ['obl']).some((t) => ALONE.test(t.lemma.toLowerCase()))

const isAt = (sentence: PageSentence, token: Token): boolean => {
  const preposition = prepositionOf(sentence, token.index)
  const negative = formOf(sentence, token.index).negative
  return (
    (/^(at|in|on)$/.test(preposition ?? '') &&
      ((!negative && ALONE.test(token.lemma.toLowerCase())) || (negative && token.upos === 'PROPN'))) ||
    childTokens(sentence, token.index, ['advmod']).some((t) => /^nowhere$/i.test(t.text))
  )
}
