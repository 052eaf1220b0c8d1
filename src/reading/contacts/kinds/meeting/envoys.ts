/** Floor 2, reading, contacts. Kind meeting: an envoy called in, or a paper put into the hands of somebody. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'

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
]

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
