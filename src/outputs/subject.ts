/** Floor 4. What a thing of the record is called in a list: enough words to know which one is meant. */
import type { DocContact, DocOrigin } from '../model/index.ts'
import { nameOf, quote, type RecordIndex } from './index-record.ts'

/** Title, and who is in it, unless the title already says so. */
export function titleOf(index: RecordIndex, contact: DocContact): string {
  const people = contact.participants.map((p) =>
    p.part === 'absent' ? `without ${nameOf(index, p.actor)}` : nameOf(index, p.actor),
  )
  const who = people.length > 0 ? `: ${people.join(', ')}${contact.open ? ' and others' : ''}` : ''
  const where = contact.place === null ? '' : `, ${nameOf(index, contact.place.actor)}`
  return `${contact.kind}${who}${where}`
}

/** What an origin is about: the contact, position or measure, and what is told of it. */
export function subjectOf(index: RecordIndex, origin: DocOrigin): string {
  const contact = index.contact(origin.about)
  if (contact !== null) return `${titleOf(index, contact)}${origin.claim.replace(/^[^:]*/, '')}`
  const position = index.record.positions.find((p) => p.id === origin.about)
  const telling = position?.tellings[0]
  if (position && telling)
    return `${position.kind.replace('-', ' ')} by ${nameOf(index, position.holder)}: “${quote(index, telling.report, telling.what, 80)}”`
  const measure = index.record.measures.find((m) => m.id === origin.about)
  const step = measure?.life[0]
  if (measure && step)
    return `${measure.kind} by ${nameOf(index, measure.by)}: “${quote(index, step.report, step.evidence, 80)}”`
  return origin.claim
}
