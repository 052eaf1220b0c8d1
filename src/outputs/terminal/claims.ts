/** Floor 4. Positions, measures, counts and differences in the terminal. */
import type { DocMeasure, DocPosition } from '../../model/index.ts'
import { chainWords, dateWords, nameOf, quote, type RecordIndex } from '../index-record.ts'
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

/** "p3 ", or nothing where the record has no short numbers. */
const labelled = (index: RecordIndex, id: string): string => (index.label(id) === '' ? '' : `${index.label(id)} `)

function positionLines(index: RecordIndex, position: DocPosition, style: Style): string[] {
  const last = position.tellings.at(-1)
  if (!last) return []
  const to = position.addressees.length > 0 ? ` to ${position.addressees.map((a) => nameOf(index, a)).join(', ')}` : ''
  const due = position.deadline.edtf === null && !position.deadline.words ? '' : `, by ${dateWords(position.deadline)}`
  const changes = position.tellings.map((t) => t.change).filter((c) => c !== 'new' && c !== 'repeated')
  const history = changes.length > 0 ? ` [${changes.join(', ')}]` : ''
  return [
    ...wrap(
      `${labelled(index, position.id)}${position.kind}${to}${due}${history}: “${quote(index, last.report, last.what)}”`,
      style.width,
      4,
      6,
    ),
    ...wrap(
      `${chainWords(index, last.report, last.vouchedBy)} (report ${index.number(last.report)})`,
      style.width,
      6,
    ).map(style.dim),
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
      `“${quote(index, last.report, last.evidence)}” ${chainWords(index, last.report, last.vouchedBy)} (report ${index.number(last.report)})`,
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
    const words = `${c.of} x ${c.value}: ${who}${where}, as told ${dateWords(c.asOf)}: “${quote(index, c.report, c.evidence, 90)}” (report ${index.number(c.report)})`
    return wrap(words, style.width, 2, 6)
  })
  return {
    title: `COUNTS  ${counts.length} (as reported; no meeting is made from a count)`,
    lines,
    empty: 'Nobody counts meetings.',
  }
}

export function differenceSection(index: RecordIndex, style: Style): Section {
  const { discrepancies } = index.record
  const real = discrepancies.filter((d) => d.verdict === 'conflict' || d.verdict === 'contested')
  const mild = new Map<string, number>()
  for (const d of discrepancies) if (!real.includes(d)) mild.set(d.verdict, (mild.get(d.verdict) ?? 0) + 1)
  const folded = [...mild].map(([verdict, n]) => `${n} of ${verdict.replace('-', ' ')}`).join(', ')
  const lines = real.flatMap((d) => [
    ...wrap(`${d.kind}, ${d.verdict}: ${d.why}`, style.width, 2, 6),
    ...d.between.flatMap((b) =>
      wrap(`“${quote(index, b.report, [b], 90)}” (report ${index.number(b.report)})`, style.width, 6).map(style.dim),
    ),
  ])
  return {
    title: `DIFFERENCES  ${real.length} conflicts${folded ? `; not disagreements: ${folded}` : ''}`,
    lines,
    empty: `No conflict among ${index.record.reports.length} reports.`,
  }
}
