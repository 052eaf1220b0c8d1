/** Floor 2, reading, contacts. Kind meeting: told by a figure of speech or a circumstance that only two who are in one place can have. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { hasStanding } from '../../words.ts'
import { isEnvoy } from './envoys.ts'

export const encounters: readonly HeadRule[] = [
  {
    id: 'meeting/bent-ear',
    reason: 'Whose ear one bends or has had is somebody one has talked to.',
    words: 'bend',
    sort: 'verb',
    sides: [{ slots: ['subject', 'of-object'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      objectsOf(head.sentence, head.token).some((i) => tokenOf(head.sentence, i).lemma === 'ear') &&
      (tokenOf(head.sentence, head.token).lemma !== 'have' || isForMinutes(head)),
    matches: [
      'Ambassador Ruiz bent the ear of Foreign Minister Okoye on Tuesday.',
      'Ambassador Ruiz had the ear of Foreign Minister Okoye for twenty minutes on Tuesday.',
    ],
    not: [
      'Ambassador Ruiz bent the rules of Foreign Minister Okoye on Tuesday.',
      'Ambassador Ruiz has the ear of Foreign Minister Okoye.',
    ],
  },
  {
    id: 'meeting/ran-into',
    reason:
      'Who runs or bumps into another, or crosses paths with him, meets him by chance; into trouble one runs alone.',
    words: 'run-into',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:into', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      runsIntoSomebody(head) ||
      objectsOf(head.sentence, head.token).some((i) => tokenOf(head.sentence, i).lemma === 'path'),
    matches: [
      'President Lind ran into King Omar in the corridor on Monday.',
      'President Lind crossed paths with King Omar in Oslo.',
    ],
    not: ['President Lind ran into trouble with King Omar.', 'President Lind crossed the border with King Omar.'],
  },
  {
    id: 'meeting/kept-waiting',
    reason: 'Who keeps a caller waiting and then gives him something, or tells him, has received him.',
    words: 'keep',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'host' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'persons',
    only: (head) => keepsWaiting(head) && thenReceives(head),
    matches: [
      'President Ruiz kept Foreign Minister Okoye waiting for three hours, then gave her what she wanted in ten minutes.',
      'President Ruiz kept Foreign Minister Okoye waiting for an hour and then received her in his garden.',
    ],
    not: [
      'President Ruiz kept Foreign Minister Okoye waiting for three hours.',
      'President Ruiz kept Foreign Minister Okoye waiting and then flew to Lima.',
    ],
  },
  {
    id: 'meeting/got-on',
    reason: 'Two who got on, well or badly, at a named place on a day were there together.',
    words: 'get-on',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) => getsOn(head) && isAtNamedPlace(head),
    matches: ['Foreign Ministers Okoye and Ruiz got on better in Oslo, on 4 March.'],
    not: ['Foreign Ministers Okoye and Ruiz got on better in March.', 'Foreign Minister Okoye got on a plane in Oslo.'],
  },
  {
    id: 'meeting/presides-with',
    reason: 'Who presides together with another sits beside him now.',
    words: 'preside',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    tells: 'under-way',
    only: (head) => isTogether(head) && tokenOf(head.sentence, head.token).xpos === 'VBZ',
    matches: ['Foreign Minister Okoye presides together with her Chilean counterpart, Ana Ruiz.'],
    not: ['Foreign Minister Okoye presides over the council.'],
  },
  {
    id: 'meeting/called-to-ministry',
    reason: 'An envoy who is called or summoned to a ministry is received there.',
    words: 'call-to',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'one',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      surfaceSubject(head.sentence, head.token).some((i) => isEnvoy(head, i)) &&
      childTokens(head.sentence, head.token, ['obl']).some(
        (t) =>
          /^(ministry|office|department|chancellery)$/i.test(t.lemma) &&
          /^(to|into)$/.test(prepositionOf(head.sentence, t.index) ?? ''),
      ),
    matches: [
      'The Chilean ambassador was called to the Foreign Ministry on Thursday morning.',
      "Chile's ambassador, Juan Moe, was called to the Foreign Ministry on Thursday and was out again in ten minutes.",
    ],
    not: [
      'The Chilean ambassador was called to account.',
      'The firemen were called to the Foreign Ministry on Thursday.',
    ],
  },
]

/** Not into trouble, debt or the rain. */
const runsIntoSomebody = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'obj']).some(
    (t) =>
      prepositionOf(sentence, t.index) === 'into' &&
      (t.upos !== 'NOUN' || hasStanding(t.lemma.toLowerCase(), 'office', 'post')),
  )

const isForMinutes = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => /^(hour|minute)$/.test(t.lemma))

/** "kept her waiting". */
const keepsWaiting = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['xcomp', 'advcl', 'ccomp']).some((t) => t.lemma === 'wait')

const RECEIVING = /^(give|receive|see|tell|let|listen|grant|hear|hand|admit|welcome|greet)$/

const thenReceives = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['conj', 'parataxis']).some(
    (t) =>
      RECEIVING.test(t.lemma) && childTokens(sentence, t.index, ['obj', 'iobj', 'obl']).some((o) => o.upos === 'PRON'),
  )

/** "got on better", "get along". */
const getsOn = ({ sentence, token }: HeadView): boolean =>
  /^(on|along)$/i.test(sentence.tokens[token + 1]?.text ?? '') &&
  objectsOf(sentence, token).length === 0 &&
  /^(ADV|ADP|SCONJ)$/.test(sentence.tokens[token + 1]?.upos ?? '') &&
  sentence.tokens[token + 1]?.rel !== 'case'

const isAtNamedPlace = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      t.upos === 'PROPN' &&
      prepositionOf(sentence, t.index) === 'in' &&
      !/^(january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(t.text),
  )

const isTogether = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['advmod']).some((t) => /^(together|jointly)$/i.test(t.text))
