/**
 * Floor 2, reading, contacts. "The men are out", "an exchange is likely": whose men they are and who holds them is told where the report says
 * that they are held. The states behind the last such sentence are the sides of a release that names none; else the state of whoever
 * tells of it.
 */
import type { LocalId, Participant } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { Draft } from '../drafts/draft.ts'
import { arePeople } from '../kinds/people.ts'
import { objectsOf, subjectsOf } from '../sides/around-verb.ts'
import { joinParties, partyAt } from '../sides/party.ts'
import { tokenOf } from '../status/verb-form.ts'

const HOLDING = /^(hold|detain|arrest|jail|imprison|capture|seize|keep|intern|abduct|kidnap)$/

export function heldBy(page: Page, cast: Cast, draft: Draft, speaker: LocalId | undefined): readonly Participant[] {
  const { kind, sentence, rule, participants } = draft
  if ((kind !== 'release' && kind !== 'exchange') || rule.needs === 'freed') return []
  if (participants.some((p) => ['state', 'body'].includes(cast.actor(p.actor).kind))) return []
  const told = page.sentences
    .slice(0, sentence.index + 1)
    .map((s) => holdingIn(cast, s))
    .filter((ids) => ids.length > 0)
  const spoken = speaker === undefined ? [] : statesOf(cast, [speaker])
  const last = told.findLast((ids) => ids.length > 1) ?? told.at(-1) ?? spoken
  return last.map((actor) => ({ actor, part: 'party', basis: 'implied' }))
}

/** Who holds people in this sentence, and whose they are. */
function holdingIn(cast: Cast, sentence: PageSentence): readonly LocalId[] {
  const verbs = sentence.tokens.filter(
    (t) =>
      t.upos === 'VERB' &&
      HOLDING.test(t.lemma) &&
      objectsOf(sentence, t.index).some((i) => arePeople(sentence, i) || tokenOf(sentence, i).upos === 'PROPN'),
  )
  const ids = verbs.flatMap((t) => [
    ...powersAt(cast, sentence, subjectsOf(sentence, t.index)),
    ...powersAt(cast, sentence, objectsOf(sentence, t.index)),
  ])
  return [...new Set(ids)]
}

/** The states named or implied there, or acted for by who is. */
const powersAt = (cast: Cast, sentence: PageSentence, at: readonly number[]): readonly LocalId[] => {
  const { actors, implied } = joinParties(at.map((i) => partyAt(cast, sentence, i, true)))
  return statesOf(cast, [...actors, ...implied])
}

const statesOf = (cast: Cast, ids: readonly LocalId[]): readonly LocalId[] =>
  ids.flatMap((id) => [id, ...cast.actor(id).actsFor.slice(0, 1)]).filter((id) => cast.actor(id).kind === 'state')
