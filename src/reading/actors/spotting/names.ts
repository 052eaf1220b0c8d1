/**
 * Floor 2, reading, stage actors: names. The language pack proposes them; here they lose titles, possessive marks and articles,
 * are told apart by the lexicons, and those it passed over (capitals, demonyms, known bodies and media) are added.
 */

import { headOfSpan, phraseOf } from '../../../language/tree.ts'
import type { Page, PageSentence } from '../../page.ts'
import { isNounOf, isOutletPart } from '../words.ts'
import { findKnown } from './name-known.ts'
import { NO_NAME, repair } from './name-repair.ts'
import { findNameRuns } from './name-runs.ts'
import { sortOf } from './name-sorts.ts'
import { honorificBefore, rankBefore, splitTitle } from './name-titles.ts'
import type { NameSpot } from './spots.ts'

/** All names of the page, in text order, not overlapping. */
export const spotNames = (page: Page): readonly NameSpot[] =>
  page.sentences.flatMap((sentence) => spotInSentence(page.report.text, sentence))

/** A stretch of tokens that is, or is taken for, a name. `kind` as the pack or the shape of the words says. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organisation' | 'place' | null
  /** Where the parse's own phrase begins, if words before the name were cut off: it may hang the name on them. */
  readonly whole?: number
}

function spotInSentence(text: string, sentence: PageSentence): NameSpot[] {
  const stretches: Stretch[] = [...findKnown(sentence)]
  const add = (found: readonly Stretch[]) => {
    for (const stretch of found) {
      const clash = stretches.findIndex((other) => other.first <= stretch.last && stretch.first <= other.last)
      if (clash < 0) stretches.push(stretch)
      else if (widens(stretch, stretches[clash] as Stretch, sentence)) stretches[clash] = stretch
    }
  }
  add(sentence.names.flatMap((name) => repair(sentence, name)))
  add(findNameRuns(sentence, stretches))
  return joinOffices(
    stretches.sort((a, b) => a.first - b.first),
    sentence,
  ).flatMap((stretch) => toSpot(text, sentence, stretch) ?? [])
}

/** "Hydrographic" and "Office" side by side are one body; "Office" of "the Governor's Office" and of "Chairperson-in-Office" is a noun like any other, though written large. */
function joinOffices(stretches: readonly Stretch[], sentence: PageSentence): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const before = joined.at(-1)
    if (before && isMediumEnd(stretch, before, sentence)) joined[joined.length - 1] = { ...before, last: stretch.last }
    else if (!isBareBody(stretch, sentence)) joined.push(stretch)
    else if (before && before.last + 1 === stretch.first && before.kind === 'organisation')
      joined[joined.length - 1] = { ...before, last: stretch.last }
    else if (!isOwned(stretch, sentence)) joined.push(stretch)
  }
  return joined
}

/** "Lakeside" and "Online" side by side are one medium. */
const isMediumEnd = ({ first, last }: Stretch, before: Stretch, { tokens }: PageSentence): boolean =>
  first === last &&
  before.last + 1 === first &&
  before.kind === 'organisation' &&
  /^\p{Lu}/u.test(tokens[first]?.text ?? '') &&
  isOutletPart(tokens[first]?.text ?? '', 'suffix')

/** A common noun for a body, alone. */
const isBareBody = ({ first, last }: Stretch, { tokens }: PageSentence): boolean =>
  first === last && isNounOf(tokens[first]?.text.toLowerCase() ?? '', 'body')

const isOwned = ({ first, last }: Stretch, { tokens }: PageSentence): boolean =>
  /^(?:['’]s?|-)$/.test(tokens[first - 1]?.text ?? '') ||
  (tokens[last + 1]?.text === 'of' && tokens[last + 2] !== undefined)

/** The longer of two clashing stretches is the name ("New York Times" over "New York"), but not one that swallows several. */
const widens = (a: Stretch, b: Stretch, sentence: PageSentence): boolean =>
  a.first <= b.first &&
  b.last <= a.last &&
  a.last - a.first > b.last - b.first &&
  !hasInside(sentence, a, ['of', ',', 'and', '-', '–'])

const hasInside = (sentence: PageSentence, { first, last }: Stretch, words: readonly string[]): boolean =>
  sentence.tokens.slice(first, last + 1).some((t) => words.includes(t.text))

function toSpot(text: string, sentence: PageSentence, stretch: Stretch): NameSpot | null {
  const { titles, first, sex: told, people } = splitTitle(sentence, stretch)
  const polite = titles === null && told === null ? honorificBefore(sentence, stretch) : null
  const sex = told ?? polite
  const last = stretch.last
  const tokens = sentence.tokens.slice(first, last + 1)
  const words = phraseOf(text, sentence, first, last)
  const from = stretch.whole === undefined ? tokens[0] : sentence.tokens[stretch.whole]
  const head = headOfSpan(sentence, { start: from?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
  if (head === undefined || words === '' || NO_NAME.has(words.toLowerCase())) return null
  const { sort, of } = sortOf(words.replace(/\s+/g, ' '), stretch.kind, tokens, titles !== null || sex !== null)
  return {
    sentence: sentence.index,
    head,
    first,
    last,
    sort,
    words,
    of: sort === 'person' ? people : of,
    title: titles ?? (sort === 'person' ? rankBefore(sentence, stretch) : null),
    sex,
  }
}
