/** Floor 4. Questions about contacts: who met whom, how often, what was never followed up, who confirmed, who would not say. */
import type { DocContact } from '../../model/index.ts'
import { dateWords, headlineStep, nameOf, type RecordIndex, voucherLetter } from '../index-record.ts'
import { STATE_MARKS, VOUCHER_WORDS } from '../marks.ts'
import type { Answer, AnswerLine } from './answer.ts'
import { actorsNamed, contactsOf, isUnnamed, stepEvidence } from './select.ts'

const people = (index: RecordIndex, contact: DocContact): string =>
  contact.participants
    .filter((p) => p.part !== 'absent')
    .map((p) => nameOf(index, p.actor))
    .join(', ') || 'participants unknown'

export function whoMet(index: RecordIndex, names: readonly string[]): Answer {
  const happened = contactsOf(index, names).filter((c) => c.outcome === 'occurred' || c.outcome === 'contested')
  return {
    question: `Who met whom, where and on whose word${names.length > 0 ? ` (${names.join(', ')})` : ''}?`,
    lines: happened.map((c) => {
      const where = c.place === null ? 'place unknown' : nameOf(index, c.place.actor)
      const contested = c.outcome === 'contested' ? 'contested: ' : ''
      const tellers = c.steps.filter((s) => s.state === 'occurred' || s.state === 'acknowledged')
      return {
        words: `${contested}${dateWords(c.when)}, ${where}: ${c.kind}, ${people(index, c)}`,
        about: c.id,
        evidence: (tellers.length > 0 ? tellers : [headlineStep(c)]).map(stepEvidence),
      }
    }),
    empty: 'No report tells of a contact that took place.',
  }
}

/** Counts as reported stand beside contacts on record; neither is made from the other. */
export function howOften(index: RecordIndex, names: readonly string[]): Answer {
  const wanted = names.map((name) => actorsNamed(index, name))
  const counts = index.record.counts.filter((n) => wanted.every((ids) => n.participants.some((p) => ids.has(p))))
  const met = contactsOf(index, names).filter((c) => c.outcome === 'occurred')
  const told = counts.map(
    (n): AnswerLine => ({
      words: `${n.of}, ${n.value} times, as told ${dateWords(n.asOf)}`,
      about: n.id,
      evidence: [{ report: n.report, spans: n.evidence, chain: n.vouchedBy }],
    }),
  )
  const known = met.map(
    (c): AnswerLine => ({
      words: `on record: ${dateWords(c.when)}, ${c.kind}, ${people(index, c)}`,
      about: c.id,
      evidence: [stepEvidence(headlineStep(c))],
    }),
  )
  return {
    question: `How often have they met, as reported (${names.join(', ') || 'anybody'})?`,
    lines: [...told, ...known],
    empty: 'No report counts their meetings or tells of one.',
  }
}

export function unfollowed(index: RecordIndex): Answer {
  return {
    question: 'What was announced and never followed up?',
    lines: index.record.contacts
      .filter((c) => c.outcome === 'unfollowed')
      .map((c) => ({
        words: `due ${dateWords(c.when)}: ${c.kind}, ${people(index, c)}; last word: ${STATE_MARKS[c.headline.state].word}`,
        about: c.id,
        evidence: [stepEvidence(headlineStep(c))],
      })),
    empty: 'Every plan whose day has passed was followed up.',
  }
}

export function whoConfirmed(index: RecordIndex, id: string): Answer {
  const contact = index.contact(id)
  const steps =
    contact?.steps.filter((s) => s.principal || ['confirmed', 'acknowledged', 'announced'].includes(s.state)) ?? []
  return {
    question: `Who on each side has confirmed it${contact ? ` (${contact.kind}, ${people(index, contact)})` : ''}?`,
    lines: steps.map((s) => ({
      words: `${nameOf(index, s.vouchedBy.at(-1) ?? null)}, ${VOUCHER_WORDS[voucherLetter(index, s)]}: ${STATE_MARKS[s.state].word}`,
      about: id,
      evidence: [stepEvidence(s)],
    })),
    empty: 'No principal of either side has confirmed it.',
  }
}

export function whoDeclined(index: RecordIndex): Answer {
  const silent = index.record.contacts.flatMap((c) =>
    c.steps.filter((s) => s.state === 'silent').map((s) => ({ c, s })),
  )
  const refusals = index.record.statements.filter((s) => s.kind === 'no-comment' || s.kind === 'silence')
  return {
    question: 'Who declined to say?',
    lines: [
      ...silent.map(({ c, s }) => ({
        words: `${nameOf(index, s.vouchedBy.at(-1) ?? null)} on the ${c.kind} of ${people(index, c)}`,
        about: c.id,
        evidence: [stepEvidence(s)],
      })),
      ...refusals.map((s) => ({
        words: s.source === null ? 'somebody, to whom it is credited is not sure' : nameOf(index, s.source),
        about: s.id,
        evidence: [
          { report: s.report, spans: s.content.length > 0 ? s.content : s.cue ? [s.cue] : [], chain: s.chain },
        ],
      })),
    ],
    empty: 'Nobody is told to have declined.',
  }
}

/** Claims every telling of which rests on somebody unnamed. */
export function onlyUnnamed(index: RecordIndex): Answer {
  return {
    question: 'Which claims rest only on unnamed sources?',
    lines: index.record.contacts
      .filter((c) => c.steps.every((s) => isUnnamed(index, s.vouchedBy)))
      .map((c) => ({
        words: `${STATE_MARKS[c.headline.state].word}, ${dateWords(c.when)}: ${c.kind}, ${people(index, c)}`,
        about: c.id,
        evidence: c.steps.map(stepEvidence),
      })),
    empty: 'Every contact on record is told by somebody named or by an outlet in its own voice.',
  }
}
