/**
 * Floor 2, reading/attribution, family 1: verbs of saying, thinking and acting by words, with clause, infinitive, noun
 * or quotation; postposed and interrupting ones too ("..., X said, ..."); participles ("adding that").
 */
import { dominates, firstConjunct, headOf, rootOf, spanOfTokens, subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { channelOf } from './channels.ts'
import { spansUnder, trimRun } from './content.ts'
import { cueSpan, isNegated } from './cue-span.ts'
import { isAttitude } from './cues.ts'
import type { Draft } from './draft.ts'
import { type CueHit, findAdjectiveCue, findVerbCues } from './find-cues.ts'
import { findInterposed, findPostposed, isRelative, isVerbless, type Postposed } from './postposed.ts'
import { addresseeOf, antecedent, creditedBy, nearestSubject, NOBODY } from './subjects.ts'
import { caseOf, clauseOf, firstUnder, hasRel, isPunct, isVerb, kid, kidsOf, lastUnder, lemmaOf, lower, type Tree } from './tree.ts'

export interface ContentOf {
  /** Heads of the content. */
  readonly heads: readonly number[]
  /** Subtrees inside it that are not content: the cue's own clause where it interrupts. */
  readonly without: readonly number[]
  readonly rule: string
  /** Who says it, where the place of the words tells what the parse does not. */
  readonly speaker?: number
  /** Where the order of words decides rather than the parse: first and last tokens of the content's parts. */
  readonly runs?: readonly (readonly [number, number])[]
}

export function findVerbFrames(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap((token) => {
    const verbs = findVerbCues(sentence, token.index)
    const hits = verbs.length > 0 ? verbs : [findAdjectiveCue(sentence, token.index) ?? []].flat()
    const drafts = hits.flatMap((hit) => draftOf(sentence, hit) ?? [])
    return drafts.find((d) => d.content.length > 0 || d.cueClass === 'decline') ?? drafts[0] ?? []
  })
}

function draftOf(sentence: PageSentence, hit: CueHit): Draft | null {
  const postposed = findPostposed(sentence, hit)
  if (postposed) return postposedDraft(sentence, hit, postposed)
  const own = creditedBy(sentence, hit.head)
  const content = contentOf(sentence, hit, own.passive)
  const credited = own.source === null && content?.speaker !== undefined ? { ...own, source: content.speaker } : own
  const mayStandAlone = hit.cue.class === 'decline' || hit.cue.takes.has('quote')
  if (!content && !mayStandAlone) return null
  const spans = content?.runs ? content.runs.flatMap((run) => trimRun(sentence, run) ?? []) : content ? spansUnder(sentence, content.heads, [...content.without, ...creditedInside(sentence, credited.source, content)]) : []
  const taken = new Set(content?.heads ?? [])
  const addressee = addresseeOf(sentence, hit.head, taken)
  const at = (token: number | null) => (token === null ? null : { sentence: sentence.index, token })
  return {
    sentence: sentence.index,
    head: hit.head,
    cue: cueSpan(sentence, hit),
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
    rule: content?.rule ?? 'verb/quotation',
  }
}

function postposedDraft(sentence: PageSentence, hit: CueHit, { content, source }: Postposed): Draft {
  const span = trimRun(sentence, content)
  const after = kidsOf(sentence, hit.head).find((k) => k > hit.head && k !== source && hasRel(sentence, k, 'obj', 'iobj', 'nsubj'))
  const addressee = HEARERS.has(lemmaOf(sentence, hit.head)) && after !== undefined ? after : addresseeOf(sentence, hit.head, new Set([source]))
  return {
    sentence: sentence.index,
    head: hit.head,
    cue: cueSpan(sentence, hit),
    cueWord: hit.cue.word,
    cueClass: hit.cue.class,
    source: { sentence: sentence.index, token: source },
    label: null,
    clause: spanOfTokens(sentence, [content[1] + 1, sentence.tokens.length - 1]),
    content: span ? [span] : [],
    addressee: addressee === null ? null : { sentence: sentence.index, token: addressee },
    channel: channelOf(sentence, hit.head, new Set()),
    negative: isNegated(sentence, hit.head) || NOBODY.has(lower(sentence, source)),
    hearsay: false,
    quoting: true,
    kind: null,
    continues: null,
    rule: 'verb/postposed',
  }
}

/** "said Mangott, an analyst": where the parse puts the speaker under the content, it is cut out again. */
const creditedInside = (tree: Tree, source: number | null, content: ContentOf): number[] =>
  source !== null && content.heads.some((h) => h !== source && dominates(tree, h, source)) ? [source] : []

function contentOf(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  return (
    clauseContent(tree, hit) ??
    unansweredContent(tree, hit) ??
    adverbContent(tree, hit) ??
    declinedContent(tree, hit) ??
    prepositionContent(tree, hit) ??
    infinitiveContent(tree, hit, passive) ??
    complementContent(tree, hit, passive) ??
    gapContent(tree, hit) ??
    nounContent(tree, hit, passive) ??
    interposedContent(tree, hit) ??
    hostContent(tree, hit)
  )
}

function clauseContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hit.cue.takes.has('clause') && !hit.cue.takes.has('quote')) return null
  const last = hit.words.at(-1) ?? hit.head
  const kids = last === hit.head ? kidsOf(tree, hit.head) : [...new Set([...kidsOf(tree, hit.head), ...kidsOf(tree, last)])].filter((k) => !hit.words.includes(k))
  const clauses = kids.filter((k) => (hasRel(tree, k, 'ccomp') && !(k > hit.head && isVerbless(tree, k))) || isSpeechBeside(tree, hit.head, k) || isWhether(tree, k) || isAskedWhen(tree, hit.head, k))
  if (clauses.length === 0) return strayClause(tree, hit)
  const own = nearestSubject(tree, hit.head)
  const isFronted = (clauses[0] ?? 0) < hit.head
  const fronted = kidsOf(tree, hit.head).filter((k) => isFronted && hasRel(tree, k, 'nsubj') && k !== own && k < (clauses[0] ?? 0))
  const first = clauses.find((k) => k > hit.head)
  const leading = kidsOf(tree, hit.head).filter((k) => first !== undefined && k > hit.head && k < first && hasRel(tree, k, 'advcl') && !setsScene(tree, k))
  const stray = clauses.flatMap((k) => beforeThat(tree, hit.head, k))
  return { heads: [...fronted, ...leading, ...clauses], without: stray, rule: 'verb/clause' }
}

/** "told Peru that it": what the parse has put under the clause although it stands before its "that". */
function beforeThat(tree: Tree, cue: number, clause: number): number[] {
  const that = kidsOf(tree, clause).find((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'that')
  return that === undefined ? [] : kidsOf(tree, clause).filter((k) => k > cue && k < that)
}

/** "said when asked that": when and how it was said is no part of what was said. */
const setsScene = (tree: Tree, k: number): boolean =>
  kidsOf(tree, k).some((m) => ['when', 'after', 'before', 'as', 'without', 'upon'].includes(lower(tree, m))) || tree.tokens[k]?.xpos === 'VBG'

/** "did not say when he would return": a question right behind a negated cue. */
const isAskedWhen = (tree: Tree, cue: number, k: number): boolean =>
  hasRel(tree, k, 'advcl') && firstUnder(tree, k) === cue + 1 && ['WRB', 'WP', 'WDT'].includes(tree.tokens[cue + 1]?.xpos ?? '') && kid(tree, k, 'nsubj') !== null && isNegated(tree, cue)

/** "Whether it would vote, she left open": a question put in front. */
const isWhether = (tree: Tree, k: number): boolean =>
  hasRel(tree, k, 'advcl') && kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'whether')

/** "announced in a statement that": the parse may hang the clause on the noun in between. */
function strayClause(tree: Tree, hit: CueHit): ContentOf | null {
  const nouns = kidsOf(tree, hit.head).filter((k) => k > hit.head && hasRel(tree, k, 'obl', 'iobj', 'obj'))
  const clause = nouns.flatMap((n) => [...kidsOf(tree, n)]).find(
    (k) => hasRel(tree, k, 'acl', 'ccomp') && !hasRel(tree, k, 'acl:relcl') && kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'that'),
  )
  return clause === undefined ? null : { heads: [clause], without: [], rule: 'verb/clause' }
}

/** A quotation that the parse sets beside the verb rather than under it. */
function isSpeechBeside(tree: Tree, cue: number, k: number): boolean {
  if (!hasRel(tree, k, 'parataxis')) return false
  const before = tree.tokens[(subtreeOf(tree, k)[0] ?? k) - 1]
  return k > cue && before !== undefined && /^[:"“‘'«]$/u.test(before.text)
}

/** "says otherwise", "thinks so". */
function adverbContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hit.cue.takes.has('clause') || kid(tree, hit.head, 'ccomp', 'obj') !== null) return null
  const word = kidsOf(tree, hit.head).find((k) => k === hit.head + 1 && ['otherwise', 'no', 'yes', 'not', 'differently'].includes(lower(tree, k)))
  return word === undefined ? null : { heads: [word], without: [], rule: 'verb/adverb' }
}

/** "declined to give figures": what hangs on the verb that was declined. */
function declinedContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (hit.cue.class !== 'decline') return null
  const last = hit.words.at(-1) ?? hit.head
  const about = kidsOf(tree, last).filter((k) => k > last && hasRel(tree, k, 'obj', 'ccomp', 'obl', 'advcl', 'xcomp') && !isTimeOf(tree, k))
  return { heads: about, without: [], rule: 'verb/declined' }
}

const isTimeOf = (tree: Tree, k: number): boolean => hasRel(tree, k, 'obl:unmarked')

/** "did not respond to requests": what was left without an answer. */
function unansweredContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (!['respond', 'reply', 'answer', 'react', 'comment'].includes(hit.cue.word) || !(isNegated(tree, hit.head) || creditedBy(tree, hit.head).nobody)) return null
  const asked = kidsOf(tree, hit.head).find((k) => k > hit.head && hasRel(tree, k, 'obl', 'obj'))
  return asked === undefined ? null : { heads: [asked], without: [], rule: 'verb/unanswered' }
}

/** "a programme that Kenland insists is peaceful": the clause has left its subject in front. */
function gapContent(tree: Tree, hit: CueHit): ContentOf | null {
  const next = tree.tokens[hit.head + 1]
  if (!hit.cue.takes.has('clause') || !next || !['VBZ', 'VBP', 'VBD', 'MD'].includes(next.xpos) || nearestSubject(tree, hit.head) === null) return null
  const noun = antecedent(tree, hit.head)
  const outside = kidsOf(tree, noun ?? -1).filter((k) => hasRel(tree, k, 'acl:relcl', 'case', 'punct'))
  const end = gapEnd(tree, hit.head + 1)
  const inside = tree.tokens.slice(hit.head + 1, end + 1).filter((t) => t.head <= hit.head || t.head > end).map((t) => t.index)
  return { heads: noun === null ? inside : [noun, ...inside], without: outside, rule: 'verb/gap' }
}

function gapEnd(tree: Tree, from: number): number {
  let at = from
  while (at + 1 < tree.tokens.length && !isPunct(tree, at + 1)) at++
  return at
}

/** "called for an end", "accused him of lying": the phrase after the cue's last word. */
function prepositionContent(tree: Tree, hit: CueHit): ContentOf | null {
  const last = hit.words.at(-1)
  if (last === undefined || hit.words.length < 2) return null
  const phrase = hasRel(tree, last, 'case', 'mark') ? headOf(tree, last) : null
  if (phrase !== null && phrase >= 0 && phrase > hit.head) {
    const asked = hit.cue.takes.has('infinitive') ? kidsOf(tree, hit.head).filter((k) => k > phrase && hasRel(tree, k, 'xcomp', 'advcl', 'ccomp')).slice(0, 1) : []
    const object = WITH_THING.has(hit.cue.word) ? kidsOf(tree, hit.head).filter((k) => k < phrase && hasRel(tree, k, 'obj')) : []
    return { heads: [...object, phrase, ...asked], without: [...kidsOf(tree, phrase).filter((k) => hit.words.includes(k))], rule: 'verb/preposition' }
  }
  const object = kid(tree, hit.head, 'obj') ?? kid(tree, hit.head, 'ccomp', 'xcomp', 'obl', 'advcl')
  if (object === null || object < hit.head || hit.words.includes(object)) return null
  const more = VOICING.has(hit.cue.word) ? kidsOf(tree, hit.head).filter((k) => k > object && isComplement(tree, k)) : []
  return { heads: [object, ...more], without: [], rule: 'verb/particle' }
}

/** Of these the object is half of what is said: "attributed the delay to the weather". */
const WITH_THING: ReadonlySet<string> = new Set(['attribute to', 'ascribe to', 'blame on', 'pin on', 'put at', 'compare with', 'liken to'])

/** "offered to resume", "urged both sides to return": an infinitive, with whom it is asked of left outside. */
function infinitiveContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('infinitive') && !hit.cue.takes.has('gerund') && !passive) return null
  const verb = kidsOf(tree, hit.head).find((k) => k > hit.head && hasRel(tree, k, 'xcomp', 'advcl') && isOpenClause(tree, k, hit))
  if (verb === undefined) return null
  const subject = passive ? kid(tree, hit.head, 'nsubj:pass') : WITH_OBJECT.has(hit.cue.class) ? kid(tree, hit.head, 'obj', 'iobj') : null
  return { heads: subject === null ? [verb] : [subject, verb], without: [], rule: passive ? 'verb/raised' : 'verb/infinitive' }
}

/** Of these whom it is asked of is part of what is asked: "urged both sides to return". */
const WITH_OBJECT: ReadonlySet<string> = new Set(['demand', 'order', 'want', 'forecast'])

function isOpenClause(tree: Tree, k: number, hit: CueHit): boolean {
  const token = tree.tokens[k]
  if (!token) return false
  const to = kidsOf(tree, k).some((m) => hasRel(tree, m, 'mark') && lower(tree, m) === 'to')
  const gerund = hit.cue.takes.has('gerund') && kidsOf(tree, k).some((a) => hasRel(tree, a, 'aux') && lower(tree, a) === 'having')
  if (hasRel(tree, k, 'advcl')) return gerund || to && kid(tree, hit.head, 'obj') !== null && hit.cue.takes.has('infinitive') && hit.cue.class !== 'say'
  const having = kidsOf(tree, k).some((a) => hasRel(tree, a, 'aux') && lower(tree, a) === 'having')
  return to || ((token.xpos === 'VBG' || having) && hit.cue.takes.has('gerund')) || !isVerb(tree, k)
}

/** "hailed the release as a gesture", "called it a pause". */
function complementContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('complement')) return null
  const complement = kidsOf(tree, hit.head).find(
    (k) => k > hit.head && (hasRel(tree, k, 'xcomp') || (hasRel(tree, k, 'obl', 'advcl') && caseOf(tree, k) === 'as')),
  )
  if (complement === undefined) return complementInside(tree, hit)
  const object = passive ? kid(tree, hit.head, 'nsubj:pass') : kid(tree, hit.head, 'obj')
  const about = kidsOf(tree, hit.head).filter((k) => k > complement && hasRel(tree, k, 'advcl', 'ccomp', 'csubj') && lower(tree, object ?? -1) === 'it')
  const heads = object !== null && tree.tokens[object]?.upos !== 'PRON' ? [object, complement] : [complement, ...about]
  const as = kidsOf(tree, complement).filter((k) => lower(tree, k) === 'as' && heads[0] === complement)
  return { heads, without: as, rule: 'verb/complement' }
}

/** "described the mood as icy": the parse may hang the "as" phrase on the object. */
function complementInside(tree: Tree, hit: CueHit): ContentOf | null {
  const object = kid(tree, hit.head, 'obj')
  const as = object === null ? undefined : kidsOf(tree, object).find((k) => hasRel(tree, k, 'nmod', 'acl', 'advcl') && caseOf(tree, k) === 'as')
  return object === null || as === undefined ? null : { heads: [object], without: [], rule: 'verb/complement' }
}

const HEARERS: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'brief', 'urge', 'ask', 'advise', 'warn', 'notify'])

function nounContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('noun')) return null
  const object = passive ? (kid(tree, hit.head, 'nsubj:pass') ?? hostNoun(tree, hit.head)) : kid(tree, hit.head, 'obj')
  if (object === null || isBareRelative(tree, object)) return relativeObject(tree, hit)
  if (HEARERS.has(lemmaOf(tree, hit.head)) && hit.words.length === 1 && tree.tokens[object]?.upos !== 'NOUN') return null
  const grounds = kidsOf(tree, hit.head).filter(
    (k) => k > object && ((GROUNDED.has(hit.cue.class) && GROUNDS.has(caseOrMark(tree, k))) || (VOICING.has(hit.cue.word) && isComplement(tree, k))),
  )
  return { heads: [object, ...grounds], without: passive && hasRel(tree, hit.head, 'acl') ? [hit.head] : [], rule: 'verb/noun' }
}

/** Judging somebody comes with its grounds: "blamed them for the delay", "attacked it as a sham". */
const GROUNDED: ReadonlySet<string> = new Set(['blame', 'praise', 'judge', 'cite', 'think'])
/** Verbs that lend a noun of feeling or saying their voice: "voiced frustration with", "expressed a wish to". */
const VOICING: ReadonlySet<string> = new Set(['voice', 'express', 'put in place', 'lay down', 'air', 'register', 'renew', 'set'])
const GROUNDS: ReadonlySet<string> = new Set(['for', 'as', 'of', 'with'])

const isComplement = (tree: Tree, k: number): boolean =>
  (hasRel(tree, k, 'obl') && ['with', 'about', 'for', 'over', 'at', 'to', 'of'].includes(caseOf(tree, k))) || (hasRel(tree, k, 'advcl') && kidsOf(tree, k).some((m) => lower(tree, m) === 'to'))

const caseOrMark = (tree: Tree, k: number): string =>
  hasRel(tree, k, 'obl', 'advcl', 'xcomp') ? kidsOf(tree, k).filter((m) => m < k && hasRel(tree, m, 'case', 'mark')).map((m) => lower(tree, m)).join(' ') : ''

/** "claims rejected by Kyiv". */
const hostNoun = (tree: Tree, cue: number): number | null => (hasRel(tree, cue, 'acl') && tree.tokens[cue]?.xpos === 'VBN' ? headOf(tree, cue) : null)

const isBareRelative = (tree: Tree, i: number): boolean => tree.tokens[i]?.xpos === 'WDT' || tree.tokens[i]?.xpos === 'WP'

/** "demands Kyiv has rejected": the noun a relative clause hangs on. */
function relativeObject(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hasRel(tree, hit.head, 'acl:relcl')) return null
  const noun = headOf(tree, hit.head)
  const subject = kid(tree, hit.head, 'nsubj')
  if (subject === null || isBareRelative(tree, subject)) return null
  return { heads: [noun], without: [], rule: 'verb/relative' }
}

/** "The plan, officials said, was dead": between two commas it covers the rest of the sentence. */
function interposedContent(tree: Tree, hit: CueHit): ContentOf | null {
  const place = findInterposed(tree, hit)
  if (!place) return null
  return { heads: [], without: [], runs: [[0, place[0] - 1], [place[1] + 1, tree.tokens.length - 1]], rule: 'verb/interposed', speaker: place[2] }
}

/** "The plan, officials said, was dead"; "as the ministry put it": the cue hangs on what it credits. */
function hostContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (isAttitude(hit.cue.class) || !isVerb(tree, hit.head) || (kid(tree, hit.head, 'obj') !== null && !HEARERS.has(lemmaOf(tree, hit.head)))) return null
  if (!hit.cue.takes.has('clause')) return null
  const host = headOf(tree, hit.head)
  if (host < 0 || !hasRel(tree, hit.head, 'parataxis', 'advcl', 'discourse', 'conj', 'dep', 'acl')) return null
  const as = kidsOf(tree, hit.head).some((k) => hasRel(tree, k, 'mark', 'advmod') && lower(tree, k) === 'as')
  if ((hasRel(tree, hit.head, 'advcl') && !as) || isRelative(tree, hit.head)) return null
  if (!as && !(isSetOff(tree, hit.head) && kid(tree, hit.head, 'cc') === null)) return null
  if (!as && closesSentence(tree, hit.head)) return { heads: [rootOf(tree)], without: [hit.head, ...outsideSpeech(tree, hit.head)], rule: 'verb/parenthesis' }
  const held = hasRel(tree, hit.head, 'acl') ? clauseOf(tree, host) : host
  return { heads: [hasRel(tree, hit.head, 'conj') ? firstConjunct(tree, held) : held], without: [hit.head], rule: as ? 'verb/as' : 'verb/parenthesis' }
}

/** "..., a source told Reuters on Monday.": at the end of a sentence it covers all of it, wherever the parse hangs it. */
const closesSentence = (tree: Tree, cue: number): boolean => {
  const last = lastUnder(tree, cue)
  return tree.tokens.slice(last + 1).every((t) => t.upos === 'PUNCT') && firstUnder(tree, cue) > 0
}

/** The cue's own complements are no part of what it credits. */
const outsideSpeech = (tree: Tree, cue: number): number[] => (headOf(tree, cue) < 0 ? kidsOf(tree, cue).filter((k) => k > cue) : [])

/** Between commas, dashes or quotation marks. */
function isSetOff(tree: Tree, cue: number): boolean {
  const words = subtreeOf(tree, cue).filter((i) => !isPunct(tree, i))
  const before = (words[0] ?? cue) - 1
  return before >= 0 && isPunct(tree, before) && kid(tree, cue, 'nsubj') !== null
}

const PARENTHETIC: ReadonlySet<string> = new Set(['verb/parenthesis', 'verb/interposed', 'verb/as'])

/** The words of the crediting clause: who and what, wherever the parse hangs the who. */
const clauseSpan = (tree: Tree, cue: number, source: number | null): Span => {
  const own = subtreeOf(tree, cue)
  return spanOfTokens(tree, own.length < tree.tokens.length / 2 || source === null ? own : [cue, ...subtreeOf(tree, source)])
}

