/** Floor 4. One contact in full: how do we know, and how did it change? */
import type { DocContact } from '../../model/index.ts'
import { chainWords, dateWords, nameOf, quote, type RecordIndex, reportRef, voucherLetter } from '../index-record.ts'
import { STATE_MARKS } from '../marks.ts'
import { titleOf } from '../subject.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function contactSection(index: RecordIndex, contact: DocContact, style: Style): Section {
  const line = (words: string) => wrap(words, style.width, 2, 6)
  const origin = index.record.origins.find((o) => o.about === contact.id)
  const differences = index.record.discrepancies.filter((d) => d.about === contact.id)
  const serving = index.record.measures.filter((m) => m.serves === contact.id)
  return {
    title: `${index.label(contact.id)} ${titleOf(index, contact)}`.trim(),
    lines: [
      ...line(`day: ${dateWords(contact.when, 'unknown (no report says)')}, ${contact.when.basis}`),
      ...line(
        `place: ${contact.place === null ? 'unknown (no report says)' : `${nameOf(index, contact.place.actor)}, ${contact.place.basis}`}`,
      ),
      ...contact.participants.flatMap((p) => line(`${p.part}: ${nameOf(index, p.actor)}, ${p.basis}`)),
      ...(contact.open ? line('the list of participants is open') : []),
      ...line(`outcome: ${contact.outcome}`),
      style.bold('  life'),
      ...lifeLines(index, contact, style),
      ...(origin ? line(`origins: at least ${origin.atLeast}, at most ${origin.atMost}: ${origin.why}`) : []),
      ...contact.reasons.flatMap((r) => line(`one contact because: ${r}`)),
      ...contact.candidates.flatMap((id) => relatedLine(index, 'may be the same as', id, style)),
      ...(contact.partOf === null ? [] : relatedLine(index, 'part of', contact.partOf, style)),
      ...(contact.outcomeOf === null ? [] : relatedLine(index, 'took the place of', contact.outcomeOf, style)),
      ...serving.flatMap((m) => line(`served by: ${m.kind}${m.by === null ? '' : ` by ${nameOf(index, m.by)}`}`)),
      ...differences.flatMap((d) => line(`difference (${d.kind}, ${d.verdict}): ${d.why}`)),
      ...reviewLines(index, contact.id).flatMap(line),
    ],
    empty: '',
  }
}

/** One line per step in order of publication; the one that makes the headline is marked with a bar. */
function lifeLines(index: RecordIndex, contact: DocContact, style: Style): string[] {
  return contact.steps.flatMap((step) => {
    const mark = STATE_MARKS[step.state]
    const bar = step.id === contact.headline.step ? '|' : ' '
    const published = dateWords(index.report(step.report).published, 'no date')
    const head = `${bar} ${published}: ${mark.text} ${mark.word} ${voucherLetter(index, step)}, ${dateWords(step.when)}: ${chainWords(index, step.report, step.vouchedBy)}`
    const words = `“${quote(index, step.report, step.evidence)}” (${reportRef(index, step.report)})`
    return [...wrap(head, style.width, 4, 8), ...wrap(words, style.width, 8).map(style.dim)]
  })
}

function relatedLine(index: RecordIndex, how: string, id: string, style: Style): string[] {
  const other = index.contact(id)
  return other === null
    ? []
    : wrap(`${how} ${index.label(id)} ${titleOf(index, other)}, ${dateWords(other.when)}`, style.width, 2, 6)
}

/** What analysts have said of a thing, each with author and time; two who disagree both show. */
export function reviewLines(index: RecordIndex, id: string): string[] {
  const { reviews, redirects } = index.record
  return reviews
    .filter((r) => r.on.some((on) => (redirects[on] ?? on) === id))
    .map((r) => {
      const value = r.value === null ? '' : ` ${typeof r.value === 'string' ? r.value : JSON.stringify(r.value)}`
      return `review: ${r.verb}${value}, ${r.author}, ${r.at}${r.reason ? `: ${r.reason}` : ''}${r.orphaned ? ' (orphaned)' : ''}`
    })
}
