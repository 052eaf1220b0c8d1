/** Floor 4. Positions, measures and counts in the terminal. */
import type { DocMeasure, DocPosition } from '../../model/index.ts'
import { deadlineWords } from '../deadline.ts'
import { chainWords, dateWords, nameOf, quote, type RecordIndex, reportRef } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function positionSection(index: RecordIndex, style: Style): Section {
  const sides = new Map<string | null, DocPosition[]>()
  for (const p of index.record.positions) sides.set(p.holder, [...(sides.get(p.holder) ?? []), p])
  const lines = [...sides].flatMap(([holder, positions]) => [
    `  ${style.bold(holder === null ? 'holder not sure' : nameOf(index, holder))}`,
    ...positions.flatMap((p) => positionLines(index, p, style)),
  ])
  return {
    title: `POSITIONS  ${index.record.positions.length}`,
    lines,
    empty: 'No demand, condition, offer or refusal was read.',
  }
}

/** The short label people name a thing by, in a dossier. */
const labelled = (index: RecordIndex, id: string): string => (index.label(id) ? `${index.label(id)} ` : '')

function positionLines(index: RecordIndex, position: DocPosition, style: Style): string[] {
  const last = position.tellings.at(-1)
  if (!last) return []
  const to = position.addressees.length > 0 ? ` to ${position.addressees.map((a) => nameOf(index, a)).join(', ')}` : ''
  const due = deadlineWords(position)
  const changes = position.tellings.map((t) => t.change).filter((c) => c !== 'new' && c !== 'repeated')
  const history = changes.length > 0 ? ` [${changes.join(', ')}]` : ''
  return [
    ...wrap(
      `${labelled(index, position.id)}${position.kind}${to}${due && `, ${due}`}${history}: “${quote(index, last.report, last.what)}”`,
      style.width,
      4,
      6,
    ),
    ...wrap(`${chainWords(index, last.report, last.vouchedBy)} (${reportRef(index, last.report)})`, style.width, 6).map(
      style.dim,
    ),
  ]
}

export function measureSection(index: RecordIndex, style: Style): Section {
  const { measures } = index.record
  return {
    title: `MEASURES  ${measures.length}`,
    lines: measures.flatMap((m) => measureLines(index, m, style)),
    empty: 'No sanction, waiver, tariff, truce or deal was read.',
  }
}

function measureLines(index: RecordIndex, measure: DocMeasure, style: Style): string[] {
  const last = measure.life.at(-1)
  if (!last) return []
  const states = [...new Set(measure.life.map((l) => l.state))].join(' -> ')
  const by = measure.by === null ? '' : ` by ${nameOf(index, measure.by)}`
  const on = measure.targets.length > 0 ? ` on ${measure.targets.map((t) => nameOf(index, t)).join(', ')}` : ''
  const until = measure.until.edtf === null && !measure.until.words ? '' : `, until ${dateWords(measure.until)}`
  return [
    ...wrap(`${labelled(index, measure.id)}${measure.kind}${by}${on}: ${states}${until}`, style.width, 2, 6),
    ...wrap(
      `“${quote(index, last.report, last.evidence)}” ${chainWords(index, last.report, last.vouchedBy)} (${reportRef(index, last.report)})`,
      style.width,
      6,
    ).map(style.dim),
  ]
}

export function countSection(index: RecordIndex, style: Style): Section {
  const { counts } = index.record
  const lines = counts.flatMap((c) => {
    const who = c.participants.map((p) => nameOf(index, p)).join(', ') || 'participants not named'
    const where = c.place === null ? '' : ` in ${nameOf(index, c.place)}`
    const words = `${labelled(index, c.id)}${c.of} x ${c.value}: ${who}${where}, as told ${dateWords(c.asOf)}: “${quote(index, c.report, c.evidence, 90)}” (${reportRef(index, c.report)})`
    return wrap(words, style.width, 2, 6)
  })
  return {
    title: `COUNTS  ${counts.length} (as reported; no meeting is made from a count)`,
    lines,
    empty: 'Nobody counts meetings.',
  }
}
