/** Floor 2, reading/attribution. What makes a clause a denial. */
import { isNegative, type Predicate, subjectIs } from './content-tree.ts'
import { cuesOf } from './cues.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower } from './tree.ts'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we'])

const EMPTY_NOUNS: ReadonlySet<string> = new Set([
  'reason',
  'need',
  'doubt',
  'question',
  'point',
  'hope',
  'choice',
  'alternative',
  'difference',
  'solution',
  'way',
  'point',
  'sign',
  'excuse',
  'sense',
])

/** Negates what happened or was claimed: "there was no dinner", "we did not ask", "nobody called". Judgements are none. */
export function isDenial(text: string, predicate: Predicate): boolean {
  if (
    /\b(?:not true|untrue|false|baseless|unfounded|groundless|fabricat\w+|nonsense|no such|fake|never happened|no truth|devoid of (?:any )?truth|without (?:any )?foundation|nothing of the (?:kind|sort))\b/iu.test(
      text,
    )
  )
    return true
  if (/\bat no (?:time|point|stage|moment)\b/iu.test(text)) return true
  if (!isNegative(predicate)) return /\b(?:has|have|had|was|were|is|are) (?:been )?ruled out\b/iu.test(text)
  if (/\byet\b|\b(?:could|cannot|can) ?(?:not)? (?:have|be)\b/iu.test(text)) return false
  if (isUnmarkedNever(text) || isNoKin(predicate) || isNotOnList(predicate)) return true
  if (/^\W*(?:no(?:body|ne| one)?|neither)\b.*\bsince\b/iu.test(text)) return false
  const { sentence, head } = predicate
  const token = sentence.tokens[head]
  if (
    !token ||
    cuesOf('verbs')
      .get(lemmaOf(sentence, head))
      ?.some((c) => c.rest.length === 0 && c.class === 'think')
  )
    return false
  if (token.upos === 'ADJ' || lemmaOf(sentence, head) === 'know') return false
  if (kid(sentence, head, 'expl') !== null)
    return !EMPTY_NOUNS.has(lemmaOf(sentence, kid(sentence, head, 'nsubj') ?? head))
  if (UNFINISHED.has(lemmaOf(sentence, head)) && kid(sentence, head, 'aux:pass') !== null) return false
  const past =
    token.xpos === 'VBD' ||
    kidsOf(sentence, head).some(
      (k) =>
        hasRel(sentence, k, 'aux', 'cop') &&
        ['did', 'was', 'were', 'had', 'has', 'have', "didn't"].includes(lower(sentence, k)),
    )
  const emptied = isPresentPassive(predicate)
  const progressive = token.xpos === 'VBG' && subjectIs(predicate, FIRST_PERSON)
  return past || progressive || emptied
}

/** "never set foot on the island", "has never met him"; "will never accept" is of what is ahead. */
const isUnmarkedNever = (text: string): boolean =>
  /\bnever\b/iu.test(text) && !/\b(?:will|would|can|could|may|might|must|should|shall)\b/iu.test(text)

/** "She is no relative of his": said of a person; "it is no secret" judges. */
const isNoKin = ({ sentence, head }: Predicate): boolean => {
  const subject = kid(sentence, head, 'nsubj')
  const noun = sentence.tokens[head]?.upos === 'NOUN' && kid(sentence, head, 'cop') !== null
  const no = kidsOf(sentence, head).some((k) => hasRel(sentence, k, 'det') && lower(sentence, k) === 'no')
  return noun && no && subject !== null && /^(?:I|he|she|we|they)$/iu.test(lower(sentence, subject))
}

/** "No meeting is in the programme": what a list does not hold. */
const isNotOnList = ({ sentence, head }: Predicate): boolean => {
  const subject = kid(sentence, head, 'nsubj')
  const no = subject !== null && kidsOf(sentence, subject).some((k) => lower(sentence, k) === 'no')
  return no && /^(?:programme|program|agenda|diary|calendar|schedule|plan|card|table)$/u.test(lemmaOf(sentence, head))
}

/** "has not been decided": what is still open is denied by nobody. */
const UNFINISHED: ReadonlySet<string> = new Set([
  'decide',
  'conclude',
  'finish',
  'complete',
  'settle',
  'fix',
  'set',
  'finalise',
  'finalize',
])

/** "No visit is planned": what there is none of is denied, in the present too. */
const isPresentPassive = ({ sentence, head }: Predicate): boolean => {
  const subject = kid(sentence, head, 'nsubj:pass')
  const isOnly = kidsOf(sentence, head).every((k) => !hasRel(sentence, k, 'aux') || hasRel(sentence, k, 'aux:pass'))
  return subject !== null && isOnly && kidsOf(sentence, subject).some((k) => lower(sentence, k) === 'no')
}
