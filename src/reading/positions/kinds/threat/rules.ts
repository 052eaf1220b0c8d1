/** Floor 2, reading, positions. Threats with a condition attached; a harm merely announced is a measure in state threatened. */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { childBy, childrenBy, subjectOf } from '../../../claims/tree.ts'
import { sameSide } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { conditionTo } from '../../condition-words.ts'
import { asksForAct, tiedAt } from '../../conditional.ts'
import { addressed, draftOf, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isWord } from '../../lexicon.ts'
import { isOwn } from '../../speech.ts'
import { ifNot } from './if-not.ts'

/** "will not be the only one to pay" is negated and harm all the same. */
const suffers = (sentence: PageSentence, act: Token): boolean =>
  childrenBy(sentence, act.index, 'acl').some((t) => isWord(t.lemma, 'face'))

const tied: PositionRule = {
  id: 'threat/if',
  reason: 'A side holds out harm if the other does something.',
  match: (scene, sentence, token) => {
    const found = tiedAt(scene, sentence, token)
    if (!found?.harm || found.asksForAct || !['if', 'should', 'in case'].includes(found.mark)) return null
    if (
      (found.operators.negated && !suffers(sentence, found.act)) ||
      ['can', 'could', 'must', 'have to'].includes(found.operators.modal ?? '')
    )
      return null
    const text = scene.page.report.text
    const what = wordsOfAct(text, sentence, found.top, [token])
    return draftOf(scene, sentence, {
      kind: 'threat',
      rule: 'threat/if',
      holder: found.holder,
      addressees: found.addressees,
      act: found.top,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, token),
    })
  },
}

const verb: PositionRule = {
  id: 'threat/verb',
  reason: 'A side threatens to act, or threatens somebody with harm, if or unless.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'threaten')
    if (!cue?.content || !cue.holder || token.lemma === 'warn' || cue.operators.negated || cue.operators.conditional)
      return null
    const condition = conditionTo(sentence, cue.content.head, token)
    if (!condition) return null
    return draftOf(scene, sentence, {
      kind: asksForAct(sentence, condition) ? 'ultimatum' : 'threat',
      rule: 'threat/verb',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content.head,
      cue: token,
      condition: spanOfPhrase(scene.page.report.text, sentence, condition),
    })
  },
}

const noun: PositionRule = {
  id: 'threat/noun',
  reason: 'A threat with its owner, its harm and its condition.',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-threat')
    if (!cue?.content || !cue.holder || token.lemma !== 'threat' || cue.operators.negated) return null
    if (!conditionTo(sentence, cue.content.head)) return null
    return draftOf(scene, sentence, {
      kind: 'threat',
      rule: 'threat/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content.head,
      cue: token,
    })
  },
}

/** Is the subject the warner himself, or the side he speaks for? */
function isOwnOf(scene: Scene, sentence: PageSentence, warner: Token, subject: Token): boolean {
  const [a, b] = [
    scene.cast.at(sentence.index, warner.index)?.actor,
    scene.cast.at(sentence.index, subject.index)?.actor,
  ]
  return (a != null && b != null && sameSide(scene.cast, a, b)) || isOwn(scene, sentence, subject)
}

const warned: PositionRule = {
  id: 'threat/warned-of-own-act',
  reason: 'A side warns that it may itself reject, withdraw or strike.',
  match: (scene, sentence, token) => {
    if (token.lemma !== 'warn' && token.lemma !== 'caution') return null
    const act = childBy(sentence, token.index, 'ccomp')
    const subject = act ? childBy(sentence, act.index, 'nsubj') : undefined
    const holder = subjectOf(sentence, token)
    if (
      !act ||
      !subject ||
      !holder ||
      operatorsOf(sentence, token).negated ||
      !isOwnOf(scene, sentence, holder, subject)
    )
      return null
    const { modal, negated } = operatorsOf(sentence, act)
    if (
      negated ||
      !modal ||
      !['may', 'might', 'will', 'would', 'could'].includes(modal) ||
      !isWord(act.lemma, 'harm-act')
    )
      return null
    if (childrenBy(sentence, act.index, 'advcl').some((t) => tiedAt(scene, sentence, t) !== null)) return null
    return draftOf(scene, sentence, { kind: 'threat', rule: 'threat/warned-of-own-act', holder, act, cue: token })
  },
}

export const THREAT_RULES: readonly PositionRule[] = [tied, verb, noun, warned, ifNot]
