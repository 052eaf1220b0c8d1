/** Floor 2, reading, measures. Deals told by the paper of two sides, point by point: "Neither Party will impose new charges before 1 May." */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childrenBy, isPassive, marker, subjectOf } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'

const PAPER =
  /\bjoint (?:press )?(?:communiqu[eé]|statement|declaration)\b|\bneither (?:party|side) (?:will|shall)\b|\bthe (?:two )?(?:parties|sides) (?:agreed|undertook|decided)\b/i

/** Words that bind nobody to an act of policy: a body's next sitting, somebody's journey, a date to be found. */
const ROUTINE =
  /^(meet|visit|hold|pay|travel|come|go|continue|remain|be|have|consult|discuss|issue|publish|decide|fly|arrive)$/

const isSide = (subject: Token): boolean =>
  /^(party|parties|side|sides|government|governments)$/i.test(subject.text) ||
  /^(side|party)$/.test(subject.lemma.toLowerCase())

/** "until 1 May", "from 24 February", "not later than Friday": the term of what is undertaken. */
const isDated = (sentence: PageSentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, 'obl').some(
    (t) =>
      /^(until|till|from|before|by|after|as of|within)$/.test(marker(sentence, t.index) ?? '') &&
      (t.upos === 'NUM' ||
        /^(january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|end|(mon|tues|wednes|thurs|fri|satur|sun)day)$/i.test(
          t.lemma,
        )),
  )

/** The two sides, or one of them by its name: "The Malawian side". */
function binders(scene: Scene, sentence: PageSentence, subject: Token): readonly Token[] | null {
  const named = [subject, ...childrenBy(sentence, subject.index, 'amod', 'compound', 'nmod:poss')].filter((t) => {
    const actor = mentionAt(scene.cast, sentence, t)?.actor ?? null
    return actor !== null && scene.cast.actor(actor).kind === 'state'
  })
  return named.length > 0 ? named.slice(0, 1) : isSide(subject) ? [] : null
}

export const undertaking: MeasureRule = {
  id: 'deal/undertaking',
  reason:
    'In a paper of two sides, what one of them or neither will do until, from or before a day is agreed between them.',
  match: (scene, sentence, token) => {
    if (
      token.upos !== 'VERB' ||
      !bears(token, 'root', 'conj') ||
      ROUTINE.test(token.lemma) ||
      isPassive(sentence, token)
    )
      return []
    const subject = subjectOf(sentence, token)
    const { modal, conditional } = operatorsOf(sentence, token)
    if (!subject || conditional || !/^(will|shall)$/.test(modal ?? '') || !isDated(sentence, token)) return []
    if (!PAPER.test(scene.page.report.text)) return []
    const by = binders(scene, sentence, subject)
    if (by === null) return []
    return [
      { ...actDraft(scene, sentence, token, 'deal', 'deal/undertaking'), by, targets: [], state: 'agreed' as const },
    ]
  },
}
