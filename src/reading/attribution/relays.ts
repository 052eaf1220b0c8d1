/**
 * Floor 2, reading/attribution. Whose word was passed on by whom inside one frame: "CNN reported, citing a source",
 * "is quoted by the agency as saying". Relays across frames (speech inside speech) follow from nesting.
 */
import { headOf, subtreeOf } from '../../language/tree.ts'
import type { Relay } from '../frames.ts'
import type { Page } from '../page.ts'
import type { Draft } from './draft.ts'
import { reattach } from './reattach.ts'
import { agentOf, isPassive, nearestSubject } from './subjects.ts'
import { caseOf, hasRel, kid, kidsOf, lemmaOf, lower, phraseEnd, type Tree } from './tree.ts'

export interface Relayed {
  readonly draft: Draft
  readonly relays: readonly Relay[]
}

const CITING: ReadonlySet<string> = new Set(['cite', 'quote'])
/** Papers and figures: not a mouth, but their author may be one. */
const PAPERS: ReadonlySet<string> = new Set([
  'figure',
  'datum',
  'data',
  'report',
  'document',
  'statistic',
  'record',
  'estimate',
  'statement',
  'letter',
  'survey',
  'poll',
  'study',
  'law',
  'reason',
  'concern',
  'need',
  'fear',
  'lack',
  'example',
  'case',
  'article',
  'post',
  'memo',
  'note',
  'precedent',
  'security',
  'rule',
  'evidence',
])

export function relayDrafts(page: Page, drafts: readonly Draft[]): Relayed[] {
  const used = new Set<string>()
  const relayed = drafts.map((draft) => {
    const retold = draft.retold ? [draft.retold] : []
    const original = page.sentences[draft.source?.sentence ?? draft.sentence]
    const sentence = original ? reattach(original) : undefined
    if (!sentence || draft.continues || draft.source?.sentence !== draft.sentence) return { draft, relays: retold }
    const found =
      quotedAs(sentence, draft) ?? quotesAs(sentence, draft) ?? heardFrom(sentence, draft) ?? citing(sentence, draft)
    if (found) used.add(`${draft.sentence} ${found.verb}`)
    return found ? { draft: found.draft, relays: [...retold, ...found.relays] } : { draft, relays: retold }
  })
  // A participle that only names whom a report cites is told by the chain.
  return relayed.filter(({ draft }) => draft.cueClass !== 'cite' || !used.has(`${draft.sentence} ${draft.head}`))
}

interface Found extends Relayed {
  /** The verb of citing. */
  readonly verb: number
}

/** "X, citing Y": X passes on, Y speaks. */
function citing(tree: Tree, draft: Draft): Found | null {
  if (!['say', 'report', 'according', 'write', 'claim', 'tell'].includes(draft.cueClass) || !draft.source) return null
  const verb = [draft.head, draft.source.token]
    .flatMap((host) => [...kidsOf(tree, host)])
    .concat(followers(tree, draft))
    .find((k) => CITING.has(lemmaOf(tree, k)) && (tree.tokens[k]?.xpos === 'VBG' || hasRel(tree, k, 'acl:relcl')))
  const cited = verb === undefined ? null : kid(tree, verb, 'obj')
  const speaker = cited === null ? null : mouthOf(tree, cited)
  if (speaker === null || verb === undefined || speaker === draft.source.token) return null
  const relay = { source: draft.source, cue: draft.cue }
  return { draft: { ...draft, source: { sentence: draft.sentence, token: speaker } }, relays: [relay], verb }
}

/** "according to Reuters, citing two officials": the participle may hang on the main verb, right after the phrase. */
function followers(tree: Tree, draft: Draft): number[] {
  if (draft.cueClass !== 'according' || !draft.source) return []
  const end = phraseEnd(tree, draft.source.token)
  return [end + 1, end + 2].filter((i) => CITING.has(lemmaOf(tree, i)))
}

function mouthOf(tree: Tree, cited: number): number | null {
  if (tree.tokens[cited]?.upos === 'PRON' && lower(tree, cited) === 'it') return null
  if (!PAPERS.has(lemmaOf(tree, cited))) return cited
  const author = subtreeOf(tree, cited).find(
    (k) => ['by', 'from', 'of'].includes(caseOf(tree, k)) && ['NOUN', 'PROPN'].includes(tree.tokens[k]?.upos ?? ''),
  )
  return author ?? kid(tree, cited, 'nmod:poss')
}

/** "The minister was quoted by the agency as saying". */
function quotedAs(tree: Tree, draft: Draft): Found | null {
  const up = headOf(tree, draft.head)
  if (
    up < 0 ||
    !CITING.has(lemmaOf(tree, up)) ||
    !isPassive(tree, up) ||
    !hasRel(tree, draft.head, 'advcl', 'xcomp', 'obl', 'acl', 'ccomp')
  )
    return null
  const agent = agentOf(tree, up)
  const verb = tree.tokens[up]
  if (agent === null || !verb || !draft.source) return null
  return {
    draft,
    relays: [{ source: { sentence: draft.sentence, token: agent }, cue: { start: verb.start, end: verb.end } }],
    verb: up,
  }
}

/** "The Tribune quotes the minister as saying": whom it quotes speaks, and the paper passes it on. */
function quotesAs(tree: Tree, draft: Draft): Found | null {
  const up = headOf(tree, draft.head)
  const verb = tree.tokens[up]
  if (!verb || !CITING.has(lemmaOf(tree, up)) || isPassive(tree, up)) return null
  if (!hasRel(tree, draft.head, 'advcl', 'xcomp', 'obl', 'acl') || caseOrMarkOf(tree, draft.head) !== 'as') return null
  const quoted = kid(tree, up, 'obj')
  const paper = nearestSubject(tree, up)
  if (quoted === null || paper === null || quoted > draft.head) return null
  return {
    draft: { ...draft, source: { sentence: draft.sentence, token: quoted }, hearsay: false },
    relays: [{ source: { sentence: draft.sentence, token: paper }, cue: { start: verb.start, end: verb.end } }],
    verb: up,
  }
}

const caseOrMarkOf = (tree: Tree, i: number): string =>
  lower(tree, kidsOf(tree, i).find((k) => k < i && hasRel(tree, k, 'case', 'mark', 'advmod')) ?? -1)

/** "A driver has it from a dealer", "the paper has learned from two clerks": whoever heard it passes it on; "we" is the report itself. */
function heardFrom(tree: Tree, draft: Draft): Found | null {
  if (!['have', 'hear', 'learn', 'gather'].includes(lemmaOf(tree, draft.head)) || !draft.source) return null
  if (!hasRel(tree, draft.source.token, 'obl') || caseOf(tree, draft.source.token) !== 'from') return null
  const hearer = nearestSubject(tree, draft.head)
  if (hearer === null || /^(?:we|i|one|you|it)$/u.test(lower(tree, hearer))) return null
  return { draft, relays: [{ source: { sentence: draft.sentence, token: hearer }, cue: draft.cue }], verb: draft.head }
}
