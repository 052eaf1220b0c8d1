/** Floor 2, reading, contacts. The contact an echo means: the one told last, with no other thing or deed named in between that it could mean. */
import type { LocalId, ReadTelling } from '../../../../model/index.ts'
import type { Cast } from '../../../cast.ts'
import type { Page, PageSentence } from '../../../page.ts'
import { surfaceSubject } from '../../sides/around-verb.ts'
import { isDefinite } from '../../status/definite.ts'
import { hasHappened, isAhead, isOpenEnded } from '../../status/status.ts'
import { tokenOf, verbKey } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { headClasses, isSpeechVerb, stateClass } from '../../words.ts'
import { isYesOrNo, RAISED } from '../raised.ts'
import { lastToldAt } from '../same.ts'
import type { Echo } from './echo.ts'

/** Sentences over which "it" may still mean the contact. */
const REACH = 2

export function antecedentOf(page: Page, cast: Cast, told: readonly ReadTelling[], echo: Echo): ReadTelling | null {
  const { sentence, token } = echo
  const from = page.sentences[Math.max(0, sentence.index - REACH)]?.start ?? sentence.start
  const at = tokenOf(sentence, token).start
  const before = told
    .filter((t) => lastToldAt(t) >= from && t.head.end <= at && t.kind !== 'interview')
    .reduce<ReadTelling | null>((last, t) => (last === null || lastToldAt(t) >= lastToldAt(last) ? t : last), null)
  if (before === null || isBeforeQuestion(page, before, sentence) || (echo.of === 'plural' && before.kind !== 'talks'))
    return null
  if (echo.of === 'doer' && !isDoneBy(cast, before, echo)) return null
  const between = tokensBetween(page, Math.max(before.head.end, lastToldAt(before)), at)
  const others = echo.of === 'doer' || echo.rule.id === 'echo/did' ? isOtherDeed : isOtherThing(cast)
  if (echo.of === 'side') return before
  if (echo.rule.id === 'echo/number') return isOfMany(before) ? before : null
  if (isRelative(echo)) return before.head.start >= sentence.start ? before : null
  if (echo.rule.id === 'echo/absent') return isDue(before) ? before : null
  if (echo.rule.id === 'echo/unanswered' || echo.rule.id === 'echo/declined')
    return before.state === 'silent' || (before.id === RAISED && isYesOrNo(page, before)) ? before : null
  if (echo.rule.id === 'echo/answer') return before.id === RAISED || before.why.rule.startsWith('echo/') ? before : null
  return between.some(({ where, index }) => others(where, index)) ? null : before
}

/** "which Peru said took place and Japan said did not": what is meant stands in the sentence. */
const isRelative = ({ rule, of }: Echo): boolean =>
  rule.id === 'echo/said-of' || (rule.id === 'echo/did' && of === 'any')

/** A release or an exchange that has happened. */
const isOfMany = ({ kind, state }: ReadTelling): boolean =>
  (kind === 'release' || kind === 'exchange') && hasHappened(state)

/** Told as ahead, spoken of, as having happened, or, in the same breath, as cancelled. */
const isDue = ({ state }: ReadTelling): boolean =>
  isAhead(state) || isOpenEnded(state) || hasHappened(state) || state === 'cancelled'

/** What is answered is the question just put: what was told before it is not meant. */
function isBeforeQuestion(page: Page, before: ReadTelling, { passage }: PageSentence): boolean {
  if (passage.kind !== 'answer') return false
  const asked = page.passages.findLast((p) => p.index < passage.index && p.kind === 'question')
  return asked !== undefined && lastToldAt(before) < asked.start
}

interface Word {
  readonly where: PageSentence
  readonly index: number
}

const tokensBetween = (page: Page, from: number, to: number): readonly Word[] =>
  page.sentences
    .filter((s) => s.end > from && s.start < to)
    .flatMap((where) =>
      where.tokens.filter((t) => t.start >= from && t.end <= to).map(({ index }) => ({ where, index })),
    )

/** A verb that tells something else: "it" may still be the contact, but "did not" is about that. */
const isOtherDeed = (sentence: PageSentence, i: number): boolean => {
  const { upos, rel } = tokenOf(sentence, i)
  return (
    upos === 'VERB' &&
    !/^(?:acl|amod)/.test(rel) &&
    !isSpeechVerb(verbKey(sentence, i)) &&
    stateClass(verbKey(sentence, i), 'v') === null
  )
}

/** A thing named as subject or object that "it" could mean as well: no contact, person, body or time. */
const isOtherThing =
  (cast: Cast) =>
  (sentence: PageSentence, i: number): boolean => {
    const { upos, rel, xpos, lemma } = tokenOf(sentence, i)
    if (upos !== 'NOUN' || xpos === 'NNS' || !/^(?:nsubj|obj)/.test(rel) || isTimeWord(tokenOf(sentence, i)))
      return false
    if (cast.at(sentence.index, i)?.actor != null) return false
    if (headClasses(lemma, 'n').length > 0) return !isDefinite(sentence, i)
    return !OF_CONTACTS.test(lemma)
  }

/** What is said of a contact and does not compete with it. */
const OF_CONTACTS =
  /^(?:date|day|place|plan|idea|proposal|report|claim|news|agenda|visit|part|seat|invitation|word|comment)$/

/** "She did not": one of the sides; "it did not": the contact itself. */
function isDoneBy(cast: Cast, before: ReadTelling, { sentence, token }: Echo): boolean {
  const [subject] = surfaceSubject(sentence, token)
  if (subject === undefined) return false
  if (/^(?:it|they)$/i.test(tokenOf(sentence, subject).text)) return true
  const mention = cast.at(sentence.index, subject)
  const sides = new Set<LocalId>(before.participants.map((p) => p.actor))
  const named = [mention?.actor ?? null, ...(mention?.members ?? []), ...(mention?.candidates ?? [])]
  return named.some((id) => id !== null && sides.has(id))
}
