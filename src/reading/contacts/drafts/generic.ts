/** Floor 2, reading, contacts. Words that tell of no one contact: counts ("met twice", "three visits"), habits and kinds ("such meetings"). */
import type { PageSentence } from '../../page.ts'
import type { HeadRule } from '../rule.ts'
import { nounChain } from '../sides/carrier.ts'
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

/** "met twice more, in Lima in May", "twice, most recently on 25 May": a count that is then spelled out. */
export function isItemised(sentence: PageSentence, token: number): boolean {
  const at = countAfter(sentence, token)
  if (at === null) return false
  const behind = sentence.tokens.slice(at + 1)
  const mark = behind.findIndex((t) => /^[,:–—(-]$/.test(t.text))
  const between = behind.slice(0, Math.max(0, mark))
  if (
    mark < 0 ||
    between.some((t) => !isTimeWord(t) && !/^(?:more|already|now|since|this|last|past|in|the|a)$/i.test(t.text))
  )
    return false
  const words = behind.slice(mark + 1)
  const [first, ...more] = words.filter((t) => !/^(?:most|recently|first|last|the|on|in|at|time)$/i.test(t.text))
  return (
    first !== undefined &&
    (isTimeWord(first) ||
      first.upos === 'PROPN' ||
      (first.upos === 'ADJ' && more[0] !== undefined && isTimeWord(more[0])))
  )
}

/** The "twice" or "three times" of a verb, where it stands in the words behind it or before it. */
function countAfter(sentence: PageSentence, token: number): number | null {
  const near = sentence.tokens.slice(token - 1)
  const found = near.find((t) => isCountWord(sentence, t.index))
  if (found === undefined) return null
  if (found.index > token) return found.index
  const comma = near.find((t) => t.index > token && /^[,:–—]$/.test(t.text))
  return comma === undefined ? null : comma.index - 1
}

const isCountWord = (sentence: PageSentence, i: number): boolean =>
  /^(?:twice|thrice)$/i.test(tokenOf(sentence, i).text) ||
  (tokenOf(sentence, i).text.toLowerCase() === 'times' && tokenOf(sentence, i - 1)?.upos === 'NUM')

/** "met twice", "has met him three times": more than one contact. */
export const isTimesOver = (sentence: PageSentence, token: number): boolean => countAfter(sentence, token) !== null

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
