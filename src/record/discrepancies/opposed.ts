/**
 * Floor 3, record, discrepancies. Two opposed mouths, one right after the other, on the same people or thing: "They were swimming in the
 * lake, one state says. The other says they were caught inside its zone". Whether both can be true is left to the reader.
 */
import type { Cast } from '../actors/cast.ts'
import type { Dispute } from './disputes.ts'
import { claims, foundOnce, otherMouth, type Saying } from './sayings.ts'

const PRONOUN = '(?:he|she|they|it|(?:one|two|three|some|most|many|all|none) of them|those)'
/** What is said of them is so, or was: what will, may or should be is another matter. */
const LATER =
  /^(?:\p{L}+ ){0,4}?(?:will|would|shall|should|may|might|can|could|must|ought|(?:is|are|was|were) (?:to|going to|expected|due|free|ready|willing|likely))\b/iu
const OPENS = new RegExp(`^["“‘']?${PRONOUN}\\b`, 'iu')
/** Between the two there is no more than the end of a sentence and who says what follows. */
const CLOSE = 80

/** By its words alone: it may answer what stands just before. */
export const mayAnswer = foundOnce((all) => all.some(answers))

function answers(saying: Saying): boolean {
  const { by, statement } = saying
  return by !== null && isPlainClaim(saying) && statement.chain.length === 1 && OPENS.test(contentOf(saying))
}

const isPlainClaim = (saying: Saying): boolean =>
  claims(saying) &&
  saying.statement.kind !== 'condition' &&
  saying.statement.modality.certainty !== 'possible' &&
  !LATER.test(contentOf(saying)) &&
  !/\b(?:also|too|as well|likewise|meanwhile|besides|agrees?|adds?|added|confirms?|confirmed)\b/i.test(saying.text)

const contentOf = ({ filed, statement }: Saying): string =>
  statement.content.map((s) => filed.report.text.slice(s.start, s.end)).join(' ')

export function opposed(saying: Saying, first: Saying | undefined, cast: Cast): Dispute | null {
  if (first === undefined || first.by === null || saying.by === null || !answers(saying) || !isPlainClaim(first))
    return null
  const between = saying.filed.report.text.slice(first.span.end, saying.span.start)
  if (between.length > CLOSE || /\n\s*\n/.test(between) || first.span.end > saying.span.start) return null
  if (!otherMouth(first.by, saying.by, cast) || !areOpposed(first, saying, cast)) return null
  return { sides: [first, saying], why: 'two opposed sides tell of one matter, one right after the other' }
}

function areOpposed(a: Saying, b: Saying, cast: Cast): boolean {
  const [x, y] = [stateOf(a, cast), stateOf(b, cast)]
  if (x !== null && y !== null) return x !== y
  return (standsUp(a, cast) && isPower(b, cast)) || (standsUp(b, cast) && isPower(a, cast))
}

/** The state for which it is said; a land that speaks may have been read as a place. */
function stateOf({ by }: Saying, cast: Cast): string | null {
  const isLand = (id: string): boolean => ['state', 'place'].includes(cast.profileOf(id).kind)
  return [...cast.sideOf(by ?? '')].findLast(isLand) ?? null
}

const CLOSE_TO_THEM =
  /\b(?:lawyers?|attorneys?|counsel|solicitors?|famil(?:y|ies)|relatives?|brothers?|sisters?|wife|wives|husbands?|widows?|mothers?|fathers?|parents|sons?|daughters?|colleagues?|employers?|unions?|rebels?|insurgents?|villagers?|residents?|locals|witness(?:es)?|survivors?|inmates|crew|activists?|campaigners?|defenders?|doctors?)\b/i
const POWER =
  /\b(?:government|ministry|minister|army|military|navy|police|coast ?guards?|border guards?|officials?|officers?|prosecutors?|prosecution|prisons?|jailers?|warden|governor|authorit(?:y|ies)|palace|presidency|security (?:service|forces)|customs)\b/i

/** Who speaks up for those concerned. */
const standsUp = (saying: Saying, cast: Cast): boolean => CLOSE_TO_THEM.test(mouthOf(saying, cast))
const isPower = (saying: Saying, cast: Cast): boolean =>
  stateOf(saying, cast) !== null || (POWER.test(mouthOf(saying, cast)) && !standsUp(saying, cast))

/** The words that credit it, and the name of whom they credit. */
const mouthOf = ({ by, filed, statement: { sourceSpan } }: Saying, cast: Cast): string =>
  `${filed.report.text.slice(sourceSpan?.start ?? 0, sourceSpan?.end ?? 0)} ${cast.byId.get(by ?? '')?.nodes[0]?.name ?? ''}`
