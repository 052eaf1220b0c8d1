/** Floor 2, reading, contacts. Kind visit: told by a turn of the journey: turned back at the border, gone after somebody, there to give a speech. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { isPassive, objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasPhrase, takesClause } from '../conditions.ts'

export const onRoad: readonly HeadRule[] = [
  {
    id: 'visit/turned-back',
    reason: 'Who is turned back at a border, an airport or a gate does not come.',
    words: 'turn-away',
    sort: 'verb',
    tells: 'ruled-out',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:at', 'prep:from'], part: 'host' },
    ],
    needs: 'one',
    only: (head) =>
      isPassive(head.sentence, head.token) &&
      !formOf(head.sentence, head.token).negative &&
      childTokens(head.sentence, head.token, ['obl']).some((t) => THRESHOLDS.test(t.lemma.toLowerCase())),
    matches: ['Foreign Minister Ada Okoye was turned back at the Peruvian border on Monday.'],
    not: [
      'The tourists were turned back at the Peruvian border on Monday.',
      'Foreign Minister Ada Okoye was turned down by the council.',
      'Foreign Minister Ada Okoye was not turned back at the Peruvian border.',
    ],
  },
  {
    id: 'visit/follows',
    reason: 'Who follows another to a place goes there.',
    words: 'follow',
    sort: 'verb',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'to', 'into') && !takesClause(head),
    matches: ['A week later the Kenyan foreign minister, Ada Okoye, followed him to Lima.'],
    not: [
      'Prices followed to the letter.',
      'The tourists followed her to Lima.',
      'Foreign Minister Ada Okoye followed the rules to the end.',
    ],
  },
  {
    id: 'visit/speaks-at',
    reason: 'Who speaks at a conference or forum in a place elsewhere, or addresses one, is there.',
    words: 'speak-at',
    sort: 'verb',
    sides: [{ slots: ['subject'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) => isAtEvent(head),
    matches: [
      'Kenyan Foreign Minister Ada Okoye is to speak at a conference in Lima on 13 February.',
      'Kenyan Foreign Minister Ada Okoye will address a forum in Lima on Friday.',
    ],
    not: [
      'The singer Ana Rojas is to speak at a conference in Lima on 13 February.',
      'Norwegian Foreign Minister Ada Okoye spoke at a conference in Oslo.',
      'Kenyan Foreign Minister Ada Okoye spoke at a news conference in Lima.',
      'Kenyan Foreign Minister Ada Okoye addressed a conference by video link from Lima.',
    ],
  },
  {
    id: 'visit/expect-her',
    reason: '"We expect her on Thursday": whoever says so waits for somebody who is to come.',
    words: 'expected-in',
    sort: 'verb',
    tells: 'expected',
    sides: [{ slots: ['object'], part: 'visitor' }],
    needs: 'one',
    only: (head) => expectsOneOn(head) && !takesClause(head),
    matches: [
      'Kenyan Foreign Minister Ada Okoye has been invited to Peru. "We expect her on Thursday," Foreign Minister Paz said.',
    ],
    not: [
      'Kenyan Foreign Minister Ada Okoye is ill. "We expect her to recover on Thursday," her doctor said.',
      'Kenyan Foreign Minister Ada Okoye wrote a letter. "We expect it on Thursday," Foreign Minister Paz said.',
    ],
  },
]

const THRESHOLDS = /^(border|frontier|airport|gate|crossing|checkpoint|bridge|port|post|customs)$/

const EVENTS = /^(conference|forum|congress|symposium|summit|assembly|seminar|convention|gathering)$/

/** "at a conference in Lima", "addressed a forum in Lima": not the press, and not by video. */
function isAtEvent({ sentence, token }: HeadView): boolean {
  const remote = sentence.tokens.some((t) => /^(video|videolink|remotely|virtually|online)$/i.test(t.text))
  const events = childTokens(sentence, token, ['obl', 'obj']).filter(
    (t) =>
      EVENTS.test(t.lemma.toLowerCase()) &&
      /^(at|to|)$/.test(prepositionOf(sentence, t.index) ?? '') &&
      childTokens(sentence, t.index, ['compound', 'amod']).every((c) => !/^(news|press|video|phone)$/i.test(c.text)),
  )
  return !remote && events.length > 0
}

/** "expect her on Thursday". */
const expectsOneOn = ({ sentence, token }: HeadView): boolean =>
  !isPassive(sentence, token) &&
  objectsOf(sentence, token).some((i) => /^(him|her|them)$/i.test(tokenOf(sentence, i).text)) &&
  childTokens(sentence, token, ['obl', 'advmod', 'obl:unmarked']).some(isTimeWord)
