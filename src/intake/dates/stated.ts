/** Floor 2, intake. A date that a field states (metadata, feed, sidecar, option): the local day it names, and its instant if it has a zone. */
import { type FoundDate, findDates, type Readings } from './find.ts'

export interface StatedDate {
  readonly edtf: string
  readonly instant: string | null
  readonly readings: Readings | null
}

const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(.*))?$/
const MONTH_ONLY = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/
const EPOCH = /^\d{10}(?:\d{3})?$/

/** Null where the value names no day; a month alone is kept as that month. */
export function readStatedDate(value: string): StatedDate | null {
  const text = value.trim()
  if (MONTH_ONLY.test(text)) return { edtf: text, instant: null, readings: null }
  if (EPOCH.test(text)) return fromEpoch(Number(text.length === 10 ? `${text}000` : text))
  const compact = COMPACT.exec(text)
  const spelled = compact === null ? text : spell(compact)
  const found: FoundDate | undefined = findDates(spelled.replace(/(\d)T(?=\d)/, '$1 '))[0]
  return found === undefined ? null : { edtf: found.edtf, instant: found.instant, readings: found.readings }
}

function spell(match: RegExpExecArray): string {
  const [, year, month, day, hour, minute, second, zone] = match
  return `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}:${second ?? '00'}${zone ?? ''}`}`
}

function fromEpoch(milliseconds: number): StatedDate | null {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return null
  const iso = date.toISOString()
  return { edtf: iso.slice(0, 10), instant: `${iso.slice(0, 19)}Z`, readings: null }
}

const IN_URL =
  /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(\d{2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(\d{2})(?=[/_.-]|$)/i

/** The day in an address's path, as in /2025/04/02/ or /2025/apr/02/; null where there is none. */
export function dayInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const found = IN_URL.exec(path)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const spelled = /^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`
  return findDates(spelled)[0]?.edtf ?? null
}
