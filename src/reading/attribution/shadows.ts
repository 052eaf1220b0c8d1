/** Floor 2, reading/attribution. Where two drafts tell the same crediting, the more telling one is kept. */
import type { Span } from '../../model/index.ts'
import { isAttitude } from './cues.ts'
import type { Draft } from './draft.ts'

/** Drops a draft whose words another one credits better, e.g. "quoted" beside "quoted as saying". */
export function dropShadowed(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft])
  return drafts.filter(
    (draft) => !(bySentence.get(draft.sentence) ?? []).some((other) => other !== draft && shadows(other, draft)),
  )
}

function shadows(other: Draft, draft: Draft): boolean {
  if (draft.cueClass === 'question' || draft.cueClass === 'answer' || draft.continues) return false
  // The same words under the same cue twice: the one with content, else the first.
  if (other.head === draft.head && other.rule === draft.rule) return false
  if (other.head === draft.head) return rank(other) > rank(draft)
  if (isCarrier(other, draft) || isNounsOwn(other, draft) || isOfSource(other, draft) || isWithin(other, draft))
    return true
  // A reporting verb whose whole content is another cue with the same source: "went on to say".
  return isQuotedAs(other, draft)
}

/** "appeared to suggest", "tried to explain", "refused to say": the verb of saying carries the content, its cue all the words. */
const isCarrier = (saying: Draft, carrying: Draft): boolean =>
  (isAttitude(carrying.cueClass) || carrying.cueClass === 'refuse' || carrying.cueWord === 'go on') &&
  !isAttitude(saying.cueClass) &&
  saying.cue.start <= carrying.cue.start &&
  saying.cue.end > carrying.cue.end

/** "an ultimatum demanding": the participle only opens the noun's content. */
const isNounsOwn = (noun: Draft, verb: Draft): boolean =>
  noun.rule === 'noun/owner' && verb.rule.startsWith('verb/') && noun.content.some((c) => c.start === verb.cue.start)

/** "according to polls reported by TBV": the participle only tells more of the source; "according to Brito, who added that" says more. */
const isOfSource = (phrase: Draft, verb: Draft): boolean =>
  phrase.rule === 'phrase/source' &&
  !(verb.rule === 'verb/clause' && !isAttitude(verb.cueClass) && !verb.hearsay) &&
  phrase.clause !== null &&
  phrase.clause.start < verb.cue.start &&
  verb.cue.end <= phrase.clause.end

/** "declined to comment" holds "comment"; "voiced concern about" as a verb holds the noun's own frame. */
const isWithin = (other: Draft, draft: Draft): boolean =>
  (other.cueClass === 'decline' &&
    other.rule !== draft.rule &&
    other.cue.start <= draft.cue.start &&
    draft.cue.start < other.cue.end) ||
  (draft.rule === 'noun/owner' &&
    (other.rule === 'verb/noun' || other.rule === 'verb/clause') &&
    draft.cue.start < other.cue.end &&
    other.cue.start < draft.cue.end)

const rank = (d: Draft): number =>
  (d.content.length > 0 ? 2 : 0) + (d.rule.startsWith('verb') ? 1 : d.rule === 'elliptic/denial' ? 2 : 0)

/** "was quoted as saying": the saying carries the content. */
const isQuotedAs = (saying: Draft, quoting: Draft): boolean =>
  quoting.cueClass === 'cite' &&
  saying.cueClass === 'say' &&
  saying.source?.token === quoting.source?.token &&
  near(quoting.cue, saying.cue)

const near = (a: Span, b: Span): boolean => b.start >= a.end && b.start - a.end <= 60
