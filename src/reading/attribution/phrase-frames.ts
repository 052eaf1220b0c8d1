/**
 * Floor 2, reading/attribution, family 2: phrases that name the source of the clause they stand in: "according to X",
 * "per Jiji", "in the words of the minister", "by his own account".
 */
import { headOf, spanOfTokens, subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { phrasesOf } from './cues.ts'
import { type Draft, newDraft } from './draft.ts'
import { contentOf, type Phrase } from './phrase-content.ts'
import { caseOf, hasRel, kid, kidsOf, lemmaOf, lower, phraseEnd, type Tree } from './tree.ts'

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
