/**
 * Floor 2, reading, contacts. "The king, who had invited both, did not attend the talks himself", "Defence Minister Haddad skipped the
 * meeting": one more who was not there. That denies his part, not the contact, which others held; he is kept with it as absent.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { LocalId, Participant, ReadTelling } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { objectsOf, subjectsOf } from '../sides/around-verb.ts'
import { partyAt } from '../sides/party.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { hasHappened, isAhead } from '../status/status.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../status/verb-form.ts'
import { headClasses } from '../words.ts'
import { familyOf } from './same.ts'

/** The noun only says what somebody kept away from, and who held it was told before. */
export const isOnlyMissed = (cast: Cast, told: readonly ReadTelling[], draft: Draft): boolean => {
  const { sentence, token, rule } = draft
  if (rule.sort === 'stay') return missedBy(sentence, token) !== null
  if (rule.sort !== 'noun') return false
  const verb = ancestorsOf(sentence, token).find((i) => missedBy(sentence, i) === token)
  if (verb === undefined) return false
  const who = absentees(cast, sentence, verb)
  const named = draft.participants.filter((p) => p.basis === 'stated').map((p) => p.actor)
  return named.every((id) => who.includes(id)) && missedAt(told, tokenOf(sentence, token).start, who) >= 0
}

/** Whoever kept away stands with the contact as absent. */
export function withAbsent(page: Page, cast: Cast, told: readonly ReadTelling[]): readonly ReadTelling[] {
  const all = [...told]
  for (const sentence of page.sentences)
    for (const { index } of sentence.tokens) {
      if (missedBy(sentence, index) === null) continue
      const who = absentees(cast, sentence, index)
      const at = missedAt(all, tokenOf(sentence, index).start, who)
      const telling = all[at]
      if (telling === undefined || isAhead(telling.state) !== (formOf(sentence, index).name === 'future')) continue
      const added = who.map((actor): Participant => ({ actor, part: 'absent', basis: 'stated' }))
      all[at] = { ...telling, participants: [...telling.participants, ...added] }
    }
  return all
}

const ATTENDS = /^(?:attend|join|take part|participate|sit in|present)$/

const MISSES = /^(?:skip|miss|boycott|shun|snub)$/

/** The noun that was not attended; null where the word says nothing of the kind. */
function missedBy(sentence: PageSentence, i: number): number | null {
  const { upos, text } = tokenOf(sentence, i)
  if (upos !== 'VERB' && !/^(?:present|part)$/i.test(text)) return null
  const { negative } = formOf(sentence, i)
  const key = verbKey(sentence, i)
  const misses = !negative && MISSES.test(key)
  const absent = negative && ATTENDS.test(key)
  const partless = !negative && key === 'take' && objectsOf(sentence, i).some((o) => isNoPart(sentence, o))
  if (!misses && !absent && !partless) return null
  const around = [
    ...objectsOf(sentence, i),
    ...childTokens(sentence, i, ['obl'])
      .map((t) => t.index)
      .filter((o) => /^(?:in|at)$/.test(prepositionOf(sentence, o) ?? '')),
    ...objectsOf(sentence, i).flatMap((o) => childTokens(sentence, o, ['nmod']).map((t) => t.index)),
  ]
  return around.find((o) => isTheContact(sentence, o)) ?? null
}

const isNoPart = (sentence: PageSentence, i: number): boolean =>
  tokenOf(sentence, i).lemma === 'part' && childTokens(sentence, i, ['det']).some((t) => /^no$/i.test(t.text))

const isTheContact = (sentence: PageSentence, i: number): boolean =>
  headClasses(tokenOf(sentence, i).lemma.toLowerCase(), 'n').some((c) => /^(?:meeting|talks|round|meal)$/.test(c)) &&
  childTokens(sentence, i, ['det']).some((t) => /^(?:the|this|that)$/i.test(t.text)) &&
  childTokens(sentence, i, ['nmod', 'compound', 'acl:relcl']).length === 0

const absentees = (cast: Cast, sentence: PageSentence, verb: number): readonly LocalId[] =>
  subjectsOf(sentence, verb)
    .flatMap((i) => partyAt(cast, sentence, i).actors)
    .filter((id) => cast.actor(id).kind === 'person')

const MEETINGS = familyOf('meeting')

/** The contact held by others that was told last before the words. */
const missedAt = (told: readonly ReadTelling[], before: number, who: readonly LocalId[]): number =>
  who.length === 0
    ? -1
    : told.findLastIndex(
        (t) =>
          familyOf(t.kind) === MEETINGS &&
          t.head.start < before &&
          (hasHappened(t.state) || isAhead(t.state)) &&
          t.participants.length > 1 &&
          !t.participants.some((p) => who.includes(p.actor)),
      )
