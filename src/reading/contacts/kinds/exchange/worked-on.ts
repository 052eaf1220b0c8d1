/**
 * Floor 2, reading, contacts. Kind exchange: told as somebody's work of the past. "In May she was involved in negotiations to release A in
 * return for B": two named persons who were set against each other at a time gone by have been exchanged, unless the report says that it
 * came to nothing or that they are held still. The same of one person whose release is judged in a clause of its own ("which Peru hailed").
 */
import type { Page } from '../../../page.ts'
import type { HeadRule, HeadView, SideRule } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { inReturnOf } from '../../sides/slots.ts'
import { workOver } from '../../sides/workers.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'

const SIDES: readonly SideRule[] = [
  { slots: ['object', 'in-return', 'prep:for', 'prep:of', 'prep:from', 'prep:with'], part: 'party' },
  { slots: ['workers'], part: 'go-between' },
]

export const workedOn: readonly HeadRule[] = [
  {
    id: 'exchange/worked-on',
    reason:
      'Who had a part, at a time gone by, in setting free one named person in return for another: the exchange is history, unless the report says otherwise.',
    words: 'free',
    sort: 'verb',
    sides: SIDES,
    needs: 'freed',
    tells: 'occurred',
    only: (head) => isNamedForNamed(head) && isBygoneWork(head),
    where: saysNothingFailed,
    matches: [
      'In February, Ambassador Ruiz was involved in negotiations to release Ana Rojas, a Chilean teacher, in return for the Peruvian banker Juan Moe.',
      'Last month, Ambassador Ruiz took part in talks to free the Peruvian teacher Ana Rojas in exchange for the Chilean banker Juan Moe.',
    ],
    not: [
      'Ambassador Ruiz is involved in negotiations to release the teacher Ana Rojas in return for Juan Moe.',
      'In January, Ambassador Ruiz was involved in talks to release the teacher Ana Rojas in return for Juan Moe, but they failed.',
      'In January, Ambassador Ruiz was involved in talks to release the teacher Ana Rojas in return for Juan Moe. Rojas is still in prison.',
      'In January, Ambassador Ruiz was involved in talks to release the Chilean hostages in return for two prisoners.',
      'Ambassador Ruiz was involved in talks to release the teacher Ana Rojas in return for Juan Moe.',
    ],
  },
  {
    id: 'exchange/swap-worked-on',
    reason: 'The same, said with a verb of exchange.',
    words: 'exchange-verb',
    sort: 'verb',
    sides: SIDES,
    needs: 'freed',
    tells: 'occurred',
    only: (head) => isNamedForNamed(head) && isBygoneWork(head),
    where: saysNothingFailed,
    matches: [
      'In January Ambassador Ruiz was involved in talks to swap the teacher Ana Rojas for the banker Juan Moe.',
    ],
    not: ['Ambassador Ruiz was involved in talks to swap the teacher Ana Rojas for the banker Juan Moe.'],
  },
  {
    id: 'exchange/noun-worked-on',
    reason: 'The same, said with a noun: who had a hand in the exchange of one named person for another.',
    words: 'swap',
    sort: 'noun',
    sides: [{ slots: ['prep:of', 'prep:for', 'matrix'], part: 'party' }],
    needs: 'freed',
    tells: 'occurred',
    only: (head) => isOfNamedForNamed(head) && isBygoneWork(head),
    where: saysNothingFailed,
    matches: ['Ambassador Ruiz had worked on the exchange of Ana Rojas for Juan Moe.'],
    not: [
      'Ambassador Ruiz had worked on the exchange of prisoners.',
      'Ambassador Ruiz is working on the exchange of Ana Rojas for Juan Moe.',
    ],
  },
  {
    id: 'exchange/judged',
    reason: 'A release that was worked for and that somebody hailed, praised or condemned has come about.',
    words: 'free',
    sort: 'verb',
    sides: SIDES,
    needs: 'freed',
    tells: 'occurred',
    only: (head) => isJudged(head) && workAbove(head) !== undefined && !saysFailed(head.sentence.tokens),
    where: saysNothingFailed,
    matches: [
      'Ambassador Ruiz also worked with Prime Minister Sato to free the Chilean teacher Ana Rojas, which President Lind hailed as a gesture.',
      'Ambassador Ruiz worked with Prime Minister Sato to release the teacher Ana Rojas, a move that Chile praised.',
    ],
    not: [
      'Ambassador Ruiz worked with Prime Minister Sato to free the Chilean teacher Ana Rojas.',
      'Ambassador Ruiz is working to free the Chilean teacher Ana Rojas, which President Lind would welcome.',
    ],
  },
]

/** Both halves are persons with names. */
const isNamedForNamed = (head: HeadView): boolean =>
  objectsOf(head.sentence, head.token).some((i) => isName(head, i)) && otherHalf(head).some((i) => isName(head, i))

const otherHalf = ({ sentence, token }: HeadView): readonly number[] => [
  ...inReturnOf(sentence, token),
  ...childTokens(sentence, token, ['obl', 'nmod'])
    .filter((t) => prepositionOf(sentence, t.index) === 'for' && !isTimeWord(t))
    .map((t) => t.index),
]

/** "the swap of Ana Rojas for Juan Moe". */
export const isOfNamedForNamed = (head: HeadView): boolean =>
  ['of', 'for'].every((preposition) =>
    childTokens(head.sentence, head.token, ['nmod', 'obl']).some(
      (t) => prepositionOf(head.sentence, t.index) === preposition && isName(head, t.index),
    ),
  )

/** "Ana Rojas", "the Peruvian banker Juan Moe". */
const isName = ({ sentence }: HeadView, i: number): boolean =>
  [tokenOf(sentence, i), ...childTokens(sentence, i, ['appos', 'flat'])].some((t) => t.upos === 'PROPN')

/** "was involved in", "took part in", "worked": told with a time that is over, or as what had been before. */
function isBygoneWork(head: HeadView): boolean {
  const work = workAbove(head)
  if (work === undefined || saysFailed(head.sentence.tokens)) return false
  return formOf(head.sentence, work).name === 'pluperfect' || isDatedBack(head, work)
}

/** The word of taking part above the head, in a simple past of the telling itself. */
function workAbove({ sentence, token }: HeadView): number | undefined {
  const isVerb = tokenOf(sentence, token).upos === 'VERB'
  if (isVerb && !/^(infinitive|gerund)$/.test(formOf(sentence, token).name)) return undefined
  const work = workOver(sentence, token)
  if (work === undefined || !/^(root|acl:relcl|conj|appos|parataxis)$/.test(tokenOf(sentence, work).rel))
    return undefined
  const { name, negative } = formOf(sentence, work)
  return (name === 'past' || name === 'pluperfect') && !negative ? work : undefined
}

const MONTHS = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** "in February", "last year", "a year ago", "in 2030". */
const isDatedBack = ({ sentence, token }: HeadView, work: number): boolean =>
  [work, token]
    .flatMap((at) => childTokens(sentence, at, ['obl', 'obl:unmarked', 'advmod']))
    .some(
      (t) =>
        MONTHS.test(t.text) ||
        /^(19|20)[0-9]{2}$/.test(t.text) ||
        /^(ago|earlier|previously)$/i.test(t.text) ||
        (/^(week|month|year|spring|summer|autumn|winter)$/.test(t.lemma) &&
          childTokens(sentence, t.index, ['amod']).some((a) => /^(last|previous|past)$/i.test(a.text))),
    )

const JUDGING = /^(hail|praise|welcome|applaud|celebrate|call|describe|condemn|criticise|criticize|denounce|commend)$/

/** "which the ministry hailed", "a move that Chile praised": the clause behind is about the release, not about the freed. */
const isJudged = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens.some(
    (t) =>
      t.index > token &&
      t.rel === 'acl:relcl' &&
      JUDGING.test(t.lemma) &&
      /^(past|perfect|pluperfect)$/.test(formOf(sentence, t.index).name) &&
      childTokens(sentence, t.index, ['obj', 'nsubj:pass']).some((o) => /^(which|that)$/i.test(o.text)),
  )

const FAILED =
  /^(fail|failed|collapse|collapsed|stall|stalled|founder|fruitless|unsuccessful|abortive|vain|but|without|still|never|refuse|reject|remain|break|not)$/i

const saysFailed = (tokens: readonly { readonly lemma: string; readonly text: string }[]): boolean =>
  tokens.some((t) => FAILED.test(t.lemma) || /^n[o’']t$/i.test(t.text))

const HELD_STILL =
  /\b(?:still|remain\w*|continu\w+ to be)\b[^.]{0,40}\b(?:prison|jail|held|custody|captiv\w+|behind bars|detain\w*|imprison\w*)\b|\b(?:talks|negotiations|efforts?|swap|exchange)\b[^.]{0,40}\b(?:failed|collapsed|fell through|came to nothing|broke down|stalled)\b/i

/** Nobody is held still, and no such talks failed, anywhere in the report. */
function saysNothingFailed(page: Page): boolean {
  return !HELD_STILL.test(page.report.text)
}
