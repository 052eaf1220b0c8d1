/** Floor 2, reading, contacts. Kind meeting: meetings told by how people sat, ate or travelled, or by who brought them together. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasObject } from '../conditions.ts'

export const sideBySide: readonly HeadRule[] = [
  {
    id: 'meeting/facing',
    reason:
      'Who sat across from each other, or faced each other in a room or across a table, met; facing each other in a race or a court is none.',
    words: 'facing',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      isReciprocal(head) &&
      (wordsOf(head).includes('sit') || hasNoun(head, wordsOf(head).includes('look') ? EYES : ROOMS)),
    matches: [
      'Foreign Minister Ada Okoye and President Lind sat across from each other in Oslo.',
      'Foreign Minister Ada Okoye and President Lind faced each other across a table.',
      'Foreign Minister Ada Okoye and President Lind looked each other in the eye in Oslo.',
    ],
    not: ['President Lind and Prime Minister Sato will face each other in the final.', 'President Lind faced a table.'],
  },
  {
    id: 'meeting/same-table',
    reason:
      'Several who sat at one table, or rode in the same carriage or car, were together; one train or hall is too wide.',
    words: 'together-in',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      !hasObject(head) &&
      childTokens(head.sentence, head.token, ['obl']).some(
        (t) => CLOSE.has(t.lemma.toLowerCase()) && isOneAndTheSame(head, t.index),
      ),
    matches: [
      'Foreign Minister Ada Okoye and President Lind sat at one table in Oslo.',
      'Foreign Minister Ada Okoye and President Lind travelled in the same carriage.',
    ],
    not: [
      'Foreign Minister Ada Okoye sat at the table.',
      'Foreign Minister Ada Okoye and President Lind travelled in the same month.',
    ],
  },
  {
    id: 'meeting/refreshment',
    reason: 'Taking coffee or tea, or having a meal, together.',
    words: 'take-meal',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      objectsOf(head.sentence, head.token).some((i) => REFRESHMENTS.has(lemmaAt(head, i))) &&
      childTokens(head.sentence, head.token, ['advmod']).some((t) => t.text.toLowerCase() === 'together'),
    matches: ['Foreign Minister Ada Okoye and President Lind took coffee together on Tuesday.'],
    not: ['Foreign Minister Ada Okoye and President Lind took a decision together.'],
  },
  {
    id: 'meeting/give-time',
    reason: 'Who gives somebody an hour receives him.',
    words: 'hand',
    sort: 'verb',
    sides: [{ slots: ['subject', 'person-object'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      childTokens(head.sentence, head.token, ['advcl', 'xcomp', 'ccomp']).length === 0 &&
      objectsOf(head.sentence, head.token).some(
        (i) => /^(hour|minute)$/.test(lemmaAt(head, i)) && !childTokens(head.sentence, i, ['acl', 'acl:relcl']).length,
      ),
    matches: ['President Lind gave Ambassador Ruiz an hour and a half on Thursday.'],
    not: ['President Lind gave Ambassador Ruiz an hour to leave.', 'President Lind gave Ambassador Ruiz a medal.'],
  },
  {
    id: 'meeting/convene',
    reason:
      'Who convenes or brings together the delegations, the envoys or two sides hosts their meeting; a cabinet or council convened is no contact between sides.',
    words: 'convene',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'mediator' },
      { slots: ['object'], part: 'party' },
    ],
    needs: 'two',
    only: (head) => isBringing(head) && objectsOf(head.sentence, head.token).some((i) => areSides(head, i)),
    matches: [
      'Ambassador Ruiz convened the delegations in Oslo.',
      'Ambassador Ruiz brought the negotiators together in Oslo on Tuesday.',
    ],
    not: [
      'President Lind convened the cabinet on Tuesday.',
      'President Lind brought the delegations lunch.',
      'President Lind convened his ministers.',
    ],
  },
]

const EYES = new Set(['eye', 'face'])

const ROOMS = new Set(['table', 'room', 'desk', 'hall', 'tent'])

const CLOSE = new Set(
  'table carriage compartment car bench sofa wagon balcony podium stage platform dais pew boat jeep helicopter lift tent'.split(
    ' ',
  ),
)

const REFRESHMENTS = new Set(['coffee', 'tea', 'breakfast', 'lunch', 'dinner', 'supper', 'meal', 'drink'])

const lemmaAt = ({ sentence }: HeadView, i: number): string => sentence.tokens[i]?.lemma.toLowerCase() ?? ''

const wordsOf = (head: HeadView): readonly string[] => [lemmaAt(head, head.token)]

/** "each other", "one another". */
const isReciprocal = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl', 'iobj']).some(
    (t) =>
      /^(each other|one another)$/i.test(`${t.text} ${sentence.tokens[t.index + 1]?.text ?? ''}`) ||
      /^(each other|one another)$/i.test(`${sentence.tokens[t.index - 1]?.text ?? ''} ${t.text}`),
  )

const hasNoun = (head: HeadView, nouns: ReadonlySet<string>): boolean =>
  childTokens(head.sentence, head.token, ['obl']).some(
    (t) =>
      nouns.has(t.lemma.toLowerCase()) && /^(in|across|over|at)$/.test(prepositionOf(head.sentence, t.index) ?? ''),
  )

/** "one table", "the same car". */
const isOneAndTheSame = ({ sentence }: HeadView, noun: number): boolean =>
  childTokens(sentence, noun, ['nummod', 'amod', 'det']).some((t) => /^(one|same|single)$/i.test(t.text))

/** "bring" alone carries things; with "together" it convenes. */
const isBringing = (head: HeadView): boolean =>
  lemmaAt(head, head.token) !== 'bring' ||
  childTokens(head.sentence, head.token, ['advmod', 'compound:prt']).some((t) => t.text.toLowerCase() === 'together')

/** Several, and not somebody's own people. */
const areSides = ({ sentence }: HeadView, i: number): boolean =>
  (/^NNP?S$/.test(sentence.tokens[i]?.xpos ?? '') || childTokens(sentence, i, ['conj']).length > 0) &&
  childTokens(sentence, i, ['nmod:poss']).every((t) => t.upos !== 'PRON')
