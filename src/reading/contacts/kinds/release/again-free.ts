/** Floor 2, reading, contacts. Kind release: captives told of before who are freed or regain their freedom, with no state or office beside them. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf, verbKey } from '../../status/verb-form.ts'
import { speaksOfCaptives } from '../captivity.ts'
import { AMBIGUOUS, HELD_BEFORE, isPeople, isSubjectPeople } from './captives.ts'

/** Asked after the plain rule of freeing, which wants a state or an official beside them. */
export const freedCaptives: readonly HeadRule[] = [
  {
    id: 'release/captives-freed',
    reason:
      'Where people are told to be held, "the men", "five of them" or one of them by name who is freed or handed over is let go.',
    words: 'free',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:by', 'prep:to'], part: 'party' }],
    needs: 'let-go',
    only: (head) =>
      isGivingBack(head) &&
      !hasServedTerm(head) &&
      objectsOf(head.sentence, head.token).some((i) => isPeople(head, i) || tokenOf(head.sentence, i).upos === 'PROPN'),
    where: speaksOfCaptives,
    matches: [
      'Foreign Minister Okoye of Kenya complained to the embassy. Peru has held two Chilean pilots since May. The men will be handed over at sea on Sunday.',
    ],
    not: [
      `${HELD_BEFORE}The papers will be handed over at sea on Sunday.`,
      `${HELD_BEFORE}The men returned on Sunday.`,
      `${HELD_BEFORE}Chile has released five detainees at the end of their sentences.`,
      'The men will be handed over at sea on Sunday.',
    ],
  },
  {
    id: 'release/freedom-regained',
    reason: 'People who regain their freedom, or are discharged from custody, are let go.',
    words: 'regain-freedom',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'let-go',
    only: (head) => regainsFreedom(head) || isOutOfCell(head),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}Both pilots regained their freedom on Monday.`,
      `${HELD_BEFORE}Captain Rojas was discharged from custody on Monday.`,
      `${HELD_BEFORE}The pilots were reunited with their families on Monday.`,
    ],
    not: [
      `${HELD_BEFORE}Both pilots regained their strength on Monday.`,
      `${HELD_BEFORE}Captain Rojas was discharged from hospital on Monday.`,
    ],
  },
]

/** "freed", "handed over", "let go", "sent home"; "returned" and "brought" alone are motions. */
const isGivingBack = ({ sentence, token }: HeadView): boolean =>
  !AMBIGUOUS.test(tokenOf(sentence, token).lemma) ||
  /^(let go|set free|send home|bring home|fly home)$/.test(verbKey(sentence, token))

const regainsFreedom = (head: HeadView): boolean =>
  isSubjectPeople(head) &&
  childTokens(head.sentence, head.token, ['obj']).some((t) => /^(freedom|liberty)$/.test(t.lemma))

const CELLS = /^(custody|captivity|prison|jail|gaol|cell|detention|remand|family|relative)$/

/** "discharged from custody", "reunited with their families". */
const isOutOfCell = (head: HeadView): boolean =>
  isPassive(head.sentence, head.token) &&
  objectsOf(head.sentence, head.token).some((i) => isPeople(head, i) || tokenOf(head.sentence, i).upos === 'PROPN') &&
  childTokens(head.sentence, head.token, ['obl']).some(
    (t) => CELLS.test(t.lemma) && /^(from|out of|with)$/.test(prepositionOf(head.sentence, t.index) ?? ''),
  )

/** "at the end of their sentences": the law lets them go, and no side. */
const hasServedTerm = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'advcl'])
    .flatMap((t) => [t, ...childTokens(sentence, t.index, ['nmod', 'obj'])])
    .some((t) => /^(sentence|term)$/.test(t.lemma))
