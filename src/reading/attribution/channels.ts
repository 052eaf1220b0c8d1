/** Floor 2, reading/attribution. By what way something was said: "in an interview with", "on television", "at a press conference". */
import { headOf, subtreeSpan } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import { caseOf, hasRel, kidsOf, lemmaOf, type Tree } from './tree.ts'

const CHANNELS: ReadonlySet<string> = new Set([
  'interview',
  'post',
  'statement',
  'speech',
  'address',
  'tweet',
  'message',
  'conference',
  'briefing',
  'letter',
  'video',
  'footage',
  'remark',
  'podcast',
  'broadcast',
  'television',
  'tv',
  'radio',
  'telegram',
  'x',
  'twitter',
  'facebook',
  'note',
  'email',
  'e-mail',
  'release',
  'communique',
  'communiqué',
  'article',
  'column',
  'op-ed',
  'memo',
  'testimony',
  'hearing',
  'programme',
  'program',
  'show',
  'comment',
  'paper',
  'report',
  'blog',
  'tweet',
])
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'via',
  'through',
  'by',
  'from',
  'over',
  'after',
])

export function channelOf(tree: Tree, cue: number, content: ReadonlySet<number>): Span | null {
  const host = hasRel(tree, cue, 'conj') ? headOf(tree, cue) : cue
  const phrase = [...kidsOf(tree, cue), ...kidsOf(tree, host)].find(
    (k) =>
      !content.has(k) && hasRel(tree, k, 'obl') && CHANNELS.has(lemmaOf(tree, k)) && PREPOSITIONS.has(caseOf(tree, k)),
  )
  return phrase === undefined ? null : subtreeSpan(tree, phrase, (t) => t.rel === 'case' || t.rel === 'punct')
}
