/**
 * Floor 2, reading/attribution. Crediting at the end of a sentence: "..., a person familiar with the plan said." Here
 * the order of words says more than the parse, which hangs such clauses on many things: what stands before the comma or
 * the closing mark is the content, what stands between it and the verb is who said it.
 */
import { subtreeOf } from '../../language/tree.ts'
import { isAttitude } from './cues.ts'
import type { CueHit } from './find-cues.ts'
import { FINITE, HABITS, isPredicate } from './finite.ts'
import { saidOn } from './said-on.ts'
import { HEARER_VERBS, nearestSubject } from './subjects.ts'
import { firstUnder, hasRel, isPunct, kid, kidsOf, lastUnder, lemmaOf, lower, type Tree } from './tree.ts'

export interface Postposed {
  /** First and last token of what is credited. */
  readonly content: readonly [number, number]
  readonly source: number
  /** What is said on behind the crediting clause: "..., she said, if the guards withdrew". */
  readonly more?: readonly [number, number] | null
}

/** "let it be known", "let reporters know": object and infinitive are parts of the cue, not what is said. */
const isCausative = ({ cue }: CueHit): boolean => cue.word.startsWith('let ')

const CLOSING = /^(?:["”»’']+|'')$/u
const ENDING = /^(?:,|[–—]|--)$/u
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'])
const LEAST_CONTENT = 2
/** Words between the verb and the comma that ends its clause: "said on Monday". */
const LONGEST_TAIL = 5

export function findPostposed(tree: Tree, hit: CueHit): Postposed | null {
  const { head, cue } = hit
  if (
    isAttitude(cue.class) ||
    !(cue.takes.has('quote') || cue.takes.has('clause')) ||
    !isPredicate(tree, head) ||
    !endsSentence(tree, hit)
  )
    return null
  if (isSubordinate(tree, head) || (!isCausative(hit) && hasObject(tree, head) && !namesIt(tree, hit))) return null
  const start = segmentStart(tree, head)
  if (start === null || start < LEAST_CONTENT) return null
  const source = start === head ? subjectAfter(tree, head) : headIn(tree, start, head - 1)
  if (
    source === null ||
    !isSaidBefore(tree, start) ||
    !(cue.takes.has('clause') || start === head || isQuotedBefore(tree, start))
  )
    return null
  return {
    content: [Math.max(afterColon(tree, start), afterStop(tree, start)), start - 1],
    source,
    more: saidOn(tree, head),
  }
}

/** "..., which the bank denied", "..., when he spoke": a clause about something else. */
const isSubordinate = (tree: Tree, verb: number): boolean =>
  isRelative(tree, verb) || kidsOf(tree, verb).some((k) => hasRel(tree, k, 'mark', 'cc'))

/** It modifies a noun, or opens with a relative word. A clause with a subject of its own after a comma does not ("..., NBV announced"). */
export function isRelative(tree: Tree, verb: number): boolean {
  const kids = kidsOf(tree, verb)
  if (kids.some((k) => ['WDT', 'WRB', 'WP', 'WP$'].includes(tree.tokens[k]?.xpos ?? ''))) return true
  if (!hasRel(tree, verb, 'acl')) return false
  const subject = kid(tree, verb, 'nsubj')
  return subject === null || tree.tokens[firstUnder(tree, subject) - 1]?.text !== ','
}

/** An object of its own beside a subject of its own: "..., she cited his remarks". Who is told is no such object. */
const hasObject = (tree: Tree, verb: number): boolean => {
  const object = kid(tree, verb, 'obj')
  const before = nearestSubject(tree, verb)
  return object !== null && object > verb && before !== null && before < verb && !HEARER_VERBS.has(lemmaOf(tree, verb))
}

/** "A 'gesture', the ministry called it": the pronoun is what the words before are said of. */
const namesIt = (tree: Tree, { head, cue }: CueHit): boolean =>
  cue.takes.has('complement') && /^(?:it|this|that|him|her|them)$/u.test(lower(tree, kid(tree, head, 'obj') ?? -1))

/** First and last token of a crediting clause between two commas, ", officials said on Monday, ", and who says it. */
export function findInterposed(tree: Tree, hit: CueHit): readonly [from: number, to: number, speaker: number] | null {
  const { head, cue, words } = hit
  if (isAttitude(cue.class) || !cue.takes.has('clause') || !isPredicate(tree, head) || isSubordinate(tree, head))
    return null
  const group = groupStart(tree, head)
  const start = segmentBefore(tree, group)
  const end = tree.tokens.findIndex((t) => t.index > head && ENDING.test(t.text))
  if (start === null || start < 2 || start >= group || end < 0 || end - (words.at(-1) ?? head) > LONGEST_TAIL)
    return null
  const speaker = headIn(tree, start, group - 1)
  if (speaker === null) return null
  const own = kidsOf(tree, head).some(
    (k) =>
      k > head &&
      k < end &&
      !isCausative(hit) &&
      hasRel(tree, k, 'obj', 'ccomp', 'xcomp') &&
      !(HEARER_VERBS.has(lemmaOf(tree, head)) || (lemmaOf(tree, head) === 'promise' && hasRel(tree, k, 'obj'))),
  )
  const around = [...tree.tokens.slice(0, start), ...tree.tokens.slice(end + 1)]
  return !own &&
    end + 1 < tree.tokens.length - 1 &&
    around.some((t) => FINITE.has(t.xpos)) &&
    !tree.tokens.slice(head + 1, end).some((t) => t.upos === 'VERB' && !words.includes(t.index))
    ? [start, end - 1, speaker]
    : null
}

/** "... ‘at noon’. No boat sails, an aide said": a stop behind a closing mark ends a sentence that was not cut there. */
export const afterStop = (tree: Tree, end: number): number =>
  (tree.tokens
    .slice(0, Math.max(0, end - 2))
    .findLast((t) => t.text === '.' && CLOSING.test(tree.tokens[t.index - 1]?.text ?? ''))?.index ?? -1) + 1

/** "The palace disputes this: the line fell, an aide said": a clause of its own before a colon is not the aide's. */
function afterColon(tree: Tree, end: number): number {
  const colon = tree.tokens.slice(0, end).findLast((t) => t.text === ':')
  return colon &&
    tree.tokens.slice(0, colon.index).some((t) => FINITE.has(t.xpos)) &&
    isSaidBefore(tree, end, colon.index)
    ? colon.index + 1
    : 0
}

/** All that follows hangs on the verb, and none of it is something said. */
function endsSentence(tree: Tree, hit: CueHit): boolean {
  const verb = hit.head
  if (
    kidsOf(tree, verb).some(
      (k) =>
        k > verb &&
        hasRel(tree, k, 'ccomp', 'conj', 'xcomp', 'parataxis', 'cc') &&
        !(isCausative(hit) && hit.words.includes(k)) &&
        !isVerbless(tree, k),
    )
  )
    return false
  const after = tree.tokens.slice(verb + 1).filter((t) => t.upos !== 'PUNCT')
  const own = new Set(subtreeOf(tree, verb))
  return (
    after.every((t) => own.has(t.index)) && !after.some((t) => t.index === verb + 1 && lower(tree, t.index) === 'that')
  )
}

/** ", one of them a diplomat": tells more of who spoke. */
export const isVerbless = (tree: Tree, k: number): boolean =>
  tree.tokens[firstUnder(tree, k) - 1]?.text === ',' &&
  !tree.tokens.slice(firstUnder(tree, k), lastUnder(tree, k) + 1).some((t) => FINITE.has(t.xpos) || t.upos === 'VERB')

/** Where the crediting clause begins: its subject, or the verb itself ("said Okoye"), right after a mark. */
function segmentStart(tree: Tree, verb: number): number | null {
  const group = groupStart(tree, verb)
  if (isBoundary(tree, group - 1) && tree.tokens[group - 1]?.text !== ',') return group
  const subject = nearestSubject(tree, verb)
  if (
    subject !== null &&
    subject < verb &&
    lastUnder(tree, subject) < verb &&
    isBoundary(tree, firstUnder(tree, subject) - 1)
  ) {
    return runsIntoVerb(tree, firstUnder(tree, subject), group) ? segmentBefore(tree, group) : firstUnder(tree, subject)
  }
  const apposed =
    HEARER_VERBS.has(lemmaOf(tree, verb)) && tree.tokens[group - 1]?.text === ',' ? segmentBefore(tree, group) : null
  if (apposed !== null) return apposed
  if (isBoundary(tree, group - 1) && subjectAfter(tree, verb) !== null) return group
  return segmentBefore(tree, group)
}

/** "the premier, Ana Brito, a spokesman said": an apposition that no comma closes before the verb is who speaks. */
function runsIntoVerb(tree: Tree, from: number, group: number): boolean {
  if (tree.tokens[group - 1]?.text === ',') return false
  const inside = tree.tokens.slice(from, group)
  const comma = inside.findLast((t) => t.text === ',')
  return comma !== undefined && !inside.some((t) => t.index > comma.index && (t.upos === 'CCONJ' || t.upos === 'VERB'))
}

/** Before auxiliaries and adverbs of the verb. */
function groupStart(tree: Tree, verb: number): number {
  let at =
    hasRel(tree, verb, 'xcomp') && HABITS.has(lemmaOf(tree, tree.tokens[verb]?.head ?? -1))
      ? Math.min(verb, tree.tokens[verb]?.head ?? verb)
      : verb
  while (at > 0 && hasRel(tree, at - 1, 'aux', 'advmod') && tree.tokens[at - 1]?.head === verb) at--
  return at
}

/** The noun phrase before the verb, back to the nearest comma; to one before that where an apposition ends at the verb. */
function segmentBefore(tree: Tree, group: number): number | null {
  const apposed = tree.tokens[group - 1]?.text === ','
  let found: number | null = null
  for (let i = apposed ? group - 2 : group - 1; i >= 0; i--) {
    if (FINITE.has(tree.tokens[i]?.xpos ?? '') && !isInRelative(tree, i)) return found
    if (!isBoundary(tree, i)) continue
    found = i + 1
    if (!apposed || CLOSING.test(lower(tree, i))) return found
  }
  return found
}

/** "two people who arranged the trip": a finite verb that only tells who. */
const isInRelative = (tree: Tree, i: number): boolean =>
  hasRel(tree, i, 'acl:relcl') ||
  (hasRel(tree, i, 'aux', 'cop') && hasRel(tree, tree.tokens[i]?.head ?? -1, 'acl:relcl'))

const isBoundary = (tree: Tree, i: number): boolean => {
  const text = tree.tokens[i]?.text ?? ''
  return text === ',' || CLOSING.test(text) || /^[–—]$|^--$/u.test(text)
}

/** The token of the segment that hangs on something outside it, a nominal if there is one. */
function headIn(tree: Tree, from: number, to: number): number | null {
  const tops = tree.tokens
    .slice(from, to + 1)
    .filter((t) => !isPunct(tree, t.index) && (t.head < from || t.head > to) && NOMINAL.has(t.upos))
  return tops.find((t) => t.upos !== 'ADJ' && t.upos !== 'DET')?.index ?? tops[0]?.index ?? null
}

const subjectAfter = (tree: Tree, verb: number): number | null => {
  const found = kid(tree, verb, 'nsubj') ?? kid(tree, verb, 'obj', 'iobj', 'vocative', 'appos', 'dep')
  return found !== null && found > verb ? found : null
}

/** A verb that takes only quotations follows one directly. */
const isQuotedBefore = (tree: Tree, start: number): boolean =>
  [start - 1, start - 2].some((i) => CLOSING.test(tree.tokens[i]?.text ?? ''))

/** A clause or a quotation stands before it, not just an adverbial. */
const isSaidBefore = (tree: Tree, start: number, from = 0): boolean =>
  tree.tokens.slice(from, start).some((t) => FINITE.has(t.xpos) || /^["“«‘]$|^``$/u.test(t.text)) ||
  CLOSING.test(tree.tokens[start - 1]?.text ?? '')
