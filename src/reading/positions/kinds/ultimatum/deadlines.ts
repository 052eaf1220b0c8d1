/** Floor 2, reading, positions. Ultimatums told by their day: given until Friday, a deadline for somebody to act. */

import type { Token } from '../../../../language/types.ts'
import type { Span } from '../../../../model/index.ts'
import {
  bears,
  childBy,
  childrenBy,
  marker,
  parent,
  phrase,
  spanOver,
  subjectOf,
  verbWithParticle,
} from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { isWord } from '../../lexicon.ts'

/** "gave them until Friday to", "had until Friday to": a day with "until" and an act. */
const hasUntil = (sentence: PageSentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, 'obl').some((t) => ['until', 'till'].includes(marker(sentence, t.index) ?? ''))

const TIME_NOUN = /^(second|minute|hour|day|week|month|year|notice|time)$/

export const given: PositionRule = {
  id: 'ultimatum/given-until',
  reason: 'A side is given until a day, or so many days, to act.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'give')
    if (!cue || cue.operators.negated || cue.operators.conditional) return null
    const act =
      childrenBy(sentence, token.index, 'xcomp', 'advcl', 'acl').find((t) =>
        marker(sentence, t.index)?.includes('to'),
      ) ?? actUnderTime(sentence, token)
    const timed =
      hasUntil(sentence, token) ||
      childrenBy(sentence, token.index, 'obj', 'obl').some((t) => isTime(sentence, t) || t.lemma === 'deadline')
    const addressees = childrenBy(sentence, token.index, 'iobj').concat(
      childrenBy(sentence, token.index, 'obj').filter((t) => !isTime(sentence, t)),
    )
    if (!act || !timed || !cue.holder || addressees.length === 0) return null
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/given-until',
      holder: cue.holder,
      addressees,
      act,
      cue: token,
    })
  },
}

/** "a week", "a matter of weeks". */
const isTime = (sentence: PageSentence, t: Token): boolean =>
  TIME_NOUN.test(t.lemma) || inMatter(sentence, t).length > 0

const inMatter = (sentence: PageSentence, t: Token): readonly Token[] =>
  t.lemma === 'matter' ? childrenBy(sentence, t.index, 'nmod').filter((of) => TIME_NOUN.test(of.lemma)) : []

const actUnderTime = (sentence: PageSentence, verb: Token): Token | undefined =>
  childrenBy(sentence, verb.index, 'obj', 'obl')
    .filter((t) => isTime(sentence, t))
    .flatMap((t) => [t, ...inMatter(sentence, t)])
    .flatMap((t) => childrenBy(sentence, t.index, 'acl'))[0]

export const deadline: PositionRule = {
  id: 'ultimatum/deadline',
  reason: 'A deadline that a side set another for an act.',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-deadline')
    if (!cue?.content || cue.operators.negated || cue.operators.conditional) return null
    const doer = cue.content.slot === 'for' ? cue.content.head : childBy(sentence, cue.content.head.index, 'nsubj')
    const fate = fateOf(sentence, token, cue.content.head)
    const act =
      [token, doer]
        .flatMap((t) => (t ? childrenBy(sentence, t.index, 'acl') : []))
        .find((t) => !fate || t.index < fate.index) ?? cue.content.head
    const holder =
      cue.holder ??
      ownersOf(scene.cast, sentence, token, ['of', 'by', 'from'])[0] ??
      subjectOf(sentence, parent(sentence, token) ?? token)
    const isThing =
      act.upos === 'NOUN' && cue.content.slot === 'for' && scene.cast.at(sentence.index, act.index) === null
    if (!holder || (act.upos !== 'VERB' && !isThing)) return null
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/deadline',
      holder,
      addressees: doer && !isThing ? [doer] : [],
      act,
      cue: token,
      ...(fate && isThing ? { what: wordsUntil(scene, sentence, act, fate), change: changeBy(sentence, fate) } : {}),
    })
  },
}

/**
 * "the deadline for the return of the ship had passed": what became of the deadline, which a parse may hang on the last
 * noun before it. A clause of that noun has a relative word or stands behind a comma.
 */
function fateOf(sentence: PageSentence, deadline: Token, wanted: Token): Token | undefined {
  const own = bears(deadline, 'nsubj') ? parent(sentence, deadline) : undefined
  const verb = own ?? sentence.tokens.find((t) => t.index > wanted.index && bears(t, 'acl:relcl'))
  if (!verb || !/^VB[DZNP]$/.test(verb.xpos) || !(lapses(sentence, verb) || HOLDS.test(verb.lemma))) return undefined
  const between = sentence.tokens.slice(deadline.index + 1, verb.index)
  return between.some((t) => /^W|^,$/.test(t.xpos)) ? undefined : verb
}

const HOLDS = /^(stand|hold|remain|apply)$/

const lapses = (sentence: PageSentence, verb: Token): boolean =>
  isWord(verbWithParticle(sentence, verb), 'lapse') || isWord(verb.lemma, 'lapse')

const changeBy = (sentence: PageSentence, verb: Token): 'deadline-passed' | 'repeated' =>
  lapses(sentence, verb) ? 'deadline-passed' : 'repeated'

/** The act wanted, as far as the words that tell what became of the deadline. */
function wordsUntil(scene: Scene, sentence: PageSentence, act: Token, verb: Token): readonly Span[] {
  const helpers = childrenBy(sentence, verb.index, 'aux', 'advmod').filter((t) => t.index < verb.index)
  const end = Math.min(verb.index, ...helpers.map((t) => t.index))
  const words = phrase(sentence, act.index).filter(
    (t) => t.index < act.index && !(t.head === act.index && bears(t, 'case')),
  )
  const span = spanOver(scene.page.report.text, [...words, ...sentence.tokens.slice(act.index, end)])
  return span ? [span] : []
}
