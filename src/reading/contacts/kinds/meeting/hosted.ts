/** Floor 2, reading, contacts. Kind meeting: told by what a host gives a guest: a meal, his time, his hand, or a chair at his table. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasPhrase, isMeal } from '../conditions.ts'

export const hosted: readonly HeadRule[] = [
  {
    id: 'meeting/gave-meal',
    reason: 'Who gives another dinner, or treats him to it, eats with him; a dinner given for a cause is none.',
    words: 'give-meal',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'person-object', 'of-object'], part: 'party' }],
    needs: 'persons',
    only: (head) => mealsGiven(head),
    matches: [
      'Prime Minister Sato gave Foreign Minister Okoye dinner on Thursday.',
      'President Lind treated Foreign Minister Okoye to lunch on Tuesday.',
      'Foreign Minister Okoye was given breakfast by President Lind on Tuesday.',
      'President Lind had Foreign Minister Okoye over for dinner on Tuesday.',
    ],
    not: [
      'President Lind gave the children dinner on Thursday.',
      'President Lind treated Foreign Minister Okoye to a lecture.',
      'The chef Ana Rojas gave the actor dinner on Thursday.',
    ],
  },
  {
    id: 'meeting/at-house',
    reason: 'Who eats, calls or is received at the house of another is his guest.',
    words: 'eat-at',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'object'], part: 'visitor' },
      { slots: ['room'], part: 'host' },
    ],
    needs: 'persons',
    only: (head) => hasPhrase(head, 'at', 'in'),
    matches: [
      "Ambassador Ruiz dined at Foreign Minister Okoye's residence late on Saturday.",
      'Foreign Minister Okoye called at the residence of President Lind on Tuesday.',
      "Ambassador Ruiz had tea at President Lind's house on Monday.",
    ],
    not: [
      'Ambassador Ruiz dined at a hotel late on Saturday.',
      'Ambassador Ruiz dined at his residence.',
      "The actor Tom Berg dined at the singer Ana Rojas's house.",
    ],
  },
  {
    id: 'meeting/given-time',
    reason: 'Who is given forty minutes by another, or for whom another makes time, is received by him.',
    words: 'make-time',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'prep:for'], part: 'party' }],
    needs: 'persons',
    only: (head) => givesTime(head),
    matches: [
      'Foreign Minister Okoye was given forty minutes by President Lind on Tuesday.',
      'President Lind made time for Foreign Minister Okoye on Tuesday.',
    ],
    not: [
      'Foreign Minister Okoye was given forty minutes to leave by President Lind.',
      'President Lind made way for Foreign Minister Okoye on Tuesday.',
      'President Lind made time for a walk on Tuesday.',
    ],
  },
  {
    id: 'meeting/time-kept',
    reason: 'An hour that is set aside or reserved for two is when they are to meet.',
    words: 'set-aside',
    sort: 'verb',
    sides: [{ slots: ['prep:for', 'prep:with'], part: 'party' }],
    needs: 'two',
    tells: 'scheduled',
    only: (head) =>
      [...objectsOf(head.sentence, head.token), ...surfaceSubject(head.sentence, head.token)].some((i) =>
        /^(hour|minute)$/.test(tokenOf(head.sentence, i).lemma),
      ),
    matches: [
      'Half an hour has been set aside for President Lind and Foreign Minister Okoye at noon on Friday.',
      'Twenty minutes have been reserved for Foreign Minister Okoye with President Lind on Friday.',
    ],
    not: [
      'Half an hour has been set aside for questions on Friday.',
      'Two seats have been reserved for President Lind and Foreign Minister Okoye.',
    ],
  },
  {
    id: 'meeting/respects',
    reason: 'Who pays his respects to a living person in office calls on him.',
    words: 'pay',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'of-object'], part: 'host' },
    ],
    needs: 'persons',
    only: (head) =>
      objectsOf(head.sentence, head.token).some(
        (i) =>
          tokenOf(head.sentence, i).lemma === 'respect' &&
          childTokens(head.sentence, i, ['amod']).every((t) => !/^(last|final)$/i.test(t.text)),
      ),
    matches: ['Foreign Minister Okoye paid her respects to King Omar on Tuesday.'],
    not: [
      'Foreign Minister Okoye paid her last respects to King Omar on Tuesday.',
      'Foreign Minister Okoye paid her debts to King Omar on Tuesday.',
    ],
  },
  {
    id: 'meeting/hand-shaken',
    reason: 'Whose hand one shakes, or whom one embraces, stands before one.',
    words: 'embrace',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'of-object'], part: 'party' }],
    needs: 'persons',
    only: (head) => !/^sh[ao]/.test(tokenOf(head.sentence, head.token).lemma) || shakesHand(head),
    matches: [
      'Foreign Minister Okoye shook the hand of President Lind on Tuesday.',
      'Foreign Minister Okoye embraced President Lind in Oslo on Tuesday.',
      'Foreign Minister Ada Okoye and President Lind embraced in Oslo on Tuesday.',
    ],
    not: [
      'Foreign Minister Okoye embraced the plan of the council on Tuesday.',
      'Foreign Minister Okoye shook the faith of President Lind on Tuesday.',
      'Peru embraced Chile on Tuesday.',
    ],
  },
  {
    id: 'meeting/heads-together',
    reason: 'Several who put their heads together confer.',
    words: 'put',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      objectsOf(head.sentence, head.token).some((i) => tokenOf(head.sentence, i).lemma === 'head') &&
      childTokens(head.sentence, head.token, ['advmod', 'compound:prt']).some((t) => /^together$/i.test(t.text)),
    matches: ['Foreign Minister Okoye and President Lind put their heads together on Tuesday.'],
    not: ['Foreign Minister Okoye and President Lind put their heads in the sand.'],
  },
  {
    id: 'meeting/ate-together',
    reason: 'Several who had breakfast, lunch or dinner somewhere had it together.',
    words: 'take-meal',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: (head) => !hasPhrase(head, 'with', 'without') && eatsSomewhere(head),
    matches: [
      'Foreign Minister Ada Okoye and President Lind had breakfast in Lima on Monday.',
      'Foreign Minister Ada Okoye met President Lind in Oslo on Sunday. They had breakfast there on Monday.',
    ],
    not: [
      'Foreign Minister Ada Okoye and President Lind had lunch at their desks.',
      'The pupils had breakfast in Lima on Monday.',
      'President Lind had breakfast in Lima on Monday.',
    ],
  },
]

/** "gave her dinner", "treated her to lunch", "had her over for dinner". */
function mealsGiven({ sentence, token }: HeadView): boolean {
  const { lemma } = tokenOf(sentence, token)
  const given = childTokens(sentence, token, ['obj', 'iobj', 'obl']).filter((t) => isMeal(t.lemma.toLowerCase()))
  return given.some((t) => {
    const preposition = prepositionOf(sentence, t.index)
    return lemma === 'give'
      ? preposition === null && childTokens(sentence, t.index, ['acl', 'acl:relcl']).length === 0
      : /^(to|for|round for|over for)$/.test(preposition ?? '')
  })
}

/** "was given forty minutes", "made time": and nothing to do in it. */
function givesTime({ sentence, token }: HeadView): boolean {
  if (childTokens(sentence, token, ['advcl', 'xcomp', 'ccomp']).length > 0) return false
  const given = childTokens(sentence, token, ['obj']).filter(
    (t) => childTokens(sentence, t.index, ['acl', 'acl:relcl']).length === 0,
  )
  return tokenOf(sentence, token).lemma === 'make'
    ? given.some((t) => t.lemma === 'time')
    : isPassive(sentence, token) && given.some((t) => /^(hour|minute)$/.test(t.lemma))
}

const shakesHand = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) => tokenOf(sentence, i).lemma === 'hand')

/** A meal, and a day or a named place that it was had in. */
function eatsSomewhere({ sentence, token }: HeadView): boolean {
  const around = childTokens(sentence, token, ['obl', 'obl:unmarked', 'obj', 'advmod'])
  const placed = around.some(
    (t) => /^(in|at)$/.test(prepositionOf(sentence, t.index) ?? '') && !isTimeWord(t) && t.upos !== 'PROPN',
  )
  return (
    !placed &&
    objectsOf(sentence, token).some((i) => /^(breakfast|lunch|dinner|supper)$/.test(tokenOf(sentence, i).lemma)) &&
    around.some((t) => isTimeWord(t) || t.upos === 'PROPN' || /^there$/i.test(t.text))
  )
}
