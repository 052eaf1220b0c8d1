/**
 * Floor 3, record, discrepancies. A denial that needs no "this" or "such": it stands beside what it denies, comes before it in one
 * sentence, carries it along, or is answered by the report itself.
 */
import type { Span } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { contentWords, sharedCount } from '../words.ts'
import type { Dispute } from './disputes.ts'
import { ACCOUNT } from './marks.ts'
import { deniable, otherMouth, type Saying } from './sayings.ts'

/** So few telling words ("any link") deny what was just said if the claim has half of them. */
const SHORT = 4
/** The claim is one of the last two sayings. */
const JUST = 2
/** In UTF-16 code units from the word that points at a claim to the claim. */
const POINTS = 90

const isDenial = ({ statement, by }: Saying): boolean => statement.kind === 'denial' && by !== null

/** By its words alone: whether it may stand beside what it denies. */
export const mayStandBeside = (saying: Saying): boolean => isDenial(saying) && saying.words.size > 0

/** "The two are linked, a trader said. The ministry denies any link." */
export function deniedBeside(saying: Saying, before: readonly Saying[], cast: Cast): Dispute | null {
  if (!isDenial(saying) || saying.words.size > SHORT || saying.words.size === 0) return null
  const { text } = saying.filed.report
  const least = Math.max(1, saying.words.size / 2)
  const claim = before
    .slice(0, JUST)
    .find(
      (s) =>
        isCredited(s) &&
        otherMouth(s.by, saying.by, cast) &&
        sharedCount(s.words, saying.words) >= least &&
        !/\n\s*\n/.test(text.slice(s.span.end, saying.span.start)),
    )
  return claim === undefined ? null : { sides: [claim, saying], why: 'one says it, another right after denies it' }
}

const isCredited = (s: Saying): boolean =>
  deniable(s) && s.by !== null && !s.negative && !/\b(?:if|unless)\b/i.test(s.text)

const AFTER =
  /\b(?:after|(?:respond|reply|react)(?:ed|ing) to|in (?:response|reply|answer|reaction) to|answering|countering)\b/i
const ASIDE = /\b(?:who|whom|whose|which|when|where)\b/i

/** "Nobody left early, she said, after a clerk told the Post that the envoys had walked out." */
export function deniedFirst(saying: Saying, after: readonly Saying[], cast: Cast): Dispute | null {
  if (!isDenial(saying)) return null
  const { text } = saying.filed.report
  const claim = after.find((s) => {
    const between = text.slice(saying.span.end, s.span.start)
    const at = between.search(AFTER)
    return (
      s.span.start >= saying.span.end &&
      at >= 0 &&
      between.length - at <= POINTS &&
      !ASIDE.test(between.slice(at)) &&
      !/[.!?]["”’']?\s|\n/.test(between) &&
      isCredited(s) &&
      otherMouth(s.by, saying.by, cast)
    )
  })
  return claim === undefined ? null : { sides: [claim, saying], why: 'one says it, another answers that it is not so' }
}

const DENY =
  '(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)'
const BY_OTHERS = new RegExp(
  `\\b${DENY}\\s+(?:\\p{L}+ly\\s+)?((?:the |these |those )?(?:\\p{L}+ )?(?:${ACCOUNT}|messages?|posts?|charges?) (?:of|by|from|in|on|circulating (?:on|in)) (?!(?:a|an|the) (?:meeting|visit|call)\\b)[^,.;:]{3,60}? that\\b[^.;:]*)`,
  'iu',
)

/** "She refuted the messages of some channels that he will not come": what others say is told only where it is denied. */
export function deniedOfOthers(saying: Saying): Dispute | null {
  if (!isDenial(saying)) return null
  const { start, end } = saying.span
  const words = saying.filed.report.text.slice(start, end)
  const claim = BY_OTHERS.exec(words)?.[1]
  if (claim === undefined) return null
  const from = start + words.indexOf(claim)
  const told = inTheReportsVoice(saying, { start: from, end: from + claim.trimEnd().length })
  return { sides: [told, saying], why: 'others are told to say it, and it is denied' }
}

const ALTHOUGH = /^["”’']?,?\s*(?:even though|although|though|despite the fact that)\s+[^.!?\n]{12,}/i

/** "He denied that she had come, even though cameras had filmed her": the report itself sets something against the denial. */
export function deniedAlthough(saying: Saying): Dispute | null {
  if (!isDenial(saying)) return null
  const { text } = saying.filed.report
  const last = Math.max(...saying.statement.content.map(({ end }) => end), 0)
  const inside = text.slice(last - 400 < 0 ? 0 : last - 400, last).search(/,? (?:even though|although|though) /i)
  const from = inside < 0 ? last : Math.max(0, last - 400) + inside
  const clause = from < saying.span.start ? undefined : ALTHOUGH.exec(text.slice(from, from + 400))?.[0]
  if (clause === undefined) return null
  const start = from + clause.search(/\p{L}/u)
  const told = inTheReportsVoice(saying, { start, end: from + clause.length })
  return { sides: [told, saying], why: 'it is denied, and the report itself sets something against the denial' }
}

/** Words of the report beside the saying, as if they were a saying of its own. */
function inTheReportsVoice(saying: Saying, span: Span): Saying {
  const text = saying.filed.report.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const statement = { ...saying.statement, source: null, cue: null, content: [span], kind: 'assertion' as const }
  return {
    ...saying,
    statement,
    by: null,
    teller: null,
    span,
    text,
    words: new Set(contentWords(text)),
    negative: false,
  }
}
