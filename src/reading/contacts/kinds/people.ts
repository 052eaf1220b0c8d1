/** Floor 2, reading, contacts. Are people, or a ship with its crew, what is freed, handed over or exchanged? */
import type { Token } from '../../../language/types.ts'
import type { HeadView } from '../rule.ts'
import { objectsOf } from '../sides/around-verb.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { hasStanding } from '../words.ts'

/** "ten Chileans": a number of somebody's people. */
const isCountedNation = (sentence: HeadView['sentence'], t: Token): boolean =>
  t.xpos === 'NNPS' && /(ans|ians|ese|is|ns)$/.test(t.text) && childTokens(sentence, t.index, ['nummod']).length > 0

export function namesPeople({ sentence, token }: HeadView): boolean {
  const noun = tokenOf(sentence, token).upos !== 'VERB'
  const around = noun
    ? childTokens(sentence, token, ['compound', 'nmod', 'amod', 'nmod:poss'])
    : objectsOf(sentence, token).map((i) => tokenOf(sentence, i))
  return around.some((t) => hasStanding(t.lemma.toLowerCase(), 'people') || isCountedNation(sentence, t))
}
