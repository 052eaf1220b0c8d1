/** Floor 2, reading, positions. Conditions told by a short answer: "If the crew is home, yes", "Only if the maps come back". */
import type { Token } from '../../../../language/types.ts'
import { conditionalMark } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker, parent } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { spanOfPhrase } from '../../frame.ts'
import { speaks } from '../../speech.ts'

const ANSWER = /^(yes|no|sure|certainly|gladly|fine|good|never|agreed|perhaps|possibly|maybe|naturally)$/i

/** The answer that the clause is tied to, or the clause itself where "only" stands before it. */
function answerOf(sentence: PageSentence, clause: Token): Token | undefined {
  const up = bears(clause, 'advcl') ? parent(sentence, clause) : undefined
  if (up && ANSWER.test(up.text) && childBy(sentence, up.index, 'nsubj') === undefined) return up
  if (!bears(clause, 'root', 'ccomp', 'parataxis')) return undefined
  const before = childrenBy(sentence, clause.index, 'discourse', 'advmod').filter((t) => t.index < clause.index)
  return before.find((t) => ANSWER.test(t.text)) ?? (before.some((t) => t.lemma === 'only') ? clause : undefined)
}

/** "if it rains", "if we have time": nothing that another side does. */
const isAnothers = (sentence: PageSentence, clause: Token): boolean => {
  const subject = childBy(sentence, clause.index, 'nsubj', 'nsubj:pass')
  return subject !== undefined && !/^(it|i|we|you)$/i.test(subject.text)
}

export const answer: PositionRule = {
  id: 'condition/answer',
  reason: 'Somebody who speaks for a side answers yes or no on a condition: "If the crew is home by then, yes."',
  match: (scene, sentence, token) => {
    const mark = conditionalMark(sentence, token) ?? marker(sentence, token.index)
    if (!/^(if|unless|once|provided)$/.test(mark ?? '') || !speaks(scene, token)) return null
    const said = answerOf(sentence, token)
    if (!said || !isAnothers(sentence, token)) return null
    const text = scene.page.report.text
    const condition = spanOfPhrase(text, sentence, token)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/answer',
      holder: 'speaker',
      act: said,
      cue: token,
      what: said === token && condition ? [condition] : [{ start: said.start, end: said.end }],
      condition,
    })
  },
}
