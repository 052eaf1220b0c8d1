/** Floor 2, reading, contacts. On whose word a telling rests: that of the statement in which the word that names it stands, unless it goes on beside the saying. */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import { type LocalId, overlaps, type ReadStatement } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { type Cover, coverOf } from '../../claims/cover.ts'
import { isUnheardOf } from '../sides/around-noun.ts'
import { subjectsOf } from '../sides/around-verb.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'

/** "Peru's account of the lunch", "the palace's denial of the call": whose account it is vouches for what it says of the contact. */
const ACCOUNTS =
  /^(?:account|version|readout|read-out|summary|statement|communique|communiqué|denial|confirmation|announcement|report|telling)$/

/** The noun is somebody's account of something. */
export const isOwnAccount = (sentence: Sentence, noun: number): boolean =>
  noun >= 0 &&
  ACCOUNTS.test(tokenOf(sentence, noun).lemma.toLowerCase()) &&
  childTokens(sentence, noun, ['nmod:poss', 'amod']).length > 0

/** Whoever gives the account that the contact is told in, where nobody else is credited. */
export function accountant(cast: Cast, sentence: Sentence, token: number): LocalId | null {
  if (isUnheardOf(sentence, token))
    return actorOf(cast, sentence, subjectsOf(sentence, tokenOf(sentence, token).head)[0])
  const up = ancestorsOf(sentence, token).find((i) => isOwnAccount(sentence, i))
  if (up === undefined) return null
  const owner = childTokens(sentence, up, ['nmod:poss', 'amod']).find(
    (t) => cast.at(sentence.index, t.index)?.actor != null,
  )
  const actor = owner === undefined ? null : (cast.at(sentence.index, owner.index)?.actor ?? null)
  return actor === null || cast.actor(actor).kind === 'place' ? null : actor
}

const actorOf = (cast: Cast, sentence: Sentence, i: number | undefined): LocalId | null =>
  i === undefined ? null : (cast.at(sentence.index, i)?.actor ?? null)

export function voucherOf(statements: readonly ReadStatement[], sentence: Sentence, token: number): Cover {
  const meanwhile = whileSaying(sentence, token)
  const saying = statements.filter((s) => !(meanwhile && s.cue && overlaps(s.cue, meanwhile)))
  return coverOf(saying, tokenOf(sentence, token))
}

/** "vowed to fight on as she flew to Lima": what goes on beside the saying is not said. The verb of saying, or null. */
function whileSaying(sentence: Sentence, token: number): Token | null {
  const clause = [token, ...ancestorsOf(sentence, token)].find((i) => {
    const { rel } = tokenOf(sentence, i)
    return rel === 'advcl' && childTokens(sentence, i, ['mark']).some((t) => /^(as|while)$/i.test(t.text))
  })
  return clause === undefined ? null : tokenOf(sentence, tokenOf(sentence, clause).head)
}
