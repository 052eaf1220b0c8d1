/** Floor 4. An answer in the terminal: every line with the words it rests on. */
import { chainWords, quote, type RecordIndex, reportRef } from '../index-record.ts'
import type { Answer } from '../questions/index.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function answerSection(index: RecordIndex, answer: Answer, style: Style): Section {
  const lines = answer.lines.flatMap(({ words, about, evidence }) => {
    const label = about === null ? '' : index.label(about)
    const behind = evidence.map(
      (e) =>
        `${e.spans.length > 0 ? `“${quote(index, e.report, e.spans)}” ` : ''}${chainWords(index, e.report, e.chain)} (${reportRef(index, e.report)})`,
    )
    return [
      ...wrap(`${label ? `${label} ` : ''}${words}`, style.width, 2, 6),
      ...[...new Set(behind)].flatMap((b) => wrap(b, style.width, 6, 8)).map(style.dim),
    ]
  })
  return { title: answer.question, lines, empty: answer.empty }
}
