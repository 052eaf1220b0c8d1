/** Floor 2, reading, counts. Whose meetings are counted, and where they were. */
import type { Token } from '../../language/types.ts'
import type { LocalId } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import { bears, children, childrenBy, marker, subjectOf } from '../claims/tree.ts'
import { everybody } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'

const WITH = new Set(['with', 'between', 'by', 'of'])
const AT = new Set(['in', 'at', 'to'])

/** Subject, object, "with", "between", "by" and the owner of what is counted. */
export function peopleAt(cast: Cast, sentence: PageSentence, around: readonly Token[]): readonly LocalId[] {
  const found = around.flatMap((at) => {
    const subject = at.upos === 'VERB' ? subjectOf(sentence, at) : undefined
    const beside = children(sentence, at.index).filter(
      (t) =>
        bears(t, 'nmod:poss') ||
        (at.upos === 'VERB' && bears(t, 'obj')) ||
        (bears(t, 'nmod', 'obl') && WITH.has(marker(sentence, t.index) ?? '')),
    )
    return [...(subject ? [subject] : []), ...beside].flatMap((t) => [...everybody(cast, sentence, t)])
  })
  return [...new Set(found)].filter((id) => cast.actor(id).kind !== 'place')
}

/** A place, or a state read as one, behind "in", "at" or "to". */
export function placeAt(cast: Cast, sentence: PageSentence, around: readonly Token[]): LocalId | null {
  for (const at of around) {
    for (const t of childrenBy(sentence, at.index, 'obl', 'nmod')) {
      const mention = AT.has(marker(sentence, t.index) ?? '') ? cast.at(sentence.index, t.index) : null
      if (mention?.actor && (mention.sense === 'place' || ['place', 'state'].includes(cast.actor(mention.actor).kind)))
        return mention.actor
    }
  }
  return null
}
