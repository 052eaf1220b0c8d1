/**
 * Floor 2, reading/attribution. Words of saying that a tagger takes for nouns: "..., warning that it would close the
 * bridge, as ...", "..., state television reports". Undone before frames are looked for; the page stays as it is.
 */
import { childrenOf, headOf, rootOf, subtreeOf } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { PageSentence } from '../page.ts'
import { hasRel, lower } from './tree.ts'

export function retag(sentence: PageSentence): PageSentence {
  const changed = new Map<number, Partial<Token>>()
  for (const { index } of sentence.tokens) {
    if (isParticiple(sentence, index)) asParticiple(sentence, index, changed)
    if (isReporting(sentence, index)) asReporting(sentence, index, changed)
    if (isTurnedPronoun(sentence, index)) asTurned(sentence, index, changed)
    if (isToldAtEnd(sentence, index)) changed.set(index, { xpos: 'VBD', rel: 'parataxis' })
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

const REPORTING = /^(?:reports|claims|notes|estimates|forecasts|projects|announces)$/u

/** ", state television reports.", ", the daily reports, citing", ", its chamber of trade estimates.": a noun phrase that ends a sentence behind a main clause. */
function isReporting(sentence: PageSentence, i: number): boolean {
  const token = sentence.tokens[i]
  const next = sentence.tokens[i + 1]?.text ?? '.'
  if (token?.xpos !== 'NNS' || !REPORTING.test(token.text) || !hasRel(sentence, i, 'parataxis', 'appos', 'conj', 'dep'))
    return false
  const main = sentence.tokens[mainOf(sentence, i)]
  const before = sentence.tokens[i - 1]
  return (
    main?.upos === 'VERB' &&
    main.index < i &&
    (before?.upos === 'NOUN' || before?.upos === 'PROPN') &&
    (hasRel(sentence, i, 'parataxis') || isOneBehindComma(sentence, i)) &&
    (/^[.!]$/u.test(next) || (next === ',' && /^(?:citing|quoting)$/u.test(lower(sentence, i + 2))))
  )
}

/** The verb a phrase at the end of a sentence hangs on, over the nouns between. */
function mainOf(sentence: PageSentence, i: number): number {
  let at = headOf(sentence, i)
  while (at >= 0 && sentence.tokens[at]?.upos !== 'VERB') at = headOf(sentence, at)
  return at
}

/** ", its chamber of trade estimates": begins with an article or owner of the singular right behind a comma; no list ("the rent, the fees and the claims"). */
function isOneBehindComma(sentence: PageSentence, i: number): boolean {
  const comma = sentence.tokens.slice(0, i).findLast((t) => t.text === ',')
  const first = sentence.tokens[(comma?.index ?? -2) + 1]
  const between = sentence.tokens.slice((comma?.index ?? i) + 1, i)
  return (
    first !== undefined &&
    /^(?:DT|PRP\$|NNP)$/u.test(first.xpos) &&
    between.length > 1 &&
    between.every((t) => t.xpos !== 'CC' && t.upos !== 'VERB')
  )
}

function asReporting(sentence: PageSentence, i: number, changed: Map<number, Partial<Token>>): void {
  const subject = phraseHead(sentence, i)
  const main = mainOf(sentence, i)
  changed.set(i, {
    upos: 'VERB',
    xpos: 'VBZ',
    lemma: lower(sentence, i).replace(/s$/u, ''),
    head: main,
    rel: 'parataxis',
  })
  for (const k of childrenOf(sentence, i))
    if (k < i - 1 && k !== subject && sentence.tokens[k]?.upos !== 'PUNCT') changed.set(k, { head: subject })
  changed.set(subject, { head: i, rel: 'nsubj' })
}

/** The head of the words before it: "chamber" of "its chamber of trade estimates", the last noun elsewhere. */
const phraseHead = (sentence: PageSentence, i: number): number =>
  childrenOf(sentence, i).find((k) => k < i && childrenOf(sentence, k).some((n) => hasRel(sentence, n, 'nmod'))) ??
  i - 1

/** ", the ministry announced in Quito.": a noun phrase with its verb behind a comma, whose form is read as a participle. */
function isToldAtEnd(sentence: PageSentence, i: number): boolean {
  const token = sentence.tokens[i]
  if (token?.xpos !== 'VBN' || !hasRel(sentence, i, 'advcl', 'parataxis', 'acl', 'dep')) return false
  const kids = childrenOf(sentence, i)
  const subject = kids.find((k) => k < i && hasRel(sentence, k, 'nsubj'))
  if (subject === undefined || kids.some((k) => hasRel(sentence, k, 'aux', 'mark', 'cop'))) return false
  const first = subtreeOf(sentence, subject)[0] ?? subject
  return sentence.tokens[first - 1]?.text === ',' && sentence.tokens[i - 1]?.text !== ','
}

const SAYING =
  /^(?:say|add|warn|affirm|declare|assure|recognize|recognise|admit|insist|explain|note|confirm|indicate|recall|specify|conclude)$/u

/** "If the road is shut, warned he, the town knows why": the pronoun between the verb and a mark speaks. */
function isTurnedPronoun(sentence: PageSentence, i: number): boolean {
  const token = sentence.tokens[i]
  const next = sentence.tokens[i + 1]
  return (
    token !== undefined &&
    SAYING.test(token.lemma.toLowerCase()) &&
    /^VB[DZN]$/u.test(token.xpos) &&
    /^(?:,|["”»’']+)$/u.test(sentence.tokens[i - 1]?.text ?? '') &&
    /^(?:he|she|they)$/iu.test(next?.text ?? '') &&
    /^[,.]$/u.test(sentence.tokens[i + 2]?.text ?? '')
  )
}

/** The verb becomes an aside of the clause it stands in, whose own predicate takes its place. */
function asTurned(sentence: PageSentence, i: number, changed: Map<number, Partial<Token>>): void {
  const token = sentence.tokens[i]
  changed.set(i + 1, { head: i, rel: 'nsubj' })
  const clause = childrenOf(sentence, i).find((k) => k !== i + 1 && hasRel(sentence, k, 'ccomp', 'conj', 'parataxis'))
  if (token?.head !== -1 || clause === undefined) {
    changed.set(i, { xpos: 'VBD', rel: token?.head === -1 ? 'root' : 'parataxis' })
    return
  }
  changed.set(clause, { head: -1, rel: 'root' })
  changed.set(i, { xpos: 'VBD', head: clause, rel: 'parataxis' })
  for (const k of childrenOf(sentence, i)) if (k < i && k !== i + 1) changed.set(k, { head: clause })
}
