/** Floor 2, reading, positions. Ultimatums told by the time left: "they have until May to answer", "Lima has a week to". */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker, parent } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { isWord } from '../../lexicon.ts'
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

/** "Lima, he said, \"has until May\"": the parse gives both subjects to the saying. */
function beforeSpeaker(sentence: PageSentence, verb: Token): Token | undefined {
  const up = parent(sentence, verb)
  const sayings = [...(up ? [up, ...childrenBy(sentence, up.index, 'parataxis')] : [])]
  const both = [...sayings, ...childrenBy(sentence, verb.index, 'parataxis')]
    .filter((t) => isWord(t.lemma, 'speech') && t.index < verb.index)
    .map((t) => childrenBy(sentence, t.index, 'nsubj').filter((s) => s.index < t.index))
    .find((subjects) => subjects.length > 1)
  return both?.[0]
}

export const hasUntil: PositionRule = {
  id: 'ultimatum/has-until',
  reason: 'Somebody who speaks for a side says that another has until a day, or so long, to act.',
  match: (scene, sentence, token) => {
    if (token.lemma !== 'have' || token.upos !== 'VERB' || !speaks(scene, token)) return null
    const { negated, conditional, tense } = operatorsOf(sentence, token)
    const act = actIn(sentence, token)
    const subject = childBy(sentence, token.index, 'nsubj') ?? beforeSpeaker(sentence, token)
    if (!act || !subject || negated || conditional) return null
    // "said Lima had a week" is said at the time; "Lima had a week" tells of a time gone by
    if (tense === 'past' && !bears(token, 'ccomp')) return null
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
