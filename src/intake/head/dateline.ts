/**
 * Floor 2, intake. The dateline that opens a report's first sentence: "LINDI, April 2 (Agency) - ". Only this part is noise,
 * the sentence behind it is not.
 */
import type { Span } from '../../model/index.ts'
import { MONTH_PATTERN } from '../dates/months.ts'

export interface Dateline extends Span {
  /** The agency in brackets or slashes, with its place; null where none is named. */
  readonly agency: Span | null
  /** Day and month as written; a dateline seldom has a year. */
  readonly date: Span | null
}

const CAPS = String.raw`\p{Lu}[\p{Lu}’'.-]*(?:[ /-]+(?:(?:de|do|da|la|el|of|on|the|an|der)\s+)?\p{Lu}[\p{Lu}’'.-]*){0,4}`
const TITLE = String.raw`\p{Lu}[\p{L}’'.-]*(?:[ /-]+(?:(?:de|do|da|la|el|of|on|the)\s+)?\p{Lu}[\p{L}’'.-]*){0,3}`
const REGION = String.raw`(?:,\s*\p{Lu}[\p{L}.’' ]{1,24}?)?`
const DAY = String.raw`(?:(?:${MONTH_PATTERN})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:of\s+)?(?:${MONTH_PATTERN})\.?)(?:,?\s+(?:of\s+)?(?:19|20)\d{2})?`
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const DATE = String.raw`(?:[,.]?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?<date>${DAY}))?`
const AGENCY = String.raw`(?:\((?![RDI]-)(?<brackets>\p{Lu}[\p{L}\p{N}.&’' /-]{1,48})\)|\/(?<slashes>\p{Lu}[\p{L}\p{N}.&’' -]{1,30})\/)`
const DASH = String.raw`\s*(?:—|–|--|-|―|\.(?=\s))\s*`

/** Capitals before a colon that call out and name no place. */
const SLUGS =
  'EXCLUSIVE|BREAKING|WATCH|LIVE|UPDATED?|OPINION|ANALYSIS|EXPLAINER|FACT|VIDEO|LOOK|READ|INTERVIEW|REPORT|POLL|REVIEW|PROFILE|TIMELINE|FACTBOX|ALERT|URGENT|FLASH|NOTE|Q|A|BY|FROM|TO|SUBJECT|CORRECTION|CLARIFICATION'

/** With an agency the place may be written in any way; without one only capitals tell it from a sentence. */
const FORMS: readonly RegExp[] = [
  `^(?:${CAPS}|${TITLE})${REGION}${DATE}\\.?,?\\s+${AGENCY}${DASH}(?=\\S)`,
  `^(?:${CAPS}|${TITLE})${REGION}[,.]?\\s+${WEEKDAY}(?<date>${DAY})\\.?,?\\s+${AGENCY}\\s+(?=\\S)`,
  `^${AGENCY}\\s*(?:—|–|--|-|:|―)\\s*(?=\\S)`,
  `^(?:${CAPS}|${TITLE})${REGION}${DATE}\\.\\s+(?<bare>\\p{Lu}{3,}[\\p{Lu} .-]{0,24})\\s+(?:—|–|--|-|―)\\s+(?=\\S)`,
  `^(?:${CAPS}|${TITLE}),\\s+(?:${DAY},?\\s+)?(?<bare>\\p{Lu}{2,8})\\s*(?:—|–|--|-|―)\\s+(?=\\S)`,
  `^(?=[^—–]{2,60}?(?:—|–|--| - ))${CAPS}${REGION}${DATE}\\s*(?:—|–|--|\\s-\\s|―)\\s*(?=[\\p{L}\\p{N}“"‘'])`,
  `^(?!(?:${SLUGS})\\b)${CAPS}${REGION},\\s+${WEEKDAY}(?<date>${DAY}):\\s+(?=\\S)`,
  `^(?!(?:${SLUGS})\\b)${CAPS}:\\s+(?=\\p{Lu}\\p{Ll}|The\\b|A\\b|An\\b)`,
  `^${TITLE}${REGION},\\s+(?<date>${DAY})(?:\\s+\\([A-Za-z]+day\\))?(?:,\\s+\\d{1,2}[:h]\\d{2})?\\s*(?:—|–|--|\\s-\\s|―)\\s*(?=\\S)`,
].map((form) => new RegExp(form, 'du'))

/** Days and months inside the pattern are matched whatever their case. */
const LOOSE = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})(?!\\p{L})`, 'giu')

/** The dateline at the start of a paragraph, with offsets relative to it; null where it opens otherwise. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160).replace(LOOSE, (name) => name.toLowerCase())
  for (const form of FORMS) {
    const found = form.exec(head)
    if (found === null || found[0].length >= paragraph.trimEnd().length) continue
    const groups = found.indices?.groups ?? {}
    const agency = groups.brackets ?? groups.slashes ?? groups.bare
    const date = groups.date
    return {
      start: 0,
      end: found[0].length,
      agency: agency === undefined ? null : { start: agency[0], end: agency[1] },
      date: date === undefined ? null : { start: date[0], end: date[1] },
    }
  }
  return null
}
