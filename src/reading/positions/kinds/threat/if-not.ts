/** Floor 2, reading, positions. What follows in a sentence of its own where a thing wanted by a day is not done: "If not, no lorry goes down." */
import { above } from '../../../claims/tree.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { statementAt } from '../../speech.ts'

const OTHERWISE = /^\W*(?:if not|otherwise|or else|failing (?:that|which|this))\b/iu

/** The sentence before wants something by a day. */
const WANTED_BY =
  /\b(?:want\w*|demand\w*|must|expect\w*|need\w*|requir\w+|insist\w*|ask\w*|should)\b.*\b(?:by|before|until|within)\b|\b(?:by|before|until|within)\b.*\b(?:want\w*|demand\w*|must|expect\w*|need\w*|requir\w+|insist\w*|ask\w*|should)\b/isu

export const ifNot: PositionRule = {
  id: 'threat/if-not',
  reason: 'Behind a sentence that wants something by a day, "If not, ..." tells what comes of it.',
  match: (scene, sentence, token) => {
    const isMain =
      token.rel === 'root' || (/^(?:ccomp|parataxis)/u.test(token.rel) && above(sentence, token)[0]?.rel === 'root')
    if (!isMain) return null
    const { page } = scene
    const said = page.report.text.slice(sentence.start, sentence.end)
    const before = page.sentences[sentence.index - 1]
    if (!OTHERWISE.test(said) || before?.passage !== sentence.passage) return null
    const statement = statementAt(scene, token)
    const wanted = page.report.text.slice(before.start, before.end)
    if (statement === null || !WANTED_BY.test(wanted)) return null
    return draftOf(scene, sentence, {
      kind: 'threat',
      rule: 'threat/if-not',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}
