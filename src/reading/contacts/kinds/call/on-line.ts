/** Floor 2, reading, contacts. Kind call: calls told by who was on the line. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { byPhone } from '../conditions.ts'

export const onLine: readonly HeadRule[] = [
  {
    id: 'call/on-line',
    reason: 'Who has, gets or reaches somebody on the line or by phone speaks with him.',
    words: 'reach-by-phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'persons',
    only: byPhone,
    matches: [
      'President Lind had Prime Minister Sato on the line on Monday.',
      'President Lind reached Prime Minister Sato by phone.',
    ],
    not: ['President Lind had Prime Minister Sato on her side.', 'President Lind got a new phone.'],
  },
  {
    id: 'call/on-phone',
    reason: 'Who is on the phone with or to somebody speaks with him.',
    words: 'phone-noun',
    sort: 'noun',
    sides: [{ slots: ['subject', 'prep:with', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      prepositionOf(head.sentence, head.token) === 'on' && childTokens(head.sentence, head.token, ['cop']).length > 0,
    matches: [
      'President Lind was on the phone to Prime Minister Sato for an hour.',
      'President Lind and Prime Minister Sato were on the phone for an hour on Monday.',
    ],
    not: ['The number of President Lind is on the phone.', 'President Lind was on the phone.'],
  },
  {
    id: 'call/got-on-phone',
    reason: 'Who gets on the phone with another, or picks up the phone to him, calls him.',
    words: 'pick-up-phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with', 'prep:to', 'of-object'], part: 'party' }],
    needs: 'persons',
    only: (head) => takesPhone(head),
    matches: [
      'President Lind got on the phone with Prime Minister Sato on Monday.',
      'President Lind picked up the phone to Prime Minister Sato on Tuesday.',
    ],
    not: ['President Lind got on the train with Prime Minister Sato on Monday.', 'President Lind picked up a phone.'],
  },
  {
    id: 'call/took',
    reason: 'Who takes, gets or returns the call of another speaks with him.',
    words: 'take-call',
    sort: 'verb',
    sides: [{ slots: ['subject', 'of-object', 'prep:from', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: ({ sentence, token }) =>
      objectsOf(sentence, token).some((i) => /^(call|phone-call|telephone-call)$/.test(tokenOf(sentence, i).lemma)),
    matches: [
      'President Lind took a call from Prime Minister Sato on Monday.',
      "President Lind returned Prime Minister Sato's call on Monday.",
    ],
    not: ['President Lind took a call for calm to heart.', 'President Lind got the call of nature.'],
  },
  {
    id: 'call/ring-given',
    reason: 'Who gives another a ring, dials him or gets through to him calls him.',
    words: 'ring-up',
    sort: 'verb',
    sides: [{ slots: ['subject', 'person-object', 'object', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: (head) => tokenOf(head.sentence, head.token).lemma !== 'give' || isRingGiven(head),
    matches: [
      'President Lind gave Prime Minister Sato a ring on Monday.',
      'President Lind dialled Prime Minister Sato on Monday.',
      'President Lind got through to Prime Minister Sato on Monday.',
    ],
    not: ['President Lind gave Prime Minister Sato a medal on Monday.', 'President Lind got through the crowd.'],
  },
  {
    id: 'call/word-by-phone',
    reason: 'Who has a word or some time with another on the phone speaks with him.',
    words: 'reach-by-phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      byPhone(head) &&
      objectsOf(head.sentence, head.token).some((i) =>
        /^(word|chat|talk|exchange|hour|minute)$/.test(tokenOf(head.sentence, i).lemma),
      ),
    matches: [
      'President Lind had a word on the phone with Prime Minister Sato on Monday.',
      'President Lind had twenty minutes by telephone with Prime Minister Sato.',
    ],
    not: ['President Lind had a bad line on the phone with Prime Minister Sato.'],
  },
  {
    id: 'call/messages',
    reason: 'Two persons in office who exchange messages speak with each other at a distance; letters take their time.',
    words: 'exchange-verb',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: ({ sentence, token }) =>
      objectsOf(sentence, token).some((i) => /^(message|text|sms|whatsapp)$/i.test(tokenOf(sentence, i).lemma)),
    matches: [
      'President Lind exchanged messages with Prime Minister Sato on Monday.',
      'President Lind and Prime Minister Sato swapped text messages on Monday.',
    ],
    not: [
      'President Lind exchanged letters with Prime Minister Sato on Monday.',
      'The fans exchanged messages with President Lind on Monday.',
    ],
  },
  {
    id: 'call/told-by-phone',
    reason: 'Who tells, assures or warns another by phone speaks with him.',
    words: 'say-to',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'person-object', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: byPhone,
    matches: [
      'Foreign Minister Ruiz told Prime Minister Sato by telephone that the road was open.',
      'President Lind said to Prime Minister Sato on the telephone, last week, that the road was open.',
    ],
    not: [
      'Foreign Minister Ruiz told Prime Minister Sato that the road was open.',
      'Foreign Minister Ruiz told reporters by telephone that the road was open.',
    ],
  },
  {
    id: 'call/done-by-phone',
    reason: 'What two ministers settle, agree or read out over the phone they say to each other.',
    words: 'do-by-phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with', 'prep:between'], part: 'party' }],
    needs: 'two',
    only: (head) => isOverThePhone(head),
    matches: [
      'The names had been read out over the phone the night before, by the foreign ministers of Peru and Chile.',
      'President Lind and Prime Minister Sato settled the matter by phone on Monday.',
    ],
    not: [
      'The names had been read out over the loudspeaker by the foreign ministers of Peru and Chile.',
      'The results were read out over the phone by a clerk.',
      'Peru and Chile agreed on a line in the sea.',
    ],
  },
  {
    id: 'call/conference',
    reason: 'A conference by video or telephone is a call; any other conference is none.',
    words: 'conference',
    sort: 'noun',
    sides: [{ slots: ['prep:between', 'prep:with', 'holder', 'prep:of', 'inside', 'matrix'], part: 'party' }],
    needs: 'two',
    only: ({ sentence, token }) =>
      childTokens(sentence, token, ['compound', 'amod']).some((t) => /^(video|telephone|phone)$/i.test(t.text)),
    matches: ['President Lind and Prime Minister Sato held a video conference on Monday.'],
    not: ['President Lind and Prime Minister Sato held a news conference on Monday.'],
  },
]

const isRingGiven = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj']).some((t) => /^(ring|bell|buzz|call)$/.test(t.lemma))

/** "got on the phone", "picked up the phone". */
const takesPhone = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl']).some(
    (t) =>
      /^(phone|telephone|receiver)$/.test(t.lemma) &&
      childTokens(sentence, t.index, ['det']).some((d) => /^the$/i.test(d.text)),
  )

/** "over the phone", "by telephone": not "on a line". */
const isOverThePhone = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      /^(phone|telephone|video|hotline)$/.test(t.lemma.toLowerCase()) &&
      /^(over|by|via)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )
