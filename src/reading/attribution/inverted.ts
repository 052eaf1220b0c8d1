/**
 * Floor 2, reading/attribution. The speaker behind the verb: "..., said the people, all of whom asked not to be named",
 * "..., comes the reply from the ministry". What the speaker drags along (appositions, relative clauses) misleads the
 * parse about whom the verb belongs to; the order of words does not.
 */
import { headOf } from '../../language/tree.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { type CueHit, findNounCue } from './find-cues.ts'
import { afterStop, type Postposed } from './postposed.ts'
import { caseOf, hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'NUM', 'ADJ', 'PART'])
const OPENS_NOUN: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NUM'])
const LEAST_CONTENT = 3

/** ", said" and a noun phrase that a comma closes, after a main clause: all before the comma is credited. */
export function findInverted(tree: Tree, { head, cue, words }: CueHit): Postposed | null {
  const token = tree.tokens[head]
  if (
    !(cue.class === 'say' || isInforming(tree, head)) ||
    !cue.takes.has('clause') ||
    words.length > 1 ||
    !FINITE.has(token?.xpos ?? '')
  )
    return null
  if (tree.tokens[head - 1]?.text !== ',' || head < LEAST_CONTENT || !hasMainClause(tree, head)) return null
  if (kidsOf(tree, head).some((k) => k < head && hasRel(tree, k, 'cc', 'aux', 'mark'))) return null
  if (!isInforming(tree, head) && kidsOf(tree, head).some((k) => k < head && hasRel(tree, k, 'nsubj'))) return null
  const end = nounEnd(tree, head + 1)
  if (end === null || !/^[,.]$/u.test(tree.tokens[end + 1]?.text ?? '.')) return null
  const source = namedIn(tree, head + 1, end) ?? topOf(tree, head + 1, end)
  return source === null ? null : { content: [afterStop(tree, head - 1), head - 2], source }
}

/** "The ministers met their host, Rud, informed the agency": behind a clause with its verb, a medium or office behind the cue informs and is not informed. */
const isInforming = (tree: Tree, head: number): boolean =>
  lemmaOf(tree, head) === 'inform' &&
  tree.tokens.slice(head + 1, head + 4).some((t) => INFORMANTS.has(t.lemma.toLowerCase())) &&
  !['to', 'that', 'about', 'of'].includes(lower(tree, head + 1))

const INFORMANTS: ReadonlySet<string> = new Set([
  'agency',
  'newspaper',
  'daily',
  'portal',
  'broadcaster',
  'ministry',
  'secretariat',
  'chancellery',
  'presidency',
  'spokesman',
  'spokeswoman',
  'office',
])

/** Verbs of asserting that are put between commas with their subject behind them. */
const INSERTED: ReadonlySet<string> = new Set(['say', 'claim', 'report', 'warn', 'think', 'forecast'])

/**
 * "Any reading of it, said Mikael Rud, an expert, would mislead": between a subject and its verb, the speaker behind the
 * cue. First and last token of the crediting clause, and who speaks.
 */
export function findInvertedInside(
  tree: Tree,
  { head, cue, words }: CueHit,
): readonly [from: number, to: number, speaker: number] | null {
  const said =
    INSERTED.has(cue.class) &&
    words.length === 1 &&
    cue.takes.has('clause') &&
    FINITE.has(tree.tokens[head]?.xpos ?? '')
  if (!said || tree.tokens[head - 1]?.text !== ',' || head < LEAST_CONTENT || hasMainClause(tree, head)) return null
  if (kidsOf(tree, head).some((k) => k < head && hasRel(tree, k, 'cc', 'aux', 'mark'))) return null
  // "Rud, an expert, says Peru, under pressure, may yield": what two commas close belongs to a subject that speaks itself.
  const ownSubject = kidsOf(tree, head).some((k) => k < head && hasRel(tree, k, 'nsubj'))
  if (ownSubject && tree.tokens.slice(0, head - 1).some((t) => t.text === ',')) return null
  const end = nounEnd(tree, head + 1)
  const verb = tree.tokens.find((t) => t.index > head && isFiniteTag(t.xpos) && !isInRelative(tree, t.index))?.index
  if (end === null || verb === undefined) return null
  const comma = tree.tokens.slice(end + 1, verb).findLast((t) => t.text === ',')?.index
  const source = topOf(tree, head + 1, end)
  const between = comma === undefined ? [] : tree.tokens.slice(comma + 1, verb)
  return comma === undefined || source === null || between.some((t) => t.upos !== 'ADV' && t.upos !== 'PART')
    ? null
    : [head, comma - 1, source]
}

const isFiniteTag = (xpos: string): boolean => FINITE.has(xpos) || xpos === 'MD'

const isInRelative = (tree: Tree, i: number): boolean => hasRel(tree, clauseHead(tree, i), 'acl')

/** The last token of the noun phrase that begins here, phrases that tell where and of what included; null where none begins. */
function nounEnd(tree: Tree, from: number): number | null {
  if (!OPENS_NOUN.has(tree.tokens[from]?.upos ?? '') && !isStyle(tree, from)) return null
  let end = from
  while (NAMING.has(tree.tokens[end + 1]?.upos ?? '') || joinsNoun(tree, end + 1)) end++
  return ['NOUN', 'PROPN'].includes(tree.tokens[end]?.upos ?? '') ? end : null
}

/** "said spokesman Tomas Rud": a calling without its article, right before the name. */
const isStyle = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.upos === 'NOUN' && [i + 1, i + 2].some((k) => tree.tokens[k]?.upos === 'PROPN')

/** The name right behind a calling, which the parse may hang beside it. */
function namedIn(tree: Tree, from: number, to: number): number | null {
  const name = isStyle(tree, from) ? tree.tokens.slice(from, to + 1).find((t) => t.upos === 'PROPN') : undefined
  return name !== undefined && (name.head < from || name.head > to) ? name.index : null
}

/** The head of the noun phrase that begins here; null where none does. */
export function nounPhraseAt(tree: Tree, from: number): number | null {
  const end = nounEnd(tree, from)
  return end === null ? null : topOf(tree, from, end)
}

/** "Tom Rud of the River Centre in Lima". */
const joinsNoun = (tree: Tree, i: number): boolean =>
  /^(?:of|at|in|for|from)$/u.test(lower(tree, i)) && OPENS_NOUN.has(tree.tokens[i + 1]?.upos ?? '')

/** The noun that the others of its phrase hang on. */
const topOf = (tree: Tree, from: number, to: number): number | null =>
  tree.tokens
    .slice(from, to + 1)
    .find((t) => (t.upos === 'NOUN' || t.upos === 'PROPN') && (t.head < from || t.head > to))?.index ?? null

/** A finite verb before the cue that no relative word or conjunction subordinates. */
const hasMainClause = (tree: Tree, before: number): boolean =>
  tree.tokens
    .slice(0, before)
    .some(
      ({ index, xpos }) =>
        (FINITE.has(xpos) || xpos === 'MD') &&
        !hasRel(tree, clauseHead(tree, index), 'acl', 'advcl') &&
        kid(tree, clauseHead(tree, index), 'nsubj', 'expl', 'csubj') !== null,
    )

const clauseHead = (tree: Tree, i: number): number => (hasRel(tree, i, 'aux', 'cop') ? headOf(tree, i) : i)

/** "..., comes the reply from the ministry": a noun of saying arrives from whoever said what stands before it. */
export function findArrivingFrames(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap(({ index, xpos }) => {
    if (lemmaOf(sentence, index) !== 'come' || !FINITE.has(xpos)) return []
    if (!/^(?:,|["”»’']+|[–—])$/u.test(sentence.tokens[index - 1]?.text ?? '') || index < LEAST_CONTENT) return []
    const noun = kidsOf(sentence, index).find(
      (k) => k > index && hasRel(sentence, k, 'nsubj', 'obj') && isSaying(findNounCue(sentence, k)),
    )
    const source = noun === undefined ? undefined : originOf(sentence, index, noun)
    const span = source === undefined ? null : trimRun(sentence, [0, index - 1])
    const cue = [sentence.tokens[index], sentence.tokens[noun ?? -1]]
    if (source === undefined || isPlace(sentence, source) || !span || !cue[0] || !cue[1]) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: index,
        cue: { start: cue[0].start, end: cue[1].end },
        cueWord: 'come',
        cueClass: findNounCue(sentence, noun ?? -1)?.cue.class ?? 'say',
        source: { sentence: sentence.index, token: source },
        content: [span],
        quoting: true,
        rule: 'verb/arriving',
      }),
    ]
  })
}

/** Which body of a capital answers is not told: nobody is named. */
const isPlace = (sentence: PageSentence, token: number): boolean =>
  sentence.names.some((n) => n.kind === 'place' && n.first <= token && token <= n.last)

const SAYING: ReadonlySet<string> = new Set(['say', 'warn', 'deny', 'confirm', 'claim', 'threat'])

const isSaying = (hit: CueHit | null): boolean => hit !== null && SAYING.has(hit.cue.class)

/** Whom it comes from, wherever the parse hangs the phrase. */
const originOf = (tree: Tree, verb: number, noun: number): number | undefined =>
  [...kidsOf(tree, noun), ...kidsOf(tree, verb)].find(
    (k) => k > noun && caseOf(tree, k) === 'from' && ['NOUN', 'PROPN'].includes(tree.tokens[k]?.upos ?? ''),
  )
