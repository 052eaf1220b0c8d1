/** Floor 2, reading, stage actors: whom a name between commas stands beside, though the parse may hang it on the word before. */
import { hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { isPersonNoun } from '../words.ts'
import type { NameSpot } from './spots.ts'

const CLOSES = /^[,.;)–—]$/

/** "the envoy for the lake, Okoye, ...": the envoy, also where the parse hangs the name on the lake, which is nobody. */
export function personOver(sentence: PageSentence, name: Pick<NameSpot, 'head' | 'first' | 'last'>): Token | null {
  const { tokens } = sentence
  const head = tokens[name.head]
  const beside = head && hasRel(head, ['appos']) ? tokens[head.head] : undefined
  const parted = tokens[name.first - 1]?.text === ',' && CLOSES.test(tokens[name.last + 1]?.text ?? '.')
  if (!beside || !parted || beside.upos !== 'NOUN') return null
  if (isPersonNoun(beside.lemma.toLowerCase())) return beside
  const above = hasRel(beside, ['nmod']) ? tokens[beside.head] : undefined
  return above && above.index < beside.index && isPersonNoun(above.lemma.toLowerCase()) ? above : null
}
