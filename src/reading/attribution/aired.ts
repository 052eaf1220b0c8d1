/**
 * Floor 2, reading/attribution. Questions and answers that were aired or given out as they were spoken: the head of the
 * text says so ("Radio ..., Breakfast Programme, Friday 3 May", "Replies of the spokesperson to questions from the media").
 * What is said there was said on the day that the text bears; what a newspaper prints may have been said before.
 */
import type { Page } from '../page.ts'

/** A line that heads a text is no longer. */
const LONGEST_LINE = 140

const AIRED = /\b(?:radio|television|tv|fm|broadcast\w*|podcast|presenter|on[- ]air|livestream\w*|studio)\b/iu

const GIVEN_OUT =
  /\b(?:answers?|repl(?:y|ies)|responses?|remarks)\b.*\b(?:questions?|queries|inquir(?:y|ies))\b.*\b(?:media|press|journalists?|reporters?|correspondents?|agenc(?:y|ies)|outlets?)\b|\b(?:press|media|news|daily|weekly|regular) (?:briefing|conference)\b/iu

/** Not the day it went out: taped, repeated, or held on another day. */
const BEFOREHAND = /\b(?:record(?:ed|ing)|pre-?recorded|taped|repeat|rerun|first (?:aired|broadcast))\b/iu

export function isAired(page: Page, firstTurn: number): boolean {
  const lines = page.report.text
    .slice(0, firstTurn)
    .split('\n')
    .filter((line) => line.length < LONGEST_LINE)
  return lines.some((line) => AIRED.test(line) || GIVEN_OUT.test(line)) && !lines.some((line) => BEFOREHAND.test(line))
}
