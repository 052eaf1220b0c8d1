/**
 * Floor 2, reading/attribution. Which of the fourteen kinds a statement is: the cue's class decides where it is an act
 * of its own (deny, demand, offer); for plain saying the content does.
 */
import type { StatementKind } from '../../model/index.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { kindOfContent } from './content-kind.ts'
import { saysUntrue } from './set-phrases.ts'

/** Classes that are acts of their own. */
const ACTS: Readonly<Record<string, StatementKind>> = {
  confirm: 'confirmation',
  deny: 'denial',
  demand: 'demand',
  order: 'demand',
  offer: 'offer',
  threaten: 'threat',
  threat: 'threat',
  warn: 'warning',
  promise: 'promise',
  settle: 'promise',
  hint: 'hint',
  think: 'assessment',
  forecast: 'assessment',
  perceive: 'assessment',
  judge: 'assessment',
  praise: 'assessment',
  blame: 'assessment',
  feel: 'assessment',
  ask: 'question',
  decline: 'no-comment',
  refuse: 'denial',
}
/** What the same acts are when they are negated: "did not confirm", "has not ruled out", "is not demanding". */
const NEGATED: Readonly<Record<string, StatementKind>> = {
  confirm: 'silence',
  deny: 'hint',
  demand: 'denial',
  order: 'denial',
  offer: 'denial',
  threaten: 'denial',
  threat: 'denial',
  promise: 'denial',
  warn: 'silence',
  hint: 'silence',
  ask: 'silence',
}
/** Acts under which content may still say more: "warned that he was ready to back out unless". */
const OPEN_TO_CONTENT: ReadonlySet<string> = new Set(['warn', 'promise', 'hint'])

/** `analyst`: the source judges by trade. */
export function kindOf(page: Page, frame: Frame, analyst: boolean): StatementKind {
  if (frame.kind) return frame.kind
  const act = ACTS[frame.cueClass]
  if (frame.negative) return negatedKind(frame, act)
  if (frame.why.rule === 'verb/adverb')
    return /\b(?:otherwise|no|not|differently)$/iu.test(
      page.report.text.slice(frame.content[0]?.start, frame.content[0]?.end),
    )
      ? 'denial'
      : 'confirmation'
  if (isRequest(frame)) return 'demand'
  const told = page.report.text.slice(frame.content[0]?.start, frame.content.at(-1)?.end)
  if (frame.cueClass === 'judge' && saysUntrue(told)) return 'denial'
  if (isCharge(frame, told)) return 'assertion'
  if (act && !OPEN_TO_CONTENT.has(frame.cueClass)) return act
  const inside = kindOfContent(page, frame, analyst)
  return act ? openKind(frame, act, inside) : inside
}

/** "accused them of carrying weapons": a deed that somebody could check; "of blackmail" judges it. */
const isCharge = (frame: Frame, told: string): boolean =>
  /^(?:accuse|charge|suspect)\b/u.test(frame.cueWord) && /(?:^|\b(?:of|with) )(?:not )?\p{Ll}+ing\b/u.test(told)

/** "asked the ministry to wait", "told them to leave". */
const isRequest = (frame: Frame): boolean =>
  (frame.cueClass === 'ask' || frame.cueClass === 'tell') && frame.why.rule === 'verb/infinitive'

function openKind(frame: Frame, act: StatementKind, inside: StatementKind): StatementKind {
  if (act === 'warning') return inside === 'threat' || inside === 'demand' ? inside : act
  if (act === 'promise') return inside === 'denial' ? 'denial' : act
  // What is hinted as a whole clause has been said; a hint proper only points ("hinted at talks").
  return frame.why.rule === 'verb/clause' || frame.why.rule === 'verb/postposed' ? inside : act
}

function negatedKind(frame: Frame, act: StatementKind | undefined): StatementKind {
  const negated = NEGATED[frame.cueClass]
  if (negated) return negated
  if (act === 'assessment' || act === 'no-comment' || act === 'denial') return act
  return 'silence'
}
