/** Floor 2, reading, contacts. Kind talks: the words that name them and where their sides stand. */

import { findChild } from '../../../../language/tree.ts'
import type { HeadRule } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, verbKey } from '../../status/verb-form.ts'
import { hasObject, hasPhrase, isPlural, wordOf } from '../conditions.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'talks/negotiate',
    reason: 'Who negotiates or consults with whom; a plural subject does so among itself.',
    words: 'negotiate',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with', 'prep:between'], part: 'party' }],
    needs: 'two',
    matches: [
      'Peru negotiated with Chile in Lima on Monday.',
      'Foreign Minister Ada Okoye will consult with President Lind.',
    ],
    not: ['Lawyers negotiated the price of the house.'],
  },
  {
    id: 'talks/discuss-with',
    reason:
      'To discuss something is a contact where the other side is named after "with", or both sides are the subject.',
    words: 'discuss',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      hasPhrase(head, 'with') ||
      objectsOf(head.sentence, head.token).some((i) => hasPhrase({ ...head, token: i }, 'with')) ||
      findChild(head.sentence, subjectIndex(head) ?? -1, ['conj']) !== undefined,
    matches: [
      'Foreign Minister Ada Okoye discussed the border with President Lind.',
      'President Lind and Prime Minister Sato discussed the treaty.',
    ],
    not: ['The cabinet discussed the treaty.'],
  },
  {
    id: 'talks/noun',
    reason: 'Talks, negotiations, consultations, discussions; the singular "talk" and "discussion" name no contact.',
    words: 'talks',
    sort: 'noun',
    sides: [
      {
        slots: [
          'possessor',
          'modifier',
          'predicate',
          'prep:between',
          'prep:among',
          'holder',
          'prep:with',
          'prep:of',
          'inside',
          'matrix',
        ],
        part: 'party',
      },
      { slots: ['chair'], part: 'mediator' },
      { slots: ['prep:without'], part: 'absent' },
    ],
    needs: 'two',
    only: (head) => isPlural(head) || wordOf(head) === 'dialogue',
    matches: [
      'Peru is in talks with Chile.',
      'Talks between Peru and Chile were held in Lima on Monday.',
      'The Peru-Chile talks will open in Lima on Monday.',
    ],
    not: ['There was talk of rain.', 'The minister gave a talk about art.'],
  },
  {
    id: 'talks/contacts',
    reason:
      'Contacts that the text calls direct, bilateral, trilateral or high-level are talks; business contacts are not.',
    words: 'contacts',
    sort: 'noun',
    sides: [{ slots: ['possessor', 'modifier', 'prep:between', 'holder', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      isPlural(head) &&
      childTokens(head.sentence, head.token, ['amod', 'compound']).some((t) => LEVELS.has(t.text.toLowerCase())),
    matches: ['Direct contacts between Peru and Chile are planned.'],
    not: ['He had good contacts with President Lind.'],
  },
  {
    id: 'talks/negotiate-in',
    reason: 'Who negotiates somewhere does so with the other side, named or not.',
    words: 'negotiate',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'one',
    only: (head) =>
      !hasPhrase(head, 'with') &&
      childTokens(head.sentence, head.token, ['obl']).some(
        (t) => t.rel === 'obl' && prepositionOf(head.sentence, t.index) === 'in',
      ) &&
      !hasObject(head),
    matches: ['Foreign Minister Ada Okoye negotiated in Lima on Monday.'],
    not: ['President Lind negotiated a lower price.'],
  },
  {
    id: 'talks/sit-long',
    reason: 'Delegations that sit for hours, or through the night, sit with each other.',
    words: 'sit-long',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'two',
    only: ({ sentence, token }) =>
      childTokens(sentence, token, ['obl']).some(
        (t) =>
          /^(hour|night|dawn|midnight)$/.test(t.lemma) &&
          /^(for|through|until|till|into)$/.test(prepositionOf(sentence, t.index) ?? ''),
      ),
    matches: ['The Peruvian and Chilean delegations sat for three hours on Tuesday.'],
    not: ['The Peruvian and Chilean delegations sat in the stands.', 'President Lind sat for two hours.'],
  },
  {
    id: 'talks/to-table',
    reason: 'Sides that come, sit down or return to the negotiating table negotiate with each other.',
    words: 'to-table',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: ({ sentence, token }) =>
      [token, ...childTokens(sentence, token, ['advmod']).map((t) => t.index)]
        .flatMap((at) => childTokens(sentence, at, ['obl']))
        .some(
          (t) =>
            t.lemma === 'table' &&
            (childTokens(sentence, t.index, ['compound', 'amod']).some((c) =>
              /^(negotiating|bargaining|conference)$/i.test(c.text),
            ) ||
              /back$/.test(verbKey(sentence, token)) ||
              /^(return|back)$/.test(sentence.tokens[token]?.lemma ?? '')),
        ),
    matches: [
      'Peru and Chile return to the negotiating table in Oslo on Friday.',
      'Peru and Chile will go back to the table in Oslo on Friday.',
    ],
    not: ['Peru and Chile came to the table with empty hands.', 'Peru returned the table to Chile.'],
  },
  {
    id: 'talks/mediate',
    reason: 'Who mediates or shuttles between sides is in talks with them.',
    words: 'mediate',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'mediator' },
      { slots: ['prep:between'], part: 'party' },
    ],
    needs: 'two',
    only: (head) => hasPhrase(head, 'between'),
    matches: ['Foreign Minister Ada Okoye mediated between Peru and Chile in May.'],
    not: ['The tram shuttles between the port and the station.'],
  },
  {
    id: 'talks/round',
    reason:
      'A round, where it is one of a series ("the next round", "a third round") and not a round of something else.',
    words: 'round',
    sort: 'noun',
    sides: [
      { slots: ['prep:between', 'prep:with', 'holder', 'inside', 'matrix'], part: 'party' },
      { slots: ['chair'], part: 'mediator' },
    ],
    needs: 'two',
    only: (head) => ordinalOrPlace(head) && !hasOf(head),
    matches: ['Peru and Chile held a second round in Lima on Monday.'],
    not: ['He lost in the first round.', 'The second round of the election is on Sunday.'],
  },
]

const LEVELS = new Set([
  'direct',
  'bilateral',
  'trilateral',
  'high-level',
  'diplomatic',
  'face-to-face',
  'official',
  'level',
  'top-level',
  'formal',
  'secret',
])

const subjectIndex = ({
  sentence,
  token,
}: {
  sentence: Parameters<typeof findChild>[0]
  token: number
}): number | undefined => findChild(sentence, token, ['nsubj'])

const SERIES = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'next',
  'new',
  'fresh',
  'further',
  'another',
  'latest',
  'last',
  'previous',
  'final',
])

const ordinalOrPlace = ({ sentence, token }: { sentence: Parameters<typeof childTokens>[0]; token: number }): boolean =>
  childTokens(sentence, token, ['amod', 'det', 'compound']).some(
    (t) => SERIES.has(t.text.toLowerCase()) || t.upos === 'PROPN',
  )

const hasOf = ({ sentence, token }: { sentence: Parameters<typeof childTokens>[0]; token: number }): boolean =>
  childTokens(sentence, token, ['nmod']).some((t) => prepositionOf(sentence, t.index) === 'of')
