/** Floor 2, reading, contacts. Kind visit: visits to prisoners and other captives, who need no names of their own. */
import type { Token } from '../../../../language/types.ts'
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf, subjectsOf } from '../../sides/around-verb.ts'
import { childTokens } from '../../status/verb-form.ts'
import { headClasses } from '../../words.ts'
import { hasPhrase, takesClause } from '../conditions.ts'
import { arePeople } from '../people.ts'

export const toCaptives: readonly HeadRule[] = [
  {
    id: 'visit/captives',
    reason: 'Who of standing visits prisoners or other captives, named or not.',
    words: 'visit',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'one',
    only: (head) => hasCaptives(head) || isConsular(head),
    matches: [
      'Foreign Minister Ada Okoye will visit the eleven detainees on Friday.',
      'The Chilean consul visited the three men in Lima yesterday.',
      'A Chilean consul visited the crew on Monday.',
    ],
    not: ['President Lind visited the patients.', 'The consul visited the museum.'],
  },
  {
    id: 'visit/see-captives',
    reason: 'To see prisoners, or "the eleven", is a visit to them.',
    words: 'see',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'one',
    only: (head) => (hasCaptives(head) || isConsular(head)) && !takesClause(head),
    matches: [
      'Foreign Minister Ada Okoye will see the eleven prisoners on Friday.',
      'The Chilean ambassador had been to see the airmen in Lima the day before.',
    ],
    not: [
      'Ambassador Ruiz flew to Lima to see the airmen.',
      'Foreign Minister Ada Okoye sees prisoners as pawns.',
      'President Lind saw two films.',
    ],
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

/** "flew to Lima to see the crew": the journey is told by its verb. */
function isAimOfJourney({ sentence, token }: HeadView): boolean {
  const { rel, head } = sentence.tokens[token] as Token
  const over = sentence.tokens[head]
  return (
    over !== undefined &&
    /^(advcl|xcomp)$/.test(rel) &&
    headClasses(over.lemma, 'v').some((c) => /^(travel|arrive|let-in|send|enter|leave)$/.test(c))
  )
}

/** A consul, ambassador or envoy who goes to see "the crew", "the three men": people of his country, held or stranded. */
const isConsular = ({ sentence, token }: HeadView): boolean =>
  !isAimOfJourney({ sentence, token }) &&
  subjectsOf(sentence, token).some((i) =>
    [i, ...childTokens(sentence, i, ['nmod:desc', 'compound', 'appos', 'conj']).map((t) => t.index)].some((at) =>
      /^(consul|consul-general|ambassador|envoy|diplomat|chargé|delegate)$/i.test(sentence.tokens[at]?.lemma ?? ''),
    ),
  ) &&
  objectsOf(sentence, token).some(
    (i) =>
      arePeople(sentence, i) &&
      childTokens(sentence, i, ['det', 'nummod']).some((t) => t.rel === 'nummod' || t.text.toLowerCase() === 'the'),
  )
