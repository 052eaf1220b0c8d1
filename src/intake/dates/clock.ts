/** Floor 2, intake. The time of day and its zone, where a header line states them. */

/** Hours and minutes on the clock of the text; `offset` as in `+01:00`, null where no zone is stated or its name is ambiguous. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly offset: string | null
  /** UTF-16 units of the words read. */
  readonly length: number
}

/** Hours east of Greenwich. Names that mean several zones (CST, IST, AST, BST outside Britain) are left out on purpose. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  ut: 0,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  est: -5,
  edt: -4,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  brt: -3,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  pht: 8,
  myt: 8,
  wib: 7,
  ict: 7,
  pkt: 5,
  npt: 5.75,
  irst: 3.5,
  aest: 10,
  aedt: 11,
  acst: 9.5,
  awst: 8,
  nzst: 12,
  nzdt: 13,
  sast: 2,
  eat: 3,
  cat: 2,
  wat: 1,
}

const TIME =
  /^(?:[\s,.|·•–—\-[(]*(?:T|at|um|à|alle|a las|às)?\s*)(?<hour>[01]?\d|2[0-4])(?!\d)(?:(?<mark>[:.hH])(?<minute>[0-5]\d))?(?::(?<second>[0-5]\d)(?:\.\d{1,9})?)?\s*(?<half>[ap]\.?\s?m\.?(?![\p{L}]))?(?:\s*(?:Uhr|hrs?|hours|local time))?/iu
const ZONE =
  /^[\s,)\]]*[[(]?\s*(?:(?<name>[A-Za-z]{1,4})(?![A-Za-z])(?:\s*(?<from>[+-]\d{1,2})(?::?(?<fromMinutes>\d{2}))?)?|(?<sign>[+-−])(?<hours>\d{2}):?(?<minutes>\d{2}))\s*[)\]]?/u

/** Reads a time at the very start of the words (after separators); null where none stands there. */
export function readTime(words: string): ClockTime | null {
  const found = TIME.exec(words)
  if (found === null) return null
  const { hour = '', mark, minute, second, half } = found.groups ?? {}
  if (minute === undefined && half === undefined && !/uhr/i.test(found[0])) return null
  if (mark === undefined && half === undefined && minute !== undefined) return null
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)
  if (hours > 23) return null
  const zone = readZone(words.slice(found[0].length))
  return {
    hour: hours,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: zone?.offset ?? null,
    length: found[0].length + (zone?.length ?? 0),
  }
}

function readZone(words: string): { offset: string; length: number } | null {
  const found = ZONE.exec(words)
  if (found === null) return null
  const { name, from, fromMinutes, sign, hours, minutes } = found.groups ?? {}
  if (sign !== undefined) {
    const value = Number(hours) + Number(minutes) / 60
    return value > 14 ? null : { offset: offsetOf(sign === '+' ? value : -value), length: found[0].length }
  }
  const base = ZONES[(name ?? '').toLowerCase()]
  if (base === undefined) return null
  const moved = from === undefined ? 0 : Number(from) + (Math.sign(Number(from)) * Number(fromMinutes ?? 0)) / 60
  return { offset: offsetOf(base + moved), length: found[0].length }
}

function offsetOf(hours: number): string {
  if (hours === 0) return 'Z'
  const total = Math.round(Math.abs(hours) * 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(total / 60))}:${two(total % 60)}`
}

/** `2025-05-05T06:10:00+02:00`; null without a zone, for a moment without one is no instant. */
export function instantOf(day: string, time: ClockTime | null): string | null {
  if (time === null || time.offset === null) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${time.offset}`
}
