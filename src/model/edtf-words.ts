/** Floor 0. EDTF in English, for people: "11 April 2025", "one day between 6 and 12 April 2025". */

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const SEASON_NAMES: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

const QUALIFIERS: Readonly<Record<string, (words: string) => string>> = {
  '~': (words) => `about ${words}`,
  '?': (words) => `${words} (uncertain)`,
  '%': (words) => `about ${words} (uncertain)`,
}

/** English words for a date in EDTF; null is "date unknown", and what is not EDTF is given back as it stands. */
export function inWords(edtf: string | null): string {
  if (edtf === null) return 'date unknown'
  const one = /^\[(.+)\]$/.exec(edtf)?.[1]
  if (one !== undefined)
    return one
      .split(',')
      .map((part) => oneOf(part.trim()))
      .join(' or ')
  const ends = edtf.split('/')
  return ends.length === 2 ? spanOfDays(ends[0] ?? '', ends[1] ?? '') : simple(edtf)
}

function oneOf(part: string): string {
  const [from, to] = part.split('..')
  if (to === undefined) return simple(part)
  if (from === '' || from === undefined) return `${simple(to)} or before`
  if (to === '') return `${simple(from)} or later`
  return `one day between ${pair(from, to, 'and')}`
}

function spanOfDays(from: string, to: string): string {
  if (from === '' || from === '..') return `until ${simple(to)}`
  if (to === '' || to === '..') return `from ${simple(from)} on`
  return pair(from, to, 'to')
}

/** Year and month are said once where both ends share them. */
function pair(from: string, to: string, joint: 'and' | 'to'): string {
  const [a, b] = [calendar(from), calendar(to)]
  if (a === null || b === null || a.year !== b.year || a.day === '' || b.day === '')
    return `${simple(from)} ${joint} ${simple(to)}`
  return `${a.month === b.month ? a.day : `${a.day} ${a.month}`} ${joint} ${simple(to)}`
}

interface Calendar {
  readonly year: string
  readonly month: string
  readonly day: string
}

function calendar(text: string): Calendar | null {
  const m = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/.exec(text)
  if (m === null) return null
  const month = m[2] ?? ''
  const name = MONTH_NAMES[Number(month) - 1] ?? SEASON_NAMES[month] ?? ''
  return { year: m[1] ?? '', month: name, day: m[3] === undefined || m[3].includes('X') ? '' : String(Number(m[3])) }
}

function simple(text: string): string {
  const qualify = QUALIFIERS[text.at(-1) ?? '']
  if (qualify !== undefined) return qualify(simple(text.slice(0, -1)))
  const clock = /^(.{10})T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})?$/.exec(text)
  if (clock !== null) {
    const zone = clock[3] === undefined ? '' : clock[3] === 'Z' ? ' UTC' : ` (UTC${clock[3]})`
    return `${simple(clock[1] ?? '')}, ${clock[2] ?? ''}${zone}`
  }
  const date = calendar(text)
  if (date === null) return text
  return [date.day, date.month, yearInWords(date.year)].filter((word) => word !== '').join(' ')
}

function yearInWords(year: string): string {
  if (/^X/.test(year)) return '(year unknown)'
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the ${year.slice(0, 2)}00s`
  return String(Number(year))
}
