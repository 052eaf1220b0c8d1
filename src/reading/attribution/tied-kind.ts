/**
 * Floor 2, reading/attribution. Content that ties one thing to another: a threat ("If the duty comes, they will pay"), a
 * condition ("will be freed if a bond is paid", "no ship may enter until they are home").
 */
import { subtreeOf } from '../../language/tree.ts'
import type { StatementKind } from '../../model/index.ts'
import type { Predicate } from './content-tree.ts'
import { hasRel, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

const HARM: ReadonlySet<string> = new Set([
  'sanction',
  'retaliate',
  'retaliation',
  'consequence',
  'pay',
  'punish',
  'strike',
  'attack',
  'destroy',
  'respond',
  'tariff',
  'duty',
  'price',
  'withdraw',
  'leave',
  'suspend',
  'shut',
  'close',
  'block',
  'cut',
  'halt',
  'impose',
  'regret',
  'suffer',
  'war',
  'learn',
])

/** What the other side wants to have. */
const GOOD: ReadonlySet<string> = new Set([
  'release',
  'free',
  'return',
  'lift',
  'attend',
  'sign',
  'resume',
  'meet',
  'accept',
  'agree',
  'allow',
  'permit',
  'waive',
  'ease',
  'extend',
  'consider',
])

export function tiedKind(text: string, predicates: readonly Predicate[]): StatementKind | null {
  if (
    /\bor (?:else|pay|face|suffer|lose|see|risk)\b|^(?:it |he |she |they |we )?(?:would |will )?otherwise\b/iu.test(
      text,
    )
  )
    return 'threat'
  if (/\b(?:if|unless|should|otherwise|until)\b/iu.test(text) && predicates.some(isHarmTied)) return 'threat'
  if (predicates.some(isNegativeThreat)) return 'threat'
  return isCondition(text) || predicates.some(isGoodTied) ? 'condition' : null
}

/** The words outside the clause that "if" opens; all of them where there is none. */
function outside(tree: Tree): { readonly main: readonly number[]; readonly tied: readonly number[] } {
  const clauses = tree.tokens.filter(
    (t) => hasRel(tree, t.index, 'advcl') && kidsOf(tree, t.index).some((k) => /^(?:if|unless)$/u.test(lower(tree, k))),
  )
  const tied = new Set(clauses.flatMap((t) => subtreeOf(tree, t.index)))
  return { main: tree.tokens.map((t) => t.index).filter((i) => !tied.has(i)), tied: [...tied] }
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll"])

const isFuture = (tree: Tree, words: readonly number[]): boolean =>
  words.some((i) => hasRel(tree, i, 'aux') && FUTURE.has(lemmaOf(tree, i)))

function isHarmTied({ sentence }: Predicate): boolean {
  const { main } = outside(sentence)
  return isFuture(sentence, main) && main.some((i) => HARM.has(lemmaOf(sentence, i)) && !hasRel(sentence, i, 'amod'))
}

/** "If they are not back by Friday, the boats will sail": what follows where something is not done. */
function isNegativeThreat({ sentence, head }: Predicate): boolean {
  const { main, tied } = outside(sentence)
  const undone =
    tied.some((i) => /^(?:not|n['’]t)$/u.test(lower(sentence, i))) && tied.some((i) => isAskedFor(sentence, i))
  const does = !kidsOf(sentence, head).some((k) => /^(?:not|n['’]t)$/u.test(lower(sentence, k)))
  return undone && does && isFuture(sentence, main) && !main.some((i) => GOOD.has(lemmaOf(sentence, i)))
}

const ASKED: ReadonlySet<string> = new Set([
  ...GOOD,
  'raise',
  'pay',
  'open',
  'reopen',
  'withdraw',
  'leave',
  'comply',
  'remove',
  'fulfil',
  'fulfill',
  'respect',
  'stop',
  'end',
  'let',
  'give',
  'back',
  'home',
])

/** "are not back", "are not raised", "do not withdraw": what somebody could be asked to do, and no weather or price. */
const isAskedFor = (tree: Tree, i: number): boolean => ASKED.has(lemmaOf(tree, i)) && tree.tokens[i]?.upos !== 'ADP'

function isGoodTied({ sentence }: Predicate): boolean {
  const { main, tied } = outside(sentence)
  return tied.length > 0 && isFuture(sentence, main) && main.some((i) => GOOD.has(lemmaOf(sentence, i)))
}

/** "Much depends on the answers" weighs, it sets no condition; "for as long as a coffee lasts" measures. */
const WEIGHING =
  /\b(?:much|a lot|a great deal|everything|it all|all) (?:(?:will|would|may|might|could) )?depends? (?:up)?on\b|\b(?:for|took) (?:\w+ )?as long as\b/iu

export const weighs = ({ sentence, head }: Predicate, text: string): boolean =>
  lemmaOf(sentence, head) === 'depend' && WEIGHING.test(text)

const isCondition = (text: string): boolean =>
  !WEIGHING.test(text) &&
  /\b(?:only(?: \w+){0,3} (?:if|after|when|once)|unless|provid(?:ed|ing) (?:that)?|as long as|on (?:the )?condition that|(?:will|would) (?:\w+ )?depend (?:up)?on|hinges on|hangs on|conditional on|a (?:\w+ )?(?:pre)?condition (?:of|for)|red line|(?:may|will|would|can) ?(?:not|never) [^.;]*\buntil|no (?:\w+ ){1,3}(?:may|will|would|can) [^.;]*\buntil)\b/iu.test(
    text,
  )
