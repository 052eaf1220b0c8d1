/**
 * Floor 2, reading/attribution, family 3: nouns that credit: "X's warning that ...", "an ultimatum by X demanding ...",
 * "X made a plea for ...", "the pledge from X to ...".
 */
import { headOf } from '../../language/tree.ts'
import type { PageSentence } from '../page.ts'
import { spansUnder } from './content.ts'
import { isNegated } from './cue-span.ts'
import { type Draft, newDraft } from './draft.ts'
import { type CueHit, findNounCue } from './find-cues.ts'
import { agentOf, subjectOf } from './subjects.ts'
import { caseOf, hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

/** Verbs that only lend a noun their tense: "issued a warning", "gave an assurance". */
const LIGHT: ReadonlySet<string> = new Set([
  'make',
  'issue',
  'give',
  'deliver',
  'renew',
  'send',
  'have',
  'put',
  'level',
  'lodge',
  'extend',
  'reiterate',
  'repeat',
  'voice',
  'express',
  'sound',
  'drop',
  'offer',
  'take',
  'float',
  'air',
  'provide',
  'raise',
])
/** Of these the subject gets what somebody else says. */
const GETTING: ReadonlySet<string> = new Set(['receive', 'get'])
const CREDITING: ReadonlySet<string> = new Set(['by', 'from'])
const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'about', 'for', 'over', 'against', 'on'])

export function findNounFrames(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap((token) => {
    const hit = findNounCue(sentence, token.index)
    if (!hit || hit.cue.class === 'paper') return []
    const heads = contentHeads(sentence, hit)
    const owner = ownerOf(sentence, hit.head)
    if (heads.length === 0 || !owner) return []
    return [draftOf(sentence, hit, heads, owner)]
  })
}

interface Owner {
  readonly source: number
  /** The light verb, where one carries the noun. */
  readonly verb: number | null
}

function draftOf(sentence: PageSentence, hit: CueHit, heads: readonly number[], owner: Owner): Draft {
  const noun = sentence.tokens[hit.head]
  const first = sentence.tokens[owner.verb ?? hit.head]
  return newDraft({
    sentence: sentence.index,
    head: hit.head,
    cue: { start: Math.min(first?.start ?? 0, noun?.start ?? 0), end: Math.max(noun?.end ?? 0, first?.end ?? 0) },
    cueWord: hit.cue.word,
    cueClass: hit.cue.class,
    source: { sentence: sentence.index, token: owner.source },
    content: spansUnder(sentence, heads, [owner.source]),
    negative: owner.verb !== null && isNegated(sentence, owner.verb),
    rule: 'noun/owner',
  })
}

function contentHeads(tree: Tree, hit: CueHit): number[] {
  const { takes } = hit.cue
  const after = kidsOf(tree, hit.head).filter((k) => k > hit.head)
  const clause = after.find(
    (k) => hasRel(tree, k, 'acl', 'ccomp') && !hasRel(tree, k, 'acl:relcl') && isContentClause(tree, k, hit),
  )
  if (clause !== undefined) {
    // "a plea for the two sides to talk"
    const asked = takes.has('for')
      ? after.find((k) => k < clause && hasRel(tree, k, 'nmod') && caseOf(tree, k) === 'for')
      : undefined
    return asked === undefined ? [clause] : [asked, clause]
  }
  if (!takes.has('of') && !takes.has('for')) return []
  const phrase = after.find(
    (k) => hasRel(tree, k, 'nmod') && CONTENT_PREPOSITIONS.has(caseOf(tree, k)) && fits(takes, caseOf(tree, k)),
  )
  return phrase === undefined ? [] : [phrase]
}

const fits = (takes: CueHit['cue']['takes'], preposition: string): boolean =>
  preposition === 'for' ? takes.has('for') : takes.has('of')

function isContentClause(tree: Tree, k: number, hit: CueHit): boolean {
  const marks = kidsOf(tree, k)
    .filter((m) => hasRel(tree, m, 'mark'))
    .map((m) => lower(tree, m))
  if (marks.includes('that') || marks.includes('whether') || marks.includes('if')) return hit.cue.takes.has('clause')
  if (marks.includes('to')) return hit.cue.takes.has('infinitive')
  if (tree.tokens[k]?.xpos === 'VBG') return hit.cue.takes.has('clause') && hit.cue.class !== 'say'
  return hasRel(tree, k, 'ccomp') && hit.cue.takes.has('clause')
}

function ownerOf(tree: Tree, noun: number): Owner | null {
  const possessor = kid(tree, noun, 'nmod:poss')
  if (possessor !== null) return { source: possessor, verb: null }
  const by = kidsOf(tree, noun).find(
    (k) => k > noun && hasRel(tree, k, 'nmod', 'obl') && CREDITING.has(caseOf(tree, k)),
  )
  if (by !== undefined) return { source: by, verb: null }
  return carrier(tree, noun) ?? madeBy(tree, noun) ?? existing(tree, noun)
}

/** "the claim, made by the union, that". */
function madeBy(tree: Tree, noun: number): Owner | null {
  const made = kidsOf(tree, noun).find(
    (k) => k > noun && hasRel(tree, k, 'acl') && LIGHT.has(lemmaOf(tree, k)) && tree.tokens[k]?.xpos === 'VBN',
  )
  const agent = made === undefined ? null : agentOf(tree, made)
  return agent === null ? null : { source: agent, verb: null }
}

/** "There are reports that": the reports themselves are all that is named. */
function existing(tree: Tree, noun: number): Owner | null {
  const verb = hasRel(tree, noun, 'nsubj') ? headOf(tree, noun) : -1
  return verb >= 0 &&
    kid(tree, verb, 'expl') !== null &&
    ['claim', 'report'].includes(findNounCue(tree, noun)?.cue.class ?? '')
    ? { source: noun, verb: null }
    : null
}

/** The subject of the light verb whose object the noun is. */
function carrier(tree: Tree, noun: number): Owner | null {
  const verb = headOf(tree, noun)
  if (verb < 0 || !hasRel(tree, noun, 'obj') || !LIGHT.has(lemmaOf(tree, verb)) || GETTING.has(lemmaOf(tree, verb)))
    return null
  const source = subjectOf(tree, verb)
  return source === null ? null : { source, verb }
}
