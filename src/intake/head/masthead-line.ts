/** Floor 2, intake. Finds the line of the head that names the outlet, alone or before a menu, a section or a slogan. */
import type { Span } from '../../model/index.ts'
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { wordCount } from '../layout/features.ts'
import {
  describesPaper,
  hasInstitutionWord,
  isInstitution,
  MASTHEAD,
  type MastheadPlace,
  mastheadScore,
  supportFor,
} from './masthead.ts'
import type { HeadDate, HeadRole } from './types.ts'

export interface MastheadLine {
  readonly at: number
  readonly span: Span
  readonly weight: number
}

/** What stands behind a comma is the edition or the town, not the name. */
const SUPPLEMENT = /,\s[^,]*$/

type Roles = ReadonlyMap<number, HeadRole>

/** The name before the first separator, in one of the first lines; null where none scores enough. */
export function findMasthead(
  draft: Draft,
  head: readonly number[],
  roles: Roles,
  dates: readonly HeadDate[],
): MastheadLine | null {
  const support = supportFor(draft)
  for (const at of head.slice(0, 7)) {
    const role = roles.get(at)
    if (role !== undefined && role !== 'interface') continue
    const text = pieceText(draft, draft.pieces[at] as Piece)
    const part = /^([^|/·•>\n]{2,90}?)(?:\s*(?:[|/·•>]|$)|\s[-–—]\s(?=[\p{Lu}\s]+$)|\s{3,}|\n)/u.exec(text)?.[1]?.trim()
    if (part === undefined || isPath(text) || wordCount(text) > 16 || isRubric(part) || namesItsKind(part)) continue
    const place = placeOf(draft, at, head, roles, dates)
    const behind = wordCount(text.slice(part.length))
    const score =
      mastheadScore(isInstitution(part.replace(SUPPLEMENT, '')) ? part.replace(SUPPLEMENT, '') : part, place, support) +
      (part !== text && behind >= 2 ? 0.5 : 0)
    if (score < MASTHEAD) continue
    if (behind >= 4 && role === undefined && !/\|.*\||\//.test(text) && !place.otherTitles) continue
    const start = (draft.pieces[at] as Piece).start + text.indexOf(part)
    const name = part.replace(/\s*\([^()]*\)$/, '').replace(SUPPLEMENT, '')
    return { at, span: { start, end: start + name.length }, weight: score }
  }
  return null
}

function placeOf(
  draft: Draft,
  at: number,
  head: readonly number[],
  roles: Roles,
  dates: readonly HeadDate[],
): MastheadPlace {
  const next = head[head.indexOf(at) + 1]
  const below = next === undefined ? undefined : draft.pieces[next]
  const grouped = below !== undefined && !below.apart
  const day = next !== undefined && roles.get(next) === 'date' && grouped
  const labelled =
    day &&
    dates.some((date) => date.label === 'published' && date.span.start >= below.start && date.span.end <= below.end)
  const open = head.filter((other) => other !== at && !roles.has(other))
  return {
    first: head.slice(0, head.indexOf(at)).every((other) => roles.has(other) || isRubric(textOf(draft, other))),
    dayFollows: labelled ? 'labelled' : day ? 'plain' : 'no',
    otherTitles: open.some((other) => wordCount(pieceText(draft, draft.pieces[other] as Piece)) >= 4),
    grouped: grouped && !day,
    official: head.some((other) => OFFICIAL.test(textOf(draft, other))),
    described: grouped && describesPaper(pieceText(draft, below)),
    edition: day && NUMBERED.test(pieceText(draft, below)),
  }
}

const NUMBERED = /\b(?:edition|issue|no\.? ?\d+|vol\.? ?\d+)\b/i

/** "JOINT PRESS STATEMENT": what the text is, not who publishes it. */
const namesItsKind = (part: string): boolean => OFFICIAL.test(part) && !hasInstitutionWord(part)

const OFFICIAL =
  /^(?:joint |final |official )*(?:communiqu[eé]|press release|press statement|statement|read-?out|declaration|media release)(?!\p{L})/iu

const textOf = (draft: Draft, at: number): string => pieceText(draft, draft.pieces[at] as Piece)

const RUBRICS = new Set(
  'home news menu live opinion analysis world politics business breaking exclusive interview interviews explainer feature letter editorial comment sport culture international national local top latest update updates video watch europe asia africa americas region economy markets report special in focus the day briefing readout read-out statement press release alert alerts flash brief middle east foreign policy'.split(
    ' ',
  ),
)

/** A section's name, not a paper's: every word of it is one. */
export const isRubric = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => RUBRICS.has(word))

const isPath = (text: string): boolean => /^[^>›»]+[>›»]/.test(text)
