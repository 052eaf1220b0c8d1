/** Floor 2, reading, contacts. Kind meeting: told by closed doors, by a face-to-face or a pose for the cameras, or by an envoy called in. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, surfaceSubject } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasPhrase } from '../conditions.ts'

export const faceToFace: readonly HeadRule[] = [
  {
    id: 'meeting/closeted',
    reason: 'Those who are closeted, or closeted with somebody, are in talks behind a door.',
    words: 'closet',
    sort: 'verb',
    sides: [{ slots: ['object', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) => isPassive(head.sentence, head.token),
    matches: [
      'Foreign Minister Ada Okoye and President Lind were closeted for three hours in Oslo.',
      'Foreign Minister Ada Okoye was closeted with President Lind on Monday.',
    ],
    not: ['Foreign Minister Ada Okoye was closeted in her office.'],
  },
  {
    id: 'meeting/face-to-face',
    reason: 'Who comes, sits or stands face to face with another has met him; with a problem, nobody.',
    words: 'face-to-face',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) => sayFaceToFace(head),
    matches: [
      'Foreign Minister Ada Okoye and President Lind came face to face in Oslo.',
      'Foreign Minister Ada Okoye stood face to face with President Lind on Monday.',
    ],
    not: ['Foreign Minister Ada Okoye came face to face with the problem.', 'President Lind came home.'],
  },
  {
    id: 'meeting/posed',
    reason: 'Several who pose for photographs or for the cameras stand side by side.',
    words: 'beside',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'persons',
    only: (head) => head.sentence.tokens[head.token]?.lemma === 'pose' && hasPictures(head),
    matches: ['Foreign Minister Ada Okoye and President Lind posed for photographs in Oslo.'],
    not: ['President Lind posed for photographs.', 'Foreign Minister Ada Okoye and President Lind posed as friends.'],
  },
  {
    id: 'meeting/called-in',
    reason: 'An envoy who is summoned or called in is received by the ministry, whether or not it is named.',
    words: 'summon',
    sort: 'verb',
    sides: [{ slots: ['object'], part: 'visitor' }],
    needs: 'one',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      !hasPhrase(head, 'by', 'before') &&
      surfaceSubject(head.sentence, head.token).some((i) =>
        /^(ambassador|envoy|chargé|charge|attaché|attache|nuncio|diplomat)$/i.test(
          head.sentence.tokens[i]?.lemma ?? '',
        ),
      ),
    matches: [
      'The Chilean ambassador was summoned on Monday.',
      'The Chilean ambassador was called in on Monday and handed a note.',
    ],
    not: ['The Chilean president was called in on Monday.', 'The firemen were called in on Monday.'],
  },
]

/** "face to face", however the parse hangs it. */
const sayFaceToFace = ({ sentence, token }: HeadView): boolean => {
  const words = sentence.tokens.map((t) => t.text.toLowerCase()).slice(token + 1, token + 6)
  return words.join(' ').replaceAll(' - ', ' ').includes('face to face')
}

const hasPictures = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      prepositionOf(sentence, t.index) === 'for' &&
      /^(photograph|photo|picture|camera|photographer|portrait)$/.test(t.lemma.toLowerCase()),
  )
