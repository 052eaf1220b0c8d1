/** Floor 2, reading/attribution. Sources that judge for a living: what they say is an assessment unless it plainly reports. */
import type { ReadActor } from '../../model/index.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../page.ts'
import type { Speaker } from './speakers.ts'

const JUDGING =
  /\b(?:analysts?|experts?|professors?|economists?|commentators?|columnists?|scholars?|academics?|researchers?|historians?|critics?|observers?|strategists?|political scientists?|specialists?|think[ -]tanks?|fellow|pundits?|former (?:ambassador|diplomat|minister|official|negotiator)s?)\b/iu

export function isAnalyst(page: Page, speaker: Speaker, actor: ReadActor | null): boolean {
  const said = speaker.span ? wordsOf(page, speaker.span) : ''
  const known = actor ? [actor.name, ...actor.descriptions, actor.source?.description ?? ''] : []
  return [said, ...known].some((words) => JUDGING.test(words))
}
