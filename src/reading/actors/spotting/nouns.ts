/** Floor 2, reading, stage actors: phrases headed by nouns that stand for people, bodies and groups. */
import { childrenOf, findChild, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Page, PageSentence } from '../../page.ts'
import { isNounOf, isOutletPart, isPersonNoun, type NounClass, nounClasses } from '../words.ts'
import { namesApposed, namesDescribed } from './described-names.ts'
import { baseOf, ownersBefore, ownersOf } from './noun-owners.ts'
import { FORMER, longestNoun, officeOf, titleWords } from './noun-titles.ts'
import { countOf, definitenessOf, isPlural, phraseOf } from './phrases.ts'
import type { NameSpot, NounSpot } from './spots.ts'

/** All phrases of the page headed by a noun of the lexicon, in text order. Nouns inside names are passed over. */
export function spotNouns(page: Page, names: readonly NameSpot[]): readonly NounSpot[] {
  const bySentence = Map.groupBy(names, (name) => name.sentence)
  return page.sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence.index) ?? []
    return withoutInner(withoutHalves(sentence.tokens.flatMap((token) => toSpot(sentence, token, here) ?? [])))
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

/** "the envoy of the emir, Okoye": the name after the comma is the envoy's, whoever else his title speaks of. */
const withoutInner = (spots: readonly NounSpot[]): NounSpot[] =>
  spots.map((inner) => {
    const isOuter = (outer: NounSpot): boolean =>
      outer.head < inner.first &&
      (inner.last <= outer.last || inner.first === outer.last + 1) &&
      isNounOf(outer.lemma, 'office', 'post', 'spokes', 'staff') &&
      inner.names.some((n) => n > inner.last && outer.names.includes(n))
    return spots.some(isOuter) ? { ...inner, names: [] } : inner
  })

/** A phrase headed by any noun at all, for those who are credited with words though the lexicon does not know the noun. */
export function anyNoun(sentence: PageSentence, head: number, names: readonly NameSpot[]): NounSpot {
  const token = sentence.tokens[head] as Token
  return makeSpot(sentence, token, names, token.lemma.toLowerCase(), nounClasses(token.lemma.toLowerCase()))
}

function toSpot(sentence: PageSentence, token: Token, names: readonly NameSpot[]): NounSpot | null {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null
  if (names.some((n) => n.first <= token.index && token.index <= n.last)) return null
  const lemma = longestNoun(sentence, token)
  const classes = nounClasses(lemma)
  if (classes.length === 0 && !isOutletPart(lemma, 'noun') && namesApposed(sentence, token, names).length === 0)
    return null
  const spot = makeSpot(sentence, token, names, lemma, classes)
  if (isFrontOfTitle(sentence, token) || isEndOfTitle(sentence, token)) return null
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
/** Unlike an envoy or a consul, a minister is not sent anywhere: "met the deputy minister in Lima" tells where they met. */
const isOfGovernment = (lemma: string): boolean =>
  /(?:minister|secretary|president|premier|adviser|advisor)$/.test(lemma)
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

/** "delegation" of "head of delegation". */
function isEndOfTitle(sentence: PageSentence, token: Token): boolean {
  const front = sentence.tokens[token.index - 2]
  return front !== undefined && front.head !== token.index && longestNoun(sentence, front).includes(' of ')
}

/** "the Minister of Trade of Ruritania, Okoye, and his aides", parsed as a row: the phrase ends at the comma before the name. */
function beforeApposed<P extends { readonly first: number; readonly last: number }>(
  sentence: PageSentence,
  phrase: P,
  head: number,
  names: readonly NameSpot[],
): P {
  const name = names.find((n) => n.sort === 'person' && n.first > head + 1 && n.first <= phrase.last)
  return name && sentence.tokens[name.first - 1]?.text === ',' ? { ...phrase, last: name.first - 2 } : phrase
}

function makeSpot(
  sentence: PageSentence,
  token: Token,
  names: readonly NameSpot[],
  lemma: string,
  classes: readonly NounClass[],
): NounSpot {
  const head = token.index
  const whole = phraseOf(sentence, head, isNarrow(classes) || isOfGovernment(lemma) ? NARROW : USUAL)
  const phrase = beforeApposed(sentence, whole, head, names)
  const hanging = ownersOf(sentence, head).filter(
    (o) => (phrase === whole || o.token <= phrase.last) && !(o.token === head + 2 && lemma.includes(' of ')),
  )
  const base = baseOf(sentence, head, hanging, names)
  const owners = [...hanging, ...ownersBefore(sentence, base[0]?.index ?? head, hanging, names)]
  const isUnknown = classes.length === 0 && token.upos === 'NOUN'
  const described = isPersonNoun(lemma)
    ? namesDescribed(sentence, token, names, phrase.last)
    : isUnknown
      ? namesApposed(sentence, token, names)
      : []
  const cut = names.find((n) => described.includes(n.head) && n.first > head)
  const title = titleWords(sentence, base, head, owners, names)
  const office = officeOf(lemma, title)
  return {
    sentence: sentence.index,
    head,
    first: phrase.first,
    last: cut ? Math.max(head, Math.min(phrase.last, cut.first - 1)) : phrase.last,
    lemma: office,
    classes: office === lemma ? classes : nounClasses(office),
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
    title,
  }
}

function predicateSubject(sentence: PageSentence, head: number): number | null {
  if (findChild(sentence, head, ['cop']) === undefined) return null
  return findChild(sentence, head, ['nsubj']) ?? null
}
