/** Floor 2, reading, contacts. Kind meeting: an envoy called in, or a paper put into the hands of somebody. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'

export const envoys: readonly HeadRule[] = [
  {
    id: 'meeting/summon',
    reason: 'A ministry that summons or calls in an envoy receives him.',
    words: 'summon',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'prep:to'], part: 'party' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'two',
    matches: ['The Norwegian foreign ministry summoned the Peruvian ambassador on Friday.'],
    not: ['President Lind summoned his courage.'],
  },
  {
    id: 'meeting/hand-letter',
    reason: 'Who hands somebody a letter, a note or a list stands before him.',
    words: 'hand',
    sort: 'verb',
    sides: [{ slots: ['subject', 'person-object', 'prep:to'], part: 'party' }],
    needs: 'two',
    only: (head) => objectsOf(head.sentence, head.token).some((i) => isPaper(head, i)),
    matches: ['Foreign Minister Ada Okoye handed President Lind a letter in Oslo.'],
    not: [
      'Foreign Minister Ada Okoye gave President Lind an answer.',
      'Foreign Minister Ada Okoye presented a paper to the council.',
    ],
  },
  {
    id: 'meeting/handed-note',
    reason: 'An envoy who is handed a note of protest, by whom is not said, has been called in.',
    words: 'hand',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['subject'], part: 'host' },
    ],
    needs: 'one',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      surfaceSubject(head.sentence, head.token).some((i) => isEnvoy(head, i)) &&
      childTokens(head.sentence, head.token, ['obj']).some((t) => isProtest(head, t.index)),
    matches: [
      'The Chilean ambassador was handed a protest note in Lima on Monday.',
      "Chile's ambassador Ana Ruiz was given a note of protest on Monday.",
    ],
    not: [
      'The Chilean ambassador was given a book in Lima.',
      'The brand ambassador Ana Rojas was handed a note in Lima.',
      'The singer Ana Rojas was handed a note in Lima.',
    ],
  },
]

/** "a protest note", "a note of protest", "a demarche". */
const isProtest = ({ sentence }: HeadView, i: number): boolean =>
  /^d[eé]marche$/i.test(tokenOf(sentence, i).lemma) ||
  (tokenOf(sentence, i).lemma === 'note' &&
    childTokens(sentence, i, ['compound', 'nmod', 'amod']).some((t) => /^(protest|verbal|diplomatic)$/.test(t.lemma)))

export const isEnvoy = ({ sentence }: HeadView, i: number): boolean =>
  [tokenOf(sentence, i), ...childTokens(sentence, i, ['nmod:desc', 'appos', 'compound'])].some((t) =>
    /^(ambassador|envoy|chargé|charge|attaché|attache|nuncio|diplomat|consul|commissioner)$/i.test(t.lemma),
  )

/** What is "presented" to a council or a public may be any paper; to a head of state it is a letter or credentials. */
function isPaper({ sentence, token }: HeadView, thing: number): boolean {
  const lemma = sentence.tokens[thing]?.lemma.toLowerCase() ?? ''
  const presented = sentence.tokens[token]?.lemma === 'present'
  return presented ? /^(credentials?|letter|invitation)$/.test(lemma) : PAPERS.has(lemma)
}

const PAPERS = new Set([
  'invitation',
  'letter',
  'note',
  'list',
  'envelope',
  'message',
  'memorandum',
  'credentials',
  'credential',
  'document',
  'draft',
  'paper',
  'demarche',
  'reply',
  'map',
  'file',
])
