/**
 * Floor 2, reading/times. What day it was where a report was filed.
 *
 * Papers and feeds stamp reports with a moment in some zone; "today" and "yesterday" are those of the dateline's town.
 */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { Day } from '../../model/index.ts'

/** Town in lower case to zone: the names of the IANA database, and towns that have no zone of their own there. */
let towns: ReadonlyMap<string, string> | null = null

function zones(): ReadonlyMap<string, string> {
  towns ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
    ...[...readLexicon('time-zones').values()].flat().map((entry): [string, string] => [entry.word, entry.class]),
  ])
  return towns
}

/** The IANA zone of the town a dateline begins with ("BRUSSELS, April 3 -"); null where it is not known. */
export function zoneOfDateline(heading: string): string | null {
  const town = /^[\s([]*([\p{Lu}][\p{L}.' -]*?)\s*(?:[,(/\p{Pd}:]|$)/u.exec(heading)?.[1]
  return town === undefined ? null : (zones().get(town.trim().toLowerCase()) ?? null)
}

/** The calendar day on a town's clocks at a moment (ISO 8601 with offset); null for no moment. */
export function dayInZone(instant: string, zone: string): Day | null {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return null
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at)
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
