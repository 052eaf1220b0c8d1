/** Floor 1. Lengths of time as TIMEX3 values: P3D, PT2H, PXM. */
import type { Unit } from './meaning.ts'

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** Null is an amount nobody can say. Halves of an hour are minutes, of anything else a decimal fraction. */
export function durationCode(amount: number | null, unit: Unit): string {
  if (amount !== null && unit === 'hour' && !Number.isInteger(amount))
    return `PT${amount < 1 ? '' : `${Math.floor(amount)}H`}${Math.round((amount % 1) * 60)}M`
  const letters = LETTERS[unit]
  const figure = amount === null ? 'X' : String(amount)
  return letters.startsWith('T') ? `PT${figure}${letters.slice(1)}` : `P${figure}${letters}`
}
