/** Floor 2, reading, stage actors: the words of an office or trade in a noun phrase. */
import { facingOffice } from '../../../language/offices.ts'
import { findChild } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { nounClasses, titleOf } from '../words.ts'
import { isPlural, phraseOf } from './phrases.ts'
import type { NameSpot, Owner } from './spots.ts'

/** Words that say that an office is no longer held. */
export const FORMER = new Set([
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

/** "minister" of "the foreign ministers" is "foreign minister" where the lexicon has that. */
export function longestNoun(sentence: PageSentence, token: Token): string {
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

export const textFrom = (sentence: PageSentence, token: Token, length: number): string =>
  sentence.tokens
    .slice(token.index, token.index + length)
    .map((t, i) => (i === 0 && isPlural(t) ? t.lemma : t.text).toLowerCase())
    .join(' ')

export function titleWords(
  sentence: PageSentence,
  base: readonly Token[],
  head: number,
  owners: readonly Owner[],
  names: readonly NameSpot[],
): string {
  const of = owners.find(
    (o) =>
      o.how === 'of' &&
      ((sentence.tokens[o.token]?.upos === 'NOUN' && sentence.tokens[o.token]?.xpos !== 'NNP') ||
        isField(sentence, head, o.token, names)),
  )
  const kept = rankOf(base) ?? withoutPraise(base.filter((t) => !FORMER.has(t.text.toLowerCase())))
  const front = joined(kept.length > 0 ? kept : [sentence.tokens[head] as Token])
  if (!of || base.at(-1)?.index !== head) return front
  const last = beforeNames(sentence, of.token, phraseOf(sentence, of.token).last, names)
  const first = findChild(sentence, of.token, ['case'])
  return first === head + 1 && last - first < 6 ? `${front} ${joined(sentence.tokens.slice(first, last + 1))}` : front
}

/** "Deputy Minister for Home Affairs Major General Okoye": the field of the office before it is no part of the rank. */
function rankOf(base: readonly Token[]): readonly Token[] | null {
  const from = base.findIndex((_, i) => titleOf(joined(base.slice(i)))?.kind === 'rank')
  return from > 0 ? base.slice(from) : null
}

/** "Minister of Foreign Affairs", "Secretary for Trade": capitals that name no body or country say which office it is. */
const isField = (sentence: PageSentence, head: number, of: number, names: readonly NameSpot[]): boolean =>
  /^(?:minister|secretary|undersecretary|vice-minister)$/i.test(sentence.tokens[head]?.text ?? '') &&
  sentence.tokens[of]?.upos === 'PROPN' &&
  !names.some((n) => n.first <= of && of <= n.last)

/** "of Foreign Affairs of the Republic of Ruritania": the field ends where the state begins. */
function beforeNames(sentence: PageSentence, from: number, last: number, names: readonly NameSpot[]): number {
  const name = names.find((n) => from < n.first && n.first <= last)
  if (!name) return last
  let end = name.first - 1
  while (end > from && ['ADP', 'DET', 'PUNCT'].includes(sentence.tokens[end]?.upos ?? '')) end--
  return end
}

/** "Minister of Foreign Affairs" is a foreign minister, "head of Ruritanian diplomacy" its chief; any other noun is what it is. */
export function officeOf(lemma: string, title: string): string {
  if (lemma === 'minister') return / (?:of|for) /i.test(title) ? officeNamed(title, lemma) : lemma
  return /^(?:head|chief)$/.test(lemma) && /^\S+ of (?:\S+ )?diplomacy$/i.test(title) ? 'chief of diplomacy' : lemma
}

function officeNamed(title: string, lemma: string): string {
  const office = facingOffice(title)
  return nounClasses(office).length > 0 ? office : lemma
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

export const joined = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => t.text + (i + 1 < tokens.length && tokens[i + 1]?.start !== t.end ? ' ' : '')).join('')
