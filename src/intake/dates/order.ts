/** Floor 2, intake. Which way round day and month stand where figures alone leave it open: told by the language and region of the text. */
import type { Readings } from './find.ts'

export type DayOrder = 'day-first' | 'month-first'

const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW', 'MH'])
const DAY_FIRST = new Set('GB IE AU NZ IN ZA NG KE UG TZ GH PK BD LK SG MY HK MT CY JM TT ZM ZW BW'.split(' '))
/** Languages whose press puts the day first wherever it is read. English is written both ways; others put the year first. */
const LANGUAGES = new Set(
  'ar az be bg bs ca cs cy da de el es et fi fr ga gl he hi hr hy id is it ka kk lv mk ms mt nl nb nn no pl pt ro ru sk sl sq sr sv sw th tr uk uz vi'.split(
    ' ',
  ),
)

/** `language` is what the text was found to be in, `declared` the tag of the page (BCP 47). Null where either order is used. */
export function dayOrderOf(language: string, declared: string | undefined): DayOrder | null {
  if (LANGUAGES.has(language)) return 'day-first'
  const region = /^en[-_]([A-Za-z]{2})\b/.exec(declared ?? '')?.[1]?.toUpperCase()
  if (language !== 'en' || region === undefined) return null
  return MONTH_FIRST.has(region) ? 'month-first' : DAY_FIRST.has(region) ? 'day-first' : null
}

/** The day meant, or null where the order leaves it open. */
export const dayIn = (readings: Readings | null, order: DayOrder | null): string | null =>
  readings === null || order === null ? null : order === 'day-first' ? readings.dayFirst : readings.monthFirst
