/** Floor 2, reading, contacts. Kind visit: visits told by where somebody stayed, spent his time, was seen or is said to have been. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasObject, hasPhrase, takesClause } from '../conditions.ts'

export const presence: readonly HeadRule[] = [
  {
    id: 'visit/dwell',
    reason:
      'Who stays for a time, waits or sleeps in a place elsewhere is there; who merely stayed there did not come, and in custody or in office nobody is on a visit.',
    words: 'dwell',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) =>
      isSomewhere(head) &&
      !hasPhrase(head, 'with') &&
      !hasObject(head) &&
      !takesClause(head) &&
      !isNegative(head) &&
      !isConfined(head) &&
      (isLodged(head) || (isDated(head) && !/^(stay|remain)$/.test(head.sentence.tokens[head.token]?.lemma ?? ''))),
    matches: [
      'Foreign Minister Ada Okoye stayed in Lima until Tuesday.',
      'President Lind is staying at a hotel in Lima.',
      'Foreign Minister Ada Okoye has been sitting in the lobby of a hotel in Lima since Monday.',
      'Ambassador Ruiz remained in Lima until Tuesday.',
      'Ambassador Ruiz slept in Lima on Sunday night.',
    ],
    not: [
      'Norwegian President Lind stayed in Oslo on Monday.',
      'President Lind was to go to Peru, but stayed in Chile.',
      'Foreign Minister Ada Okoye sat with the Chileans in Lima on Monday.',
      'President Lind stayed in office.',
      'Minister Ruiz sat in parliament in Lima until May.',
      'The ambassador, Ana Rojas, sleeps in Lima.',
      'Foreign Minister Ada Okoye remained silent in Lima.',
      'President Lind has been sitting in a prison in Lima since May.',
      'The goalkeeper Ana Rojas stayed in Lima until Tuesday.',
    ],
  },
  {
    id: 'visit/spend',
    reason: 'Who spends a day, a night or some days in a place visits it; money is spent otherwise.',
    words: 'spend',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) => isSomewhere(head) && spendsTime(head) && !isConfined(head),
    matches: [
      'Foreign Minister Ada Okoye spent Tuesday in Lima.',
      'President Lind will spend the night in Lima.',
      'Ambassador Ruiz spent two days in Lima this week.',
      'Foreign Minister Ada Okoye should have spent this morning in Lima.',
    ],
    not: [
      'President Lind spent money in Lima.',
      'Norwegian President Lind spent Sunday in Oslo.',
      'Peruvian tourists spent two days in Oslo.',
    ],
  },
  {
    id: 'visit/seen',
    reason: 'Who was seen or photographed in a place was there; "is seen as" is an opinion.',
    words: 'photograph',
    sort: 'verb',
    sides: [{ slots: ['object'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      isSomewhere(head) &&
      !hasPhrase(head, 'as', 'with') &&
      !/^(present|infinitive)$/.test(formOf(head.sentence, head.token).name),
    matches: [
      'Foreign Minister Ada Okoye was seen in Lima on Monday.',
      'President Lind was photographed outside a hotel in Lima.',
    ],
    not: [
      'President Lind is seen in Lima as a hardliner.',
      'The singer Ana Rojas was seen in Lima on Monday.',
      'A solution was seen in Lima on Monday.',
    ],
  },
  {
    id: 'visit/placed',
    reason: 'Whom witnesses or records put in a place was there, on their word.',
    words: 'locate',
    sort: 'verb',
    sides: [{ slots: ['object'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) => putsPerson(head) && (isSomewhere(head) || isOnSoil(head)),
    matches: [
      'Two guards placed Foreign Minister Ada Okoye in Lima on Sunday.',
      'Phone records put President Lind in Lima that night.',
      'Two guards placed Foreign Minister Ada Okoye on Peruvian soil.',
    ],
    not: [
      'The guard placed the parcel in Lima.',
      'Foreign Minister Ada Okoye placed her trust in Peru.',
      'President Lind put Foreign Minister Ada Okoye in charge.',
    ],
  },
  {
    id: 'visit/set-foot',
    reason: 'Who sets foot in a country goes there.',
    words: 'set-foot',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) =>
      childTokens(head.sentence, head.token, ['obj']).some((t) => t.lemma === 'foot') &&
      (isSomewhere(head) || isOnSoil(head)),
    matches: [
      'President Lind set foot in Peru on Monday for the first time in ten years.',
      'President Lind never set foot on Peruvian soil.',
    ],
    not: ['The goalkeeper Ana Rojas set foot in Peru on Monday.', 'President Lind set her sights on Peru.'],
  },
]

/** A phrase that says where, be it a name or a house. */
const isSomewhere = (head: HeadView): boolean => hasPhrase(head, 'in', 'at', 'inside', 'outside', 'near', 'aboard')

/** "on Peruvian soil", "on the territory of Peru". */
const isOnSoil = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'nmod']).some(
    (t) => /^(soil|territory|ground|land)$/.test(t.lemma) && /^(on|in)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

/** "until Friday", "for two days", "overnight", "at a hotel", "is staying": a stay with an end. */
const isLodged = ({ sentence, token }: HeadView): boolean =>
  sentence.tokens[token]?.xpos === 'VBG' ||
  childTokens(sentence, token, ['advmod', 'obl']).some(
    (t) =>
      t.text.toLowerCase() === 'overnight' ||
      /^(hotel|guesthouse|guest-house|inn|villa|residence|embassy)$/.test(t.lemma) ||
      (isTimeWord(t) && /^(until|till|for|since)$/.test(prepositionOf(sentence, t.index) ?? '')),
  )

const isDated = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'advmod']).some(isTimeWord)

const isNegative = ({ sentence, token }: HeadView): boolean => formOf(sentence, token).negative

/** In a prison, a hospital, an office or a queue nobody is on a visit. */
const isConfined = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) =>
    /^(prison|jail|cell|custody|detention|hospital|clinic|exile|hiding|bed|coma|office|post|parliament|cabinet|government|opposition|court|line|queue|charge|power|silence)$/.test(
      t.lemma,
    ),
  )

/** What is spent is time: "two days", "Tuesday", "the night", "a day and a night". */
const spendsTime = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl']).some(
    (t) =>
      prepositionOf(sentence, t.index) === null &&
      isTimeWord(t) &&
      !/^(month|spring|summer|autumn|winter|time)$/.test(t.lemma),
  )

const putsPerson = ({ sentence, token }: HeadView): boolean =>
  objectsOf(sentence, token).some((i) => sentence.tokens[i]?.upos === 'PROPN')
