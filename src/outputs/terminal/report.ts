/** Floor 4. One report: what is known about it, what was read in it, and what a correction changed. */
import type { DocReport } from '../../model/index.ts'
import { chainWords, dateWords, nameOf, quote, type RecordIndex } from '../index-record.ts'
import { STATE_MARKS } from '../marks.ts'
import { titleOf } from '../subject.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function reportDetail(index: RecordIndex, report: DocReport, style: Style): Section {
  const line = (words: string) => wrap(words, style.width, 2, 6)
  const { statements, contacts } = index.record
  const steps = contacts.flatMap((c) => c.steps.filter((s) => s.report === report.id).map((s) => ({ c, s })))
  return {
    title: `${index.label(report.id)} ${report.title?.text ?? report.file}`.trim(),
    lines: [
      ...line(`outlet: ${report.outlet === null ? 'unknown' : `${report.outlet.name}, ${report.outlet.basis}`}`),
      ...line(
        `published: ${dateWords(report.published, 'unknown')}, ${report.published.basis}${report.published.why ? `; content implies ${report.published.bounds}: ${report.published.why}` : ''}`,
      ),
      ...(report.byline.length > 0 ? line(`by: ${report.byline.join(', ')}`) : []),
      ...line(`file: ${report.file}${report.item === null ? '' : `, item ${report.item}`}`),
      ...steps.flatMap(({ c, s }) =>
        line(
          `${STATE_MARKS[s.state].text} ${STATE_MARKS[s.state].word}: ${index.label(c.id)} ${titleOf(index, c)}: “${quote(index, report.id, s.evidence)}”`,
        ),
      ),
      ...claimLines(index, report).flatMap(line),
      ...statements
        .filter((s) => s.report === report.id && s.cue !== null)
        .flatMap((s) =>
          line(`${s.kind}: ${chainWords(index, report.id, s.chain)}: “${quote(index, report.id, s.content)}”`),
        ),
      ...report.notes.filter((n) => n.level !== 'info').flatMap((n) => line(`note ${n.code}: ${n.text}`)),
    ],
    empty: '',
  }
}

/** Positions and measures that the report tells of. */
function claimLines(index: RecordIndex, { id }: DocReport): string[] {
  const { positions, measures } = index.record
  const held = positions.flatMap((p) =>
    p.tellings
      .filter((t) => t.report === id)
      .map((t) => `${index.label(p.id)} ${p.kind} of ${nameOf(index, p.holder)}: “${quote(index, id, t.what)}”`.trim()),
  )
  const taken = measures.flatMap((m) =>
    m.life
      .filter((l) => l.report === id)
      .map((l) => `${index.label(m.id)} ${m.kind}, ${l.state}: “${quote(index, id, l.evidence)}”`.trim()),
  )
  return [...held, ...taken]
}

export interface Revision {
  readonly report: { readonly text: string }
  readonly revision: number
  readonly received: string
}

export function correctionSection(was: Revision, is: Revision, style: Style): Section {
  const { gone, come } = changedParagraphs(was.report.text, is.report.text)
  return {
    title: `WHAT REVISION ${is.revision} CHANGED  received ${is.received}`,
    lines: [
      ...gone.flatMap((p) => wrap(`was: ${p}`, style.width, 2, 6)),
      ...come.flatMap((p) => wrap(`now: ${p}`, style.width, 2, 6)),
    ],
    empty: 'Only white space or the order of paragraphs.',
  }
}

/** Paragraphs that a correction took away and put in, in order. */
export function changedParagraphs(before: string, after: string): { gone: string[]; come: string[] } {
  const paragraphs = (text: string) =>
    text
      .split(/\n+/)
      .map((p) => p.trim())
      .filter(Boolean)
  const [old, now] = [paragraphs(before), paragraphs(after)]
  return { gone: old.filter((p) => !now.includes(p)), come: now.filter((p) => !old.includes(p)) }
}
