/** Floor 2, reading/attribution. What may, will or is to be said has not been said. */
import { childrenOf } from '../../language/tree.ts'
import type { Sentence, Token } from '../../language/types.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'

const UNREAL_AUXILIARIES: ReadonlySet<string> = new Set([
  'may',
  'might',
  'will',
  'shall',
  'should',
  'must',
  'could',
  'can',
])

/** Verbs whose infinitive is done: "went on to say", "moved to deny". */
const DOING: ReadonlySet<string> = new Set([
  'go',
  'come',
  'continue',
  'begin',
  'start',
  'proceed',
  'move',
  'rush',
  'hasten',
  'appear',
  'seem',
  'use',
  'take',
  'decline',
  'refuse',
  'fail',
  'like',
  'love',
  'choose',
  'prefer',
  'manage',
  'bother',
  'care',
  'dare',
  'hesitate',
  'force',
  'oblige',
  'compel',
  'quick',
  'careful',
  'keen',
  'wont',
  'first',
  'pain',
  'pains',
  'way',
  'length',
  'lengths',
  'trouble',
  'opportunity',
  'occasion',
  'chance',
  'time',
])

/** What may, will or is to be said has not been said yet: "could announce", "is expected to reject", "if it denies". A refusal is real. */
export function isUnreal(page: Page, frame: Frame): boolean {
  const sentence = page.sentences[frame.cueAt.sentence]
  const token = sentence?.tokens[frame.cueAt.token]
  if (!sentence || !token || frame.negative || !frame.why.rule.startsWith('verb/') || frame.speakerOf !== null)
    return false
  const own = childrenOf(sentence, token.index).flatMap((k) => sentence.tokens[k] ?? [])
  if (saysLittle(sentence, token)) return false
  if (own.some((k) => k.rel === 'aux' && UNREAL_AUXILIARIES.has(k.lemma.toLowerCase()))) return true
  if (own.some((k) => k.rel === 'mark' && ['if', 'unless', 'whether'].includes(k.text.toLowerCase()))) return true
  if (token.xpos === 'VB' && own.some((k) => k.rel === 'cop' && k.index === token.index - 1)) return true
  if (isSuspected(sentence, token)) return true
  const infinitive = token.xpos === 'VB' && own.some((k) => k.rel === 'mark' && k.text.toLowerCase() === 'to')
  return (
    infinitive &&
    /^(?:xcomp|acl|ccomp|csubj)/.test(token.rel) &&
    !(frame.cueClass === 'confirm' && sentence.tokens[token.head]?.lemma === 'have') &&
    !DOING.has(sentence.tokens[token.head]?.lemma.toLowerCase() ?? '')
  )
}

/** "will say only that the bridge is shut": that much has been said. */
const saysLittle = (sentence: Sentence, token: Token): boolean =>
  token.lemma.toLowerCase() === 'say' && /^(?:only|just|merely)$/iu.test(sentence.tokens[token.index + 1]?.text ?? '')

/** "is suspected of asking for a pause": others say that it was said. */
function isSuspected(sentence: Sentence, token: Token): boolean {
  const verb = sentence.tokens[token.head]
  return (
    token.xpos === 'VBG' &&
    verb !== undefined &&
    ['accuse', 'suspect', 'charge'].includes(verb.lemma.toLowerCase()) &&
    childrenOf(sentence, verb.index).some((k) => sentence.tokens[k]?.rel === 'aux:pass') &&
    childrenOf(sentence, token.index).some((k) => /^(?:of|with)$/iu.test(sentence.tokens[k]?.text ?? ''))
  )
}
