/** Floor 2, reading, contacts. Kind call: the words that name one and where its sides stand. */
import { findChild } from '../../../../language/tree.ts'
import type { HeadRule, HeadView } from '../../rule.ts'
import { childTokens } from '../../status/verb-form.ts'
import { byPhone, hasObject, hasPhrase, overMeal, takesClause, wordOf } from '../conditions.ts'
import { isCallPaid } from '../meeting/calls.ts'
import { areTalkingInPerson } from '../meeting/talking.ts'
import { onLine } from './on-line.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'call/phone',
    reason: 'Who phones or calls whom; "called for", "called on" and "called him a liar" are none.',
    words: 'phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      hasObject(head) &&
      !takesClause(head) &&
      !isOfWhich(head) &&
      !hasPhrase(head, 'for', 'on', 'upon', 'to') &&
      findChild(head.sentence, head.token, ['advcl', 'iobj']) === undefined,
    matches: [
      'President Lind phoned Prime Minister Sato on Friday.',
      'President Lind called Prime Minister Sato on Friday.',
      'Foreign Minister Lind of Norway called her Peruvian colleague Jorge Sato on Friday.',
    ],
    not: [
      'President Lind called her colleagues from the ministry.',
      'President Lind called Prime Minister Sato a liar.',
      'Peru opened its border to Chile, which President Lind called a gesture.',
      'President Lind called for calm.',
    ],
  },
  {
    id: 'call/speak',
    reason:
      'Heads who speak with or to one another; at a distance unless the text says otherwise. Speaking to a public is none.',
    words: 'speak',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with', 'prep:to'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      !overMeal(head) &&
      !isSpentThere(head) &&
      !areTalkingInPerson(head) &&
      (byPhone(head) ||
        hasDuration(head) ||
        !hasPhrase(
          head,
          ...(hasPhrase(head, 'with', 'to') ? ['of', 'out'] : ['of', 'out', 'at', 'against', 'as', 'about', 'for']),
        )),
    matches: [
      'President Lind spoke by telephone with Prime Minister Sato on Friday.',
      'President Lind and Prime Minister Sato spoke for an hour.',
    ],
    not: [
      'President Lind and Prime Minister Sato spent the night talking in a villa.',
      'President Lind and Prime Minister Sato shook hands and spoke for an hour.',
      'President Lind spoke to reporters.',
      'President Lind spoke at a school.',
    ],
  },
  {
    id: 'call/noun',
    reason: 'A call or conversation with its two sides; a call for something, or to do something, is a demand.',
    words: 'call-noun',
    sort: 'noun',
    sides: [
      {
        slots: [
          'possessor',
          'modifier',
          'prep:between',
          'prep:among',
          'holder',
          'prep:with',
          'prep:to',
          'prep:from',
          'prep:of',
          'inside',
          'matrix',
        ],
        part: 'party',
      },
    ],
    needs: 'two',
    only: (head) => !isDemand(head) && !isCallPaid(head) && (wordOf(head) !== 'chat' || byPhone(head)),
    matches: [
      'President Lind held a phone call with Prime Minister Sato.',
      'In a call with Prime Minister Sato, President Lind proposed a truce.',
      'A planned phone chat between President Lind and Prime Minister Sato was axed on Monday.',
    ],
    not: [
      'Ambassador Ruiz paid a courtesy call to President Lind.',
      'President Lind repeated his call for a truce.',
      'Calls to Prime Minister Sato to resign grew.',
    ],
  },
  ...onLine,
]

/** "a visit which she called a gesture": a thing that is given a name. */
const isOfWhich = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj']).some((t) => /^(which|that|what)$/i.test(t.text))

const isDemand = (head: HeadView): boolean =>
  wordOf(head).startsWith('call') &&
  (hasPhrase(head, 'for', 'on', 'by') ||
    childTokens(head.sentence, head.token, ['acl']).some((t) => t.xpos === 'VB')) &&
  !childTokens(head.sentence, head.token, ['compound', 'amod']).some((t) =>
    /phone|video|telephone|conference/i.test(t.text),
  )

/** "spent the night talking in a villa": a time that several spend talking they spend together. */
const isSpentThere = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens[sentence.tokens[token]?.head ?? -1]?.lemma === 'spend'

const hasDuration = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => /^(minute|hour)$/.test(t.lemma))
