/** Floor 4. An explanation in the terminal: [the words it rests on] and *those a rule matched on*, in their passage. */

import type { ExplainedPart, Explanation } from '../explanation.ts'
import { dateWords, type RecordIndex, reportRef } from '../index-record.ts'
import { markPassage } from '../passage.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function explanationSection(index: RecordIndex, explained: Explanation, style: Style): Section {
  const line = (words: string): string[] => wrap(words, style.width, 2, 6)
  return {
    title: `${index.label(explained.id) || explained.id} ${explained.what}`,
    lines: [
      ...explained.parts.flatMap((part) => partLines(index, part, style)),
      ...explained.reasons.flatMap((reason) => line(`one thing because: ${reason}`)),
      ...explained.origins.flatMap((o) =>
        line(`origins: ${o.claim}: at least ${o.atLeast}, at most ${o.atMost}: ${o.why}`),
      ),
    ],
    empty: 'It rests on no words of a report.',
  }
}

function partLines(index: RecordIndex, part: ExplainedPart, style: Style): string[] {
  const report = index.report(part.report)
  const where = `${reportRef(index, part.report)}, ${dateWords(report.published, 'no date')}`
  const text = markPassage(report.text, part.passage, [
    { spans: part.evidence, open: '[', close: ']' },
    { spans: part.matched, open: '*', close: '*' },
  ])
  return [
    ...wrap(`${part.what} (${where}${part.id === null ? '' : `, ${part.id}`})`, style.width, 2, 6),
    ...wrap(text, style.width, 6),
    ...(part.chain === null ? [] : wrap(`on whose word: ${part.chain}`, style.width, 6, 8)),
    ...(part.rule === null ? [] : wrap(ruleWords(report.text, part, part.rule), style.width, 6, 8).map(style.dim)),
    ...(part.doubt.length === 0 ? [] : wrap(`doubt: ${part.doubt.join(', ')}`, style.width, 6, 8)),
  ]
}

function ruleWords(text: string, { matched }: ExplainedPart, rule: string): string {
  const words = [...new Set(matched.map(({ start, end }) => `“${text.slice(start, end)}”`))]
  return `rule ${rule}${words.length > 0 ? ` on ${words.join(', ')}` : ''}`
}
