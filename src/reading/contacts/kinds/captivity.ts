/** Floor 2, reading, contacts. Is the report about people held, so that "the men" and "twelve of the fourteen" are theirs; and is their release only a term somebody sets? */
import type { Sentence } from '../../../language/types.ts'
import type { Page } from '../../page.ts'
import type { HeadRule } from '../rule.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isProviso } from '../status/marks.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'

/** Plain "held" is also said of talks: it counts beside the people held. */
const HELD =
  /\b(?:repatriat\w*|freed|let go|detain\w*|arrest\w*|jailed|captiv\w+|captors?|imprison\w*|prisoners?|hostages?|in custody|behind bars|swap|exchanged? (?:of|for))\b/i

const WHO =
  '(?:crew|crewm[ae]n|sailors?|seam[ae]n|fisherm[ae]n|soldiers?|pilots?|airm[ae]n|engineers?|[Cc]aptain|mates?|teachers?|nurses?|doctors?|workers?|drivers?|prisoners?|hostages?|detainees?|captives?|surveyors?|journalists?|students?|monks?|officers?|nationals|citizens|men|women|[A-Z][a-z]+(?:ans|ians|ese|is))'

const PEOPLE = new RegExp(`\\b${WHO}\\b`)

const HOLDING = new RegExp(
  `\\b(?:[Hh]olds?|holding|held)\\s+(?:[\\w-]+,?\\s+){0,5}?${WHO}\\b|\\b${WHO}\\s+(?:[\\w-]+\\s+){0,9}?held\\b`,
)

const SPORT = /\b(?:striker|midfielder|goalkeeper|league|transfer window|championship|coach)\b/i

/** Said to be held, and of people; clubs hold players too. */
export function speaksOfCaptives(page: Page): boolean {
  const { text } = page.report
  return (HOLDING.test(text) || (HELD.test(text) && PEOPLE.test(text))) && !SPORT.test(text)
}

/**
 * "until the men are released", "unless they are back", "gave Peru until Friday to free them": the term of a demand, which is a position and
 * tells of no release. What is itself promised under a condition ("will be released if a bond is paid") stays.
 */
export function withoutTerms(rules: readonly HeadRule[]): readonly HeadRule[] {
  return rules.map((rule) => ({
    ...rule,
    only: (head) => !isTerm(head.sentence, head.token) && (rule.only?.(head) ?? true),
  }))
}

const TERMS = /^(if|unless|until|till|once|as long as|so long as|provided|providing)$/

function isTerm(sentence: Sentence, token: number): boolean {
  const { rel, head } = tokenOf(sentence, token)
  if (head < 0) return false
  if (isProviso(sentence, token)) return true
  if (rel === 'conj') return isTerm(sentence, head)
  if (rel === 'advcl' && childTokens(sentence, token, ['mark']).some((t) => TERMS.test(t.text.toLowerCase())))
    return true
  const infinitive = childTokens(sentence, token, ['mark']).some((t) => t.text.toLowerCase() === 'to')
  return (
    infinitive &&
    /^(give|have|get|grant)$/.test(tokenOf(sentence, head).lemma) &&
    childTokens(sentence, head, ['obl', 'nmod']).some((t) => prepositionOf(sentence, t.index) === 'until')
  )
}
