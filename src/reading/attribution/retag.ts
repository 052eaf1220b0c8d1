/**
 * Floor 2, reading/attribution. Words of saying that a tagger takes for nouns: "..., warning that it would close the
 * bridge, as ...", "..., state television reports". Undone before frames are looked for; the page stays as it is.
 */
import { childrenOf, headOf, rootOf } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { PageSentence } from '../page.ts'
import { hasRel, lower } from './tree.ts'

export function retag(sentence: PageSentence): PageSentence {
  const changed = new Map<number, Partial<Token>>()
  for (const { index } of sentence.tokens) {
    if (isParticiple(sentence, index)) asParticiple(sentence, index, changed)
    if (isReporting(sentence, index)) asReporting(sentence, index, changed)
  }
  if (changed.size === 0) return sentence
  return { ...sentence, tokens: sentence.tokens.map((t) => ({ ...t, ...changed.get(t.index) })) }
}

const PARTICIPLES: ReadonlySet<string> = new Set([
  'warning',
  'reasoning',
  'ruling',
  'saying',
  'finding',
  'understanding',
])

/** ", warning that": no article, a comma before and "that" behind. */
const isParticiple = (sentence: PageSentence, i: number): boolean =>
  PARTICIPLES.has(lower(sentence, i)) &&
  (sentence.tokens[i]?.upos === 'NOUN' || sentence.tokens[i]?.xpos === 'NN') &&
  sentence.tokens[i - 1]?.text === ',' &&
  lower(sentence, i + 1) === 'that' &&
  i > 2

function asParticiple(sentence: PageSentence, i: number, changed: Map<number, Partial<Token>>): void {
  const root = rootOf(sentence)
  const verb = root === i ? undefined : root
  const lemma = lower(sentence, i).replace(/ing$/u, '')
  changed.set(i, { upos: 'VERB', xpos: 'VBG', lemma, ...(verb === undefined ? {} : { head: verb, rel: 'advcl' }) })
  const clause = childrenOf(sentence, i).find((k) => k > i && hasRel(sentence, k, 'acl', 'ccomp'))
  if (clause !== undefined) changed.set(clause, { rel: 'ccomp' })
}

/** ", state television reports.", ", the daily reports, citing": a noun phrase that ends a sentence behind a main clause. */
function isReporting(sentence: PageSentence, i: number): boolean {
  const token = sentence.tokens[i]
  const next = sentence.tokens[i + 1]?.text ?? '.'
  if (token?.xpos !== 'NNS' || !/^(?:reports|claims|notes)$/u.test(token.text) || !hasRel(sentence, i, 'parataxis'))
    return false
  const main = sentence.tokens[headOf(sentence, i)]
  const before = sentence.tokens[i - 1]
  return (
    main?.upos === 'VERB' &&
    main.index < i &&
    (before?.upos === 'NOUN' || before?.upos === 'PROPN') &&
    (/^[.!]$/u.test(next) || (next === ',' && /^(?:citing|quoting)$/u.test(lower(sentence, i + 2))))
  )
}

function asReporting(sentence: PageSentence, i: number, changed: Map<number, Partial<Token>>): void {
  changed.set(i, { upos: 'VERB', xpos: 'VBZ', lemma: lower(sentence, i).replace(/s$/u, '') })
  for (const k of childrenOf(sentence, i))
    if (k < i - 1 && sentence.tokens[k]?.upos !== 'PUNCT') changed.set(k, { head: i - 1 })
  changed.set(i - 1, { head: i, rel: 'nsubj' })
}
