/** Floor 2, reading, contacts. Words that tell of no one contact: counts ("met twice", "three visits"), habits and kinds ("such meetings"). */
import type { PageSentence } from '../../page.ts'
import type { HeadRule } from '../rule.ts'
import { nounChain } from '../sides/around-noun.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'

/** "met twice", "three visits", "multiple visits": a count, which creates no contact. */
export function isCounted(sentence: PageSentence, token: number): boolean {
  const word = tokenOf(sentence, token)
  const modal = word.rel === 'xcomp' && word.head >= 0 ? childTokens(sentence, word.head, ['advmod']) : []
  if (word.upos === 'VERB')
    return (
      !isItemised(sentence, token) &&
      [...modal, ...childTokens(sentence, token, ['advmod', 'obl'])].some(
        (t) => COUNTING.has(t.text.toLowerCase()) || (t.lemma === 'time' && t.xpos === 'NNS'),
      )
    )
  const counted = childTokens(sentence, token, ['nummod', 'amod', 'det']).some(
    (t) => MANY.has(t.text.toLowerCase()) || (t.rel === 'nummod' && t.text !== '1' && !/^one$/i.test(t.text)),
  )
  return counted && word.xpos === 'NNS' && !PLURAL_NAMES.has(word.text.toLowerCase())
}

/** "met twice more, in Lima in May and in Oslo in June": a count that is then spelled out. */
const isItemised = (sentence: PageSentence, token: number): boolean => {
  const phrases = childTokens(sentence, token, ['obl'])
  return (
    phrases.some(isTimeWord) &&
    phrases.some(
      (t) =>
        t.upos === 'PROPN' &&
        !isTimeWord(t) &&
        prepositionOf(sentence, t.index) === 'in' &&
        childTokens(sentence, t.index, ['conj']).some((c) => c.upos === 'PROPN'),
    )
  )
}

const COUNTING = new Set([
  'twice',
  'thrice',
  'repeatedly',
  'often',
  'regularly',
  'frequently',
  'periodically',
  'routinely',
  'usually',
  'sometimes',
  'always',
  'rarely',
  'seldom',
])

const MANY = new Set([
  'multiple',
  'several',
  'many',
  'numerous',
  'frequent',
  'regular',
  'various',
  'countless',
  'few',
  'repeated',
  'most',
  'annual',
  'routine',
  'all',
])

const PLURAL_NAMES = new Set(['talks', 'negotiations', 'consultations', 'discussions'])

const SINGLE_ONLY = new Set(['visit-noun', 'call-noun', 'interview', 'arrival', 'departure'])

/** "paid visits to Peru and Chile": one journey to several places. */
const isRound = (sentence: PageSentence, token: number, rule: HeadRule): boolean =>
  rule.words === 'visit-noun' &&
  /^(pay|make|undertake|complete|conclude)$/.test(
    tokenOf(sentence, Math.max(0, tokenOf(sentence, token).head)).lemma,
  ) &&
  childTokens(sentence, token, ['nmod']).some(
    (t) => prepositionOf(sentence, t.index) === 'to' && childTokens(sentence, t.index, ['conj']).length > 0,
  )

/** Bare plurals that tell of no one contact: "meetings are held in private". */
export function isGeneric(sentence: PageSentence, token: number, rule: HeadRule): boolean {
  const word = tokenOf(sentence, token)
  if (rule.sort === 'verb' || word.xpos !== 'NNS' || PLURAL_NAMES.has(word.text.toLowerCase())) return false
  if (SINGLE_ONLY.has(rule.words)) return !isRound(sentence, token, rule)
  if (nounChain(sentence, token).some((n) => /^(sidelines?|margins?|fringes?)$/i.test(tokenOf(sentence, n).text)))
    return true
  return childTokens(sentence, token, ['det', 'amod']).some((t) =>
    /^(such|any|all|most|some|these|those)$/i.test(t.text),
  )
}
