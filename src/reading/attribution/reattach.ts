/**
 * Floor 2, reading/attribution. Two habits of parsers that would put words into the wrong mouth, undone before frames
 * are looked for. The page's own sentences stay as they are.
 */
import { childrenOf, headOf, subtreeOf } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { PageSentence } from '../page.ts'
import { isAttitude } from './cues.ts'
import { findVerbCue } from './find-cues.ts'
import { retag } from './retag.ts'
import { hasRel, kid } from './tree.ts'

/** "X said A happened and warned of B": the second verb of saying is X's, although the parse joins it to A. */
export function reattach(original: PageSentence): PageSentence {
  const sentence = retag(original)
  const moved = new Map<number, number>()
  for (const token of sentence.tokens) {
    const cue =
      token.rel === 'conj'
        ? speakerVerbAbove(sentence, token)
        : token.xpos === 'VBG'
          ? speakingAbove(sentence, token)
          : null
    if (cue !== null) moved.set(token.index, cue)
  }
  if (moved.size === 0) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.map((t) => (moved.has(t.index) ? { ...t, head: moved.get(t.index) as number } : t)),
  }
}

/** Acts by words that take no clause and yet go on with a speech. */
const CARRIED_ON: ReadonlySet<string> = new Set(['warn', 'demand', 'decline', 'feel', 'speak'])

/** "said the talks went well, and would not comment on the price": what somebody will not say is beside what he said, not in it. */
const UNSAID: ReadonlySet<string> = new Set(['comment', 'elaborate', 'specify', 'say', 'confirm', 'discuss', 'respond'])

/** "said the guards did not answer and would not comment": there both are the guards'. */
const SILENT: ReadonlySet<string> = new Set([...UNSAID, 'answer', 'reply', 'decline', 'refuse'])

function keepsSilent(sentence: PageSentence, token: Token): boolean {
  const aux = kid(sentence, token.index, 'aux')
  return (
    UNSAID.has(token.lemma.toLowerCase()) &&
    !SILENT.has(sentence.tokens[token.head]?.lemma.toLowerCase() ?? '') &&
    aux !== null &&
    /^(?:would|could|did|does|do|will)$/iu.test(sentence.tokens[aux]?.text ?? '') &&
    childrenOf(sentence, token.index).some((k) => /^(?:not|n['’]t)$/iu.test(sentence.tokens[k]?.text ?? '')) &&
    kid(sentence, token.index, 'nsubj', 'obj') === null
  )
}

function speakerVerbAbove(sentence: PageSentence, token: Token): number | null {
  const inner = token.head
  const over = headOf(sentence, inner)
  if (keepsSilent(sentence, token) && over >= 0 && over < inner && hasRel(sentence, inner, 'ccomp'))
    return findVerbCue(sentence, over)?.cue.takes.has('clause') ? over : null
  const ofNoun = hasRel(sentence, inner, 'acl') && opensWithThat(sentence, inner)
  const outer = ofNoun ? headOf(sentence, headOf(sentence, inner)) : headOf(sentence, inner)
  if (
    outer < 0 ||
    outer > inner ||
    !(ofNoun || hasRel(sentence, inner, 'ccomp')) ||
    kid(sentence, token.index, 'nsubj', 'aux') !== null
  )
    return null
  const own = findVerbCue(sentence, token.index)
  const above = findVerbCue(sentence, outer)
  if (
    !own ||
    !above ||
    isAttitude(own.cue.class) ||
    !(own.cue.takes.has('clause') || own.cue.takes.has('quote') || CARRIED_ON.has(own.cue.class))
  )
    return null
  // "was safe and warned of": after a predicate without a verb the past tense may be read as a participle.
  const form = token.xpos === 'VBN' && sentence.tokens[inner]?.upos !== 'VERB' ? 'VBD' : token.xpos
  const finite = ['VBD', 'VBZ', 'VBP'].includes(form) && form === sentence.tokens[outer]?.xpos
  return finite && childrenOf(sentence, token.index).length > 0 ? outer : null
}

/** "rejected the idea that it failed and said": the clause of a noun. */
const opensWithThat = (sentence: PageSentence, i: number): boolean =>
  childrenOf(sentence, i).some((k) => hasRel(sentence, k, 'mark') && sentence.tokens[k]?.text === 'that')

const LATER: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'hint',
  'cite',
  'report',
  'warn',
  'judge',
  'claim',
  'demand',
  'blame',
  'write',
])

/** "X said A was near, adding that B": a participle of saying after the comma is X's, not A's. */
function speakingAbove(sentence: PageSentence, token: Token): number | null {
  if (!hasRel(sentence, token.index, 'advcl', 'acl', 'conj', 'xcomp')) return null
  const own = findVerbCue(sentence, token.index)
  if (!own || !LATER.has(own.cue.class) || !followsComma(sentence, token.index)) return null
  const beside = childrenOf(sentence, token.head).find(
    (k) =>
      k < token.index &&
      k > token.head &&
      hasRel(sentence, k, 'parataxis', 'dep', 'acl', 'conj') &&
      kid(sentence, k, 'nsubj') !== null &&
      findVerbCue(sentence, k)?.cue.takes.has('clause'),
  )
  if (beside !== undefined) return beside
  for (let at = token.head; at >= 0; at = headOf(sentence, at)) {
    const outer = headOf(sentence, at)
    if (outer < 0) return null
    if (!hasRel(sentence, at, 'ccomp', 'parataxis') || sentence.tokens[outer]?.upos !== 'VERB') continue
    if (outer < at && INNER.has(own.cue.word) && isDeed(sentence, at)) return null
    const above = findVerbCue(sentence, outer)
    return above?.cue.takes.has('clause') && !isAttitude(above.cue.class) ? outer : null
  }
  return null
}

/** Words that give the reason of a deed as often as they carry on a speech: "the union walked out, saying". */
const INNER: ReadonlySet<string> = new Set([
  'say',
  'claim',
  'argue',
  'cite',
  'call',
  'insist',
  'blame',
  'accuse',
  'describe',
  'tell',
  'accuse of',
])

/** Somebody does something in the clause; it is not just so. */
const isDeed = (sentence: PageSentence, verb: number): boolean =>
  sentence.tokens[verb]?.upos === 'VERB' &&
  kid(sentence, verb, 'obj', 'compound:prt') !== null &&
  ['NOUN', 'PROPN'].includes(sentence.tokens[kid(sentence, verb, 'nsubj') ?? -1]?.upos ?? '')

function followsComma(sentence: PageSentence, i: number): boolean {
  const first = subtreeOf(sentence, i).find((k) => sentence.tokens[k]?.upos !== 'PUNCT') ?? i
  return sentence.tokens[first - 1]?.text === ',' || sentence.tokens[first - 1]?.upos === 'PUNCT'
}
