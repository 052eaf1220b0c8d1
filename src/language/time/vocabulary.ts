/** Floor 1. The words of time expressions, from `lexicon/en/time.tsv`, as look-ups and as pieces of patterns. */
import { readLexicon } from '../lexicon/index.ts'

const FILE = 'time'

/** Word to note for the classes named; the first entry of a word counts. */
function table(...classes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of [...readLexicon(FILE).values()].flat()) {
    if (classes.includes(entry.class) && !found.has(entry.word)) found.set(entry.word, entry.note ?? '')
  }
  return found
}

export const MONTHS = table('month', 'month-short')
export const WEEKDAYS = table('weekday', 'weekday-short')
export const UNITS = table('unit', 'units')
export const SEASONS = table('season')
export const PARTS_OF_DAY = table('part')
export const ORDINALS = table('ordinal')
export const PORTIONS = table('portion')
export const NAMED_DAYS = table('named-day')
export const REFERENCES = table('reference', 'reference-loose', 'reference-adjective')
/** Vague words that TimeML does not mark. */
export const LOOSE: ReadonlySet<string> = new Set(table('reference-loose').keys())
export const REPEATED = table('repeated')
export const ZONES = table('zone')
export const COUNTED: ReadonlySet<string> = new Set(table('counted').keys())
export const LABELLED: ReadonlySet<string> = new Set(table('labelled').keys())
const NUMBERS = table('number', 'tens')
const AMOUNTS = table('amount')

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Any of the words, longest first so that "september" is not read as "sep". */
const any = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})`

const keysOf = (...classes: readonly string[]): string => any(table(...classes).keys())
const CARDINAL = `(?:${keysOf('tens')}[- ]${any([...table('number').keys()].slice(0, 9))}|${keysOf('number')}|${keysOf('tens')})`
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?: 1/2)?'
const WORDY_ORDINAL = keysOf('ordinal')

/** Named pieces of patterns, written `{NAME}` in a rule. */
const PIECES: Readonly<Record<string, string>> = {
  MONTH: keysOf('month'),
  MON: `(?:${keysOf('month')}|${keysOf('month-short')}\\.?)`,
  WEEKDAY: keysOf('weekday'),
  WD: `(?:${keysOf('weekday')}|${keysOf('weekday-short')}\\.?)`,
  D: '(?:0?[1-9]|[12]\\d|3[01])',
  TH: '(?: ?(?:st|nd|rd|th))',
  Y: '(?:1\\d|20)\\d\\d',
  AMOUNT: `(?:(?:${DIGITS}|${CARDINAL})(?:[- ]and[- ]a[- ](?:half|quarter))?|(?:a|one) hundred|${keysOf('amount')}|${keysOf('vague-amount')})`,
  NUMBER: `(?:${DIGITS}|${CARDINAL})`,
  CARDINAL,
  VAGUE: keysOf('vague-amount'),
  UNIT: keysOf('unit'),
  UNITS: keysOf('unit', 'units'),
  PLURAL: keysOf('units'),
  SEASON: keysOf('season'),
  PART: keysOf('part'),
  ORDINAL: `(?:${WORDY_ORDINAL}|\\d{1,2}(?:st|nd|rd|th))`,
  PORTION: keysOf('portion'),
  NAMED: keysOf('named-day'),
  REFERENCE: keysOf('reference', 'reference-loose'),
  ADJECTIVE: keysOf('reference-adjective'),
  REPEATED: keysOf('repeated'),
  ZONE: keysOf('zone'),
  APPROX: keysOf('approximate'),
  COUNTED: keysOf('counted'),
  BC: '(?:b\\.?c\\.?(?:e\\.?)?)',
}

/**
 * A pattern over folded text (see `fold`), to be tried at a place (`lastIndex`). A blank in the source stands for any
 * run of white space, `{NAME}` for a piece. It ends at the end of a word or number.
 */
export function pattern(source: string): RegExp {
  const filled = source.replace(/\{([A-Z]+)\}/g, (_, name: string) => {
    const piece = PIECES[name]
    if (piece === undefined) throw new RangeError(`no piece of a pattern is called ${name}`)
    return piece
  })
  const spaced = filled.replace(/ ([?*])?/g, (_, loose?: string) => (loose === undefined ? ' +' : ' *'))
  return new RegExp(`(?:${spaced})(?![\\p{L}\\p{N}]|[.,:/]\\d)`, 'uy')
}

/** The same length, lower case, plain quotes and hyphens, blanks for all white space: what patterns are written for. */
export function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
}

const bare = (word: string): string => word.replace(/ +/g, ' ').replace(/\.$/, '')

/** "april", "apr." are 4; 0 for no month. */
export const monthNumber = (word: string): number => Number(MONTHS.get(bare(word)) ?? 0)

/** Monday 1 to Sunday 7; 0 for no weekday. */
export const weekdayNumber = (word: string): number => Number(WEEKDAYS.get(bare(word)) ?? 0)

/** "3rd" and "third" are 3, "final" is -1; 0 for none. */
export const ordinalNumber = (word: string): number => Number(/^\d+/.exec(word)?.[0] ?? ORDINALS.get(bare(word)) ?? 0)

/** A counted amount; null for one that no number can be given for ("several"). */
export function amountOf(words: string): number | null {
  const text = words.replace(/ +/g, ' ').trim()
  const half = /[- ]and[- ]a[- ](half|quarter)$/.exec(text)
  if (half !== null) {
    const whole = amountOf(text.slice(0, half.index))
    return whole === null ? null : whole + (half[1] === 'half' ? 0.5 : 0.25)
  }
  if (/^\d/.test(text)) return Number(text.replaceAll(',', '').replace(/ 1\/2$/, '.5'))
  const known = NUMBERS.get(text) ?? AMOUNTS.get(text)
  if (known !== undefined) return Number(known)
  const [tens, ones] = text.split(/[- ]/)
  const sum = Number(NUMBERS.get(tens ?? '') ?? Number.NaN) + Number(NUMBERS.get(ones ?? '') ?? Number.NaN)
  return Number.isNaN(sum) ? null : sum
}
