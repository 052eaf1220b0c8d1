/** Floor 2, reading, contacts. Are people, or a ship with its crew, what is freed, handed over or exchanged? */
import type { Sentence, Token } from '../../../language/types.ts'
import type { HeadView } from '../rule.ts'
import { objectsOf } from '../sides/around-verb.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { hasStanding } from '../words.ts'

/** "ten Chileans": a number of somebody's people. */
const isCountedNation = (sentence: Sentence, t: Token): boolean =>
  t.xpos === 'NNPS' && /(ans|ians|ese|is|ns)$/.test(t.text) && childTokens(sentence, t.index, ['nummod']).length > 0

/** "crew members", "members of the crew", "two of the airmen": what they are stands beside the word or behind it. */
const behind = (sentence: Sentence, t: Token): readonly Token[] =>
  t.upos === 'NUM' || /^(member|one|some|several|rest|last|half|group|number|handful|dozen)s?$/i.test(t.text)
    ? childTokens(sentence, t.index, ['nmod', 'compound', 'appos']).filter((c) =>
        /^(of)?$/.test(prepositionOf(sentence, c.index) ?? ''),
      )
    : []

/** "Juan Moe, a Chilean sailor": what somebody with a name is. */
const beside = (sentence: Sentence, t: Token): readonly Token[] =>
  t.upos === 'PROPN' ? childTokens(sentence, t.index, ['appos', 'nmod:desc']).filter((c) => c.upos === 'NOUN') : []

export function arePeople(sentence: Sentence, i: number): boolean {
  const t = tokenOf(sentence, i)
  return [t, ...behind(sentence, t), ...beside(sentence, t)].some(
    (w) => hasStanding(w.lemma.toLowerCase().replace(/men$/, 'man'), 'people') || isCountedNation(sentence, w),
  )
}

const CAPTIVES = /^(captive|hostage|prisoner|detainee|inmate|internee|abductee|pow)$/

export function isCaptive(sentence: Sentence, i: number): boolean {
  const t = tokenOf(sentence, i)
  return [t, ...behind(sentence, t)].some((w) => CAPTIVES.test(w.lemma.toLowerCase()))
}

export function namesPeople({ sentence, token }: HeadView): boolean {
  const noun = tokenOf(sentence, token).upos !== 'VERB'
  return noun
    ? childTokens(sentence, token, ['compound', 'nmod', 'amod', 'nmod:poss']).some((t) => arePeople(sentence, t.index))
    : objectsOf(sentence, token).some((i) => arePeople(sentence, i))
}
