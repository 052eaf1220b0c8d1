/** Floor 2, reading, contacts. Kind visit: visits to prisoners and other captives, who need no names of their own. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { hasPhrase, takesClause } from '../conditions.ts'

export const toCaptives: readonly HeadRule[] = [
  {
    id: 'visit/captives',
    reason: 'Who of standing visits prisoners or other captives, named or not.',
    words: 'visit',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'one',
    only: (head) => hasCaptives(head),
    matches: ['Foreign Minister Ada Okoye will visit the eleven detainees on Friday.'],
    not: ['President Lind visited the patients.'],
  },
  {
    id: 'visit/see-captives',
    reason: 'To see prisoners, or "the eleven", is a visit to them.',
    words: 'see',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'one',
    only: (head) => hasCaptives(head) && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye will see the eleven prisoners on Friday.'],
    not: ['Foreign Minister Ada Okoye sees prisoners as pawns.', 'President Lind saw two films.'],
  },
]

/** Captives in so many words, or "the eleven" with nobody named. */
const hasCaptives = (head: HeadView): boolean =>
  !hasPhrase(head, 'as') &&
  objectsOf(head.sentence, head.token).some((i) => {
    const token = head.sentence.tokens[i]
    return (
      /^(prisoner|detainee|captive|hostage|inmate|internee)$/.test(token?.lemma.toLowerCase() ?? '') ||
      (token?.upos === 'NUM' && head.sentence.tokens[i - 1]?.text.toLowerCase() === 'the')
    )
  })
