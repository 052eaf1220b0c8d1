/** Floor 2, reading, contacts. Kind meeting: persons of standing told to be in one place with each other, without a word for a meeting. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasStanding, headClasses } from '../../words.ts'
import { byPhone, hasPhrase, takesClause } from '../conditions.ts'

export const inPerson: readonly HeadRule[] = [
  {
    id: 'meeting/opposite',
    reason: 'Who sits, stands or is seated opposite somebody, or across from him, is with him.',
    words: 'seat',
    sort: 'verb',
    sides: [
      {
        slots: ['subject', 'object', 'prep:across from', 'prep:opposite', 'prep:next to', 'prep:beside'],
        part: 'party',
      },
    ],
    needs: 'persons',
    only: (head) => hasPhrase(head, 'across from', 'opposite', 'next to', 'beside'),
    matches: [
      'Foreign Minister Ada Okoye sat across from President Lind in Oslo.',
      'Foreign Minister Ada Okoye took a seat opposite President Lind.',
      'Foreign Minister Ada Okoye was seated beside President Lind at the dinner.',
    ],
    not: ['Foreign Minister Ada Okoye sat opposite the window.', 'President Lind stood opposite the Peruvian embassy.'],
  },
  {
    id: 'meeting/seen-together',
    reason: 'Who was photographed, filmed or seen with somebody, or together with him, stood beside him.',
    words: 'photograph',
    sort: 'verb',
    sides: [{ slots: ['object', 'prep:with', 'prep:beside', 'prep:alongside', 'prep:next to'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      (hasPhrase(head, 'with', 'beside', 'alongside', 'next to') || hasAdverb(head, 'together')),
    matches: [
      'Foreign Minister Ada Okoye and President Lind were photographed together in Oslo.',
      'Foreign Minister Ada Okoye was seen with President Lind on Monday.',
    ],
    not: [
      'Foreign Minister Ada Okoye and President Lind were photographed in the rain.',
      'President Lind was seen with a book.',
    ],
  },
  {
    id: 'meeting/at-the-side',
    reason:
      'Who stands, walks or appears side by side with somebody, or beside him at a named place or on a stage; to stand beside a cause is a figure of speech.',
    words: 'appear-with',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:beside', 'prep:alongside', 'prep:next to', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      isSideBySide(head) ||
      (hasAdverb(head, 'together') && hasPhrase(head, 'at', 'before', 'in front of', 'in')) ||
      (hasPhrase(head, 'beside', 'alongside', 'next to', 'with') && isSomewhere(head)),
    matches: [
      'Foreign Minister Ada Okoye and President Lind stood side by side in Oslo.',
      'Foreign Minister Ada Okoye appeared alongside President Lind in Oslo.',
      'Foreign Minister Ada Okoye and President Lind stood together before the monument on Thursday.',
    ],
    not: [
      'Foreign Minister Ada Okoye stands beside President Lind.',
      'Foreign Minister Ada Okoye stood with President Lind against the tariffs.',
    ],
  },
  {
    id: 'meeting/join',
    reason: 'Who joins a person at a meal, a site or a place is with him; to join him in a demand is not.',
    words: 'attend',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'persons',
    only: isSomewhere,
    matches: [
      'Foreign Minister Ada Okoye joined President Lind for dinner in Oslo.',
      'Foreign Minister Ada Okoye joined President Lind at the villa.',
    ],
    not: [
      'Foreign Minister Ada Okoye joined President Lind in calling for a truce.',
      'Foreign Minister Ada Okoye joined President Lind in Parliament.',
    ],
  },
  {
    id: 'meeting/keep',
    reason: 'Who keeps a guest for an hour or an afternoon has him before him.',
    words: 'keep',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'persons',
    only: (head) => !takesClause(head) && lasts(head),
    matches: ['President Lind kept Foreign Minister Ada Okoye for two hours.'],
    not: [
      'President Lind kept Foreign Minister Ada Okoye in office.',
      'President Lind kept Ada Okoye waiting for an hour.',
    ],
  },
  {
    id: 'meeting/tell-to-face',
    reason: 'Who tells another of his rank something at a named place, over a meal or to his face has met him.',
    words: 'tell-person',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object', 'person-object'], part: 'party' }],
    needs: 'persons',
    only: (head) => !byPhone(head) && (isToldSomewhere(head) || isToldFaceToFace(head)),
    matches: [
      'Foreign Minister Ada Okoye told President Lind in Oslo on Monday that the road was open.',
      'Foreign Minister Ada Okoye told President Lind over lunch that the road was open.',
    ],
    not: [
      'Foreign Minister Ada Okoye told President Lind that the road was open.',
      'Foreign Minister Ada Okoye told reporters in Oslo that the road was open.',
      'Foreign Minister Ada Okoye told President Lind by phone in Oslo that the road was open.',
    ],
  },
]

const hasAdverb = ({ sentence, token }: HeadView, ...words: readonly string[]): boolean =>
  childTokens(sentence, token, ['advmod']).some((t) => words.includes(t.text.toLowerCase()))

/** "side by side", "shoulder to shoulder". */
const isSideBySide = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['advmod', 'obl', 'obj', 'xcomp']).some((t) => {
    const next = sentence.tokens.slice(t.index + 1, t.index + 3).map((w) => w.text.toLowerCase())
    return /^(side by side|shoulder to shoulder)$/i.test([t.text, ...next].join(' '))
  })

const STAGES =
  /^(stage|podium|platform|balcony|lawn|steps?|dais|runway|tarmac|airport|dinner|lunch|breakfast|supper|tea|coffee)$/

/** Where somebody sits for years. */
const CHAMBERS = /^(parliament|congress|senate|government|cabinet|council|commons|party|court|assembly)$/i

const placePhrases = ({ sentence, token }: HeadView, at = token) =>
  childTokens(sentence, at, ['obl', 'nmod']).filter(
    (t) => !isTimeWord(t) && /^(in|at|on|for|outside|near)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )

/** At a named place, a site, on a stage, for a meal. */
export function isSomewhere(head: HeadView): boolean {
  return placePhrases(head).some(
    (t) =>
      !CHAMBERS.test(t.text) &&
      (STAGES.test(t.lemma.toLowerCase()) ||
        hasStanding(t.lemma.toLowerCase(), 'site') ||
        headClasses(t.lemma.toLowerCase(), 'n').some((c) => c === 'meal' || c === 'event') ||
        (t.upos === 'PROPN' && prepositionOf(head.sentence, t.index) !== 'for')),
  )
}

/** The place hangs on the verb or, by the parse's habit, on the person told. */
function isToldSomewhere(head: HeadView): boolean {
  const told = childTokens(head.sentence, head.token, ['iobj', 'obj'])
  return [head.token, ...told.map((t) => t.index)]
    .flatMap((at) => placePhrases(head, at))
    .some((t) => t.upos === 'PROPN' && prepositionOf(head.sentence, t.index) === 'in' && !/^[A-Z]{2,}$/.test(t.text))
}

function isToldFaceToFace(head: HeadView): boolean {
  const { sentence, token } = head
  return childTokens(sentence, token, ['obl', 'advmod']).some((t) => {
    const preposition = prepositionOf(sentence, t.index)
    if (preposition === 'over')
      return headClasses(t.lemma.toLowerCase(), 'n').some((c) => /^(meal|refreshment)$/.test(c))
    return (preposition === 'to' && t.lemma === 'face') || (preposition === 'in' && t.lemma === 'person')
  })
}

/** "for two hours", "for most of an afternoon". */
const lasts = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => {
    const whole = [t, ...childTokens(sentence, t.index, ['nmod'])]
    return (
      prepositionOf(sentence, t.index) === 'for' &&
      whole.some((w) => /^(hour|minute|morning|afternoon|evening|night)$/.test(w.lemma))
    )
  })
