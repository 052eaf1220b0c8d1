/** Floor 2, reading, positions. Refusals told by negation: will not, does not negotiate, did not accept. */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, parent, subjectOf, verbWithParticle } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { contentOf } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { isOfUnknownSide, isOwn, isPartyAt, speaks } from '../../speech.ts'

const ACCEPTING = new Set([
  'accept',
  'agree',
  'recognise',
  'recognize',
  'tolerate',
  'allow',
  'concede',
  'hear',
  'countenance',
  'brook',
])

/** "will not", "would not", "does not negotiate": decided, not merely so. */
function isDecided(sentence: PageSentence, token: Token): boolean {
  const { modal, tense, negated, conditional, perfect } = operatorsOf(sentence, token)
  // "has not negotiated" tells what was done
  if (!negated || conditional || perfect || token.upos !== 'VERB') return false
  if (isWord(token.lemma, 'speech') || isWord(token.lemma, 'involuntary') || isWord(token.lemma, 'trivial-act'))
    return false
  if (modal === 'will' || modal === 'would' || modal === 'shall') return true
  if (modal === 'can' || modal === 'could') return ACCEPTING.has(token.lemma)
  return (
    modal === null &&
    tense === 'present' &&
    slotsOf(verbWithParticle(sentence, token), 'accept') !== null &&
    token.xpos !== 'VBG'
  )
}

export const ownWill: PositionRule = {
  id: 'refusal/will-not',
  reason: 'Somebody who speaks for a side says that it will not do something, or does not do such things.',
  match: (scene, sentence, token) => {
    if (!speaks(scene, token) || !isDecided(sentence, token) || bears(token, 'acl', 'advcl')) return null
    const subject = subjectOf(sentence, token) ?? childBy(sentence, token.index, 'nsubj')
    if (isHabitualReport(sentence, token)) return null
    if (!subject)
      return saysWithoutSubject(sentence, token)
        ? draftOf(scene, sentence, {
            kind: 'refusal',
            rule: 'refusal/will-not',
            holder: 'speaker',
            act: token,
            cue: token,
          })
        : null
    const own = isOwn(scene, sentence, subject)
    if (!own && !(isOfUnknownSide(scene, token) && isPartyAt(scene, sentence, subject))) return null
    const described = scene.cast.at(sentence.index, subject.index)?.form === 'description'
    return draftOf(scene, sentence, {
      kind: 'refusal',
      rule: 'refusal/will-not',
      holder: own || described ? 'speaker' : subject,
      act: token,
      cue: token,
      doubt: own ? [] : ['position/side-assumed'],
    })
  },
}

/** "LIMA SAYS WILL NOT SIGN": headlines and alerts leave the subject out. */
const saysWithoutSubject = (sentence: PageSentence, token: Token): boolean =>
  bears(token, 'ccomp', 'xcomp', 'parataxis') && childBy(sentence, token.index, 'expl', 'nsubj:pass') === undefined

/** "does not meet often" tells how things are. */
const isHabitualReport = (sentence: PageSentence, token: Token): boolean =>
  childrenBy(sentence, token.index, 'advmod').some((t) =>
    /^(often|usually|always|normally|yet|currently|really)$/i.test(t.text),
  )

export const told: PositionRule = {
  id: 'refusal/does-not-accept',
  reason: 'A side will not, or did not, accept, agree to or recognise something, told by the report.',
  match: (scene, sentence, token) => {
    if (!ACCEPTING.has(token.lemma) || token.upos !== 'VERB') return null
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    const slots = slotsOf(token.lemma, 'accept')
    const content = slots ? contentOf(sentence, token, slots.content) : null
    const subject = subjectOf(sentence, token)
    if (!negated || conditional || !content || !subject || modal === 'may' || modal === 'might') return null
    if (!isPartyAt(scene, sentence, subject) || parent(sentence, token)?.lemma === 'say') return null
    return draftOf(scene, sentence, {
      kind: 'refusal',
      rule: 'refusal/does-not-accept',
      holder: subject,
      act: content.head,
      cue: token,
    })
  },
}
