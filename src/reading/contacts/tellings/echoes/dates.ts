/** Floor 2, reading, contacts. "announced the date", "The new date is 4 May", "They had been down for the 11th": what is made known or moved is the day of the contact. */
import type { Sentence } from '../../../../language/types.ts'
import { ANNOUNCING, CONFIRMING } from '../../status/governors.ts'
import { realityOfForm, status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import type { EchoRule, Found } from './echo.ts'

export const DATE_RULES: readonly EchoRule[] = [
  {
    id: 'echo/date-told',
    reason: 'Whoever announces or confirms the date of a contact just told announces or confirms the contact.',
    find: dateTold,
    matches: [
      [
        'President Okoye and President Brandt will meet in Lima on 3 June. Peru announced the date this week.',
        'announced',
      ],
      ['President Okoye will visit President Brandt on 3 June. His office confirmed the date.', 'confirmed'],
    ],
    not: ['President Okoye met President Brandt in Lima. The court announced the date of the trial.'],
  },
  {
    id: 'echo/new-date',
    reason: 'A new date is one for the contact just told.',
    find: newDate,
    matches: [
      ['The talks between Peru and Japan in Lima have been put off by a week. The new date is 18 March.', 'scheduled'],
    ],
    not: ['President Okoye met President Brandt in Lima. The date of the harvest is 18 March.'],
  },
  {
    id: 'echo/down-for',
    reason: 'What "had been down for" a day was on a timetable: of contacts in the plural ("They") or of "it".',
    find: downFor,
    matches: [
      [
        'The talks between Peru and Japan in Lima have slipped by a week. They had been down for the 11th of March.',
        'scheduled',
      ],
    ],
    not: ['President Okoye met President Brandt in Lima. They had been down for days.'],
  },
]

const DATE = /^(?:date|dates|day|timing)$/

/** "the date", "its new date": nothing else says of what. What the parse hangs on it with an "and" stands beside it. */
const isBareDate = (sentence: Sentence, i: number): boolean =>
  DATE.test(tokenOf(sentence, i).text.toLowerCase()) &&
  childTokens(sentence, i, ['det', 'nmod:poss']).some((t) => /^(?:the|its|their)$/i.test(t.text)) &&
  childTokens(sentence, i, ['nmod', 'acl', 'acl:relcl', 'compound']).every(
    (t) => isTimeWord(t) || childTokens(sentence, t.index, ['cc']).length > 0,
  )

function dateTold(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (rel !== 'obj' || head < 0 || !isBareDate(sentence, token) || formOf(sentence, head).negative) return null
  const { lemma } = tokenOf(sentence, head)
  const told = CONFIRMING.has(lemma) ? 'confirm' : ANNOUNCING.has(lemma) ? 'announce' : null
  return told === null ? null : { carrier: head, status: status('bare', [token, head], told), of: 'any' }
}

function newDate(sentence: Sentence, token: number): Found | null {
  const { rel, head } = tokenOf(sentence, token)
  if (rel !== 'nsubj' || head < 0 || !isBareDate(sentence, token)) return null
  const isNew = childTokens(sentence, token, ['amod']).some((t) => /^(?:new|revised|fresh)$/i.test(t.text))
  const isDay =
    childTokens(sentence, head, ['cop']).some((t) => /^(?:is|will)$/i.test(t.text)) && isDayWord(sentence, head)
  return isNew && isDay ? { carrier: head, status: status('planned', [token, head]), of: 'any' } : null
}

const isDayWord = (sentence: Sentence, i: number): boolean =>
  isTimeWord(tokenOf(sentence, i)) || /^\d{1,2}(?:st|nd|rd|th)?$/i.test(tokenOf(sentence, i).text)

function downFor(sentence: Sentence, token: number): Found | null {
  const { rel, head, text } = tokenOf(sentence, token)
  if (!/^nsubj/.test(rel) || head < 0 || !/^(?:it|they)$/i.test(text)) return null
  const { text: word } = tokenOf(sentence, head)
  const dated = childTokens(sentence, head, ['obl']).some(
    (t) => childTokens(sentence, t.index, ['case']).some((c) => /^for$/i.test(c.text)) && isDayWord(sentence, t.index),
  )
  if (!/^(?:down|pencilled|slated|meant)$/i.test(word) || !dated) return null
  const own = realityOfForm({ ...formOf(sentence, head), negative: false })
  if (own === 'none') return null
  return { carrier: head, status: status('planned', [token, head]), of: /^they$/i.test(text) ? 'plural' : 'any' }
}
