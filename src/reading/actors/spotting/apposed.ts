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

/** "the presidents of Ruritania and Bonaire, Okoye and Ito, ...": as many persons as countries, set off by commas, wherever the parse hangs them. */
export function namesInRow(sentence: PageSentence, token: Token, persons: readonly NameSpot[]): readonly NameSpot[] {
  const { tokens } = sentence
  const first = persons.find((n) => n.first > token.index)
  if (!first || tokens[first.first - 1]?.text !== ',' || !isPersonNoun(token.lemma.toLowerCase())) return []
  const between = tokens.slice(token.index + 1, first.first - 1)
  if (between[0]?.text !== 'of' || !between.slice(1).every((t) => t.upos === 'PROPN' || OF_A_LIST.test(t.text)))
    return []
  const countries = between.slice(1).filter((t, i, all) => t.upos === 'PROPN' && all[i + 1]?.upos !== 'PROPN').length
  const row = [first]
  for (const name of persons.filter((n) => n.first > first.last)) {
    const gap = tokens.slice((row.at(-1) as NameSpot).last + 1, name.title?.first ?? name.first)
    if (gap.length > 0 && gap.length <= 2 && gap.every((t) => /^(?:,|and)$/.test(t.text))) row.push(name)
  }
  const closes = CLOSES.test(tokens[(row.at(-1) as NameSpot).last + 1]?.text ?? '.')
  return closes && countries > 1 && row.length === countries ? row : []
}

const OF_A_LIST = /^(?:,|and|the)$/
