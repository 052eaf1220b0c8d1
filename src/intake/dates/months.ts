/** Floor 2, intake. Names of months and weekdays as header lines write them, in the languages of the press, from the runtime's own data. */

const LOCALES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'ro',
  'cs',
  'sv',
  'da',
  'el',
  'ar',
  'fa',
  'he',
]

const fold = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC')

function months(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2023, month - 1, 15))
    for (const locale of LOCALES) {
      for (const name of spellings(locale, day)) if (!names.has(name)) names.set(name, month)
    }
    const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(day)
    names.set(fold(short), month)
  }
  names.set('sept', 9)
  return names
}

/** Alone and beside a day: Slavic languages and others inflect the name. */
function spellings(locale: string, day: Date): string[] {
  const alone = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(day)
  const beside = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(day)
    .find((part) => part.type === 'month')?.value
  return [alone, beside ?? ''].map(fold).filter((name) => name.length >= 3 && !/\d/.test(name))
}

function weekdays(): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (let weekday = 0; weekday < 7; weekday++) {
    const day = new Date(Date.UTC(2023, 0, 1 + weekday))
    for (const width of ['long', 'short'] as const) {
      for (const locale of LOCALES) {
        const name = fold(new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(day))
        if (locale === 'en' || width === 'long') names.set(name, weekday)
      }
    }
  }
  for (const [name, weekday] of [
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
  ] as const)
    names.set(name, weekday)
  return names
}

export const MONTHS = months()
/** 0 is Sunday. */
export const WEEKDAYS = weekdays()

export const monthOf = (name: string): number | undefined => MONTHS.get(fold(name))
export const weekdayOf = (name: string): number | undefined => WEEKDAYS.get(fold(name))

const alternatives = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

export const MONTH_PATTERN = alternatives(MONTHS)
export const WEEKDAY_PATTERN = alternatives(WEEKDAYS)
