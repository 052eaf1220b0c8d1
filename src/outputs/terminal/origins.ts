/** Floor 4. Is this one source or several? Every traced claim with its chains and the reason for the count. */
import { chainWords, type RecordIndex } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function originSection(index: RecordIndex, style: Style): Section {
  const { origins } = index.record
  const lines = origins.flatMap((o) => {
    const range = o.atLeast === o.atMost ? `${o.atLeast}` : `at least ${o.atLeast}, at most ${o.atMost}`
    const chains = o.chains.map(
      (c) =>
        `${chainWords(index, c.report, c.chain)} (report ${index.number(c.report)}${c.copyOf === null ? '' : `, copy of ${index.number(c.copyOf)}`})`,
    )
    return [
      ...wrap(`${o.claim}: ${range}. ${o.why}`, style.width, 2, 6),
      ...[...new Set(chains)].flatMap((c) => wrap(c, style.width, 6, 8)).map(style.dim),
    ]
  })
  return { title: `ORIGINS  ${origins.length} claims traced`, lines, empty: 'No claim was traced.' }
}
