/** Floor 2, reading, contacts. Kind release: said of people whom the report tells to be held: out, home, free to go, given back. */
import type { HeadRule, HeadView, SideRule } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { speaksOfCaptives } from '../captivity.ts'
import { arePeople } from '../people.ts'

const SUBJECT: readonly SideRule[] = [{ slots: ['subject'], part: 'party' }]

export const HELD_BEFORE = 'Foreign Minister Moe of Chile says that Peru holds two Chilean pilots. '

/** Asked before the plain rule of freeing, which finds the same words and does not know that they are told as past. */
export const freedThen: readonly HeadRule[] = [
  {
    id: 'release/freed-then',
    reason: 'Who is told beside his name to have been freed on a day was let go on it.',
    words: 'free',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:by'], part: 'party' }],
    needs: 'let-go',
    tells: 'occurred',
    only: isFreedThen,
    where: speaksOfCaptives,
    matches: [`${HELD_BEFORE}Ana Rojas, freed on Wednesday for reasons of health, is in Lima.`],
    not: [`${HELD_BEFORE}The report, released on Wednesday, blames the wind.`],
  },
]

export const captives: readonly HeadRule[] = [
  {
    id: 'release/are-out',
    reason: 'Captives who are out, home, free or back with their families have been let go.',
    words: 'free-again',
    sort: 'adjective',
    sides: SUBJECT,
    needs: 'let-go',
    tells: 'occurred',
    only: (head) => isSaidOfPeople(head) && /^(present|past|perfect)$/.test(formOf(head.sentence, head.token).name),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}The two pilots are out.`,
      `${HELD_BEFORE}Both pilots have been home since Friday.`,
      `${HELD_BEFORE}The men were back with their families on Tuesday.`,
    ],
    not: [
      `${HELD_BEFORE}The two pilots are out of luck.`,
      `${HELD_BEFORE}The results are out.`,
      'The two mates are out.',
    ],
  },
  {
    id: 'release/will-be-out',
    reason: 'Captives who will, could or should be out or home are yet to be let go.',
    words: 'free-again',
    sort: 'adjective',
    sides: SUBJECT,
    needs: 'let-go',
    only: (head) => isSaidOfPeople(head) && !/^(present|past|perfect)$/.test(formOf(head.sentence, head.token).name),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}The two pilots could be out this week.`,
      `${HELD_BEFORE}Both pilots will be home by Friday.`,
    ],
    not: [`${HELD_BEFORE}The paper will be out by Friday.`, 'Both pilots will be home by Friday.'],
  },
  {
    id: 'release/may-go',
    reason: 'Captives who may or will go soon, or may go home, are to be let go.',
    words: 'may-go',
    sort: 'verb',
    sides: SUBJECT,
    needs: 'let-go',
    only: (head) => isSubjectPeople(head) && isFreeToGo(head),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}Both pilots could go soon, a diplomat said.`,
      `${HELD_BEFORE}Two of the pilots may leave before Sunday.`,
    ],
    not: [`${HELD_BEFORE}Both pilots could go to court.`, `${HELD_BEFORE}Both pilots went to church.`],
  },
  {
    id: 'release/went-home',
    reason: 'Captives, or a number of them, who flew or got home have been let go.',
    words: 'home-from',
    sort: 'verb',
    sides: SUBJECT,
    needs: 'let-go',
    only: (head) => isSubjectPeople(head) && / home$/.test(verbKey(head.sentence, head.token)),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}Seven went home on Monday.`,
      `${HELD_BEFORE}Both pilots flew home on Tuesday.`,
      `${HELD_BEFORE}The men got home on Tuesday night.`,
    ],
    not: ['Both pilots flew home on Tuesday.', `${HELD_BEFORE}The minister flew home on Tuesday.`],
  },
  {
    id: 'release/given-back',
    reason: 'Captives meant by a pronoun who are freed, handed over or delivered to somebody are let go.',
    words: 'free',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:by', 'prep:to'], part: 'party' }],
    needs: 'let-go',
    only: (head) => isGivenBack(head, /^(they|he|she)$/),
    where: speaksOfCaptives,
    matches: [
      'Foreign Minister Moe of Chile says that Peru holds Juan Rojas, a Chilean captain. On Saturday he was handed over in Arica by Peru.',
    ],
    not: [
      `${HELD_BEFORE}The letters were long; Peru returned them on Tuesday.`,
      `${HELD_BEFORE}Peru released it on Tuesday.`,
    ],
  },
  {
    id: 'release/delivered',
    reason: 'The same where they are delivered to an authority.',
    words: 'hand-to',
    sort: 'verb',
    sides: [{ slots: ['object', 'subject', 'prep:by', 'prep:to'], part: 'party' }],
    needs: 'let-go',
    only: (head) => isGivenBack(head, /^they$/) && isToAuthority(head),
    where: speaksOfCaptives,
    matches: [
      `${HELD_BEFORE}Peru announced its intention to deliver them to the Chilean authorities at sea on 3 April.`,
    ],
    not: [`${HELD_BEFORE}Peru has letters and will deliver them to the post office.`],
  },
]

/** "the two pilots", "twelve of the fourteen", "they". */
export const isPeople = ({ sentence }: HeadView, i: number): boolean =>
  arePeople(sentence, i) ||
  /^(mate|mates)$/i.test(tokenOf(sentence, i).lemma) ||
  (tokenOf(sentence, i).upos === 'NUM' && isOfThem(sentence, i)) ||
  (tokenOf(sentence, i).upos === 'NUM' &&
    !/[.,:%]/.test(tokenOf(sentence, i).text) &&
    childTokens(sentence, i, ['nmod', 'nummod', 'compound']).length === 0)

const isOfThem = (sentence: HeadView['sentence'], i: number): boolean =>
  childTokens(sentence, i, ['nmod']).some(
    (t) => prepositionOf(sentence, t.index) === 'of' && (/^(CD|PRP)$/.test(t.xpos) || arePeople(sentence, t.index)),
  )

export const isSubjectPeople = (head: HeadView): boolean =>
  !isPassive(head.sentence, head.token) && surfaceSubject(head.sentence, head.token).some((i) => isPeople(head, i))

/** "are out", "were back with their families"; not "out of luck", "out in the rain". */
const isSaidOfPeople = (head: HeadView): boolean =>
  surfaceSubject(head.sentence, head.token).some((i) => isPeople(head, i)) &&
  childTokens(head.sentence, head.token, ['obl', 'xcomp', 'advcl', 'nmod'])
    .filter((t) => !isTimeWord(t))
    .every(
      (t) =>
        /^(family|parent|wife|mother|home|people)$/.test(t.lemma) ||
        /^(since|after|by)$/.test(prepositionOf(head.sentence, t.index) ?? ''),
    )

const isFreeToGo = ({ sentence, token }: HeadView): boolean =>
  /^(may|future|would|is-to)$/.test(formOf(sentence, token).name) &&
  childTokens(sentence, token, ['obl', 'obj', 'xcomp', 'advcl', 'compound:prt', 'conj'])
    .filter((t) => !isTimeWord(t))
    .every((t) => t.lemma === 'home' || /^(before|after|within|by)$/.test(prepositionOf(sentence, t.index) ?? ''))

export const AMBIGUOUS = /^(return|transfer|bring|send|give|turn|fly|let)$/

/** "Ana Rojas, freed on Wednesday": a participle on a person, with its day. */
function isFreedThen(head: HeadView): boolean {
  const { sentence, token } = head
  const { xpos, rel, lemma } = tokenOf(sentence, token)
  if (xpos !== 'VBN' || !/^(acl|advcl|appos)$/.test(rel) || AMBIGUOUS.test(lemma)) return false
  if (childTokens(sentence, token, ['aux', 'cop', 'mark', 'aux:pass']).length > 0) return false
  const dated = childTokens(sentence, token, ['obl', 'obl:unmarked', 'advmod']).some((t) => isTimeWord(t))
  return (
    dated && surfaceSubject(sentence, token).some((i) => isPeople(head, i) || /^PROPN$/.test(tokenOf(sentence, i).upos))
  )
}

const isGivenBack = (head: HeadView, whom: RegExp): boolean =>
  !AMBIGUOUS.test(tokenOf(head.sentence, head.token).lemma) &&
  objectsOf(head.sentence, head.token).some((i) => {
    const { upos, lemma } = tokenOf(head.sentence, i)
    return upos === 'PRON' && whom.test(lemma.toLowerCase())
  })

const isToAuthority = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      prepositionOf(sentence, t.index) === 'to' &&
      (t.upos === 'PROPN' ||
        /^(authority|embassy|consul|consulate|police|guard|side|military|army|navy)$/.test(t.lemma)),
  )
