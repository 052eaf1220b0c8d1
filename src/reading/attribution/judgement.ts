/** Floor 2, reading/attribution. What makes a clause an assessment: its predicate judges, forecasts, or imputes a motive. */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { Predicate } from './content-tree.ts'
import { cuesOf } from './cues.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

/** Adjectives that report a state of affairs; every other one in the place of a predicate judges. */
const FACTUAL: ReadonlySet<string> = new Set([
  'ready',
  'available',
  'aware',
  'present',
  'absent',
  'closed',
  'open',
  'able',
  'unable',
  'possible',
  'due',
  'clear',
  'unclear',
  'dead',
  'alive',
  'ill',
  'sick',
  'under',
  'over',
  'complete',
  'final',
  'new',
  'old',
  'next',
  'same',
  'different',
  'separate',
  'responsible',
  'free',
  'full',
  'empty',
  'safe',
  'missing',
  'Iranian',
  'first',
  'last',
  'willing',
  'prepared',
  'necessary',
  'long',
  'military',
  'civilian',
  'alone',
  'patient',
  'together',
  'back',
  'well',
  'healthy',
  'unhurt',
  'unharmed',
  'married',
])

/** A thought, a forecast, a may or might, a predicate that judges, or a judging word close to it. */
export function isJudgement({ sentence, head }: Predicate): boolean {
  const token = sentence.tokens[head]
  const cue = cuesOf('verbs')
    .get(lemmaOf(sentence, head))
    ?.find((c) => c.rest.length === 0)
  if (!token) return false
  if (cue && JUDGING_CLASSES.has(cue.class) && isThought(sentence, head, cue.class)) return true
  if (kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux') && ['may', 'might'].includes(lemmaOf(sentence, k))))
    return true
  if (isHeldThought(sentence, head)) return true
  if (token.upos === 'ADJ')
    return (
      (token.xpos !== 'JJR' || isCompared(sentence, head)) &&
      !FACTUAL.has(lower(sentence, head)) &&
      kid(sentence, head, 'cop') !== null
    )
  if (isSetState(sentence, head)) return false
  const near = [head, ...kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'advmod', 'amod', 'xcomp', 'obj'))]
  return near.some(
    (i) =>
      isJudging(sentence, i) ||
      (!isSetState(sentence, i) &&
        kidsOf(sentence, i).some((k) => hasRel(sentence, k, 'amod', 'advmod') && isJudging(sentence, k))),
  )
}

/**
 * "Is expected at noon" and "hopes to come" tell of plans, "was held", "was named" of what was done: the same verbs judge
 * with a clause or an object of their own.
 */
function isThought(tree: Tree, head: number, cueClass: string): boolean {
  if (kid(tree, head, 'compound:prt') !== null) return false
  if (kid(tree, head, 'ccomp') !== null) return true
  if (kid(tree, head, 'aux:pass') !== null) return false
  const lemma = lemmaOf(tree, head)
  if (WISHING.has(lemma) && kid(tree, head, 'xcomp') !== null) return false
  return DOING.has(lemma) && (cueClass === 'think' || cueClass === 'judge') ? kid(tree, head, 'xcomp') !== null : true
}

const WISHING: ReadonlySet<string> = new Set(['hope', 'expect', 'plan', 'wish', 'want'])

/** Verbs of thinking and calling that more often do something: "held talks", "named a judge". */
const DOING: ReadonlySet<string> = new Set([
  'hold',
  'name',
  'find',
  'call',
  'label',
  'rate',
  'rule',
  'figure',
  'take',
  'see',
])

/** "remains sceptical that": an adjective of thinking under the predicate. */
const isHeldThought = (tree: Tree, head: number): boolean =>
  kidsOf(tree, head).some(
    (k) =>
      hasRel(tree, k, 'xcomp') && (cuesOf('adjectives').get(lower(tree, k)) ?? []).some((c) => c.class === 'think'),
  )

/** "was better than the talks" */
const isCompared = (tree: Tree, head: number): boolean =>
  /^(?:better|worse)$/u.test(lower(tree, head)) && lower(tree, head + 1) === 'than'

const JUDGING_CLASSES: ReadonlySet<string> = new Set(['think', 'forecast', 'feel', 'judge'])

const PARTS: Readonly<Record<string, string>> = { ADJ: 'adj', NOUN: 'noun', VERB: 'verb', ADV: 'adv' }

/** "the truce will hold", "is losing patience" judge; "talks were held", "lost nine kilos" tell. */
const isPlainAct = (tree: Tree, i: number): boolean =>
  (lemmaOf(tree, i) === 'hold' && kid(tree, i, 'obj', 'aux:pass') !== null) ||
  isDeed(tree, i) ||
  (lemmaOf(tree, i) === 'lose' && kidsOf(tree, kid(tree, i, 'obj') ?? -1).some((k) => hasRel(tree, k, 'nummod')))

/** "threatened to leave", "will try to go", "showed him a photograph", "look at the file", "would like it back". */
function isDeed(tree: Tree, i: number): boolean {
  const lemma = lemmaOf(tree, i)
  const cases = kidsOf(tree, i).flatMap((k) => kidsOf(tree, k).map((c) => lower(tree, c)))
  if (lemma === 'threaten' || lemma === 'try') return kid(tree, i, 'xcomp') !== null
  if (lemma === 'show')
    return kid(tree, i, 'ccomp') === null && (kid(tree, i, 'iobj') !== null || hasRel(tree, i, 'xcomp'))
  if (lemma === 'look')
    return kid(tree, i, 'xcomp') === null && cases.some((c) => ['at', 'in', 'into', 'for'].includes(c))
  return (
    lemma === 'like' &&
    kidsOf(tree, i).some((k) => hasRel(tree, k, 'aux') && ['would', "'d", '’d'].includes(lower(tree, k)))
  )
}

/** "in good health", "for peaceful purposes": the set word for a state or a use. */
const isSetState = (tree: Tree, i: number): boolean =>
  /^(?:health|condition|spirit|purpose|use)$/u.test(lemmaOf(tree, i)) && kid(tree, i, 'case') !== null

const isJudging = (tree: Tree, i: number): boolean =>
  !isPlainAct(tree, i) &&
  (readLexicon('judgements').get(lemmaOf(tree, i)) ?? []).some((e) => e.class === PARTS[tree.tokens[i]?.upos ?? ''])
