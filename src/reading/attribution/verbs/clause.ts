/** Floor 2, reading/attribution/verbs. Content that is a clause: "said that ...", a quotation beside the verb, a question left open. */

import { isNegated } from '../cue-span.ts'
import type { CueHit } from '../find-cues.ts'
import { isVerbless } from '../postposed.ts'
import { nearestSubject, reducedBefore } from '../subjects.ts'
import { caseOf, firstUnder, hasRel, kid, kidsOf, lastUnder, lemmaOf, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'
import { HEARERS } from './hearers.ts'

/** "X, asked about it, said": what was asked before is no part of the answer. */
const isAsking = (tree: Tree, cue: number, k: number): boolean =>
  k < cue &&
  ['ask', 'press', 'question', 'reach', 'contact'].includes(lemmaOf(tree, k)) &&
  kid(tree, k, 'nsubj') === null

export function clauseContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hit.cue.takes.has('clause') && !hit.cue.takes.has('quote')) return null
  const last = hit.words.at(-1) ?? hit.head
  const kids =
    last === hit.head
      ? kidsOf(tree, hit.head)
      : [...new Set([...kidsOf(tree, hit.head), ...kidsOf(tree, last)])].filter((k) => !hit.words.includes(k))
  const reduced = reducedBefore(tree, hit.head)
  const clauses = kids.filter(
    (k) =>
      k !== reduced &&
      !isAsking(tree, hit.head, k) &&
      ((hasRel(tree, k, 'ccomp') && !(k > hit.head && isVerbless(tree, k))) ||
        isSpeechBeside(tree, hit.head, k) ||
        isWhether(tree, k) ||
        isAskedWhen(tree, hit.head, k)),
  )
  if (clauses.length === 0) return strayClause(tree, hit)
  const own = nearestSubject(tree, hit.head)
  const isFronted = (clauses[0] ?? 0) < hit.head
  const fronted = kidsOf(tree, hit.head).filter(
    (k) => isFronted && hasRel(tree, k, 'nsubj') && k !== own && k < (clauses[0] ?? 0),
  )
  const first = clauses.find((k) => k > hit.head)
  const leading = kidsOf(tree, hit.head).filter(
    (k) => first !== undefined && k > hit.head && k < first && hasRel(tree, k, 'advcl') && !setsScene(tree, k),
  )
  const stray = clauses.flatMap((k) => [...beforeThat(tree, hit.head, k), ...tellingAdverbs(tree, hit.head, k)])
  const lost = clauses.flatMap((k) => lostSubject(tree, hit.head, k))
  return { heads: [...fronted, ...leading, ...lost, ...clauses], without: stray, rule: 'verb/clause' }
}

/** "said earlier she might go", "has said publicly the port should open": how and when it was told, right behind the cue. */
const TELLING: ReadonlySet<string> = new Set([
  'earlier',
  'later',
  'previously',
  'recently',
  'today',
  'yesterday',
  'publicly',
  'privately',
  'openly',
  'bluntly',
  'repeatedly',
  'separately',
  'initially',
  'simply',
  'flatly',
  'jokingly',
])

const tellingAdverbs = (tree: Tree, cue: number, clause: number): number[] =>
  kidsOf(tree, clause).filter(
    (k) =>
      firstUnder(tree, k) === cue + 1 &&
      ((hasRel(tree, k, 'advmod', 'obl:unmarked') && TELLING.has(lower(tree, k))) || isDayOfTelling(tree, k, clause)),
  )

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/** "said on Friday he had met them": a weekday right between the cue and the subject of what is said. */
const isDayOfTelling = (tree: Tree, k: number, clause: number): boolean =>
  hasRel(tree, k, 'obl') &&
  DAYS.test(lower(tree, k)) &&
  ['', 'on'].includes(caseOf(tree, k)) &&
  kidsOf(tree, clause).some((s) => hasRel(tree, s, 'nsubj', 'expl') && firstUnder(tree, s) === lastUnder(tree, k) + 1)

/** "concluded evidence supported it": a finite clause without a subject, behind a noun that the parse gave to the cue. */
function lostSubject(tree: Tree, cue: number, clause: number): number[] {
  const finite = ['VBD', 'VBZ', 'VBP'].includes(tree.tokens[clause]?.xpos ?? '')
  if (!finite || clause < cue || HEARERS.has(lemmaOf(tree, cue)) || kid(tree, clause, 'nsubj', 'mark') !== null)
    return []
  return kidsOf(tree, cue).filter(
    (k) => k > cue && k < clause && firstUnder(tree, k) === cue + 1 && hasRel(tree, k, 'nsubj', 'obj', 'iobj'),
  )
}

/** "told Peru that it": what the parse has put under the clause although it stands before its "that". */
function beforeThat(tree: Tree, cue: number, clause: number): number[] {
  const that = kidsOf(tree, clause).find((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'that')
  return that === undefined || clause < that ? [] : kidsOf(tree, clause).filter((k) => k > cue && k < that)
}

/** "said when asked that": when and how it was said is no part of what was said. */
const setsScene = (tree: Tree, k: number): boolean =>
  kidsOf(tree, k).some((m) => ['when', 'after', 'before', 'as', 'without', 'upon'].includes(lower(tree, m))) ||
  tree.tokens[k]?.xpos === 'VBG'

/** "did not say when he would return": a question right behind a negated cue. */
const isAskedWhen = (tree: Tree, cue: number, k: number): boolean =>
  hasRel(tree, k, 'advcl') &&
  firstUnder(tree, k) === cue + 1 &&
  ['WRB', 'WP', 'WDT'].includes(tree.tokens[cue + 1]?.xpos ?? '') &&
  kid(tree, k, 'nsubj') !== null &&
  isNegated(tree, cue)

/** "Whether it would vote, she left open": a question put in front. */
const isWhether = (tree: Tree, k: number): boolean =>
  hasRel(tree, k, 'advcl') && kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'whether')

/** "announced in a statement that": the parse may hang the clause on the noun in between. */
function strayClause(tree: Tree, hit: CueHit): ContentOf | null {
  const nouns = kidsOf(tree, hit.head).filter((k) => k > hit.head && hasRel(tree, k, 'obl', 'iobj', 'obj'))
  const clause = nouns
    .flatMap((n) => [...kidsOf(tree, n)])
    .find(
      (k) =>
        hasRel(tree, k, 'acl', 'ccomp') &&
        !hasRel(tree, k, 'acl:relcl') &&
        kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'that'),
    )
  return clause === undefined ? null : { heads: [clause], without: [], rule: 'verb/clause' }
}

/** A quotation that the parse sets beside the verb rather than under it. */
function isSpeechBeside(tree: Tree, cue: number, k: number): boolean {
  const object = kid(tree, cue, 'obj')
  if (!hasRel(tree, k, 'parataxis') || (object !== null && !HEARERS.has(lemmaOf(tree, cue)))) return false
  const before = tree.tokens[firstUnder(tree, k) - 1]
  return k > cue && before !== undefined && /^[:"“‘'«]$/u.test(before.text)
}
