/** Floor 4. Questions about origins, demands, deadlines and measures. */
import type { DocPosition } from '../../model/index.ts'
import { deadlineWords, sequelWords } from '../deadline.ts'
import { dateWords, nameOf, type RecordIndex } from '../index-record.ts'
import type { Answer, AnswerEvidence } from './answer.ts'
import { actorsNamed } from './select.ts'

export function oneOrigin(index: RecordIndex): Answer {
  const several = index.record.origins.filter((o) => new Set(o.chains.map((c) => c.report)).size > 1)
  return {
    question: 'Which reports go back to one origin?',
    lines: several
      .filter((o) => o.atLeast === 1)
      .map((o) => ({
        words: `${o.claim}: ${new Set(o.chains.map((c) => c.report)).size} reports, at least 1, at most ${o.atMost}. ${o.why}`,
        about: o.about,
        evidence: o.chains.map((c) => ({ report: c.report, spans: [], chain: c.chain })),
      })),
    empty: 'No claim told by several reports is known to go back to one origin.',
  }
}

const tellings = (p: DocPosition): AnswerEvidence[] =>
  p.tellings.map((t) => ({ report: t.report, spans: t.what, chain: t.vouchedBy }))

export function demandsOf(index: RecordIndex, name: string): Answer {
  const side = actorsNamed(index, name)
  return {
    question: `What does ${name || 'each side'} demand, and by when?`,
    lines: index.record.positions
      .filter((p) => p.holder !== null && side.has(p.holder))
      .map((p) => {
        const to = p.addressees.length > 0 ? ` of ${p.addressees.map((a) => nameOf(index, a)).join(', ')}` : ''
        const due = deadlineWords(p)
        return {
          words: `${nameOf(index, p.holder)}: ${p.kind}${to}${due && `, ${due}`} (${p.tellings.map((t) => t.change).join(', ')})`,
          about: p.id,
          evidence: tellings(p),
        }
      }),
    empty: `No position of ${name || 'anybody'} was read.`,
  }
}

/** Deadlines that are past, with what the record has of the sequel. */
export function passedDeadlines(index: RecordIndex): Answer {
  return {
    question: 'Which deadlines passed, and what followed?',
    lines: index.record.positions
      .filter((p) => p.past !== undefined)
      .map((p) => ({
        words: `${nameOf(index, p.holder)}, ${p.kind}, due ${dateWords(p.deadline)}: ${sequelWords(p)} (${p.past})`,
        about: p.id,
        evidence: tellings(p),
      })),
    empty: 'No deadline on record has passed.',
  }
}

export function measuresOn(index: RecordIndex, name: string): Answer {
  const named = actorsNamed(index, name)
  return {
    question: `Who is under which measure, and what was waived for what${name ? ` (${name})` : ''}?`,
    lines: index.record.measures
      .filter((m) => name === '' || m.targets.some((t) => named.has(t)) || (m.by !== null && named.has(m.by)))
      .map((m) => {
        const on = m.targets.length > 0 ? ` on ${m.targets.map((t) => nameOf(index, t)).join(', ')}` : ''
        const serves = m.serves === null ? '' : `, for ${index.contact(m.serves)?.title ?? 'a contact'}`
        const suspends = m.suspends === null ? '' : ', suspends another measure on record'
        return {
          words: `${m.kind}${m.by === null ? '' : ` by ${nameOf(index, m.by)}`}${on}: ${[...new Set(m.life.map((l) => l.state))].join(' -> ')}${suspends}${serves}`,
          about: m.id,
          evidence: m.life.map((l) => ({ report: l.report, spans: l.evidence, chain: l.vouchedBy })),
        }
      }),
    empty: 'No measure was read.',
  }
}
