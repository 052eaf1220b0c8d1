/** Floor 2, reading, positions. A deadline told by who set it: "the deadline Oslo had set for a withdrawal passed". */
import type { Token } from '../../../../language/types.ts'
import {
  agentOf,
  bears,
  childBy,
  childrenBy,
  marker,
  phrase,
  spanOver,
  verbWithParticle,
} from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { isWord } from '../../lexicon.ts'

const NEAR = 6

/** The verb of setting right behind the noun: a parse often takes the clause for the main one, so the order of the words counts. */
const setterOf = (sentence: PageSentence, deadline: Token): Token | undefined => {
  const after = sentence.tokens.slice(deadline.index + 1, deadline.index + NEAR)
  const at = after.findIndex((t) => t.upos === 'VERB' && /^(set|impose|fix|give|lay|announce|name)$/.test(t.lemma))
  return after.slice(0, at + 1).some((t) => t.text === ',') ? undefined : after[at]
}

const whoSet = (sentence: PageSentence, deadline: Token, setter: Token): Token | undefined =>
  agentOf(sentence, setter) ??
  childrenBy(sentence, setter.index, 'nsubj').find((t) => t.index > deadline.index && t.index < setter.index)

/** "for a withdrawal", "for Lima to withdraw". */
const wantedOf = (sentence: PageSentence, setter: Token): Token | undefined =>
  childrenBy(sentence, setter.index, 'obl', 'advcl', 'xcomp').find(
    (t) => t.index > setter.index && (marker(sentence, t.index) ?? '').split(' ')[0] === 'for',
  )

/** "passed", "had run out", "expires" right behind what is wanted. */
const fateOf = (sentence: PageSentence, wanted: Token): Token | undefined =>
  sentence.tokens.find(
    (t) =>
      t.index > wanted.index &&
      t.upos === 'VERB' &&
      (isWord(verbWithParticle(sentence, t), 'lapse') || isWord(t.lemma, 'lapse')) &&
      !sentence.tokens.slice(wanted.index, t.index).some((between) => /^[,;:]$/.test(between.text)),
  )

export const deadlineSet: PositionRule = {
  id: 'ultimatum/deadline-set',
  reason:
    'A deadline that somebody had set for an act has passed; one that is only mentioned in passing was told before.',
  match: (scene, sentence, token) => {
    if (!/^(deadline|ultimatum|cut-off|cutoff)$/.test(token.lemma)) return null
    const setter = setterOf(sentence, token)
    const holder = setter && whoSet(sentence, token, setter)
    const wanted = setter && wantedOf(sentence, setter)
    const fate = wanted && fateOf(sentence, wanted)
    if (!holder || !wanted || !fate || !/^VB[DN]$/.test(fate.xpos)) return null
    const isOwn = (t: Token): boolean => t.head === wanted.index && bears(t, 'case', 'mark') && /^for$/i.test(t.text)
    const words = phrase(sentence, wanted.index, isOwn).filter(
      (t) => t.index < fate.index - auxiliaries(sentence, fate),
    )
    const what = spanOver(scene.page.report.text, words)
    const doer = childBy(sentence, wanted.index, 'nsubj')
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/deadline-set',
      holder,
      addressees: doer ? [doer] : ownersOf(scene.cast, sentence, wanted, ['of', 'by']),
      act: wanted,
      cue: token,
      what: what ? [what] : [],
      condition: null,
      change: 'deadline-passed',
    })
  },
}

/** How many words of the verb stand right before it: "has", "had long". */
const auxiliaries = (sentence: PageSentence, verb: Token): number =>
  childrenBy(sentence, verb.index, 'aux', 'advmod').filter((t) => t.index < verb.index).length
