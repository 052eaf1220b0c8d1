/** Floor 2, reading, contacts. "and then he did not come", "she stayed away": whoever was to be there was not. */
import type { Sentence } from '../../../../language/types.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { status } from '../../status/status.ts'
import { childTokens, formOf, tokenOf, verbKey } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import type { EchoRule, Found } from './echo.ts'

export const ABSENCE_RULES: readonly EchoRule[] = [
  {
    id: 'echo/absent',
    reason:
      'One of those who were to meet, or the one who was to come, that did not come, stayed away or failed to turn up: the contact just told did not come about.',
    find: absent,
    matches: [
      ['President Okoye was to have met President Brandt in Lima on Monday. She never came.', 'cancelled'],
      ['Eva Lind was expected in Lima on Monday. She did not arrive.', 'cancelled'],
      ['Eva Lind was invited to Lima for talks with President Okoye. She stayed away.', 'cancelled'],
      ['Eva Lind was to visit Lima on Monday. She failed to turn up.', 'cancelled'],
      ['Eva Lind was to have been in Lima on Monday. She pulled out on Sunday.', 'cancelled'],
    ],
    not: [
      'President Okoye met President Brandt in Lima on Monday. The rain did not come.',
      'President Okoye met President Brandt in Lima on Monday. The opposition stayed away.',
      'President Okoye will meet President Brandt in Lima on Monday. She did not come to parliament on Friday.',
      'President Okoye will meet President Brandt in Lima on Monday. She did not go far in politics.',
    ],
  },
]

const COMING = /^(?:come|arrive|turn up|show up|appear|attend|show|make it|materialise|materialize)$/

const OFF = /^(?:stay away|pull out|cry off|drop out|back out)$/

const DEFAULTING = /^(?:fail|neglect|decline|refuse)$/

function absent(sentence: Sentence, token: number): Found | null {
  const { upos } = tokenOf(sentence, token)
  if (upos !== 'VERB' || childTokens(sentence, token, ['ccomp', 'obj']).length > 0 || goesElsewhere(sentence, token))
    return null
  const key = verbKey(sentence, token)
  const { name, negative } = formOf(sentence, token)
  const past = name === 'past' || name === 'perfect' || name === 'pluperfect'
  const stays = past && !negative && (OFF.test(key) || isAway(sentence, token))
  const misses = past && negative && COMING.test(key)
  const above = tokenOf(sentence, token).head
  const fails =
    COMING.test(key) &&
    above >= 0 &&
    DEFAULTING.test(tokenOf(sentence, above).lemma) &&
    tokenOf(sentence, token).rel === 'xcomp' &&
    formOf(sentence, above).name === 'past' &&
    !formOf(sentence, above).negative
  if (!stays && !misses && !fails) return null
  return { carrier: token, status: status('cancelled', fails ? [above, token] : [token]), of: 'doer' }
}

/** "stayed away", where the parse has no particle. */
const isAway = (sentence: Sentence, token: number): boolean =>
  tokenOf(sentence, token).lemma === 'stay' &&
  childTokens(sentence, token, ['advmod']).some((t) => /^away$/i.test(t.text))

/** "did not come to parliament", "did not come close": that is about something else; a day, a reason and who says so are not. */
const goesElsewhere = (sentence: Sentence, token: number): boolean =>
  childTokens(sentence, token, ['xcomp']).length > 0 ||
  childTokens(sentence, token, ['advmod']).some((t) =>
    /^(?:far|close|near|often|alone|empty|late|early|soon)$/i.test(t.text),
  ) ||
  childTokens(sentence, token, ['obl']).some(
    (t) =>
      !isTimeWord(t) && /^(?:to|into|from|with|at|in|as|on|before|by)$/.test(prepositionOf(sentence, t.index) ?? ''),
  )
