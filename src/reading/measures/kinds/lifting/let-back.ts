/** Floor 2, reading, measures. A ban taken off, told by what comes in again: "four mills were allowed back into Zambian shops". */
import type { Token } from '../../../../language/types.ts'
import { childrenBy, marker } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'
import { doersOf } from '../../parties.ts'

/** Where they are let: "into Zambian shops", "into Zambia". */
const placeOf = (sentence: PageSentence, verb: Token): Token | undefined =>
  childrenBy(sentence, verb.index, 'obl').find((t) =>
    /^(back )?(into|to|onto|on)$/.test(marker(sentence, t.index) ?? ''),
  )

const isBack = (sentence: PageSentence, verb: Token, place: Token): boolean =>
  [verb, place].some((t) =>
    childrenBy(sentence, t.index, 'advmod', 'compound:prt', 'case').some((b) => /^back$/i.test(b.text)),
  )

/** Whoever lets in is said, or is the country whose place it is. */
function letters(scene: Scene, sentence: PageSentence, verb: Token, place: Token): readonly Token[] {
  const isSide = (t: Token): boolean => mentionAt(scene.cast, sentence, t) !== null
  const said = doersOf(sentence, verb).filter(isSide)
  return said.length > 0 ? said : childrenBy(sentence, place.index, 'amod', 'nmod:poss', 'compound').filter(isSide)
}

export const letBackIn: MeasureRule = {
  id: 'lifting/let-back',
  reason: "Goods, firms or people allowed back into a country's shops, markets or ports: a ban on them was taken off.",
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !/^(allow|let|permit|admit)$/.test(token.lemma)) return []
    const place = placeOf(sentence, token)
    if (!place || !isBack(sentence, token, place)) return []
    const by = letters(scene, sentence, token, place)
    return by.length > 0 ? [{ ...actDraft(scene, sentence, token, 'lifting', 'lifting/let-back'), by }] : []
  },
}
