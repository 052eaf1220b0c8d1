/** Floor 2, reading, contacts. What a word without a name stands for: those told of before, officials, or people met in passing. */
import type { Sentence, Token } from '../../../language/types.ts'
import type { ReadActor } from '../../../model/index.ts'
import type { Mention } from '../../cast.ts'
import { childTokens } from '../status/verb-form.ts'
import { hasStanding } from '../words.ts'
import { antecedentOf } from './antecedent.ts'

/** "they", "both", "the two", "the pair", "the delegations", with nothing that says whose. */
export const areThem = (sentence: Sentence, word: Token): boolean =>
  /^(they|them|both)$/i.test(word.text) ||
  (/^(two|three|four|pair|duo|trio|men|women|delegations|sides|teams|negotiators)$/i.test(word.text) &&
    childTokens(sentence, word.index, ['det', 'nmod:poss']).some((t) => /^(the|these|those|their)$/i.test(t.text)) &&
    childTokens(sentence, word.index, ['nmod', 'acl', 'acl:relcl', 'amod', 'compound', 'appos']).length === 0)

/** A group known by nothing but its number; or a "them" taken for those who only speak of it. */
export const isLeftOpen = (actor: ReadActor, mention: Mention): boolean =>
  (actor.kind === 'group' && actor.members.length === 0 && OTHERS.test(actor.name)) ||
  (actor.kind === 'source' && mention.form === 'pronoun' && mention.plural)

const OTHERS =
  /^(the )?((both|two|all) of them|two|three|four|pair|duo|trio|both|men|women|two men|two women|both men|both women)$/i

/** "her Peruvian colleague", "his colleague Ruiz" faces the owner in office; "colleagues" are those of one's own house. */
const isFacing = (sentence: Sentence, { lemma, xpos, index }: Token): boolean =>
  lemma === 'colleague' && xpos === 'NN' && childTokens(sentence, index, ['nmod:poss']).length > 0

export const isBystander = (sentence: Sentence, word: Token, mention: Mention | null): boolean =>
  word.upos === 'NOUN' &&
  !isFacing(sentence, word) &&
  (mention === null || mention.form === 'description') &&
  hasStanding(word.lemma.toLowerCase(), 'bystander')

/** "a group of senators". */
const GROUPS = /^(group|number|handful|dozen|contingent|trio|pair)$/

export function isNamelessOfficial(sentence: Sentence, word: Token, mention: Mention | null): boolean {
  if (mention?.actor) return false
  if (/^(who|whom)$/i.test(word.text)) return antecedentOf(sentence, word.index) === undefined
  if (GROUPS.test(word.lemma))
    return childTokens(sentence, word.index, ['nmod']).some((t) => isNamelessOfficial(sentence, t, null))
  return word.upos !== 'PRON' && hasStanding(word.lemma.toLowerCase(), 'office', 'post', 'group', 'side')
}
