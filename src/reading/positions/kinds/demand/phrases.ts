/** Floor 2, reading, positions. Demands told by a turn of phrase: nothing less than, what they want is, "give us the crew". */
import type { Token } from '../../../../language/types.ts'
import { bears, childBy, childrenBy, parent, subjectOf } from '../../../claims/tree.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { wordsOfAct } from '../../frame.ts'
import { isWord } from '../../lexicon.ts'
import { speaks, statementAt } from '../../speech.ts'

export const nothingLess: PositionRule = {
  id: 'demand/nothing-less-than',
  reason: 'A side will accept nothing less than something.',
  match: (scene, sentence, token) => {
    if (!/^(accept|settle|agree|content)$/.test(token.lemma) || token.upos !== 'VERB') return null
    const nothing = childrenBy(sentence, token.index, 'obj', 'obl').find((t) => /^nothing$/i.test(t.text))
    const less = nothing
      ? childrenBy(sentence, nothing.index, 'amod', 'acl').find((t) => t.lemma === 'less' || t.lemma === 'little')
      : undefined
    const than = less
      ? childrenBy(sentence, less.index, 'obl', 'nmod', 'advcl')[0]
      : nothing
        ? childrenBy(sentence, nothing.index, 'nmod', 'obl')[0]
        : undefined
    const subject = subjectOf(sentence, token)
    return than && subject
      ? draftOf(scene, sentence, {
          kind: 'demand',
          rule: 'demand/nothing-less-than',
          holder: subject,
          act: than,
          cue: token,
        })
      : null
  },
}

export const cleft: PositionRule = {
  id: 'demand/what-they-want-is',
  reason: 'What a side wants is said to be something.',
  match: (scene, sentence, token) => {
    if (!/^(want|demand|need|ask|seek|expect)$/.test(token.lemma) || !bears(token, 'acl', 'csubj')) return null
    const what = bears(token, 'csubj') ? token : parent(sentence, token)
    const thing = what ? parent(sentence, what) : undefined
    const subject = childBy(sentence, token.index, 'nsubj')
    const open = what === token || /^what$/i.test(what?.text ?? '')
    if (!open || !thing || !subject || !childBy(sentence, thing.index, 'cop')) return null
    const words = wordsOfAct(scene.page.report.text, sentence, thing, [
      what,
      ...childrenBy(sentence, thing.index, 'cop'),
    ])
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/what-they-want-is',
      holder: subject,
      act: thing,
      cue: token,
      what: words ? [words] : [],
    })
  },
}

export const imperative: PositionRule = {
  id: 'demand/imperative',
  reason: 'Somebody who speaks for a side tells another, in so many words, to do something.',
  match: (scene, sentence, token) => {
    if (token.xpos !== 'VB' || !bears(token, 'root', 'ccomp', 'parataxis') || !speaks(scene, token)) return null
    const first = sentence.tokens.find((t) => t.upos !== 'PUNCT' && !/^(please|so|and|but|now)$/i.test(t.text))
    const bare = childBy(sentence, token.index, 'nsubj', 'mark', 'expl', 'aux') === undefined
    if (first !== token || !bare || !isQuoted(scene, token) || IDLE.test(token.lemma)) return null
    if (isWord(token.lemma, 'speech') && token.lemma !== 'give') return null
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/imperative',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

/** "Look", "let us see", "thank you": said to a listener, wanting nothing of a side. */
const IDLE =
  /^(let|look|see|imagine|note|thank|listen|remember|believe|trust|forget|wait|ask|take|go|come|read|mark|watch|make)$/

const isQuoted = (scene: Scene, token: Token): boolean =>
  statementAt(scene, token)?.quoted.some((q) => q.start <= token.start && token.end <= q.end) ?? false
