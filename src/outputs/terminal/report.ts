/** Floor 4. One report: what is known about it, what was read in it, and what a correction changed. */
import type { DocReport } from '../../model/index.ts'
import { chainWords, dateWords, quote, type RecordIndex } from '../index-record.ts'
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

/** Paragraphs that a correction took away and put in, in order; nothing where the texts agree. */
export function correctionSection(before: string, after: string, style: Style): Section {
  const paragraphs = (text: string) =>
    text
      .split(/\n+/)
      .map((p) => p.trim())
      .filter(Boolean)
  const [old, now] = [paragraphs(before), paragraphs(after)]
  const gone = old.filter((p) => !now.includes(p)).flatMap((p) => wrap(`was: ${p}`, style.width, 2, 6))
  const come = now.filter((p) => !old.includes(p)).flatMap((p) => wrap(`now: ${p}`, style.width, 2, 6))
  return {
    title: 'WHAT THE CORRECTION CHANGED',
    lines: [...gone, ...come],
    empty: 'Only white space or the order of paragraphs.',
  }
}
