/** Floor 2, reading, contacts. Kind visit: journeys told by the verb of motion: who goes, crosses, or is sent. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf, surfaceSubject } from '../../sides/around-verb.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { hasStanding } from '../../words.ts'
import { hasObject, hasPhrase } from '../conditions.ts'

export const going: readonly HeadRule[] = [
  {
    id: 'visit/travel',
    reason:
      'Who travels, flies, goes, comes or returns to a place or from it; "heads a fund" has an object and no direction.',
    words: 'travel',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'aboard'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into', 'prep:from', 'prep:for', 'prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => !hasObject(head) && !isWayHome(head) && !turnsBack(head) && !areCommonPeople(head),
    matches: [
      'Foreign Minister Ada Okoye will travel to Norway on Friday.',
      'President Lind returned to Oslo from Tokyo on Saturday.',
      'President Lind went not to Lima but to Oslo.',
      'Ambassador Ruiz flew on to Lima on Monday.',
      'Foreign Minister Ada Okoye flies on Friday to Lima.',
    ],
    not: [
      'Foreign Minister Ada Okoye heads a fund.',
      'The prize went to Norway.',
      'Ambassador Ruiz went on to say that Peru was wrong.',
      'The tourists flew on to Lima.',
      'President Lind came across as tired.',
      'Foreign Minister Ada Okoye flew to Lima on Monday but turned back because of fog.',
      'Six Norwegian drivers held in Peru walked across the bridge to Chile on Friday.',
      'President Lind drank tea with his hosts and returned to Oslo by car.',
    ],
  },
  {
    id: 'visit/enter',
    reason: 'Entering or reaching a place, crossing into it, boarding a train or plane for it.',
    words: 'enter',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'aboard'], part: 'visitor' },
      { slots: ['object', 'prep:to', 'prep:into', 'prep:for'], part: 'host' },
    ],
    needs: 'traveller',
    matches: [
      'Foreign Minister Ada Okoye reached Lima on Monday.',
      "Ambassador Ruiz's convoy reached Lima on Monday.",
      'Ambassador Ruiz boarded a flight for Lima.',
    ],
    not: ['Foreign Minister Ada Okoye reached a deal.', 'President Lind entered politics.'],
  },
  {
    id: 'visit/send',
    reason: 'Somebody of standing who is sent, flown or brought to a place goes there.',
    words: 'send',
    sort: 'verb',
    sides: [
      { slots: ['object', 'subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => sendsSomebody(head) && hasPhrase(head, 'to', 'into'),
    matches: ['Peru sent Foreign Minister Ada Okoye to Norway in May.'],
    not: ['Peru sent aid to Norway.'],
  },
]

/** The last link of a chain of movements ("got off in Lima, drank tea and returned to Oslo"): the way back, no visit to where it ends. */
const isWayHome = (head: HeadView): boolean =>
  head.sentence.tokens[head.token]?.rel === 'conj' &&
  head.sentence.tokens[head.token]?.lemma === 'return' &&
  !hasPhrase(head, 'from', 'for')

/** "flew to Lima but turned back", "set off for Peru but had to return": the journey did not get there. */
const turnsBack = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['conj', 'parataxis']).some(
    (t) =>
      (/^(turn|force|order|send)$/.test(t.lemma) &&
        /^(back|around|round)$/i.test(sentence.tokens[t.index + 1]?.text ?? '')) ||
      (t.lemma === 'return' && childTokens(sentence, t.index, ['cc']).some((c) => /^(but|only)$/i.test(c.text))),
  )

/** "six drivers", "two sailors": people who go their way without an office. */
const areCommonPeople = ({ sentence, token }: HeadView): boolean =>
  surfaceSubject(sentence, token).some((i) => {
    const { upos, lemma } = tokenOf(sentence, i)
    return (
      upos === 'NOUN' &&
      hasStanding(lemma.toLowerCase(), 'people') &&
      !hasStanding(lemma.toLowerCase(), 'office', 'post') &&
      childTokens(sentence, i, ['nummod']).length > 0
    )
  })

/** What is sent is somebody with an office: aid, troops and letters are not on a visit. */
const sendsSomebody = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some(
    (i) =>
      sentence.tokens[i]?.upos === 'PROPN' ||
      hasStanding(sentence.tokens[i]?.lemma.toLowerCase() ?? '', 'office', 'post') ||
      /^(delegation|team|mission)$/.test(sentence.tokens[i]?.lemma ?? ''),
  )
