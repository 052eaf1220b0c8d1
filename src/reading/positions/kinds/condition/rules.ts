/** Floor 2, reading, positions. Conditions: a side ties its own act to another's. */
import type { Token } from '../../../../language/types.ts'
import { childBy, verbWithParticle } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { isTemporal, tiedAt } from '../../conditional.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { CONDITION_PHRASES } from './phrases.ts'

/** "will keep the sanctions without change": staying so until another moves. */
const staysSo = (...lemmas: readonly string[]): boolean => lemmas.some((lemma) => isWord(lemma, 'keep-up'))

/** "will be released once", "would reopen it as soon as": leave given for a time to come. */
const isLeave = (sentence: PageSentence, act: Token, modal: string | null): boolean =>
  (modal === 'will' || modal === 'would') && slotsOf(verbWithParticle(sentence, act), 'accept') !== null

/** An act somebody decides on: "will sign", "is ready to"; "there will be no"; not "would be freer". */
const isVolitional = (sentence: PageSentence, top: Token, act: Token): boolean =>
  childBy(sentence, top.index, 'expl') !== undefined ||
  slotsOf(top.lemma, 'A-ready') !== null ||
  (act.upos === 'VERB' && !isWord(act.lemma, 'involuntary')) ||
  (top.upos === 'AUX' && act === top) ||
  HELD.test(act.lemma)

/** "will not have a presence until": having is decided where it is refused. */
const HELD = /^have$/

const clause: PositionRule = {
  id: 'condition/clause',
  reason: "A side will do, or will not do, its own act only if, unless, until or without another's.",
  match: (scene, sentence, token) => {
    const tied = tiedAt(scene, sentence, token)
    const until = tied?.mark === 'until' || tied?.mark === 'till'
    if (!tied || (tied.harm && !until && !staysSo(tied.top.lemma, tied.act.lemma))) return null
    if (!isVolitional(sentence, tied.top, tied.act)) return null
    const negated =
      tied.operators.negated ||
      (until && tied.harm) ||
      ((until || tied.mark === 'without') && staysSo(tied.top.lemma, tied.act.lemma))
    const leave =
      /^(once|as soon as|after|when|provided|providing)$/.test(tied.mark) &&
      isLeave(sentence, tied.act, tied.operators.modal)
    const needsNegation = (!leave && isTemporal(tied.mark)) || tied.mark === 'without' || tied.mark === 'unless'
    if (needsNegation && !negated && !tied.only) return null
    if (
      !tied.only &&
      !needsNegation &&
      tied.operators.modal !== 'would' &&
      tied.operators.modal !== 'will' &&
      !/^(ready|willing|prepared|open)$/.test(tied.top.lemma)
    )
      return null
    if (!tied.own && !negated && !tied.only && !leave) return null
    const text = scene.page.report.text
    const act = wordsOfAct(text, sentence, tied.top, [token])
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/clause',
      holder: tied.holder,
      addressees: tied.addressees,
      act: tied.top,
      cue: token,
      what: act ? [act] : [],
      condition: spanOfPhrase(text, sentence, token),
    })
  },
}

export const CONDITION_RULES: readonly PositionRule[] = [clause, ...CONDITION_PHRASES]
