/** Floor 2, reading, contacts. Kind meeting: told by where somebody was: with another, or at one table with him. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf } from '../../status/verb-form.ts'

export const wasWith: readonly HeadRule[] = [
  {
    id: 'meeting/was-with',
    reason: 'Who was with a person, or will be, is in his company; "is with" is as often a way of taking sides.',
    words: 'stay',
    sort: 'stay',
    sides: [{ slots: ['subject', 'itself'], part: 'party' }],
    needs: 'two',
    only: (head) => isWith(head) && isInCompany(head),
    matches: [
      'Foreign Minister Ada Okoye was with President Lind last week.',
      'Foreign Minister Ada Okoye met President Lind in Oslo on Monday. Ambassador Ruiz was with them throughout.',
    ],
    not: [
      'Peru is with Chile on the tariffs.',
      'Foreign Minister Ada Okoye was with President Lind on the question of tariffs.',
      'President Lind is with the victims in spirit.',
      'The problem was with President Lind.',
    ],
  },
  {
    id: 'meeting/at-one-table',
    reason: 'Several who are at one table, or in one car or carriage, are together.',
    words: 'stay',
    sort: 'stay',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: (head) => /^(at|in|on)$/.test(prepositionOf(head.sentence, head.token) ?? '') && isShared(head),
    matches: [
      'Foreign Minister Ada Okoye and President Lind are at one table in Oslo.',
      'Foreign Minister Ada Okoye and President Lind were in the same carriage on Monday.',
      'Foreign Minister Ada Okoye and President Lind had been in one room.',
    ],
    not: [
      'Foreign Minister Ada Okoye and President Lind were at the table.',
      'Foreign Minister Ada Okoye and President Lind are in the same party.',
    ],
  },
]

const isWith = ({ sentence, token }: HeadView): boolean => prepositionOf(sentence, token) === 'with'

/** Told as past or to come, and with no topic on which one is with him. */
const isInCompany = ({ sentence, token }: HeadView): boolean =>
  /^(past|pluperfect|perfect|future)$/.test(formOf(sentence, token).name) &&
  childTokens(sentence, token, ['obl', 'nmod']).every(
    (t) =>
      !/^(on|over|about|against|in)$/.test(prepositionOf(sentence, t.index) ?? '') ||
      /^(NNP|CD)$/.test(t.xpos) ||
      PLACES_AND_TIMES.test(t.lemma.toLowerCase()),
  )

const PLACES_AND_TIMES =
  /^(room|car|carriage|plane|train|office|palace|hall|tent|evening|morning|afternoon|night|day|week|weekend)$/

const SHARED_SEATS = /^(table|carriage|compartment|car|bench|sofa|wagon|plane|helicopter|room)$/

/** "one table", "the same car". */
export const isShared = ({ sentence, token }: HeadView): boolean =>
  SHARED_SEATS.test(sentence.tokens[token]?.lemma.toLowerCase() ?? '') &&
  childTokens(sentence, token, ['nummod', 'amod', 'det']).some((t) => /^(one|same|single)$/i.test(t.text))
