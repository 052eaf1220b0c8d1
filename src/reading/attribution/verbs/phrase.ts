/** Floor 2, reading/attribution/verbs. Content that is a phrase or an infinitive: "called for an end", "offered to resume". */
import { headOf } from '../../../language/tree.ts'
import type { CueHit } from '../find-cues.ts'
import { hasRel, isVerb, kid, kidsOf, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'
import { isBareRelative } from './noun.ts'
import { isComplement, VOICING } from './voicing.ts'

/** "called for an end", "accused him of lying": the phrase after the cue's last word. */
export function prepositionContent(tree: Tree, hit: CueHit): ContentOf | null {
  const last = hit.words.at(-1)
  if (last === undefined || hit.words.length < 2 || hit.cue.word.startsWith('let ')) return null
  if (hit.cue.word === 'call on' && !asksAnAct(tree, last)) return null
  const phrase = hasRel(tree, last, 'case', 'mark') ? headOf(tree, last) : null
  if (phrase !== null && phrase >= 0 && phrase > hit.head) {
    const asked = hit.cue.takes.has('infinitive')
      ? kidsOf(tree, hit.head)
          .filter((k) => k > phrase && hasRel(tree, k, 'xcomp', 'advcl', 'ccomp'))
          .slice(0, 1)
      : []
    const object = WITH_THING.has(hit.cue.word)
      ? kidsOf(tree, hit.head).filter((k) => k < phrase && hasRel(tree, k, 'obj') && isThing(tree, hit.cue.word, k))
      : []
    return {
      heads: [...object, phrase, ...asked],
      without: object.length > 0 ? [] : kidsOf(tree, phrase).filter((k) => hit.words.includes(k)),
      rule: 'verb/preposition',
      verbAlone: object.length > 0,
    }
  }
  const object = kid(tree, hit.head, 'obj') ?? kid(tree, hit.head, 'ccomp', 'xcomp', 'obl', 'advcl')
  if (object === null || object < hit.head || hit.words.includes(object)) return null
  const more = VOICING.has(hit.cue.word)
    ? kidsOf(tree, hit.head).filter((k) => k > object && isComplement(tree, k))
    : []
  return { heads: [object, ...more], without: [], rule: 'verb/particle' }
}

/** "called on both sides to leave"; who is called on for nothing is visited. */
const asksAnAct = (tree: Tree, from: number): boolean =>
  tree.tokens.some(
    (t) =>
      t.index > from &&
      /^(?:to|for)$/iu.test(t.text) &&
      /^(?:VB|DT|NNS?|PRP\$|JJ|RB)$/u.test(tree.tokens[t.index + 1]?.xpos ?? ''),
  )

/** Of these the object is half of what is said: "attributed the delay to the weather", "accused them of lying". */
const WITH_THING: ReadonlySet<string> = new Set([
  'accuse of',
  'blame for',
  'credit with',
  'present as',
  'refer to as',
  'paint as',
  'see as',
  'attribute to',
  'ascribe to',
  'blame on',
  'pin on',
  'put at',
  'compare with',
  'liken to',
])

/** "put it at eleven": a pronoun for the figure says nothing; whom somebody accuses does. */
const isThing = (tree: Tree, word: string, k: number): boolean =>
  !isBareRelative(tree, k) && !(word === 'put at' && tree.tokens[k]?.upos === 'PRON')

/** "offered to resume", "urged both sides to return": an infinitive, with whom it is asked of left outside. */
export function infinitiveContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('infinitive') && !hit.cue.takes.has('gerund') && !passive) return null
  const verb = kidsOf(tree, hit.head).find(
    (k) => k > hit.head && hasRel(tree, k, 'xcomp', 'advcl') && isOpenClause(tree, k, hit),
  )
  if (verb === undefined) return null
  const subject = passive
    ? kid(tree, hit.head, 'nsubj:pass')
    : WITH_OBJECT.has(hit.cue.class)
      ? kid(tree, hit.head, 'obj', 'iobj')
      : null
  return {
    heads: subject === null ? [verb] : [subject, verb],
    without: [],
    rule: passive ? 'verb/raised' : 'verb/infinitive',
  }
}

/** Of these whom it is about is part of what is said: "urged both sides to return", "considers the pact to be dead". */
const WITH_OBJECT: ReadonlySet<string> = new Set(['demand', 'order', 'want', 'forecast', 'think'])

function isOpenClause(tree: Tree, k: number, hit: CueHit): boolean {
  const token = tree.tokens[k]
  if (!token) return false
  const to = kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'to')
  const gerund =
    hit.cue.takes.has('gerund') && kidsOf(tree, k).some((a) => hasRel(tree, a, 'aux') && lower(tree, a) === 'having')
  if (hasRel(tree, k, 'advcl'))
    return (
      gerund ||
      (to && kid(tree, hit.head, 'obj') !== null && hit.cue.takes.has('infinitive') && hit.cue.class !== 'say')
    )
  const having = kidsOf(tree, k).some((a) => hasRel(tree, a, 'aux') && lower(tree, a) === 'having')
  return to || ((token.xpos === 'VBG' || having) && hit.cue.takes.has('gerund')) || !isVerb(tree, k)
}
