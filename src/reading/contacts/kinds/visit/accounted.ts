/** Floor 2, reading, contacts. Kind visit: told by how somebody was welcomed or turned away, and by when he was last there. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { hasPhrase } from '../conditions.ts'

export const accounted: readonly HeadRule[] = [
  {
    id: 'visit/back-from',
    reason: 'Who is back from a place has been there; who will be back has not told of it yet.',
    words: 'back-from',
    sort: 'adjective',
    tells: 'occurred',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:from'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'from') && isSaidOfNow(head),
    matches: ['President Lind is back from Lima.', 'Foreign Minister Ada Okoye was just back from Peru.'],
    not: [
      'President Lind will be back from Lima on Friday.',
      'President Lind is not back from Lima.',
      'The team is back from Lima.',
      'President Lind is back from illness.',
    ],
  },
  {
    id: 'visit/last-in',
    reason: 'Who was last, or first, in a place at some time has been there then.',
    words: 'last-in',
    sort: 'adjective',
    tells: 'occurred',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'in') && isSaidOfNow(head),
    matches: [
      'Foreign Minister Ada Okoye was last in Lima in January.',
      'President Lind was last in Peru four years ago.',
    ],
    not: [
      'The singer Ana Rojas was last in Lima in January.',
      'President Lind was last in the poll.',
      'Norwegian President Lind was last in Oslo in January.',
    ],
  },
  {
    id: 'visit/welcome-accorded',
    reason: 'Whom a welcome or guard of honour is given in a place has come to it.',
    words: 'accord',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isPassive(head.sentence, head.token) && givesWelcome(head),
    matches: [
      'President Lind was given a ceremonial welcome in Lima on Sunday.',
      'Foreign Minister Ada Okoye was accorded a guard of honour at Lima airport on Sunday.',
    ],
    not: [
      'President Lind was given a book in Lima on Sunday.',
      'The team was given a warm welcome in Lima on Sunday.',
      'Norwegian President Lind was given a warm welcome in Oslo.',
    ],
  },
  {
    id: 'visit/entry-denied',
    reason: 'Who is refused entry, a visa or permission to land does not come.',
    words: 'deny-entry',
    sort: 'verb',
    tells: 'ruled-out',
    sides: [
      { slots: ['person-object', 'object'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into', 'subject'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => entryOf(head) !== undefined && !formOf(head.sentence, head.token).negative,
    matches: [
      'Foreign Minister Ada Okoye was denied entry to Peru on Monday.',
      'Peru refused Foreign Minister Ada Okoye a visa.',
      'Envoy Ada Okoye was denied a visa to Peru on Monday.',
    ],
    not: [
      'President Lind denied the report.',
      'Foreign Minister Ada Okoye was denied a hearing in Peru on Monday.',
      'The singer Ana Rojas was denied entry to Peru.',
      'Envoy Ada Okoye was not denied entry to Peru.',
    ],
  },
]

/** "is back", "was last": not what is to come. The parse may hang the verb on the place. */
const isSaidOfNow = ({ sentence, token }: HeadView): boolean => {
  const places = childTokens(sentence, token, ['obl']).filter((t) => childTokens(sentence, t.index, ['cop']).length > 0)
  const form = formOf(sentence, places[0]?.index ?? token)
  return !form.negative && /^(past|present|perfect|pluperfect)$/.test(form.name)
}

const givesWelcome = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj']).some((t) => /^(welcome|reception|guard|salute|send-off)$/i.test(t.lemma))

/** "denied entry", "refused a visa", "a visa was denied to". */
const entryOf = ({ sentence, token }: HeadView): number | undefined =>
  [
    ...childTokens(sentence, token, ['obj']).map((t) => t.index),
    ...objectsOf(sentence, token),
    ...surfaceSubject(sentence, token),
  ].find((i) => /^(entry|visa|admission)$/i.test(tokenOf(sentence, i).lemma))
