/** Floor 2, intake. Whether a line of the head is the name of who publishes: told by its form, its place, and by what the text says elsewhere. */

import type { Draft } from '../draft.ts'
import { isAllCaps, isCapitalised, squash, wordCount, wordsOf } from '../layout/features.ts'
import { siteLabel, spells } from '../outlet/domain.ts'
import { INSTITUTION_WORDS, PRESS_ENDING, PRESS_WORDS } from '../outlet/words.ts'

/** Where the line stands. */
export interface MastheadPlace {
  readonly first: boolean
  /** A line that states a day follows in the same group of lines; `labelled` if it says "Published". */
  readonly dayFollows: 'no' | 'plain' | 'labelled'
  /** Other lines that could be the title. */
  readonly otherTitles: boolean
  /** Lines without a break follow that say what it is. */
  readonly grouped: boolean
  /** The text calls itself one that a party publishes: a communique, a press release. */
  readonly official: boolean
  /** The line below calls itself a paper: "independent daily since 1921". */
  readonly described: boolean
  /** The line of the day below says which edition it is: "English edition", "No. 112". */
  readonly edition: boolean
}

/** Articles of other languages, which open a paper's name in English text and hardly anything else. */
const ARTICLE = /^(?:el|la|le|les|il|lo|der|die|das|de|het|al|o) \p{Lu}/iu

/** Below this a line is not taken for a name of an outlet. */
export const MASTHEAD = 3

/** How much speaks for it; the parts are what an editor would point at. */
export function mastheadScore(line: string, place: MastheadPlace, support: (name: string) => number): number {
  const name = line.trim().replace(TOWN, '').replace(EDITION, '').replace(FREQUENCY, '')
  const edition = EDITION.test(line.trim())
    ? /\d$/.test(line.trim()) || (place.first && place.dayFollows !== 'no')
      ? 2
      : 1
    : 0
  const words = wordCount(name)
  if (words === 0 || words > (isInstitution(name) ? 11 : 8) || /[?!:;"“”‘]|\.$/.test(name) || /\d/.test(name)) return 0
  const domain = /^[\p{Lu}][\p{L}-]+\.[a-z]{2,3}$/iu.test(name)
  if (!domain && !isCapitalised(name)) return 0
  const form =
    (hasPressWord(name) ? 2 : 0) +
    (isInstitution(name) ? 2.25 + (place.official ? 0.75 : 0) : hasInstitutionWord(name) ? 1 : 0) +
    (domain ? 2.5 : 0) +
    (isAllCaps(name) ? 1 : 0) +
    (place.first && TOWN.test(line.trim()) ? 1 : 0) +
    (/^(?:the|el|la|le|il|der|die|das|o) /i.test(name) && words <= 4 ? 0.5 : 0) +
    (place.edition ? 1 : 0) +
    (place.first &&
    place.dayFollows !== 'no' &&
    place.otherTitles &&
    (isAllCaps(name) || ARTICLE.test(name)) &&
    words <= 5
      ? 0.75
      : 0)
  const day = place.dayFollows === 'labelled' && words <= 4 ? 2 : place.dayFollows !== 'no' && words <= 3 ? 0.5 : 0
  const where =
    (place.first ? 0.5 : 0) + (place.otherTitles ? 0.5 : 0) + (place.grouped ? 0.5 : 0) + (place.described ? 1.5 : 0)
  const long = words > 5 && !isInstitution(name) ? -1.5 : 0
  return form + edition + day + where + support(name) + long
}

/** Where a paper appears, behind its name: "(Tema)", "(Lindport, weekly)". */
const TOWN = /\s*\(\p{Lu}[\p{L}\s,.-]{2,30}\)$/u

/** A station's place on the dial: "Radio Tema 97.3 Luma". */
const FREQUENCY = /\s+\d{2,4}(?:\.\d)?(?:\s*(?:FM|AM|kHz|MHz))?\b/i

/** What papers put behind their name for readers abroad: "English", "(English edition)", ", weekend supplement", ", issue 12". */
export const EDITION =
  /(?:\s(?:English|International|Global|Europe|Online|Live)|,?\s(?:\(|—|-\s)?(?:English|International|Online|Print|Weekend|Sunday|Saturday)[\s-]+(?:edition|version|service|issue|supplement|pages|magazine)\)?|,\s(?:issue|no\.?|number|vol\.?)\s*\d+)$/i

const PAPER =
  /^(?:[\p{L}-]+\s+){0,5}(?:blog|(?:news|press|information|telegraph) (?:agency|portal|service|site)|daily|weekly|fortnightly|monthly|quarterly|newspaper|paper of|newsletter|letter on|magazine|journal|supplement|english (?:pages|edition|service)|(?:founded|established|since|est\.?)\s+(?:in\s+)?(?:1[89]|20)\d{2})\b/iu

/** "Independent daily of Tema, founded in 1931": what papers say of themselves under their name. */
export const describesPaper = (line: string): boolean =>
  PAPER.test(line) && wordCount(line) <= 14 && !/[.!?]$/.test(line)

export const hasPressWord = (name: string): boolean =>
  wordsOf(name).some((word) => PRESS_WORDS.has(word.toLowerCase()) || PRESS_ENDING.test(word)) ||
  (/\sletter$/i.test(name) && !/^open letter$/i.test(name))

/** "Ministry of Rivers of Lumavia", "European Commission": up to three attributes, the word, and what it is of. */
export function isInstitution(name: string): boolean {
  const words = name
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/)
  const at = words.findIndex((word) => INSTITUTION_WORDS.has(word.toLowerCase()))
  if (
    at === -1 ||
    at > 3 ||
    words
      .slice(0, at)
      .some((word) => /(?:[^aeious]s|ed)$/.test(word) && !/(?:United|States|Nations|Affairs)$/.test(word))
  )
    return false
  return at === words.length - 1 || /^(?:of|for|to|in|on)$/i.test(words[at + 1] ?? '')
}

export const hasInstitutionWord = (name: string): boolean =>
  wordsOf(name).some((word) => INSTITUTION_WORDS.has(word.toLowerCase()))

/** Places in the text where a publisher speaks of itself; counted once a kind. Between 0 and 5. */
export function supportFor(draft: Draft): (name: string) => number {
  const labels = [
    ...draft.links.map((link) => link.href),
    draft.facts.url ?? '',
    ...(draft.text.match(/https?:\/\/[^\s<>)\]]+/g) ?? []),
  ]
    .map(siteLabel)
    .filter((label) => label !== null)
  const mails = (draft.text.match(/@[\w-]+(?:\.[\w-]+)+/g) ?? [])
    .map((mail) => siteLabel(`https://${mail.slice(1)}`))
    .filter((label) => label !== null)
  return (name) => {
    const core = name
      .replace(/^the\s+/i, '')
      .replace(EDITION, '')
      .trim()
    if (squash(core).length < 3) return 0
    const escaped = core.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
    const owned = new RegExp(
      `(?:©|\\(c\\)|copyright)[^\\n]{0,20}?(?:the\\s+)?${escaped}(?![^\\n]{0,60}republished)`,
      'iu',
    ).test(draft.text)
    const spoken = new RegExp(
      `\\b(?:told|spoke to|speaking to|interview with|asked by|contacted by|to|wrote to|subscribe to)\\s+(?:the\\s+)?["“]?${escaped}\\b|\\b${escaped}\\s+(?:has learned|understands|has seen|can reveal|contributed|staff|’s|'s)`,
      'iu',
    ).test(draft.text)
    const addressed = [...labels, ...mails].some((label) => spells(core, label))
    const covers = new RegExp(
      `\\b(?:for|at|with)\\s+(?:the\\s+)?${escaped}\\s*[.,]\\s*(?:follow|contact|$)`,
      'imu',
    ).test(draft.text)
    return (owned ? 2 : 0) + (covers ? 1 : 0) + (spoken ? 1 : 0) + (addressed ? 2 : 0)
  }
}
