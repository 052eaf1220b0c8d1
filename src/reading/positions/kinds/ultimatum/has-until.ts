/** Floor 2, reading, positions. Ultimatums told by the time left: "they have until May to answer", "Lima has a week to". */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { childBy, childrenBy, marker } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { isOwn, isPartyAt, speaks } from '../../speech.ts'

const STRETCH = /^(hour|day|week|fortnight|month)$/

const infinitiveAt = (sentence: PageSentence, token: Token): Token | undefined =>
  childrenBy(sentence, token.index, 'xcomp', 'advcl', 'acl').find((t) => marker(sentence, t.index) === 'to')

/** The act the time is for: under "have", or under the day or stretch itself. */
function actIn(sentence: PageSentence, have: Token): Token | undefined {
  const until = childrenBy(sentence, have.index, 'obl').find((t) =>
    ['until', 'till'].includes(marker(sentence, t.index) ?? ''),
  )
  const stretch = childrenBy(sentence, have.index, 'obj').find((t) => STRETCH.test(t.lemma))
  const limit = until ?? stretch
  return limit ? (infinitiveAt(sentence, limit) ?? infinitiveAt(sentence, have)) : undefined
}

export const hasUntil: PositionRule = {
  id: 'ultimatum/has-until',
  reason: 'Somebody who speaks for a side says that another has until a day, or so long, to act.',
  match: (scene, sentence, token) => {
    if (token.lemma !== 'have' || token.upos !== 'VERB' || !speaks(scene, token)) return null
    const { negated, conditional, tense } = operatorsOf(sentence, token)
    const act = actIn(sentence, token)
    const subject = childBy(sentence, token.index, 'nsubj')
    if (!act || !subject || negated || conditional || tense === 'past') return null
    if (isOwn(scene, sentence, subject) || !isPartyAt(scene, sentence, subject)) return null
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/has-until',
      holder: 'speaker',
      addressees: [subject],
      act,
      cue: token,
    })
  },
}
