/**
 * Floor 2, reading, contacts. "will visit Lima on Thursday and Oslo on Friday": of one journey every further place with a day of its own is
 * a visit of its own. Places without days ("visited Lima and Oslo") stay one.
 */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { tokenOf } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import type { Draft } from './draft.ts'
import { isNamedPlace } from './motion.ts'

const JOURNEYS: ReadonlySet<Draft['kind']> = new Set(['visit', 'arrival', 'departure'])

export function legsOf(cast: Cast, draft: Draft): readonly Draft[] {
  const { sentence, token, rule } = draft
  if (!JOURNEYS.has(draft.kind) || rule.sort === 'noun') return []
  const first = draft.destination ?? cast.at(sentence.index, token)?.actor ?? null
  if (first === null) return []
  return sentence.tokens.flatMap(({ index, upos }) => {
    const place = cast.at(sentence.index, index)?.actor ?? null
    const isLeg =
      index > token &&
      upos === 'PROPN' &&
      place !== null &&
      place !== first &&
      isNamedPlace(cast, sentence, index) &&
      isJoined(sentence, token, index) &&
      isDated(sentence, index) &&
      ancestorsOf(sentence, index).includes(token)
    return isLeg ? [{ ...draft, destination: place, leg: index }] : []
  })
}

/** "and Oslo", ", to Oslo", "and then to Oslo", with the day of the place before it on the other side. */
function isJoined(sentence: PageSentence, head: number, place: number): boolean {
  let at = place - 1
  while (/^(to|in|into|at|for|then|on|later|the)$/i.test(sentence.tokens[at]?.text ?? '')) at--
  if (!/^(and|,|before)$/i.test(sentence.tokens[at]?.text ?? '')) return false
  while (/^(and|,)$/i.test(sentence.tokens[at]?.text ?? '')) at--
  return at > head && isTimeWord(tokenOf(sentence, at))
}

/** "Oslo on Friday", "Oslo tomorrow". */
const isDated = (sentence: PageSentence, place: number): boolean =>
  [1, 2, 3].some((step) => {
    const token = sentence.tokens[place + step]
    const between = sentence.tokens.slice(place + 1, place + step)
    return token !== undefined && isTimeWord(token) && between.every((t) => /^(on|in|next|the|this)$/i.test(t.text))
  })
