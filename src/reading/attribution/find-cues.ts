/** Floor 2, reading/attribution. Where a sentence's verbs, nouns and adjectives are cues of the lexicon. */
import { type Cue, cuesOf } from './cues.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

export interface CueHit {
  readonly cue: Cue
  /** The verb, noun or adjective itself. */
  readonly head: number
  /** All its words, in text order: "called ... for". */
  readonly words: readonly number[]
}

/** How far the parts of a cue may stand apart: "called on Tuesday for". */
const REACH = 8

export const findVerbCue = (tree: Tree, i: number): CueHit | null => findVerbCues(tree, i)[0] ?? null

/** All that a verb may be in the lexicon, the longest first: "voice concern" before "voice". */
export function findVerbCues(tree: Tree, i: number): CueHit[] {
  const token = tree.tokens[i]
  if (!token || (token.upos !== 'VERB' && token.upos !== 'AUX') || hasRel(tree, i, 'amod', 'aux', 'cop', 'case'))
    return []
  return matchingCues(tree, i, baseForms(tree, i), 'verbs')
}

export function findNounCue(tree: Tree, i: number): CueHit | null {
  if (tree.tokens[i]?.upos !== 'NOUN') return null
  return bestCue(tree, i, [lemmaOf(tree, i), lower(tree, i)], 'nouns')
}

/** "is confident that": an adjective (or participle read as one) with a copula. */
export function findAdjectiveCue(tree: Tree, i: number): CueHit | null {
  const token = tree.tokens[i]
  if (!token || (token.upos !== 'ADJ' && token.upos !== 'VERB')) return null
  if (token.upos === 'VERB' && kid(tree, i, 'aux:pass') === null) return null
  if (token.upos === 'ADJ' && kid(tree, i, 'cop') === null && !hasRel(tree, i, 'xcomp')) return null
  return bestCue(tree, i, [lower(tree, i), lemmaOf(tree, i)], 'adjectives')
}

/** The dictionary form as the parse has it, and those that the spelling allows, for verbs that the parse has not met. */
function baseForms(tree: Tree, i: number): string[] {
  const word = lower(tree, i)
  const stems = ENDINGS.flatMap(([ending, forms]) =>
    ending.test(word) ? forms.map((form) => word.replace(ending, form)) : [],
  )
  return [lemmaOf(tree, i), word, ...(IRREGULAR.get(word) ?? []), ...stems]
}

/** Past forms that spelling does not lead back from and that the parse may leave as they stand. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['swore', ['swear']],
  ['foretold', ['foretell']],
  ['foreseen', ['foresee']],
  ['overheard', ['overhear']],
  ['undertook', ['undertake']],
  ['upheld', ['uphold']],
  ['withheld', ['withhold']],
  ['retold', ['retell']],
  ['forbidden', ['forbid']],
  ['bade', ['bid']],
])

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ied$/, ['y']],
  [/(?:ed|ing)$/, ['', 'e']],
  [/(.)\1(?:ed|ing)$/, ['$1']],
  [/ies$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
]

type Kind = 'verbs' | 'nouns' | 'adjectives'

const bestCue = (tree: Tree, i: number, words: readonly string[], kind: Kind): CueHit | null =>
  matchingCues(tree, i, words, kind)[0] ?? null

/** The entries of the first base form that has any. */
function matchingCues(tree: Tree, i: number, words: readonly string[], kind: Kind): CueHit[] {
  const lexicon = cuesOf(kind)
  for (const word of words) {
    const hits = (lexicon.get(word) ?? []).flatMap((cue) => {
      const rest = cue.rest.length === 0 ? [] : findRest(tree, i, cue.rest)
      return rest && !isOtherVerb(tree, i, rest) && !isTornApart(tree, cue, i, rest)
        ? [{ cue, head: i, words: [i, ...rest] }]
        : []
    })
    if (hits.length > 0) return hits
  }
  return []
}

/** "went to Lima on the ninth": a verb of moving is one of speaking only with its particle right behind it. */
const isTornApart = (tree: Tree, cue: Cue, head: number, rest: readonly number[]): boolean =>
  /^(?:go on|put in|chime in|cut in)$/u.test(cue.word) && (rest[0] !== head + 1 || hasRel(tree, head + 1, 'case'))

/** "called off", "turned up": with a particle that is no part of the cue it is another verb. */
const isOtherVerb = (tree: Tree, i: number, rest: readonly number[]): boolean =>
  kidsOf(tree, i).some((k) => hasRel(tree, k, 'compound:prt') && !rest.includes(k))

/** The other words of a cue: after its head, in order, near, and hanging on it. */
function findRest(tree: Tree, head: number, rest: readonly string[]): number[] | null {
  const found: number[] = []
  let at = head
  for (const word of rest) {
    const next = nextWord(tree, head, at, word)
    if (next === null) return null
    found.push(next)
    at = next
  }
  return found
}

function nextWord(tree: Tree, head: number, after: number, word: string): number | null {
  const limit = Math.min(tree.tokens.length - 1, after + REACH)
  for (let i = after + 1; i <= limit; i++) {
    if (tree.tokens[i]?.upos === 'PUNCT') return null
    if (lower(tree, i) !== word && lemmaOf(tree, i) !== word) continue
    // "expect to leave" is one cue, "expect them to leave" is "expect".
    if (word === 'to' && hasRel(tree, i, 'mark') && i !== after + 1) return null
    // "remarked on Thursday" tells when, "remarked on the delay" about what.
    if (word === 'on' && DAY.test(lower(tree, i + 1))) return null
    if (i === after + 1 || (hangsNear(tree, i, head) && isLight(tree, after + 1, i - 1, head))) return i
  }
  return null
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/u

/** Between the parts of a cue stand adverbs, days and short objects, not a complement of its own. */
function isLight(tree: Tree, from: number, to: number, head: number): boolean {
  for (let i = from; i <= to; i++)
    if (tree.tokens[i]?.head === head && hasRel(tree, i, 'xcomp', 'ccomp', 'advcl')) return false
  return true
}

/** A particle, an object, the preposition of a phrase of the head: at most two steps below it. */
function hangsNear(tree: Tree, i: number, head: number): boolean {
  const up = tree.tokens[i]?.head ?? -1
  if (up === head) return true
  const isCase = hasRel(tree, i, 'case', 'mark')
  return isCase && up >= 0 && tree.tokens[up]?.head === head
}
