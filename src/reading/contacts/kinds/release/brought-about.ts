/** Floor 2, reading, contacts. Kind release: told by who secured, won or negotiated it. */
import type { HeadRule, HeadView, SideRule } from '../../rule.ts'
import { isPassive } from '../../sides/around-verb.ts'
import { outcomesOf } from '../../sides/slots.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { headClasses } from '../../words.ts'
import { arePeople } from '../people.ts'

const SIDES: readonly SideRule[] = [
  { slots: ['of-object', 'in-return', 'subject', 'prep:from', 'prep:by', 'prep:for'], part: 'party' },
]

export const broughtAbout: readonly HeadRule[] = [
  {
    id: 'release/brought-about',
    reason:
      'Who secured, won or negotiated the release of people had them let go; a release negotiated for months, or being negotiated, is still to come.',
    words: 'bring-about',
    sort: 'verb',
    sides: SIDES,
    needs: 'let-go',
    only: (head) => !isUnfinished(head) && hasReleaseAsObject(head),
    matches: [
      'Peru secured the release of two Chilean sailors in February.',
      'Ambassador Ruiz negotiated the release of the teacher Ana Rojas last year.',
      'The talks with Norway led to the freeing of two Chilean teachers.',
      'The freedom of the two Chilean pilots was won by Ambassador Ruiz on Monday.',
    ],
    not: [
      'Peru secured the release of the film in February.',
      'Peru won the release of funds in February.',
      'Ambassador Ruiz won a seat in February.',
    ],
  },
  {
    id: 'release/being-negotiated',
    reason: 'A release that somebody is negotiating, or negotiated for a time, is no more than planned.',
    words: 'bring-about',
    sort: 'verb',
    sides: SIDES,
    needs: 'let-go',
    tells: 'planned',
    only: (head) => isUnfinished(head) && hasReleaseAsObject(head),
    matches: [
      'Peru is negotiating the release of two Chilean sailors.',
      'Ambassador Ruiz negotiated the release of two Chilean sailors for months.',
    ],
    not: ['Peru is negotiating the release of funds.', 'Peru secured the release of two Chilean sailors.'],
  },
]

/** "is negotiating", "negotiated for months". */
const isUnfinished = ({ sentence, token }: HeadView): boolean =>
  /progressive$/.test(formOf(sentence, token).name) ||
  childTokens(sentence, token, ['obl', 'obl:unmarked']).some(
    (t) =>
      /^(hour|day|week|month|year|decade)$/.test(t.lemma) &&
      childTokens(sentence, t.index, ['case']).some((c) => /^(for|over|throughout)$/i.test(c.text)),
  )

const hasReleaseAsObject = ({ sentence, token }: HeadView): boolean =>
  outcomesOf(sentence, token).some((noun) => isReleaseOfPeople(sentence, noun, isPassive(sentence, token)))

/** "the release of two sailors", "their freedom", "the sailors' release". */
function isReleaseOfPeople(sentence: HeadView['sentence'], noun: number, passive: boolean): boolean {
  const { lemma } = tokenOf(sentence, noun)
  if (lemma === 'transfer' || !headClasses(lemma.toLowerCase(), 'n').some((c) => /^(release|freedom)$/.test(c)))
    return false
  const theirs = childTokens(sentence, noun, ['nmod', 'nmod:poss', 'compound'])
  return theirs.some(
    (t) =>
      arePeople(sentence, t.index) ||
      t.upos === 'PROPN' ||
      (t.rel === 'nmod:poss' && !passive && /^(his|her|their)$/i.test(t.text)),
  )
}
