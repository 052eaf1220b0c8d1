/**
 * Floor 2, reading/attribution, family 2: phrases that name the source of the clause they stand in: "according to X",
 * "per Jiji", "in the words of the minister", "by his own account".
 */
import { headOf, spanOfTokens, subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { phrasesOf } from './cues.ts'
import { type Draft, newDraft } from './draft.ts'
import { baseOf, caseOf, clauseOf, hasRel, isPunct, kid, kidsOf, lemmaOf, lower, phraseEnd, type Tree } from './tree.ts'

/** A phrase found: its own words, the head of who is credited, and all its tokens. */
interface Phrase {
  readonly from: number
  readonly to: number
  readonly source: number
  /** First and last token of the whole phrase, source included. */
  readonly first: number
  readonly last: number
}

export function findPhraseFrames(sentence: PageSentence): Draft[] {
  const phrases = [...fixedPhrases(sentence), ...possessivePhrases(sentence)]
  return phrases.flatMap((phrase) => {
    const content = contentOf(sentence, phrase)
    return content.length === 0 ? [] : [draftOf(sentence, phrase, content)]
  })
}

function draftOf(sentence: PageSentence, phrase: Phrase, content: readonly Span[]): Draft {
  const from = sentence.tokens[phrase.from]
  const to = sentence.tokens[phrase.to]
  return newDraft({
    sentence: sentence.index,
    head: phrase.from,
    cue: { start: from?.start ?? 0, end: to?.end ?? 0 },
    cueWord: 'according to',
    cueClass: 'according',
    source: { sentence: sentence.index, token: phrase.source },
    clause: spanOfTokens(sentence, [phrase.first, phrase.last]),
    content,
    quoting: true,
    rule: 'phrase/source',
  })
}

function fixedPhrases(tree: Tree): Phrase[] {
  const lexicon = phrasesOf('source-after')
  const found: Phrase[] = []
  for (let i = 0; i < tree.tokens.length; i++) {
    const words = lexicon.find((phrase) => phrase.every((word, k) => lower(tree, i + k) === word))
    if (!words || (words.length === 1 && !hasRel(tree, i, 'case'))) continue
    const to = i + words.length - 1
    const source = sourceAfter(tree, to + 1)
    if (source === null || !namesSomebody(tree, source, words[0] === 'per')) continue
    const under = subtreeOf(tree, source)
    found.push({
      from: i,
      to,
      source,
      first: Math.min(i, under[0] ?? i),
      last: afterCiting(tree, phraseEnd(tree, source)),
    })
  }
  return found
}

/** Words that name many or much without article or plural. */
const MASS: ReadonlySet<string> = new Set([
  'police',
  'media',
  'data',
  'research',
  'intelligence',
  'evidence',
  'press',
  'staff',
  'management',
  'counsel',
  'testimony',
  'polling',
  'state',
])

/** "according to plan", "per cent", "per person" credit nobody; a name, a plural, a word with its article does. */
function namesSomebody(tree: Tree, i: number, strictly: boolean): boolean {
  const token = tree.tokens[i]
  if (token?.upos === 'PROPN' || token?.upos === 'PRON' || kid(tree, i, 'det', 'nmod:poss') !== null) return true
  return (
    !strictly &&
    (token?.xpos !== 'NN' ||
      MASS.has(lemmaOf(tree, i)) ||
      kid(tree, i, 'nmod', 'appos', 'flat') !== null ||
      kid(tree, i, 'compound', 'amod', 'nummod') !== null)
  )
}

/** "according to Reuters, citing two diplomats": the participle belongs to the phrase. */
function afterCiting(tree: Tree, last: number): number {
  const verb = tree.tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  if (!['citing', 'quoting'].includes(lower(tree, verb))) return last
  const object = kid(tree, verb, 'obj')
  return object === null ? last : (subtreeOf(tree, object).at(-1) ?? last)
}

/** The head of the noun phrase that begins at a token. */
function sourceAfter(tree: Tree, start: number): number | null {
  if (start >= tree.tokens.length) return null
  let at = start
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const up = headOf(tree, at)
    if (up < start || hasRel(tree, at, 'obl', 'root', 'parataxis', 'advcl') || tree.tokens[at]?.rel === 'nmod') break
    if (
      !hasRel(
        tree,
        at,
        'det',
        'amod',
        'compound',
        'nummod',
        'nmod:poss',
        'nmod:desc',
        'nmod:unmarked',
        'flat',
        'case',
        'advmod',
        'punct',
        'obj',
        'pobj',
        'appos',
        'fixed',
        'dep',
        'nsubj',
      )
    )
      break
    at = up
  }
  const upos = tree.tokens[at]?.upos
  return upos && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'DET'].includes(upos) ? at : null
}

/** "by his account", "in her words", "to my mind"; "stood by her words" credits nobody. */
function isOwnWords(tree: Tree, i: number): boolean {
  const preposition = caseOf(tree, i)
  if (preposition === 'by')
    return (
      ['account', 'reckoning', 'count', 'tally', 'estimate', 'admission', 'estimation', 'telling', 'analysis'].includes(
        lemmaOf(tree, i),
      ) || lower(tree, i) === 'telling'
    )
  return preposition === 'in' || (preposition === 'to' && lemmaOf(tree, i) === 'mind')
}

/** "by two accounts": the accounts are all that is named of who gave them; "by all accounts" is hearsay. */
const countedAccounts = (tree: Tree, i: number): number | null =>
  lower(tree, i) === 'accounts' && kid(tree, i, 'nummod') !== null && caseOf(tree, i) === 'by' ? i : null

/** "in her words", "by the minister's own account". */
function possessivePhrases(tree: Tree): Phrase[] {
  const nouns = new Set(phrasesOf('own-words').map((words) => words.join(' ')))
  return tree.tokens.flatMap(({ index }) => {
    if (!nouns.has(lemmaOf(tree, index)) && !nouns.has(lower(tree, index))) return []
    const owner = kid(tree, index, 'nmod:poss') ?? countedAccounts(tree, index)
    const preposition = kidsOf(tree, index).find((k) => hasRel(tree, k, 'case') && k < index)
    if (owner === null || preposition === undefined || !hasRel(tree, index, 'obl', 'nmod', 'parataxis')) return []
    if (!isOwnWords(tree, index)) return []
    const under = subtreeOf(tree, index)
    return [
      { from: preposition, to: index, source: owner, first: under[0] ?? preposition, last: under.at(-1) ?? index },
    ]
  })
}

/**
 * At an edge of its sentence the phrase covers the sentence; between commas only its own clause. A second main clause
 * after "but" or a semicolon stays outside where the phrase opens the sentence with its own.
 */
function contentOf(sentence: PageSentence, phrase: Phrase): Span[] {
  const last = sentence.tokens.length - 1
  const opens = onlyEdge(sentence, 0, phrase.first - 1)
  const closes = onlyEdge(sentence, phrase.last + 1, last) && semicolonBefore(sentence, phrase.first) === null
  const runs = contentRuns(sentence, phrase, opens, closes)
  return runs.flatMap((run) => trimRun(sentence, run) ?? [])
}

function contentRuns(tree: Tree, phrase: Phrase, opens: boolean, closes: boolean): [number, number][] {
  const last = tree.tokens.length - 1
  if (opens) return [[phrase.last + 1, semicolonAfter(tree, phrase.last) ?? last]]
  if (closes) return [[ownConjunct(tree, phrase), phrase.first - 1]]
  // "It is no bluff, according to an official: the draft is ready."
  if (lower(tree, phrase.last + 1) === ':')
    return [
      [0, phrase.first - 1],
      [phrase.last + 2, last],
    ]
  return clauseRuns(tree, phrase)
}

/** "The rooms were cold and the envoy took the stairs, by his own count": whose count it is, is told by the second clause, and so far it reaches. */
function ownConjunct(tree: Tree, phrase: Phrase): number {
  if (!/^(?:his|her|their|its)$/u.test(lower(tree, phrase.source))) return 0
  const clause = headOf(tree, outermost(tree, phrase))
  const joined = clause >= 0 && hasRel(tree, clause, 'conj') ? kid(tree, clause, 'cc') : null
  return joined !== null && kid(tree, clause, 'nsubj') !== null ? joined + 1 : 0
}

/** "According to one, it sank; according to another, it was scuttled": a phrase in front reaches to the semicolon. */
function semicolonAfter(tree: Tree, from: number): number | null {
  const found = tree.tokens.find((t) => t.index > from && t.text === ';')
  return found ? found.index - 1 : null
}

const semicolonBefore = (tree: Tree, before: number): number | null =>
  tree.tokens.slice(0, before).find((t) => t.text === ';')?.index ?? null

function onlyEdge(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (!isPunct(tree, i) && !(from === 0 && hasRel(tree, i, 'cc', 'advmod', 'mark') && i <= 1)) return false
  }
  return true
}

function clauseRuns(tree: Tree, phrase: Phrase): [number, number][] {
  const up = headOf(tree, outermost(tree, phrase))
  const clause = up < 0 ? phrase.source : clauseOf(tree, up)
  const words = subtreeOf(tree, clause).filter((i) => i < phrase.first || i > phrase.last)
  const before = words.filter((i) => i < phrase.first)
  const after = opensContrast(tree, phrase.last + 1) ? [] : words.filter((i) => i > phrase.last)
  return [before, after].flatMap((part) => {
    const from = part[0]
    const to = part.at(-1)
    return from === undefined || to === undefined ? [] : [[from, to] as [number, number]]
  })
}

/** "..., according to a diplomat, though the ministry would not say": what others add stands against it. */
function opensContrast(tree: Tree, from: number): boolean {
  const first = isPunct(tree, from) ? from + 1 : from
  return (
    /^(?:though|although|but|whereas|while|yet)$/u.test(lower(tree, first)) &&
    tree.tokens.slice(first).some((t) => /^(?:VBD|VBZ|VBP|MD)$/u.test(t.xpos))
  )
}

/** The highest token of the phrase. */
function outermost(tree: Tree, phrase: Phrase): number {
  let at = phrase.source
  while (
    headOf(tree, at) >= phrase.first &&
    headOf(tree, at) <= phrase.last &&
    baseOf(tree.tokens[at]?.rel ?? '') !== 'root'
  )
    at = headOf(tree, at)
  return at
}
