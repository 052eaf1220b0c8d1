/** Floor 2, reading, stage actors: phrases headed by nouns that stand for people, bodies and groups. */
import { childrenOf, conjunctsOf, findChild, hasRel } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Page, PageSentence } from '../page.ts'
import { countOf, definitenessOf, isPlural, phraseOf, prepositionOf } from './phrases.ts'
import type { NameSpot, NounSpot, Owner } from './spots.ts'
import { countryBy, isNounOf, isOutletPart, isPersonNoun, type NounClass, nounClasses, titleOf } from './words.ts'

/** All phrases of the page headed by a noun of the lexicon, in text order. Nouns inside names are passed over. */
export function spotNouns(page: Page, names: readonly NameSpot[]): readonly NounSpot[] {
  const bySentence = Map.groupBy(names, (name) => name.sentence)
  return page.sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence.index) ?? []
    return withoutHalves(sentence.tokens.flatMap((token) => toSpot(sentence, token, here) ?? []))
  })
}

/** "deputy" of "deputy prime minister Okoye" is no title of its own. */
const withoutHalves = (spots: readonly NounSpot[]): NounSpot[] =>
  spots.filter(
    (a) =>
      !spots.some(
        (b) =>
          b.head > a.head &&
          b.head - a.head <= 3 &&
          b.first <= a.head &&
          !b.plural &&
          b.names.some((n) => a.names.includes(n)),
      ),
  )

/** A phrase headed by any noun at all, for those who are credited with words though the lexicon does not know the noun. */
export function anyNoun(sentence: PageSentence, head: number, names: readonly NameSpot[]): NounSpot {
  const token = sentence.tokens[head] as Token
  return makeSpot(sentence, token, names, token.lemma.toLowerCase(), nounClasses(token.lemma.toLowerCase()))
}

const FORMER = new Set([
  'former',
  'ex',
  'ex-',
  'one-time',
  'onetime',
  'erstwhile',
  'then',
  'past',
  'ousted',
  'deposed',
  'late',
])

function toSpot(sentence: PageSentence, token: Token, names: readonly NameSpot[]): NounSpot | null {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null
  if (names.some((n) => n.first <= token.index && token.index <= n.last)) return null
  const lemma = longestNoun(sentence, token)
  const classes = nounClasses(lemma)
  if (classes.length === 0 && !isOutletPart(lemma, 'noun')) return null
  const spot = makeSpot(sentence, token, names, lemma, classes)
  if (isFrontOfTitle(sentence, token)) return null
  const modifies = hasRel(token, ['compound', 'amod', 'nmod:desc', 'flat', 'fixed'])
  return modifies && spot.names.length === 0 ? null : spot
}

/** What a body or office is called ends at its "of X"; "in Y" after it is where. An unnamed source is called by all its words. */
const NARROW: ReadonlySet<string> = new Set(['of', 'for', 'to'])
const USUAL: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'in',
  'at',
  'from',
  'with',
  'near',
  'inside',
  'within',
  'around',
  'close to',
  'on',
])
const isNarrow = (classes: readonly NounClass[]): boolean => classes.some((c) => c === 'body' || c === 'office')

/** "Director" of "Director-General": the office is the word after it. */
function isFrontOfTitle(sentence: PageSentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]
  if (next?.xpos === 'HYPH' || next?.text === '-') return next.start === token.end
  return (
    next !== undefined &&
    next.upos === token.upos &&
    token.upos === 'PROPN' &&
    isPersonNoun(next.lemma.toLowerCase()) &&
    next.head === token.head
  )
}

function makeSpot(
  sentence: PageSentence,
  token: Token,
  names: readonly NameSpot[],
  lemma: string,
  classes: readonly NounClass[],
): NounSpot {
  const head = token.index
  const hanging = ownersOf(sentence, head)
  const base = baseOf(sentence, head, hanging, names)
  const owners = [...hanging, ...ownersBefore(sentence, base[0]?.index ?? head, hanging, names)]
  const phrase = phraseOf(sentence, head, isNarrow(classes) ? NARROW : USUAL)
  const described = isPersonNoun(lemma) ? namesDescribed(sentence, token, names, phrase.last) : []
  const cut = names.find((n) => described.includes(n.head) && n.first > head)
  return {
    sentence: sentence.index,
    head,
    first: phrase.first,
    last: cut ? Math.max(head, Math.min(phrase.last, cut.first - 1)) : phrase.last,
    lemma,
    classes,
    definite: definitenessOf(sentence, head),
    plural: isPlural(token) || lemma === 'people' || lemma === 'police',
    count: countOf(sentence, head),
    modifiers: base
      .slice(0, -1)
      .map((t) => t.text.toLowerCase())
      .filter((w) => !FORMER.has(w)),
    former:
      /^ex-/.test(lemma) ||
      [...base, ...childrenOf(sentence, head).map((c) => sentence.tokens[c] as Token)].some(
        (t) => t.index < head && FORMER.has(t.text.toLowerCase()),
      ),
    owners,
    predicateOf: predicateSubject(sentence, head),
    names: described,
    title: titleWords(sentence, base, head, owners),
  }
}

/** "minister" of "the foreign ministers" is "foreign minister" where the lexicon has that. */
function longestNoun(sentence: PageSentence, token: Token): string {
  const of = textFrom(sentence, token, 3)
  if (nounClasses(of).length > 0 && of.includes(' of ')) return of
  const said = token.lemma.toLowerCase()
  const lemma = isPlural(token) && nounClasses(said).length === 0 && said.endsWith('s') ? said.slice(0, -1) : said
  for (const length of [3, 2, 1]) {
    const before = sentence.tokens.slice(Math.max(0, token.index - length), token.index)
    if (before.length < length) continue
    const words = [...before.map((t) => t.text.toLowerCase()), lemma]
    for (const joined of [words.join(' '), words.join(' ').replace(/ - /g, '-')]) {
      if (nounClasses(joined).length > 0 && !joined.includes(' of ')) return joined
    }
  }
  return lemma
}

const textFrom = (sentence: PageSentence, token: Token, length: number): string =>
  sentence.tokens
    .slice(token.index, token.index + length)
    .map((t) => t.text.toLowerCase())
    .join(' ')

const HOW: Readonly<Record<string, Owner['how']>> = {
  of: 'of',
  for: 'for',
  to: 'to',
  at: 'in',
  in: 'in',
  inside: 'in',
  within: 'in',
  from: 'from',
  with: 'in',
  by: 'of',
  on: 'of',
}

function ownersOf(sentence: PageSentence, head: number): readonly Owner[] {
  const found: Owner[] = []
  for (const child of childrenOf(sentence, head)) {
    const token = sentence.tokens[child] as Token
    if (token.rel === 'nmod:poss') found.push({ token: child, how: 'possessor' })
    else if (hasRel(token, ['compound', 'amod', 'nmod:desc'])) found.push({ token: child, how: 'modifier' })
    else if (token.rel === 'nmod' || token.rel === 'obl') {
      const how = HOW[prepositionOf(sentence, child) ?? '']
      if (how) for (const each of conjunctsOf(sentence, child)) found.push({ token: each, how })
    }
  }
  return found
}

/** A name directly before the phrase ("U.S. President Okoye", "Reef Fund’s head Ito"), though the parse may hang it on the person's name. */
function ownersBefore(
  sentence: PageSentence,
  first: number,
  known: readonly Owner[],
  names: readonly NameSpot[],
): readonly Owner[] {
  const mark = sentence.tokens[first - 1]?.xpos === 'POS'
  const name = names.find((n) => n.last === first - (mark ? 2 : 1))
  if (!name || known.some((o) => o.token >= name.first && o.token <= name.last)) return []
  const over = sentence.tokens[name.head] as Token
  if (!mark && !hasRel(over, ['compound', 'amod', 'nmod:desc', 'nmod:poss', 'flat'])) return []
  return [{ token: name.head, how: mark ? 'possessor' : 'modifier' }]
}

/** The adjectives and nouns directly before the head that tell of what kind it is, and the head; owners that are names left out. */
function baseOf(
  sentence: PageSentence,
  head: number,
  owners: readonly Owner[],
  names: readonly NameSpot[],
): readonly Token[] {
  const isName = (i: number) => names.some((n) => n.first <= i && i <= n.last)
  const possessors = owners.filter((o) => o.how === 'possessor').map((o) => o.token)
  let first = head
  while (
    first > 0 &&
    mayModify(sentence.tokens[first - 1] as Token) &&
    !isName(first - 1) &&
    !possessors.includes(first - 1)
  )
    first--
  return sentence.tokens.slice(first, head + 1)
}

const mayModify = (token: Token): boolean =>
  (['ADJ', 'NOUN', 'PROPN'].includes(token.upos) || token.xpos === 'HYPH' || ['VBN', 'VBG'].includes(token.xpos)) &&
  !NO_MODIFIER.has(token.text.toLowerCase())

const NO_MODIFIER = new Set([
  'following',
  'including',
  'according',
  'such',
  'other',
  'many',
  'several',
  'few',
  'same',
  'regarding',
  'citing',
  'concerning',
])

function titleWords(sentence: PageSentence, base: readonly Token[], head: number, owners: readonly Owner[]): string {
  const of = owners.find(
    (o) => o.how === 'of' && sentence.tokens[o.token]?.upos === 'NOUN' && sentence.tokens[o.token]?.xpos !== 'NNP',
  )
  const kept = withoutPraise(base.filter((t) => !FORMER.has(t.text.toLowerCase())))
  const front = joined(kept.length > 0 ? kept : [sentence.tokens[head] as Token])
  if (!of || base.at(-1)?.index !== head) return front
  const { last } = phraseOf(sentence, of.token)
  const first = findChild(sentence, of.token, ['case'])
  return first === head + 1 && last - first < 6 ? `${front} ${joined(sentence.tokens.slice(first, last + 1))}` : front
}

/** "reform-minded", "new", "top": what the reporter thinks of the holder is no part of the office. */
function withoutPraise(base: readonly Token[]): readonly Token[] {
  let first = 0
  while (first < base.length - 1 && isPraise(base, first)) first += base[first + 1]?.xpos === 'HYPH' ? 3 : 1
  return base.slice(Math.min(first, base.length - 1))
}

const isPraise = (base: readonly Token[], i: number): boolean =>
  (base[i]?.upos === 'ADJ' && !OF_OFFICES.has(base[i]?.text.toLowerCase() ?? '') && base[i + 1]?.xpos !== 'HYPH') ||
  (base[i + 1]?.xpos === 'HYPH' &&
    /^(?:minded|known|time|ranking|old|placed|serving|born|educated|based|backed)$/.test(
      base[i + 2]?.text.toLowerCase() ?? '',
    ))

const OF_OFFICES = new Set(
  'foreign prime special chief deputy vice acting supreme permanent high general executive first second economic financial national federal presidential parliamentary military political legal public interim honorary grand regional provincial assistant principal diplomatic humanitarian environmental nuclear commercial internal external naval cultural social digital central royal papal apostolic shadow joint'.split(
    ' ',
  ),
)

const joined = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => t.text + (i + 1 < tokens.length && tokens[i + 1]?.start !== t.end ? ' ' : '')).join('')

function predicateSubject(sentence: PageSentence, head: number): number | null {
  if (findChild(sentence, head, ['cop']) === undefined) return null
  return findChild(sentence, head, ['nsubj']) ?? null
}

/** The names of persons a noun stands beside as title or apposition. `end` is the last token of the noun's phrase. */
function namesDescribed(
  sentence: PageSentence,
  token: Token,
  names: readonly NameSpot[],
  end: number,
): readonly number[] {
  const persons = names.filter((n) => n.sort === 'person')
  const set = isPlural(token)
    ? undefined
    : (nameBeforeComma(sentence, token, persons, end) ?? nameAfterComma(sentence, token, persons, end))
  if (set) return [set.head]
  const found = persons.filter((n) => isBeside(sentence, token, n, names, end))
  const shared = conjunctsOf(sentence, token.index).find((c) => c > token.index && c < token.index + 6)
  if (
    found.length === 0 &&
    shared !== undefined &&
    !isPlural(token) &&
    findChild(sentence, shared, ['det']) === undefined
  ) {
    const other = sentence.tokens[shared] as Token
    const next = persons.filter((n) => n.first === other.index + 1)
    if (isPersonNoun(other.lemma.toLowerCase()) && isAdjacent(other, next[0])) return next.map((n) => n.head)
  }
  const first = found.find((n) => n.first === token.index + 1 || n.first === end + 1) ?? found[0]
  if (!first || !isPlural(token)) return first ? [first.head] : []
  const heads = new Set(conjunctsOf(sentence, first.head))
  return persons.filter((n) => heads.has(n.head)).map((n) => n.head)
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
  const after = sentence.tokens[end + 1]?.text ?? '.'
  const next = sentence.tokens[end + 2]?.text ?? ''
  const over = sentence.tokens[token.head]
  const isApposition = token.rel === 'appos' && over !== undefined && (over.index === name.head || over.rel !== 'conj')
  const closes = /^[,.;)–—]$/.test(after) && !/^(?:and|or)$/.test(next)
  return isApposition || (closes && !hasRel(token, ['nsubj', 'obj', 'obl', 'root'])) ? name : undefined
}

/** The words from a token up to a name are a title or nothing: "President" in "his counterpart, President Okoye". */
const isTitled = (sentence: PageSentence, from: number, to: number): boolean => {
  const words = joined(sentence.tokens.slice(from, to)).replace(/^the /i, '')
  return (
    from === to ||
    titleOf(words) !== null ||
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
  if (definite !== 'definite' && definite !== 'owned') return undefined
  const isList =
    /^(?:and|or)$/.test(tokens[name.last + 2]?.text ?? '') &&
    tokens[name.head]?.rel === 'conj' &&
    !isNounOf(longestNoun(sentence, token), 'office')
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
    (!row && (head.head === token.index || token.head === name.head)) || (head.head > token.index && head.head <= end)
  if (name.first === token.index + 1 && (hangs || head.head === token.head || row)) return true
  if (!hangs || name.first <= token.index || name.first > end + 1 || head.rel === 'nmod:poss') return false
  return prepositionOf(sentence, name.head) === null || isAfterPlace(names, name)
}
