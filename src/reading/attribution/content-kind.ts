/** Floor 2, reading/attribution. What a plain "said" does, read from what is said: demand, denial, offer, judgement ... */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { StatementKind } from '../../model/index.ts'
import { wordsOf } from '../page.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { isNegative, type Predicate, predicatesOf } from './content-tree.ts'
import { cuesOf } from './cues.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

const FIRST: ReadonlySet<string> = new Set(['i', 'we'])
const PERFORMATIVES: Readonly<Record<string, StatementKind>> = {
  confirm: 'confirmation', deny: 'denial', demand: 'demand', offer: 'offer', promise: 'promise', warn: 'warning', threaten: 'threat',
}
/** Verbs whose refusal in the first person is a refusal to speak. */
const SPEAKING: ReadonlySet<string> = new Set(['comment', 'say', 'provide', 'discuss', 'speculate', 'disclose', 'elaborate', 'tell', 'answer', 'talk', 'speak', 'confirm', 'reveal', 'share', 'address'])
const READY: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared', 'open'])
const HARM: ReadonlySet<string> = new Set(['sanction', 'retaliate', 'retaliation', 'consequence', 'pay', 'punish', 'strike', 'attack', 'destroy', 'respond', 'tariff', 'duty', 'price', 'withdraw', 'leave', 'suspend', 'cut', 'halt', 'impose', 'regret', 'suffer', 'war'])

export function kindOfContent(page: Page, frame: Frame): StatementKind {
  const text = frame.content.map((span) => wordsOf(page, span)).join(' ')
  const predicates = predicatesOf(page, frame.content)
  const first = predicates[0]
  if (isQuestion(page, frame, text)) return 'question'
  if (!first) return 'assertion'
  return (
    ownAct(first) ??
    (isRefusalToSpeak(text, first) ? 'no-comment' : null) ??
    (isConditionalHarm(text, first) ? 'threat' : null) ??
    (isCondition(text) ? 'condition' : null) ??
    (isDemand(first) ? 'demand' : null) ??
    (isOffer(first) ? 'offer' : null) ??
    (isDenial(text, first) ? 'denial' : null) ??
    (predicates.some((p) => isJudgement(p)) || hasJudgement(page, frame) ? 'assessment' : 'assertion')
  )
}

/** The mark stands inside the quotation or right at its end. */
function isQuestion(page: Page, frame: Frame, text: string): boolean {
  const end = frame.content.at(-1)?.end ?? 0
  return frame.quoted.length > 0 && (/\?$/u.test(text) || page.report.text.charAt(end) === '?')
}

/** "I confirm that": saying it does it. */
function ownAct({ sentence, head }: Predicate): StatementKind | null {
  const subject = kid(sentence, head, 'nsubj')
  if (subject === null || !FIRST.has(lower(sentence, subject)) || kid(sentence, head, 'aux') !== null) return null
  const cue = cuesOf('verbs').get(lemmaOf(sentence, head))?.find((c) => c.rest.length === 0)
  return (cue && PERFORMATIVES[cue.class]) ?? null
}

function isRefusalToSpeak(text: string, predicate: Predicate): boolean {
  if (/^(?:no comment|nothing to (?:say|announce|add))\b/iu.test(text)) return true
  if (/\b(?:had|have|has) nothing to (?:say|announce|add|report)\b|\b(?:not|never) (?:comment|speculate|discuss|go into)\b/iu.test(text)) return true
  const { sentence, head } = predicate
  const speaks = [head, ...kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'xcomp'))].some((i) => SPEAKING.has(lemmaOf(sentence, i)))
  return speaks && isNegative(predicate) && kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux') && ['can', 'could', 'will', 'would', 'do', 'did', 'ca', 'wo'].includes(lemmaOf(sentence, k)) ) && (subjectIs(predicate, FIRST) || subjectIs(predicate, new Set(['he', 'she', 'they'])))
}

const subjectIs = ({ sentence, head }: Predicate, words: ReadonlySet<string>): boolean => {
  const subject = kid(sentence, head, 'nsubj')
  return subject !== null && words.has(lower(sentence, subject))
}

function isConditionalHarm(text: string, { sentence, head }: Predicate): boolean {
  const future = kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux') && ['will', 'would', 'shall', "'ll"].includes(lemmaOf(sentence, k)))
  const ifClause = /\b(?:if|unless|should|otherwise|or else|until)\b/iu.test(text)
  return future && ifClause && sentence.tokens.some((t) => HARM.has(t.lemma.toLowerCase()) && !hasRel(sentence, t.index, 'amod'))
}

const isCondition = (text: string): boolean =>
  /\b(?:only (?:if|after|when|once)|unless|provided (?:that)?|as long as|on condition that|on the condition that|depends? (?:up)?on|hinges on|conditional on|in exchange for|in return for)\b/iu.test(text)

const OBLIGING: ReadonlySet<string> = new Set(['must', 'need', 'should', 'ought'])

function isDemand({ sentence, head }: Predicate): boolean {
  const obliges = kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux') && OBLIGING.has(lemmaOf(sentence, k)))
  const hasTo = ['have', 'need'].includes(lemmaOf(sentence, head)) && kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'xcomp') && kidsOf(sentence, k).some((m) => lower(sentence, m) === 'to'))
  const wants = lemmaOf(sentence, head) === 'want' || lemmaOf(sentence, head) === 'expect'
  const imperative = sentence.tokens[head]?.xpos === 'VB' && kid(sentence, head, 'nsubj', 'aux', 'mark') === null
  return obliges || hasTo || (wants && kid(sentence, head, 'xcomp', 'obj', 'ccomp') !== null) || imperative
}

function isOffer({ sentence, head }: Predicate): boolean {
  return READY.has(lower(sentence, head)) && kid(sentence, head, 'xcomp', 'advcl', 'obl') !== null && kid(sentence, head, 'cop') !== null
}

function isDenial(text: string, predicate: Predicate): boolean {
  if (/\b(?:not true|untrue|false|baseless|unfounded|groundless|fabricat\w+|nonsense|no such|fake|never happened|no truth)\b/iu.test(text)) return true
  if (!isNegative(predicate)) return false
  const { sentence, head } = predicate
  if (kid(sentence, head, 'expl') !== null) return true
  const past = kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux', 'cop') && ['did', 'was', 'were', 'had', 'has', "didn't"].includes(lower(sentence, k)))
  const progressive = sentence.tokens[head]?.xpos === 'VBG' && subjectIs(predicate, FIRST)
  return past || progressive
}

function isJudgement({ sentence, head }: Predicate): boolean {
  const cue = cuesOf('verbs').get(lemmaOf(sentence, head))?.find((c) => c.rest.length === 0)
  if (cue && ['think', 'forecast', 'feel', 'judge'].includes(cue.class)) return true
  const aux = kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'aux')).map((k) => lemmaOf(sentence, k))
  return aux.some((a) => ['may', 'might', 'could', 'would', 'can'].includes(a)) || isJudging(sentence, head)
}

const isJudging = (tree: Tree, i: number): boolean => readLexicon('judgements').has(lemmaOf(tree, i))

/** A judging word as predicate, as its adverb, or on the noun that is said to be something. */
function hasJudgement(page: Page, frame: Frame): boolean {
  return predicatesOf(page, frame.content).some(({ sentence, head }) => {
    const near = [head, ...kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'advmod', 'amod', 'xcomp', 'obj', 'obl'))]
    return near.some((i) => isJudging(sentence, i) || kidsOf(sentence, i).some((k) => hasRel(sentence, k, 'amod', 'advmod') && isJudging(sentence, k)))
  })
}
