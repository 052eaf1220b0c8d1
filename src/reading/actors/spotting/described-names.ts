/** Floor 2, reading, stage actors: which persons' names a noun stands beside ("Kremlin spokesman Okoye", "Okoye, the envoy, ..."). */
import { conjunctsOf, findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { countryBy, isNounOf, isPersonNoun, nounClasses, titleOf } from '../words.ts'
import { namesInRow, personOver } from './apposed.ts'
import { joined, longestNoun, textFrom } from './noun-titles.ts'
import { definitenessOf, isPlural, phraseOf, prepositionOf } from './phrases.ts'
import type { NameSpot } from './spots.ts'

/** The names of persons a noun stands beside as title or apposition. `end` is the last token of the noun's phrase. */
export function namesDescribed(
  sentence: PageSentence,
  token: Token,
  names: readonly NameSpot[],
  end: number,
): readonly number[] {
  const persons = names.filter((n) => n.sort === 'person')
  const next = isPlural(token) ? undefined : nameRightAfter(sentence, token, persons)
  if (next) return [next.head]
  const set = isPlural(token) ? undefined : nameSetOff(sentence, token, persons, end)
  if (set) return [set.head]
  const found = persons.filter(
    (n) =>
      isBeside(sentence, token, n, names, end) ||
      isLongTitle(sentence, token, n, persons) ||
      isGiven(sentence, token, n) ||
      personOver(sentence, n)?.index === token.index,
  )
  const shared = conjunctsOf(sentence, token.index).find((c) => c > token.index && c < token.index + 6)
  if (
    found.length === 0 &&
    shared !== undefined &&
    !isPlural(token) &&
    findChild(sentence, shared, ['det']) === undefined
  ) {
    const other = sentence.tokens[shared] as Token
    const following = persons.filter((n) => n.first === other.index + 1)
    if (isPersonNoun(other.lemma.toLowerCase()) && isAdjacent(other, following[0])) return following.map((n) => n.head)
  }
  const row = isPlural(token) ? namesInRow(sentence, token, persons) : []
  if (row.length > 0) return row.map((n) => n.head)
  const first = found.find((n) => n.first === token.index + 1 || n.first === end + 1) ?? found[0]
  if (!first || !isPlural(token)) return first ? [first.head] : []
  const heads = new Set(conjunctsOf(sentence, first.head))
  return persons.filter((n) => heads.has(n.head)).map((n) => n.head)
}

/** "..., Ito, spokeswoman Okoye said": a title and the name right after it are one, wherever the parse hangs them. */
function nameRightAfter(sentence: PageSentence, token: Token, persons: readonly NameSpot[]): NameSpot | undefined {
  const name = persons.find((n) => n.first === token.index + 1)
  const head = name && sentence.tokens[name.head]
  return head?.rel === 'flat' &&
    head.head === token.index &&
    isNounOf(longestNoun(sentence, token), 'spokes', 'office', 'post')
    ? name
    : undefined
}

/** The name before or after the commas around a description. "Okoye, his deputy, Ito, ...": nobody is his own deputy, so it is the one after. */
function nameSetOff(
  sentence: PageSentence,
  token: Token,
  persons: readonly NameSpot[],
  end: number,
): NameSpot | undefined {
  const before = nameBeforeComma(sentence, token, persons, end)
  const after = nameAfterComma(sentence, token, persons, end)
  const owned = sentence.tokens[phraseOf(sentence, token.index).first]?.xpos === 'PRP$'
  const next = before && after ? owned || isDescribedBefore(sentence, before) : owned
  return next ? (after ?? before) : (before ?? after)
}

/** "The envoy, Okoye, the consul, Ito, and": the name before has a description of its own, in front of it as is the custom here. */
function isDescribedBefore(sentence: PageSentence, name: NameSpot): boolean {
  const first = name.title?.first ?? name.first
  const comma = isPersonNoun(sentence.tokens[first - 1]?.text.toLowerCase() ?? '') ? first - 2 : first - 1
  return (
    sentence.tokens[comma]?.text === ',' &&
    sentence.tokens.some(
      (t) => t.index < comma && isPersonNoun(t.lemma.toLowerCase()) && phraseOf(sentence, t.index).last === comma - 1,
    )
  )
}

/** "Okoye and Ito, the envoy, ...": set off by commas, it is the name before the comma that is described. */
function nameBeforeComma(
  sentence: PageSentence,
  token: Token,
  persons: readonly NameSpot[],
  end: number,
): NameSpot | undefined {
  const { first } = phraseOf(sentence, token.index)
  const name = persons.find((n) => n.last === first - 2)
  if (!name || sentence.tokens[first - 1]?.text !== ',') return undefined
  // "met Ito, spokeswoman Ana Brandis said": a noun that a name follows is that name's.
  if (persons.some((n) => n.first === token.index + 1)) return undefined
  const after = sentence.tokens[end + 1]?.text ?? '.'
  const next = sentence.tokens[end + 2]?.text ?? ''
  const over = sentence.tokens[token.head]
  const isApposition = token.rel === 'appos' && over !== undefined && (over.index === name.head || over.rel !== 'conj')
  const closes = /^[,.;)–—]$/.test(after) && !/^(?:and|or)$/.test(next)
  return isApposition || (closes && !hasRel(token, ['nsubj', 'obj', 'obl', 'root'])) ? name : undefined
}

/** The words from a token up to a name are a title or nothing: "President" in "his counterpart, President Okoye". */
const isTitled = (sentence: PageSentence, from: number, to: number): boolean => {
  const said = joined(sentence.tokens.slice(from, to))
  const words = said.replace(/^(?:the|H\. ?E\.|HE|(?:His|Her) Excellency)(?: |$)/i, '')
  return (
    words === '' ||
    said === 'one' ||
    titleOf(words) !== null ||
    words.split(' ').every((word) => titleOf(word) !== null) ||
    countryBy(words, 'people') !== null ||
    countryBy(words, 'demonym') !== null
  )
}

/** "the new Ruritanian president, Ilir Okoye, ..." though the parse may hang the name elsewhere. */
function nameAfterComma(
  sentence: PageSentence,
  token: Token,
  persons: readonly NameSpot[],
  end: number,
): NameSpot | undefined {
  const name = persons.find((n) => n.first >= end + 2 && n.first <= end + 5 && isTitled(sentence, end + 2, n.first))
  const { tokens } = sentence
  if (!name || tokens[end + 1]?.text !== ',' || hasRel(token, ['root'])) return undefined
  const after = tokens[name.last + 1]?.text ?? '.'
  const definite = definitenessOf(sentence, token.index)
  const isOne = tokens[name.first - 1]?.text === 'one'
  if (definite !== 'definite' && definite !== 'owned' && !isOne) return undefined
  const isList =
    /^(?:and|or)$/.test(tokens[name.last + 2]?.text ?? '') &&
    tokens[name.head]?.rel === 'conj' &&
    !isNounOf(longestNoun(sentence, token), 'office') &&
    !(/^\p{Lu}/u.test(tokens[token.index]?.text ?? '') && tokens[token.index + 1]?.text === 'of')
  return /^[,.;:)–—]$/.test(after) && !isList ? name : undefined
}

const isAdjacent = (token: Token, name: NameSpot | undefined): boolean => name?.first === token.index + 1

/** "envoy to the Middle East Okoye": the name of a place parts the preposition from the person. */
const isAfterPlace = (names: readonly NameSpot[], name: NameSpot): boolean =>
  names.some((n) => n.last === name.first - 1 && n.sort !== 'person' && n.sort !== 'demonym')

function isBeside(
  sentence: PageSentence,
  token: Token,
  name: NameSpot,
  names: readonly NameSpot[],
  end: number,
): boolean {
  const head = sentence.tokens[name.head] as Token
  if (token.head === name.head && hasRel(token, ['nmod:desc', 'compound', 'appos', 'flat'])) return true
  if (head.head === token.index && hasRel(head, ['appos', 'flat', 'nmod:desc'])) return true
  if (name.first === token.index + 3 && nounClasses(textFrom(sentence, token, 3)).length > 0) return true
  const row = token.rel === 'conj' || (head.head === token.index && head.rel === 'conj')
  const hangs =
    (!row && (head.head === token.index || token.head === name.head)) ||
    (head.head > token.index && head.head <= end && name.first === end + 1)
  if (name.first === token.index + 1 && (hangs || head.head === token.head || row)) return true
  if (!hangs || name.first <= token.index || name.first > end + 1 || head.rel === 'nmod:poss') return false
  return prepositionOf(sentence, name.head) === null || isAfterPlace(names, name)
}

/** "Minister of Foreign Affairs and Trade of Ruritania Ilir Okoye": a title that runs up to the name, wherever the parse hangs its parts. */
function isLongTitle(sentence: PageSentence, token: Token, name: NameSpot, persons: readonly NameSpot[]): boolean {
  const between = sentence.tokens.slice(token.index + 1, name.first)
  if (between.length === 0 || between.length > LONGEST || name.title !== null || isPlural(token)) return false
  if (!/^\p{Lu}/u.test(token.text) || between[0]?.text !== 'of' || !isPersonNoun(longestNoun(sentence, token)))
    return false
  return (
    between.every((t) => /^\p{Lu}/u.test(t.text) || OF_TITLES.has(t.text)) &&
    /^\p{Lu}/u.test(between.at(-1)?.text ?? '') &&
    !persons.some((n) => token.index < n.first && n.first < name.first)
  )
}

const LONGEST = 14
const OF_TITLES = new Set(['of', 'for', 'and', 'the', '&', 'to', 'on'])

/** "a woman who gave her name as Okoye", "a man identified as Ito". */
function isGiven(sentence: PageSentence, token: Token, name: NameSpot): boolean {
  const head = sentence.tokens[name.head] as Token
  const verb = sentence.tokens[head.head]
  if (!verb || prepositionOf(sentence, name.head) !== 'as') return false
  return (
    hasRel(verb, ['acl']) &&
    verb.head === token.index &&
    /^(?:give|identify|introduce|name|know)$/.test(verb.lemma.toLowerCase())
  )
}

/** A noun the lexicon does not know stands for a person where the parse puts a person's name beside it: "the stationmaster, Okoye,". */
export function namesApposed(sentence: PageSentence, token: Token, names: readonly NameSpot[]): readonly number[] {
  if (token.upos !== 'NOUN' || isPlural(token)) return []
  return names
    .filter((n) => n.sort === 'person')
    .filter((n) => {
      const head = sentence.tokens[n.head] as Token
      const below = head.head === token.index && head.rel === 'appos' && (personOver(sentence, n) ?? token) === token
      const above = token.head === n.head && (token.rel === 'appos' || token.rel === 'nmod:desc')
      return below || above
    })
    .map((n) => n.head)
}
