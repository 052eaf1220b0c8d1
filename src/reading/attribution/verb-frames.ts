/**
 * Floor 2, reading/attribution, family 1: verbs of saying, thinking and acting by words, with clause, infinitive, noun
 * or quotation; postposed and interrupting ones too ("..., X said, ..."); participles ("adding that").
 */
import { dominates, spanOfTokens, subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { channelOf } from './channels.ts'
import { spansUnder, trimRun } from './content.ts'
import { cueSpan, isNegated } from './cue-span.ts'
import { isAttitude } from './cues.ts'
import type { Draft } from './draft.ts'
import { type CueHit, findAdjectiveCue, findVerbCues } from './find-cues.ts'
import { findInverted } from './inverted.ts'
import { findPostposed, type Postposed } from './postposed.ts'
import { addresseeOf, creditedBy, NOBODY } from './subjects.ts'
import { hasRel, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'
import type { ContentOf } from './verbs/content-of.ts'
import { contentOf } from './verbs/find-content.ts'
import { HEARERS } from './verbs/hearers.ts'

export function findVerbFrames(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap((token) => {
    const verbs = findVerbCues(sentence, token.index)
    const hits = verbs.length > 0 ? verbs : [findAdjectiveCue(sentence, token.index) ?? []].flat()
    const drafts = hits.flatMap((hit) => draftOf(sentence, hit) ?? [])
    return drafts.find((d) => d.content.length > 0 || d.cueClass === 'decline') ?? drafts[0] ?? []
  })
}

function draftOf(sentence: PageSentence, hit: CueHit): Draft | null {
  // "..., Rud, informed the agency": who speaks stands behind the verb, though a name stands before it.
  const informing = hit.cue.word === 'inform' ? findInverted(sentence, hit) : null
  const postposed = informing ?? findPostposed(sentence, hit) ?? findInverted(sentence, hit)
  if (postposed) return postposedDraft(sentence, hit, postposed)
  const own = creditedBy(sentence, hit.head)
  const found = contentOf(sentence, hit, own.passive)
  // "'...,' wrote Brito, '...'": who speaks behind the verb is not what is said.
  const content = found?.rule === 'verb/noun' && found.heads[0] === own.source ? null : found
  const credited =
    content?.speaker !== undefined &&
    (own.source === null || content.rule === 'verb/reduced' || content.rule === 'verb/interposed')
      ? { ...own, source: content.speaker }
      : own
  const mayStandAlone = hit.cue.class === 'decline' || hit.cue.takes.has('quote')
  if (!content && !mayStandAlone) return null
  const spans = content?.runs
    ? content.runs.flatMap((run) => trimRun(sentence, run) ?? [])
    : content
      ? spansUnder(sentence, content.heads, [...content.without, ...creditedInside(sentence, credited.source, content)])
      : []
  const taken = new Set(content?.heads ?? [])
  const addressee = addresseeOf(sentence, hit.head, taken)
  const at = (token: number | null) => (token === null ? null : { sentence: sentence.index, token })
  return {
    sentence: sentence.index,
    head: hit.head,
    cue: cueSpan(sentence, content?.verbAlone ? { ...hit, words: [hit.head] } : hit),
    cueWord: hit.cue.word,
    cueClass: hit.cue.class,
    source: at(credited.source),
    label: null,
    clause: PARENTHETIC.has(content?.rule ?? '') ? clauseSpan(sentence, hit.head, credited.source) : null,
    content: spans,
    addressee: at(addressee),
    channel: channelOf(sentence, hit.head, taken),
    negative: isNegated(sentence, hit.head) || credited.nobody,
    hearsay: credited.source === null,
    quoting: hit.cue.takes.has('quote') && !isAttitude(hit.cue.class),
    kind: null,
    continues: null,
    retold: null,
    rule: content?.rule ?? 'verb/quotation',
  }
}

function postposedDraft(sentence: PageSentence, hit: CueHit, { content, source, more }: Postposed): Draft {
  const runs = more ? [content, more] : [content]
  const spans = runs.flatMap((run) => trimRun(sentence, run) ?? [])
  const after = kidsOf(sentence, hit.head).find(
    (k) => k > hit.head && k !== source && hasRel(sentence, k, 'obj', 'iobj', 'nsubj'),
  )
  const addressee =
    HEARERS.has(lemmaOf(sentence, hit.head)) && after !== undefined
      ? after
      : addresseeOf(sentence, hit.head, new Set([source]))
  return {
    sentence: sentence.index,
    head: hit.head,
    cue: cueSpan(sentence, hit),
    cueWord: hit.cue.word,
    cueClass: hit.cue.class,
    source: { sentence: sentence.index, token: source },
    label: null,
    clause: spanOfTokens(sentence, [content[1] + 1, more ? more[0] - 1 : sentence.tokens.length - 1]),
    content: spans,
    addressee: addressee === null ? null : { sentence: sentence.index, token: addressee },
    channel: channelOf(sentence, hit.head, new Set()),
    negative: isNegated(sentence, hit.head) || NOBODY.has(lower(sentence, source)),
    hearsay: false,
    quoting: true,
    kind: null,
    continues: null,
    retold: null,
    rule: more ? 'verb/interposed' : 'verb/postposed',
  }
}

/** "said Mangott, an analyst": where the parse puts the speaker under the content, it is cut out again. */
const creditedInside = (tree: Tree, source: number | null, content: ContentOf): number[] =>
  source !== null && content.heads.some((h) => h !== source && dominates(tree, h, source)) ? [source] : []

const PARENTHETIC: ReadonlySet<string> = new Set(['verb/parenthesis', 'verb/interposed', 'verb/as'])

/** The words of the crediting clause: who and what, wherever the parse hangs the who. */
const clauseSpan = (tree: Tree, cue: number, source: number | null): Span => {
  const own = subtreeOf(tree, cue)
  return spanOfTokens(
    tree,
    own.length < tree.tokens.length / 2 || source === null ? own : [cue, ...subtreeOf(tree, source)],
  )
}
