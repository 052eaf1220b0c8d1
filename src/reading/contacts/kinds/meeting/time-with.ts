/** Floor 2, reading, contacts. Kind meeting: an hour, a cup or a table that somebody had with another. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { hasStanding, headClasses } from '../../words.ts'
import { hasPhrase, isMeal, overMeal } from '../conditions.ts'

export const timeWith: readonly HeadRule[] = [
  {
    id: 'meeting/had-time',
    reason:
      'Who had an hour, a meal or a cup of tea with another, or several who had an hour or a meal, were together; an hour to do something is leisure.',
    words: 'take-meal',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) => objectsOf(head.sentence, head.token).some((i) => isTimeOrMeal(head, i)) && withPrincipals(head),
    matches: [
      'Ambassador Okoye had an hour with President Lind in Oslo on Monday.',
      'Foreign Minister Okoye and Foreign Minister Ruiz had ninety minutes on Friday.',
      'King Omar sipped mint tea with President Lind in a tent on Monday.',
      'President Lind broke bread with King Omar on Monday.',
      'President Lind took a walk in the garden with King Omar on Monday.',
    ],
    not: [
      'President Lind had an hour to kill in Oslo on Monday.',
      'President Lind had breakfast in Oslo.',
      'President Lind and King Omar had an hour to decide.',
      'President Lind took issue with King Omar.',
      'President Lind had three minutes with the puppet.',
      'Foreign Minister Okoye drank tea with the chief of the station in Arica and went to bed.',
    ],
  },
  {
    id: 'meeting/tucked-into',
    reason: 'Who tucks into or sits down to a meal with another eats with him.',
    words: 'tuck-into',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      childTokens(head.sentence, head.token, ['obl', 'obj']).some(
        (t) =>
          isMeal(t.lemma.toLowerCase()) && /^(into|to|in to)$/.test(prepositionOf(head.sentence, t.index) ?? 'into'),
      ),
    matches: ['Foreign Minister Okoye tucked into a three-course lunch with Prime Minister Sato on Thursday.'],
    not: [
      'Foreign Minister Okoye tucked into a three-course lunch on Thursday.',
      'Foreign Minister Okoye dug into the past with Prime Minister Sato.',
    ],
  },
  {
    id: 'meeting/sat-with',
    reason:
      'Who sat with somebody for a time, or on a day, conferred with him; to sit with a party in a chamber is none.',
    words: 'seat',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) => tokenOf(head.sentence, head.token).lemma === 'sit' && hasPhrase(head, 'with') && isTimed(head),
    matches: [
      'Foreign Minister Okoye sat with the Peruvians and the Chileans on Monday and Tuesday.',
      'Foreign Minister Okoye sat with President Lind for an hour.',
    ],
    not: [
      'Foreign Minister Okoye sits with the Liberals in Parliament.',
      'President Lind sat with her arms folded on Monday.',
    ],
  },
  {
    id: 'meeting/taken-to-meal',
    reason: 'Who takes or invites another to lunch, and goes, eats with him.',
    words: 'take-to',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'persons',
    only: (head) => hasMealAsGoal(head),
    matches: ['Foreign Minister Okoye took Prime Minister Sato to lunch in Oslo on Monday.'],
    not: [
      'Foreign Minister Okoye took Prime Minister Sato to task on Monday.',
      'President Lind took Prime Minister Sato to court.',
    ],
  },
  {
    id: 'meeting/joined-at-meal',
    reason: 'Who joins others over a meal sits at their table.',
    words: 'attend',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'two',
    only: overMeal,
    matches: ['The foreign ministers of Peru and Chile were joined over dinner by Prime Minister Lind on Tuesday.'],
    not: ['The foreign ministers of Peru and Chile were joined in their protest by Prime Minister Lind.'],
  },
]

/** "an hour", "ninety minutes", "breakfast", "mint tea", "bread": and nothing that it was for. */
function isTimeOrMeal({ sentence, token }: HeadView, i: number): boolean {
  const { lemma } = tokenOf(sentence, i)
  const verb = tokenOf(sentence, token).lemma
  if (
    childTokens(sentence, i, ['acl', 'acl:relcl']).length > 0 ||
    childTokens(sentence, token, ['advcl', 'xcomp']).some((t) => t.xpos === 'VB')
  )
    return false
  if (verb === 'break') return lemma === 'bread'
  if (verb === 'have' && /^(hour|minute|afternoon|evening)$/.test(lemma)) return true
  if (verb === 'take' && /^(walk|stroll)$/.test(lemma)) return true
  const classes = headClasses(lemma.toLowerCase(), 'n')
  return classes.includes('refreshment') && !(verb === 'have' && classes.includes('meal'))
}

/** Whom one has tea with is somebody by name or in office; who drinks it with the stationmaster has only been elsewhere. */
function withPrincipals(head: HeadView): boolean {
  const places = [head.token, ...objectsOf(head.sentence, head.token)]
  const others = places
    .flatMap((at) => childTokens(head.sentence, at, ['obl', 'nmod']))
    .filter((t) => prepositionOf(head.sentence, t.index) === 'with')
  return others.every((t) => t.upos === 'PROPN' || t.upos === 'PRON' || isOffice(t.lemma.toLowerCase()))
}

const isOffice = (lemma: string): boolean =>
  hasStanding(lemma, 'office') ||
  /^(sheikh|warlord|strongman|counterpart|colleague|king|queen|president|minister)$/.test(lemma)

const isTimed = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'obl:unmarked']).some(
    (t) =>
      /^(hour|minute|yesterday|today|night|morning|afternoon|evening)$/.test(t.lemma) ||
      /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(t.text) ||
      (t.upos === 'NUM' && prepositionOf(sentence, t.index) === 'on'),
  )

/** "to lunch", "out to dinner", "for a drink". */
const hasMealAsGoal = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => /^(to|out to|for)$/.test(prepositionOf(sentence, t.index) ?? '') && isMeal(t.lemma.toLowerCase()),
  )
