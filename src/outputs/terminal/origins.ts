/** Floor 4. Is this one source or several? Every traced claim with its chains and the reason for the count. */
import type { DocOrigin } from '../../model/index.ts'
import { chainWords, isCarriedByMany, type RecordIndex, reportRef } from '../index-record.ts'
import { subjectOf } from '../subject.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function originSection(index: RecordIndex, style: Style): Section {
  const { origins } = index.record
  return {
    title: `ORIGINS  ${origins.length} claims traced`,
    lines: origins.flatMap((o) => originLines(index, o, style)),
    empty: 'No claim was traced.',
  }
}

/** What looks like several voices and is one. */
export function singleOriginSection(index: RecordIndex, style: Style): Section {
  const single = index.record.origins.filter((o) => isCarriedByMany(o) && o.atMost === 1)
  return {
    title: `REST ON ONE ORIGIN  ${single.length} claims that several reports or chains carry`,
    lines: single.flatMap((o) => originLines(index, o, style)),
    empty: 'No claim told more than once goes back to one origin for certain.',
  }
}

function originLines(index: RecordIndex, origin: DocOrigin, style: Style): string[] {
  const { atLeast, atMost } = origin
  const range = atLeast === atMost ? `${atLeast}` : `at least ${atLeast}, at most ${atMost}`
  const chains = origin.chains.map(
    (c) =>
      `${chainWords(index, c.report, c.chain)} (${reportRef(index, c.report)}${c.copyOf === null ? '' : `, copy of ${reportRef(index, c.copyOf)}`})`,
  )
  return [
    ...wrap(`${subjectOf(index, origin)}: ${range}. ${origin.why}`, style.width, 2, 6),
    ...[...new Set(chains)].flatMap((c) => wrap(c, style.width, 6, 8)).map(style.dim),
  ]
}
