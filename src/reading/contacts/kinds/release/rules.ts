/** Floor 2, reading, contacts. Kind release: the words that name one. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { surfaceSubject } from '../../sides/around-verb.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { withoutTerms } from '../captivity.ts'
import { arePeople, namesPeople } from '../people.ts'
import { freedCaptives } from './again-free.ts'
import { broughtAbout } from './brought-about.ts'
import { captives, freedThen } from './captives.ts'
import { crossed } from './crossed.ts'
import { handovers } from './handover.ts'

export const rules: readonly HeadRule[] = withoutTerms([
  ...freedThen,
  {
    id: 'release/free',
    reason: 'People who are freed, released or handed over; who frees them and who receives them take part.',
    words: 'free',
    sort: 'verb',
    sides: [
      { slots: ['object', 'in-return', 'subject', 'prep:with', 'prep:to', 'prep:by', 'prep:from'], part: 'party' },
    ],
    needs: 'freed',
    only: (head) => !AMBIGUOUS.has(head.sentence.tokens[head.token]?.lemma ?? '') || namesPeople(head),
    matches: [
      'Peru freed the Chilean teacher Ana Rojas on Friday.',
      'Two sailors were handed over to Chile by Peru on Friday.',
      'Peru handed over ten Chileans to Chile on Friday.',
    ],
    not: [
      'Peru handed over two Boeings to Chile.',
      'The ministry released a statement.',
      'The central bank released new figures.',
      'The ships may not enter until two Chilean sailors are released by Peru.',
      'Peru gave Chile until Friday to release the two Peruvian sailors.',
      'Peru could talk, provided that Chile released two Peruvian sailors.',
    ],
  },
  {
    id: 'release/freed-headline',
    reason: 'People who are "freed" or "handed over" in a headline, which leaves out the verb of the passive.',
    words: 'free',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:to', 'prep:by', 'prep:from'], part: 'party' }],
    needs: 'let-go',
    tells: 'occurred',
    only: isHeadlinePassive,
    matches: ['12 Chilean fishermen freed', 'Twelve Chilean fishermen handed over to Peru'],
    not: [
      'Twelve Chilean fishermen freed a whale.',
      'Twelve Chilean documents released',
      'Two Chilean ministers returned to Peru.',
    ],
  },
  {
    id: 'release/noun',
    reason: 'The release or handover of people.',
    words: 'release',
    sort: 'noun',
    sides: [
      { slots: ['prep:of', 'possessor', 'modifier', 'prep:between', 'prep:by', 'prep:to', 'prep:from'], part: 'party' },
    ],
    needs: 'freed',
    only: (head) =>
      namesPeople(head) ||
      !/^(press|news)$/i.test(
        head.sentence.tokens.find((t) => t.head === head.token && t.rel === 'compound')?.text ?? '',
      ),
    matches: [
      'The release of two Chilean sailors by Peru is expected on Friday.',
      'A prisoner handover between Peru and Chile is under way on the Arica bridge.',
    ],
    not: ['The press release gave no details.', 'The release of the film was delayed.'],
  },
  ...broughtAbout,
  ...handovers,
  ...captives,
  ...freedCaptives,
  ...crossed,
])

/** Verbs of giving back that need people as their object in so many words. */
const AMBIGUOUS = new Set(['return', 'transfer', 'bring', 'send', 'give', 'turn', 'fly', 'let', 'hand'])

/** "fishermen freed": people, and neither an auxiliary nor an object. */
function isHeadlinePassive({ sentence, token }: HeadView): boolean {
  const { lemma, xpos, rel } = tokenOf(sentence, token)
  return (
    rel === 'root' &&
    /^VB[DN]$/.test(xpos) &&
    /^(free|release|liberate|repatriate|hand|deport|extradite)$/.test(lemma) &&
    childTokens(sentence, token, ['aux', 'obj', 'punct']).length === 0 &&
    surfaceSubject(sentence, token).some((i) => arePeople(sentence, i))
  )
}
