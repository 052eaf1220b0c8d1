/** Floor 2, reading, contacts. "Peru still says eleven", "Japan puts it at ten": how many were freed or exchanged, by one who says that they were. */
import type { Sentence } from '../../../../language/types.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf } from '../../status/verb-form.ts'
import type { EchoRule, Found } from './echo.ts'

export const NUMBER_RULES: readonly EchoRule[] = [
  {
    id: 'echo/number',
    reason:
      'A bare number that somebody says, counts or sticks to right after a release or an exchange is that of those freed: whoever says it says that they were.',
    find: numberSaid,
    matches: [
      ['Peru released eleven Japanese sailors on Monday. Japan still says twelve.', 'acknowledged'],
      ['Peru and Japan exchanged prisoners on Monday. Japan puts the number at eleven.', 'acknowledged'],
      ['Peru and Japan exchanged prisoners on Monday. Norway sticks to five.', 'occurred'],
      ['Peru and Japan exchanged prisoners on Monday. Norway counts ten.', 'occurred'],
      ['Peru and Japan exchanged prisoners on Monday. Norway says nine crossed.', 'occurred'],
    ],
    not: [
      'Peru and Japan exchanged prisoners on Monday. Norway says ten days are not enough.',
      'Peru and Japan will exchange prisoners on Monday. Norway says ten.',
      'President Okoye met President Brandt in Lima. Norway counts ten.',
      'Peru and Japan exchanged prisoners on Monday. Norway does not count ten.',
      'Peru and Japan exchanged prisoners on Monday. Norway sticks to five, and says that it was not an exchange.',
      'Peru and Japan exchanged prisoners on Monday. The bridge was opened in 2004, Norway says.',
    ],
  },
]

/** The verbs that say a number, with the preposition it stands behind. */
const SAYS: ReadonlyMap<string, RegExp> = new Map([
  ['say', /^$/],
  ['count', /^$/],
  ['claim', /^$/],
  ['list', /^$/],
  ['put', /^at$/],
  ['stick', /^to$/],
  ['insist', /^on$/],
  ['speak', /^of$/],
])

const CROSSES = /^(?:cross|come|return|walk|go|leave|board)$/

function numberSaid(sentence: Sentence, token: number): Found | null {
  const { upos, text, head, rel } = tokenOf(sentence, token)
  if (upos !== 'NUM' || head < 0 || deniesToo(sentence) || !/^(?:\d{1,3}|[a-z-]+)$/i.test(text)) return null
  const crossed = /^(?:nsubj|nummod)$/.test(rel) && CROSSES.test(tokenOf(sentence, head).lemma)
  const verb = crossed && tokenOf(sentence, head).rel === 'ccomp' ? tokenOf(sentence, head).head : head
  const behind = SAYS.get(tokenOf(sentence, verb)?.lemma.toLowerCase() ?? '')
  if (behind === undefined || (!crossed && !isBare(sentence, token, behind)) || formOf(sentence, verb).negative)
    return null
  const ahead = crossed && !/^VB[DN]$/.test(tokenOf(sentence, head).xpos)
  if (ahead || childTokens(sentence, verb, ['nsubj']).length === 0) return null
  return { carrier: verb, status: status('occurred', [verb, token]), of: 'any' }
}

/** "sticks to five, and says that it was no exchange": not everything in the sentence tells that it was so. */
const deniesToo = (sentence: Sentence): boolean =>
  sentence.tokens.some((t) => /^(?:not|no|never|none|nobody|n't|n’t|den(?:y|ies|ied)|fiction)$/i.test(t.text))

/** A number of nothing named: "eleven", not "eleven days". */
const isBare = (sentence: Sentence, token: number, behind: RegExp): boolean =>
  /^(?:obj|obl|xcomp|ccomp)$/.test(tokenOf(sentence, token).rel) &&
  behind.test(prepositionOf(sentence, token) ?? '') &&
  childTokens(sentence, token, ['nmod', 'nmod:unmarked', 'compound', 'amod']).length === 0
