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
  const beside = head && (hasRel(head, ['appos']) || isListed(sentence, head)) ? tokens[head.head] : undefined
  const parted = tokens[name.first - 1]?.text === ',' && CLOSES.test(tokens[name.last + 1]?.text ?? '.')
  if (!beside || !parted) return null
  if (beside.upos === 'PROPN') return sentFrom(sentence, beside)
  if (beside.upos !== 'NOUN' || !hasRel(head as Token, ['appos'])) return null
  if (isPersonNoun(beside.lemma.toLowerCase())) return beside
  const above = hasRel(beside, ['nmod']) ? tokens[beside.head] : undefined
  return above && above.index < beside.index && isPersonNoun(above.lemma.toLowerCase()) ? above : null
}

/** "her counterpart from Ruritania, Okoye, ...": no country is somebody, wherever the parse hangs it and the name. */
function sentFrom({ tokens }: PageSentence, country: Token): Token | null {
  const of = tokens[country.index - 1]
  const person = tokens[country.index - 2]
  return person?.xpos === 'NN' && /^(?:from|of|in|for|to)$/.test(of?.text ?? '') && isOne(tokens, person)
    ? person
    : null
}

/** "opposite number" is a person of two words. */
const isOne = (tokens: readonly Token[], noun: Token): boolean =>
  isPersonNoun(noun.lemma.toLowerCase()) ||
  isPersonNoun(`${tokens[noun.index - 1]?.text.toLowerCase() ?? ''} ${noun.lemma.toLowerCase()}`)

/** Taken by the parse for the next of a list, though no "and" follows. */
const isListed = ({ tokens }: PageSentence, head: Token): boolean =>
  head.rel === 'conj' &&
  !tokens.some(
    (t) => t.rel === 'cc' && (t.head === head.index || t.head === head.head || tokens[t.head]?.head === head.head),
  )
