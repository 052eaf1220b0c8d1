/** Floor 4. What has happened, what is only talk, and who says so. */
import type { DocContact, DocStep } from '../../model/index.ts'
import { firstDay } from '../../model/index.ts'
import { isUnanswered } from '../deadline.ts'
import {
  chainWords,
  dateWords,
  headlineStep,
  inTimeOrder,
  nameOf,
  originWords,
  quote,
  type RecordIndex,
  reportRef,
  voucherLetter,
  whenWords,
} from '../index-record.ts'
import { STATE_MARKS } from '../marks.ts'
import { titleOf } from '../subject.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function timelineSection(index: RecordIndex, style: Style): Section {
  const ordered = inTimeOrder(index.record.contacts, (d) => (d.edtf === null ? null : firstDay(d.edtf)))
  return {
    title: `TIMELINE  ${ordered.length} contacts (P a principal, N a named source, O the outlet, U unnamed)`,
    lines: ordered.flatMap((contact) => contactLines(index, contact, style)),
    empty: 'No meeting, visit or call was read.',
  }
}

export function unfollowedSection(index: RecordIndex, style: Style): Section {
  const plans = index.record.contacts.filter((c) => c.outcome === 'unfollowed')
  const deadlines = index.record.positions.filter(isUnanswered)
  const left = (words: string): string[] => wrap(`${STATE_MARKS.unfollowed.text} ${words}`, style.width, 2, 6)
  return {
    title: `UNFOLLOWED  plans whose day has passed and of which nobody tells: ${plans.length}; deadlines passed without an answer: ${deadlines.length}`,
    lines: [
      ...plans.flatMap((contact) => [
        ...left(`was due ${dateWords(contact.when)}: ${titleOf(index, contact)}`),
        ...stepWords(index, headlineStep(contact), style),
      ]),
      ...deadlines.flatMap((p) => [
        ...left(`deadline ${dateWords(p.deadline)}: ${p.kind} of ${nameOf(index, p.holder)}`),
        ...wrap(`no answer found; ${p.past}`, style.width, 6).map(style.dim),
      ]),
    ],
    empty: 'Every plan whose day has passed was followed up.',
  }
}

function contactLines(index: RecordIndex, contact: DocContact, style: Style): string[] {
  const step = headlineStep(contact)
  const contested = contact.outcome === 'contested'
  const mark = STATE_MARKS[contact.outcome === 'unfollowed' ? 'unfollowed' : contact.headline.state]
  const reports = new Set(contact.steps.map((s) => s.report)).size
  const state = contested ? `${mark.text}|XX contested` : `${mark.text} ${mark.word}`
  const head = `${style.mark(state, mark.hue)} ${voucherLetter(index, step)}`
  const what = `${whenWords(index, contact)}: ${titleOf(index, contact)} (${originWords(index, contact.id, reports)})`
  const label = index.label(contact.id)
  return [
    `  ${head}${label ? `  ${style.dim(label)}` : ''}`,
    ...wrap(what, style.width, 6),
    ...stepWords(index, step, style),
    ...otherVoices(index, contact, step, style),
  ]
}

function stepWords(index: RecordIndex, step: DocStep, style: Style): string[] {
  const words = `“${quote(index, step.report, step.evidence)}” ${chainWords(index, step.report, step.vouchedBy)} (${reportRef(index, step.report)})`
  return wrap(words, style.width, 6).map(style.dim)
}

/** The second line stands only where other voices differ from the headline. */
function otherVoices(index: RecordIndex, contact: DocContact, headline: DocStep, style: Style): string[] {
  const seen = new Set([headline.state])
  const others = contact.steps.filter((s) => !seen.has(s.state) && seen.add(s.state))
  if (others.length === 0) return []
  const words = others.map((s) => {
    const mark = STATE_MARKS[s.state]
    return `${mark.text} ${mark.word} ${voucherLetter(index, s)} (${chainWords(index, s.report, s.vouchedBy)}, ${reportRef(index, s.report)})`
  })
  return wrap(`also: ${words.join('; ')}`, style.width, 6, 12)
}
