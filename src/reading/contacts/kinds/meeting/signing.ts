/** Floor 2, reading, contacts. Kind meeting: told by what two sides sign, open or strike at one place. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { childTokens } from '../../status/verb-form.ts'
import { isSomewhere } from './in-person.ts'

export const signing: readonly HeadRule[] = [
  {
    id: 'meeting/sign-together',
    reason: 'Two persons in office who sign, open or unveil something at a named place are there together.',
    words: 'sign',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'party' }],
    needs: 'persons',
    only: (head) => signsSomewhere(head),
    matches: [
      'Foreign Minister Ada Okoye and President Lind signed a treaty in Oslo on Monday.',
      'The foreign ministers of Peru and Chile initialled the accord in Oslo on Tuesday.',
      'The foreign ministers of Peru and Chile are to sign the timetable in Oslo next Tuesday.',
    ],
    not: [
      'Foreign Minister Ada Okoye and President Lind signed a treaty.',
      'Foreign Minister Ada Okoye signed a treaty in Oslo.',
      'Foreign Minister Ada Okoye and President Lind opened their mouths in Oslo.',
    ],
  },
  {
    id: 'meeting/deal-struck',
    reason: 'Where a bargain is struck at a place by persons of two sides, they met there.',
    words: 'strike-deal',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:between', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      objectsOf(head.sentence, head.token).some((i) =>
        /^(deal|bargain|agreement|accord|pact|truce|compromise|settlement|understanding)$/.test(
          head.sentence.tokens[i]?.lemma ?? '',
        ),
      ) && isSomewhere(head),
    matches: [
      'The bargain was struck in Oslo on the tenth by Foreign Minister Okoye and President Lind.',
      'Foreign Minister Okoye and President Lind struck a deal in Oslo on Monday.',
    ],
    not: [
      'Foreign Minister Okoye and President Lind struck a deal on Monday.',
      'The bargain was struck in Oslo on the tenth.',
      'Foreign Minister Okoye and President Lind struck a rock in Oslo.',
    ],
  },
]

const signsSomewhere = (head: HeadView): boolean =>
  objectsOf(head.sentence, head.token).some(
    (i) =>
      isDone(head, i) &&
      [head.token, i, ...childTokens(head.sentence, i, ['nmod']).map((t) => t.index)].some((token) =>
        isSomewhere({ ...head, token }),
      ),
  )

const isDone = ({ sentence }: HeadView, thing: number): boolean =>
  /^(treaty|agreement|accord|deal|pact|declaration|protocol|memorandum|memoranda|contract|communique|communiqué|statement|embassy|consulate|bridge|pipeline|road|railway|line|plant|timetable|schedule|roadmap|map|annex|minute|text|document|paper|truce|memorial|monument|exhibition|centre|center)$/.test(
    sentence.tokens[thing]?.lemma.toLowerCase() ?? '',
  )
