/** Floor 2, reading/attribution. What a plain "said" does, read from what is said: demand, denial, offer, judgement ... */
import type { StatementKind } from '../../model/index.ts'
import type { Frame } from '../frames.ts'
import { type Page, wordsOf } from '../page.ts'
import { isNegative, type Predicate, predicatesOf, subjectIs } from './content-tree.ts'
import { cuesOf } from './cues.ts'
import { isDenial } from './denial.ts'
import { isJudgement } from './judgement.ts'
import { kindOfPhrase } from './set-phrases.ts'
import { tiedKind, weighs } from './tied-kind.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower } from './tree.ts'

const FIRST: ReadonlySet<string> = new Set(['i', 'we'])

const PERFORMATIVES: Readonly<Record<string, StatementKind>> = {
  confirm: 'confirmation',
  deny: 'denial',
  demand: 'demand',
  offer: 'offer',
  promise: 'promise',
  warn: 'warning',
  threaten: 'threat',
}

/** Verbs whose refusal in the first person is a refusal to speak. */
const SPEAKING: ReadonlySet<string> = new Set([
  'comment',
  'say',
  'provide',
  'discuss',
  'speculate',
  'disclose',
  'elaborate',
  'tell',
  'answer',
  'talk',
  'speak',
  'confirm',
  'reveal',
  'share',
  'address',
])

const READY: ReadonlySet<string> = new Set(['ready', 'willing', 'prepared', 'open'])

export function kindOfContent(page: Page, frame: Frame, analyst: boolean): StatementKind {
  const text = frame.content.map((span) => wordsOf(page, span)).join(' ')
  const predicates = predicatesOf(page, frame.content)
  const first = predicates[0]
  if (isQuestion(page, frame, text)) return 'question'
  if (/^(?:yes|indeed|that is (?:right|true|correct))\b/iu.test(text)) return 'confirmation'
  if (
    /^(?:no|none|never|nothing of the (?:kind|sort)|not (?:so|true|at all))\s*(?:$|[.,;–—-])/iu.test(text) ||
    /^(?:I|we|he|she|they) (?:did|do|have|had|was|were|would|will) ?(?:not|n't)(?:\W*$|\s*[.,;])/iu.test(text)
  )
    return 'denial'
  if (
    /^(?:I|we) (?:do not |don['’]t )?(?:think|believe|guess|suppose)\b|\bcan(?:not|['’]t) be (?:ruled out|excluded)\b/iu.test(
      text,
    )
  )
    return 'assessment'
  const set = kindOfPhrase(text)
  if (set !== null) return set
  if (!first) return 'assertion'
  return (
    ownAct(first) ??
    (isRefusalToSpeak(text, first) ? 'no-comment' : null) ??
    tiedKind(text, predicates) ??
    (isDemand(first) && !analyst ? 'demand' : null) ??
    (isOffer(first) || isReadiness(text) ? 'offer' : null) ??
    (isDenial(text, first) ? 'denial' : null) ??
    (analyst || weighs(first, text) || predicates.some((p) => isJudgement(p)) ? 'assessment' : 'assertion')
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
  const cue = cuesOf('verbs')
    .get(lemmaOf(sentence, head))
    ?.find((c) => c.rest.length === 0)
  return (cue && PERFORMATIVES[cue.class]) ?? null
}

function isRefusalToSpeak(text: string, predicate: Predicate): boolean {
  if (/^(?:no comment|nothing to (?:say|announce|add))\b/iu.test(text)) return true
  if (
    /\b(?:had|have|has) (?:nothing to (?:say|announce|add|report)|no (?:further )?(?:comment|information|details))\b|\b(?:not|never) (?:comment|speculate|go into)\b/iu.test(
      text,
    )
  )
    return true
  const { sentence, head } = predicate
  const speaks = [head, ...kidsOf(sentence, head).filter((k) => hasRel(sentence, k, 'xcomp'))].some((i) =>
    SPEAKING.has(lemmaOf(sentence, i)),
  )
  return (
    speaks &&
    isNegative(predicate) &&
    kidsOf(sentence, head).some(
      (k) =>
        hasRel(sentence, k, 'aux') &&
        ['can', 'could', 'will', 'would', 'do', 'did', 'ca', 'wo'].includes(lemmaOf(sentence, k)),
    ) &&
    (subjectIs(predicate, FIRST) || subjectIs(predicate, new Set(['he', 'she', 'they'])))
  )
}

const OBLIGING: ReadonlySet<string> = new Set(['must', 'need', 'should', 'ought'])

/** "wants its sailors back" */
const BACK: ReadonlySet<string> = new Set(['back', 'home', 'out', 'gone'])

function isDemand({ sentence, head }: Predicate): boolean {
  const obliges = kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'aux') && OBLIGING.has(lemmaOf(sentence, k)))
  const hasTo =
    ['have', 'need'].includes(lemmaOf(sentence, head)) &&
    !kidsOf(sentence, head).some((k) => lower(sentence, k) === 'yet') &&
    kid(sentence, head, 'obj') === null &&
    kidsOf(sentence, head).some(
      (k) => hasRel(sentence, k, 'xcomp') && kidsOf(sentence, k).some((m) => lower(sentence, m) === 'to'),
    )
  const wants =
    lemmaOf(sentence, head) === 'want' &&
    sentence.tokens[head]?.xpos !== 'VBN' &&
    kid(sentence, head, 'obj') !== null &&
    (kid(sentence, head, 'xcomp') !== null || kidsOf(sentence, head).some((k) => BACK.has(lower(sentence, k))))
  const imperative = sentence.tokens[head]?.xpos === 'VB' && kid(sentence, head, 'nsubj', 'aux', 'mark') === null
  return obliges || hasTo || wants || imperative
}

/** "reiterated his readiness to travel", "its good offices remain at the disposal of all". */
const isReadiness = (text: string): boolean =>
  /^(?:(?:the|an?|his|her|its|their|our|my) )?(?:\w+ )?(?:readiness|willingness|disposition|preparedness) (?:of [\w' -]+ )?to\b|\bgood offices\b.*\b(?:disposal|available|offer)|\b(?:I|we|he|she|they) (?:would|will) ["“]?gladly\b/iu.test(
    text,
  )

function isOffer({ sentence, head }: Predicate): boolean {
  return (
    sentence.tokens[head]?.upos === 'ADJ' &&
    READY.has(lower(sentence, head)) &&
    kid(sentence, head, 'xcomp', 'advcl', 'obl') !== null &&
    kid(sentence, head, 'cop') !== null
  )
}
