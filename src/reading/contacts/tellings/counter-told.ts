/**
 * Floor 2, reading, contacts. A contact denied without its name: whoever is said to have met somebody answers that he was elsewhere ("I was
 * at a wedding", "she had eaten at her hotel and gone to bed") or that it is fiction. The answer must come from his own side, soon after
 * others told of the contact, and say nothing of a contact itself.
 */
import type { Token } from '../../../language/types.ts'
import { type LocalId, overlaps, type ReadStatement, type ReadTelling, type Span } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import { surfaceSubject } from '../sides/around-verb.ts'
import { speaksForOne } from '../sides/principal.ts'
import { hasHappened } from '../status/status.ts'
import { childTokens } from '../status/verb-form.ts'
import { headClasses, stateClass } from '../words.ts'
import { isElsewhere, stayedIn } from './alibi.ts'
import { familyOf } from './same.ts'

/** Sentences between what is told and the answer to it. */
const NEAR = 5

export function counterTold(
  page: Page,
  cast: Cast,
  statements: readonly ReadStatement[],
  told: readonly ReadTelling[],
): readonly ReadTelling[] {
  let all = told
  for (const statement of statements) {
    const speaker = statement.chain.at(-1)
    if (statement.cue === null || speaker === undefined) continue
    const answer = answerIn(page, cast, statement)
    const before = answer && answered(page, cast, all, speaker, answer)
    if (!answer || !before) continue
    const rest = all.filter((t) => !isSameAnswer(t, statement, answer) || isReferredTo(all, t))
    all = [...rest, denied(cast, before, statement, answer, freeNumber(all))]
  }
  return all
}

const isReferredTo = (all: readonly ReadTelling[], { id }: ReadTelling): boolean =>
  all.some((t) => t.sameAs === id || t.partOf === id)

const freeNumber = (all: readonly ReadTelling[]): number => Math.max(0, ...all.map((t) => Number(t.id.slice(1)))) + 1

/** What the words answer with, and who is said in them to have been elsewhere; `who` null: the whole is called untrue. */
interface Answer {
  readonly sentence: PageSentence
  readonly head: Token
  readonly who: LocalId | null
  /** The place he never left, or was in at that time. */
  readonly place: LocalId | null
  readonly content: Span
}

function answerIn(page: Page, cast: Cast, statement: ReadStatement): Answer | null {
  for (const content of statement.content) {
    const sentence = page.sentences.find((s) => s.start < content.end && content.start < s.end)
    if (!sentence) continue
    const inside = sentence.tokens.filter((t) => t.start >= content.start && t.end <= content.end)
    if (inside.some((t) => isUntrue(sentence, t) && inside.length <= SHORT)) {
      const head = inside.find((t) => isUntrue(sentence, t)) as Token
      return { sentence, head, who: null, place: null, content }
    }
    if (inside.some(namesContact)) continue
    const alibi = inside.find((t) => isElsewhere(sentence, t) || stayedIn(cast, sentence, t) !== null)
    if (alibi === undefined) continue
    const place = stayedIn(cast, sentence, alibi)
    if (isOfOnesOwn(sentence, alibi)) return { sentence, head: alibi, who: null, place, content }
    const who = subjectOf(cast, sentence, alibi, statement)
    if (who) return { sentence, head: alibi, who, place, content }
  }
  return null
}

const SHORT = 12

/** "that is fiction", "we do not comment on fairy tales". */
function isUntrue(sentence: PageSentence, token: Token): boolean {
  if (token.upos !== 'NOUN' || !isFalsehood(sentence, token)) return false
  const commented = sentence.tokens[token.head]?.lemma === 'comment'
  const subjects = childTokens(sentence, token.index, ['nsubj'])
  return commented || (subjects.length > 0 && subjects.every((t) => /^(it|this|that|all)$/i.test(t.text)))
}

/** "fiction", "a fairy tale". */
const isFalsehood = (sentence: PageSentence, token: Token): boolean =>
  [token.lemma, `${sentence.tokens[token.index - 1]?.text} ${token.lemma}`].some(
    (key) => stateClass(key.toLowerCase(), 'n') === 'deny',
  )

const namesContact = (token: Token): boolean =>
  token.upos === 'VERB'
    ? headClasses(token.lemma.toLowerCase(), 'v').some((c) => /^(meet|see|receive|speak|negotiate)$/.test(c))
    : token.upos === 'NOUN' &&
      headClasses(token.lemma.toLowerCase(), 'n').some((c) => /^(meeting|talks|summit)$/.test(c))

/** "its man was asleep", "our minister was at home": one of the speaker's side. */
const isOfOnesOwn = (sentence: PageSentence, { index }: Token): boolean =>
  surfaceSubject(sentence, index).some(
    (i) =>
      /^(?:man|woman|minister|president|envoy|leader|delegate|ambassador)$/.test(sentence.tokens[i]?.lemma ?? '') &&
      childTokens(sentence, i, ['nmod:poss']).some((t) => /^(?:its|our|their)$/i.test(t.text)),
  )

/** Whom the words place elsewhere: the speaker where he says "I", whom he speaks for where he says "she" of nobody else. */
function subjectOf(cast: Cast, sentence: PageSentence, token: Token, statement: ReadStatement): LocalId | null {
  const [subject] = surfaceSubject(sentence, token.index)
  if (subject === undefined) return null
  if (/^(i|we)$/i.test(sentence.tokens[subject]?.text ?? '')) return statement.chain.at(-1) ?? null
  const named = cast.at(sentence.index, subject)?.actor ?? null
  const speaker = statement.chain.at(-1)
  if (named !== null || speaker === undefined || !/^(he|she)$/i.test(sentence.tokens[subject]?.text ?? '')) return named
  return cast.actor(speaker).actsFor.find((id) => cast.actor(id).kind === 'person') ?? null
}

const FAMILIES: ReadonlySet<number> = new Set([familyOf('meeting'), familyOf('visit'), familyOf('call')])

const FACE_TO_FACE: ReadonlySet<number> = new Set([familyOf('meeting'), familyOf('call')])

/** The latest contact just told of that is said to have happened, by others, to whom the answer is about, or to his side. */
function answered(
  page: Page,
  cast: Cast,
  told: readonly ReadTelling[],
  speaker: LocalId,
  { sentence, head, who, place }: Answer,
): ReadTelling | null {
  const fits = (t: ReadTelling): boolean => {
    const at = page.sentences.find((s) => s.start <= t.head.start && t.head.start < s.end)
    const near = at !== undefined && sentence.index - at.index <= NEAR && t.head.start < head.start
    const sides = t.participants.map((p) => p.actor)
    const party = who === null ? sides : sides.filter((id) => id === who)
    return (
      near &&
      FAMILIES.has(familyOf(t.kind)) &&
      hasHappened(t.state) &&
      (place === null || (t.place !== null && t.place.actor !== place)) &&
      t.vouchedBy.at(-1) !== speaker &&
      party.some((id) => isOfHisSide(cast, speaker, id) || (who !== null && isMouthpiece(cast, speaker)))
    )
  }
  const found = told.filter(fits)
  return found.findLast((t) => FACE_TO_FACE.has(familyOf(t.kind))) ?? (who === null ? null : (found.at(-1) ?? null))
}

/** He himself, one who speaks for him, his ministry or embassy. */
const isOfHisSide = (cast: Cast, speaker: LocalId, side: LocalId): boolean =>
  speaksForOne(cast, speaker, new Set([side])) ||
  (cast.actor(speaker).kind !== 'person' &&
    (speaksForOne(cast, side, new Set([speaker])) ||
      cast
        .actor(speaker)
        .actsFor.some((id) => cast.actor(id).kind === 'state' && speaksForOne(cast, side, new Set([id])))))

/** "a spokeswoman", whose she is left to the reader. */
const isMouthpiece = (cast: Cast, speaker: LocalId): boolean =>
  cast.actor(speaker).kind === 'source' &&
  /spokes|aide|assistant|office|embassy|delegation/i.test(cast.actor(speaker).name)

/** The same words, already read as a stay denied. */
const isSameAnswer = (t: ReadTelling, statement: ReadStatement, { content, head, place }: Answer): boolean =>
  (t.state === 'denied' || (place !== null && t.head.start === head.start)) &&
  t.statement === statement.id &&
  familyOf(t.kind) === familyOf('visit') &&
  t.evidence.every((e) => overlaps(e, content))

function denied(
  cast: Cast,
  before: ReadTelling,
  statement: ReadStatement,
  { head, content }: Answer,
  number: number,
): ReadTelling {
  const speaker = statement.chain.at(-1) as LocalId
  return {
    ...before,
    id: `t${number}`,
    when: { ...before.when, basis: 'implied' },
    state: 'denied',
    vouchedBy: statement.chain,
    byPrincipal: before.participants.some((p) => isOfHisSide(cast, speaker, p.actor)),
    statement: statement.id,
    evidence: [{ start: content.start, end: content.end }],
    head: { start: head.start, end: head.end },
    sameAs: before.sameAs ?? before.id,
    doubt: [],
    why: { rule: 'denial/elsewhere', spans: [{ start: head.start, end: head.end }] },
  }
}
